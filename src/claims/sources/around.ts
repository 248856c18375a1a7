/** What stands around a block and can be its source: a list's introduction, a quotation's last line, a line of sources, a heading. */
import type { Block, List, Reading, Sentence } from '../../model.ts'
import { once } from '../../once.ts'
import { isSourceLine } from './asides.ts'
import { type Backing, lasts } from './backing.ts'
import { isOwnPiece } from './behind.ts'
import { hasStatistic, mentions, opensOn, pointsBack, sharesTopic } from './continuity.ts'
import { notedIn } from './declared.ts'
import type { EvidenceOf } from './evidence.ts'
import { firstBacking } from './tables.ts'

/** The document as it is asked about what stands around a block. */
export interface Surroundings {
  readonly blocks: Reading['blocks']
  readonly sentences: (block: Block) => readonly Sentence[]
  readonly evidence: EvidenceOf
  /** What backs a sentence, which may have it from further off. */
  readonly of: (sentence: Sentence) => Backing | undefined
  /** The first block of a list. */
  readonly firstOf: (list: List) => Block | undefined
}

/** How many blocks of a list or a quotation are passed over to reach its end: what bounds the cost of one. */
const LONGEST = 40

/** How much more than its link a line may hold that is nothing but a link. */
const BESIDE_LINK = 12

/** The source that a block has from those around it. */
export function aroundOf(block: Block, around: Surroundings): Backing | undefined {
  return (
    introduced(block, around) ??
    quotation(block, around) ??
    lineBelow(block, around) ??
    pictured(block, around) ??
    noteOfItem(block, around) ??
    offeredBelow(block, around) ??
    lineTakenUp(block, around) ??
    runIn(block, around)
  )
}

/** The source that a section's heading names; a heading with a figure names that figure's. */
export function headingOf({ headings }: Block, { sentences, evidence }: Surroundings): Backing | undefined {
  const heading = headings.at(-1)
  if (!heading || sentences(heading).some(hasStatistic)) return
  const [name] = FROM_WORK.test(heading.text) ? sentences(heading).map((sentence) => evidence(sentence).name) : []
  const backing = firstBacking([heading], { sentences, evidence }) ?? name
  return backing && lasts(backing) ? backing : undefined
}

/** "A few facts from *The Almanac of Oddities*" */
const FROM_WORK =
  /\b(?:hits|quotes|lines|passages|notes|excerpts|extracts|highlights|facts|trivia|takeaways|tidbits|snippets|nuggets|figures|numbers|statistics|stats|findings|insights|lessons)\b[^.?!]{0,12}\bfrom\b/i

/** From the last sentence before the list: it introduces it, or it states nothing of its own and so is there for the list. */
function introduced({ list }: Block, { sentences, of, firstOf, blocks }: Surroundings): Backing | undefined {
  if (!list) return
  const above = list.intro ?? blocks[(firstOf(list)?.index ?? 0) - 1]
  const told = above && above.kind !== 'heading' ? sentences(above) : []
  const [last, before] = [told.at(-1), told.at(-2)]
  if (!last) return
  const leads = list.intro !== undefined || /:\s*$/.test(last.text)
  return (
    (leads || !hasStatistic(last) ? of(last) : undefined) ?? (before && presents(last, before) ? of(before) : undefined)
  )
}

/** "Let us look at rents and wages:", behind what a study of them says: it states nothing and leads on to what it says. */
const presents = (last: Sentence, before: Sentence): boolean =>
  /:\s*$/.test(last.text) && !hasStatistic(last) && sharesTopic(last, before)

/** "Source: …" on a line of its own, below the paragraph or the list. */
function lineBelow({ index, list }: Block, around: Surroundings): Backing | undefined {
  const passed = (block: Block) => list !== undefined && block.list === list
  const below = around.blocks[index + 1 + countWhile(around.blocks, index + 1, 1, passed)]
  if (!below || below.kind === 'heading') return
  return isSourceLine(below.text) ? firstBacking([below], around) : notedIn(around.sentences(below)[0], around.evidence)
}

/** So many items that each close with their one note, and have none elsewhere, make it the way of the text. */
const NOTED = 3

const closesItems = once((blocks: readonly Block[]): boolean => {
  const noted = blocks.filter(({ kind, footnoteRefs }) => kind === 'item' && footnoteRefs.length > 0)
  return noted.length >= NOTED && noted.every(closesWithNote)
})

const closesWithNote = ({ text, footnoteRefs: [ref, ...more] }: Block): boolean =>
  ref !== undefined && more.length === 0 && !/[\p{L}\d]/u.test(text.slice(ref.at))

/** "- Barns burn less. … Fires fell by 40%.[^3]", where every item closes so: the note is there for all of it. */
function noteOfItem(block: Block, { blocks, sentences, evidence }: Surroundings): Backing | undefined {
  if (block.kind !== 'item' || !closesWithNote(block) || !closesItems(blocks)) return
  return sentences(block)
    .flatMap((sentence) => evidence(sentence).backings)
    .find(({ status }) => status === 'footnote')
}

/** "[You can read the report here](…)", by itself below a paragraph: there for that to be looked up. */
function offeredBelow({ index, kind }: Block, { blocks, sentences, evidence }: Surroundings): Backing | undefined {
  const below = blocks[index + 1]
  const [line, more] = below?.kind === 'paragraph' && kind === 'paragraph' ? sentences(below) : []
  if (!line || more || line.figures.length > 0 || !OFFER.test(line.text) || isOwnPiece(line.text)) return
  return evidence(line).backings.find(({ status }) => status === 'link')
}

const OFFER =
  /^\W{0,3}(?:(?:you|see|read|find|check|here|the|source|full|download|more)\b)[^.?!]{0,80}\b(?:reports?|stud(?:y|ies)|papers?|surveys?|polls?|findings|data(?:set)?|analysis|statistics|release|article|source)\b/i

/** "The chart below shows …", above or below a picture with its source. */
function pictured(block: Block, around: Surroundings): Backing | undefined {
  const { index, text } = block
  const next = around.blocks[index + 1]
  if (!PICTURE.test(text)) return next && captioned(around.sentences(block), next, around)
  const at = [index + 1, index + 2, index - 1, index - 2].find((i) => isPicture(around.blocks[i]))
  const caption = at === undefined ? undefined : around.blocks[at + 1]
  return caption?.kind === 'caption' ? firstBacking([caption], around) : undefined
}

/** A caption right below a paragraph, under a picture of what that tells. */
function captioned(told: readonly Sentence[], next: Block, around: Surroundings): Backing | undefined {
  const caption = isPicture(next) ? around.blocks[next.index + 1] : next
  if (caption?.kind !== 'caption' || !(isPicture(next) || caption.links.some(({ kind }) => kind === 'image'))) return
  const says = around.sentences(caption)
  const isOfIt = says.some((line) => told.some((sentence) => sharesTopic(line, sentence)))
  return isOfIt ? firstBacking([caption], around) : undefined
}

const PICTURE = /\b(?:figure|chart|graph|plot|map|diagram|infographic|picture|image|visualization|visualisation)\b/i

const isPicture = (block: Block | undefined): boolean =>
  block?.text === '' && block.links.some(({ kind }) => kind === 'image')

/** "Source: …" right above a block that takes it up: "In that experiment, …". */
function lineTakenUp({ index, text }: Block, around: Surroundings): Backing | undefined {
  const above = around.blocks[index - 1]
  const takesUp = /^(?:In|From|By) (?:that|this|the same) \p{L}/u.test(text)
  return takesUp && above && isSourceLine(above.text) ? firstBacking([above], around) : undefined
}

/** A quotation's speaker: in its last line, in the line behind it or in the line before it. */
function quotation({ index, quoted }: Block, around: Surroundings): Backing | undefined {
  if (!quoted) return
  const { blocks, sentences, of, evidence } = around
  const first = index - countWhile(blocks, index - 1, -1, (block) => block.quoted)
  const last = index + countWhile(blocks, index + 1, 1, (block) => block.quoted)
  const closing = blocks.slice(last, last + 2).filter(({ text }) => isSignature(text))
  const above = blocks[first - 1]
  const speaker = above && above.kind !== 'heading' ? sentences(above).at(-1) : undefined
  return firstBacking(closing, around) ?? (speaker && (of(speaker) ?? evidence(speaker).name))
}

const isSignature = (text: string): boolean =>
  /^\s?[—–-]/.test(text) || isSourceLine(text) || /[—–]\s?\p{Lu}[^—–]{2,80}$/u.test(text)

/** How many blocks in a row, from `start` on in steps of `step`, pass a test. */
function countWhile(blocks: readonly Block[], start: number, step: 1 | -1, passes: (block: Block) => boolean): number {
  let count = 0
  for (let block = blocks[start]; block && count < LONGEST && passes(block); block = blocks[start + count * step])
    count++
  return count
}

/** A line that is nothing but a link, which the paragraph below it is about. */
function runIn(block: Block, { blocks, sentences, evidence }: Surroundings): Backing | undefined {
  const { index, kind } = block
  const above = blocks[index - 1]
  const [link] = above?.links ?? []
  if (!above || !link || kind !== 'paragraph' || above.kind !== 'paragraph') return
  const bare = above.text.trim().length - (link.range[1] - link.range[0]) < BESIDE_LINK
  const [first] = sentences(block)
  const [backing] = bare ? sentences(above).flatMap((sentence) => evidence(sentence).backings) : []
  return backing && first && isOf(first, backing) ? backing : undefined
}

/** Whether a sentence speaks of what a link's words or its address speak of, or points to it. */
const isOf = (sentence: Sentence, { via, target = '' }: Backing): boolean =>
  pointsBack(sentence) || opensOn(sentence) || mentions(sentence, `${via.text} ${target.replace(/^\w+:\/\/[^/]*/, '')}`)
