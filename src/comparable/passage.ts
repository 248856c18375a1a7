/** A sentence that states figures, with the next one of its paragraph, which may draw a conclusion from it or say it again. */
import type { Document, Figure, Mention, Range, Span } from '../model.ts'
import { bySentence } from './by-sentence.ts'
import { saysAgain } from './renamed.ts'
import { isDisputed } from './serious.ts'

export interface Passage {
  /** The index of its first sentence. */
  readonly sentence: number
  readonly text: string
  /** The second sentence draws on the first. */
  readonly goesOn: boolean
  /** Where the second sentence begins; the end of the text where there is none. */
  readonly turn: number
  /** Those of the first sentence. */
  readonly figures: readonly Figure[]
  spanOf(range: Range): Span
}

/** How a sentence begins that draws on the one before. */
const GOES_ON =
  /^(?:(?:in|with|at|on|from|each of|all|all of|every one of) )?(?:th[eo]se|this|that|such)\b|^[^.;:]{0,40}\b(?:th(?:e|at|is) (?:figure|number|sum|result|total)|it) by \p{Ll}+ing\b/iu
/** How one says that it follows from the one before, or is the same in other words. */
const CONCLUDES =
  /^(?:in (?:other words|short|plain (?:words|english|terms|language))|put (?:differently|another way|simply|plainly)|to put it|so|thus|hence|therefore|clearly|plainly|evidently|no wonder)\b|^[^.;:]{0,60}, (?:then|therefore|thus|clearly|plainly|evidently|after all|in other words|that is)\b|^(?:[\p{L}’'-]+ ){1,3}(?:therefore|thus|hence|clearly|plainly|evidently)\b/iu

/** The passages of a document around some of its mentions that it does not call wrong itself, in reading order. */
export function* passagesOf(document: Document, mentions: readonly Mention[]): Iterable<Passage> {
  for (const [sentence, its] of bySentence(mentions.filter((mention) => !isDisputed(document, mention)))) {
    const { block, range, text, index } = sentence
    const next = document.sentences[index + 1]
    const second = next?.block === block ? next : undefined
    yield {
      sentence: index,
      text: second ? block.text.slice(range[0], second.range[1]) : text,
      goesOn: second !== undefined && (GOES_ON.test(second.text) || CONCLUDES.test(second.text)),
      turn: second ? second.range[0] - range[0] : text.length,
      figures: its.map(({ figure }) => figure),
      spanOf: ([from, to]) => block.spanOf([range[0] + from, range[0] + to]),
    }
  }
}

/** What leads from a term to its number: “those living with it to 61,000”. */
const TO_NUMBER = /^[^,;.:]{0,40}\b(?:to|at|is|are|was|were|reached) (?:about |some |nearly |over )?$/

/**
 * “1.9 million encounters, meaning that 800,000 people tried”, “5,400 new cases, which brings the ill to 61,000”: the second has a number of its own;
 * so has what is said again in “ten readers who took ten steps, that is, clicks”.
 */
export function areCountedApart({ figures, text }: Passage, [, from]: Range, [to, end]: Range): boolean {
  if (haveOneEach(figures, text, [from, to], end)) return true
  const isOwn = ([start]: Range) => (start < to ? start >= from : TO_NUMBER.test(text.slice(end, start)))
  const own = figures.findLast(({ kind, range }) => kind === 'count' && isOwn(range))
  const its = figures.findLast(({ range }) => range[1] <= from)
  if (!own || its?.kind !== own.kind) return false
  return its.value !== own.value || saysAgain(text.slice(own.range[1], Math.max(to, own.range[1])))
}

/** “The median was £85 and the mean £132”: each right before a number of its own. */
function haveOneEach(figures: readonly Figure[], text: string, [from, to]: Range, end: number): boolean {
  const its = figures.findLast(({ range }) => range[0] >= from && range[1] <= to)
  const own = figures.find(({ range }) => range[0] >= end)
  return (
    its !== undefined &&
    own?.kind === its.kind &&
    own.value !== its.value &&
    AT_ONCE.test(text.slice(end, own.range[0]))
  )
}
const AT_ONCE = /^ (?:(?:is|was|of|at) )?(?:about |some |nearly )?$/
