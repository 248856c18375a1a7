/** Which figures a text stands by. Where it calls one wrong itself, in the same sentence or the next, arithmetic that fails is the point. */
import type { Document, Mention, Sentence } from '../model.ts'
import { once } from '../once.ts'
import { bySentence } from './by-sentence.ts'

/** Words that call what stands in their own sentence or before it wrong. */
const WRONG =
  "can never|(?:nobody|no one|nothing) can(?! (?:say|tell|explain|remember|agree|afford|wait|keep)\\b)|no (?:[a-z]+ ){1,3}(?:can|could|will ever|(?:is|are|was) possible)|more than everyone|impossible|impossibly|absurd|nonsense|nonsensical|makes no sense|typo|misprint|miscalculat\\w*|erroneous(?:ly)?|in error|an error|a mistake|the (?:error|mistake|slip)(?= (?:was|is|lies|lay|came|went|stood)\\b)|mistaken(?:ly)?|wrong(?:ly)?|false(?:ly)?|bogus|incorrect(?:ly)?|does(?:n't| not) add up|do(?:n't| not) add up|add(?:s|ed)? up to more|should (?:be|have been) (?:[a-z]+ )?[£$€]?\\d+|should (?:have )?read|corrected|correction|corrects|bad (?:maths?|arithmetic)|myth|spurious|garbled|sloppy|not true|untrue|mangled|misread|mislead\\w*|slips? of the (?:pen|tongue|key|keyboard)|an? (?:[a-z]+ )?slip|by mistake|(?:is|was) the (?:[a-z]+ )?(?:error|mistake|slip)"

/** What cannot be, said of the figures themselves: "That cannot be right", "cannot have passed", and no "The clubs cannot keep up". */
const CANNOT = "(?:cannot|can't|can not|couldn't|could not)"

const DENIED = new RegExp(
  `\\b(?:${WRONG})\\b|\\b(?:that|this|both|these|those|which|more than all|(?:the|its|their) (?:[a-z]+ )?(?:figures?|numbers?|sums?|shares?|percentages?|totals?))(?: (?!(?:it|they|he|she|we|you|there)\\b)[a-z]+)? ${CANNOT}\\b|\\b${CANNOT} (?:possibly|both|all|be (?:right|true|so|correct|both|more|less)|have|exceed|add|sum|make|give)\\b`,
  'i',
)

/** "They had not: …", "It did not.": an answer to what was said. */
const DID_NOT_SO =
  /\b(?:it|they|he|she|that|this|these|we) (?:(?:is|was|has|have|had|did|does|do|are|were) not|(?:is|was|has|have|had|did|does|do|are|were)n['’]t)(?= ?[.:;—–!])|\b(?:that|this|it) (?:may|might|could) (?:look|sound|seem|appear|read)\b[^.]*\bbut\b|\b(?:some|many|people|one|you|others|a headline) (?:would|might|may|could) (?:call|say|speak|put|describe|write)\b/i

/** Whether the text calls a figure wrong itself. */
export function isDisputed({ sentences }: Document, { sentence }: Mention): boolean {
  const next = sentences[sentence.index + 1]
  const goesOn = next !== undefined && next.block === sentence.block
  return denies(sentence) || (goesOn && denies(next)) || takesBack(sentence, goesOn ? next.text : '')
}

/** "We wrote that one in ten (20%) had moved. It is one in five.", and what stands under "Corrections". */
const takesBack = ({ text, block }: Sentence, next: string): boolean =>
  (WROTE.test(text) && IT_IS.test(`${text} ${next}`)) ||
  EARLIER_VERSION.test(text) ||
  block.headings.some((heading) => CORRECTIONS.test(heading.text))
const WROTE = /\b(?:we|I) (?:wrote|said|reported|printed|gave|stated)\b/i
/** "An earlier version of this article gave …" */
const EARLIER_VERSION =
  /\b(?:this|the|our) (?:article|story|report|post|piece|page|text|column|review|headline|caption|table|chart|release|newsletter) (?:first|originally|initially|previously|earlier|wrongly|mistakenly|incorrectly)\b|\b(?:an? |the )?(?:earlier|previous|original|first|prior) (?:version|edition|draft|print|text) of (?:this|the|our) (?:[\p{L}-]+ )?(?:article|story|report|post|piece|page|text|column|review|table|chart|release)\b/iu
const IT_IS =
  /[.;] (?:in fact,? |actually,? )?(?:it|they|that|there) (?:is|are|was|were) (?:only |just |really |in fact )?(?:[\p{Sc}\d]|an? |one |two |three |half )/iu
const CORRECTIONS = /\b(?:corrections?|errata|erratum)\b/i

const denies = once(({ text }: Sentence) => DENIED.test(text) || DID_NOT_SO.test(text))

/** What nobody states, whatever is asked of a text. */
export const NOT_SAID = ['question', 'hypothetical', 'example', 'fiction', 'no-statistic'] as const

/** Whether a figure stands outright: in no question, supposition, denial, example or debunking, and in running text. */
export function isOutright({ guards }: Mention): boolean {
  for (const guard of guards) if (guard !== 'quotation' && guard !== 'slight') return false
  return true
}

/** “They never paid the £4 billion”: what is taken up is meant as known, whatever is denied or supposed of it. */
export const takenAsKnown = (mention: Mention): Mention => ({
  ...mention,
  guards: new Set([...mention.guards].filter((guard) => guard !== 'negation' && guard !== 'hypothetical')),
})

/** What no rule flags and some read: headings, tables, captions. */
export const isOnTop = ({ guards }: Mention): boolean =>
  guards.has('heading') || guards.has('table') || guards.has('caption')

/** Whether arithmetic may be held against a figure: it stands outright, and the text does not say itself that it is wrong. */
export function isSerious(document: Document, mention: Mention): boolean {
  return isOutright(mention) && !isDisputed(document, mention)
}

/** "9 of 150 labels were wrong", "Nine were wrong": what is wrong is what was counted. */
const COUNTED_WRONG =
  /[\p{L}\d]+ (?:\([^()]{1,12}\) )?(?:out )?of (?:(?:the|its|our|their|these|all) )*\d[\d,]* [\p{L}-]+(?: [\p{L}-]+){0,3}? (?:is|are|was|were) (?:simply |found |either )?(?:wrong|false|incorrect|misread)\b|(?:^|[,;:] (?:and |but )?|\b(?:that|and|only) )(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?) (?:of them )?(?:is|are|was|were) (?:found )?(?:wrong|false|incorrect|misread)\b/iu
/** "No one left the study": what nobody did, and nothing of what nobody knows. */
const DID_NOT =
  /(?:^|; )no one (?!(?:knows?|knew|has|have|had|ever|can|could|seems|did|checked|counted|asked(?! for)|measured|says?|said|believes?|believed|really)\b)/i

/** Whether a share of a count is told outright: that some of those counted were wrong, or that none of them left, denies nothing. */
export function isSeriousShare(document: Document, mention: Mention): boolean {
  const { sentence, guards } = mention
  const next = document.sentences[sentence.index + 1]
  const isOfThings = COUNTED_WRONG.test(sentence.text)
  if (!isOfThings && !DID_NOT.test(sentence.text) && !DID_NOT.test(next?.text ?? ''))
    return isSerious(document, mention)
  const told = { ...mention, guards: new Set([...guards].filter((guard) => guard !== 'debunking')) }
  const { text } = sentence
  const plain = isOfThings ? { ...told, sentence: { ...sentence, text: text.replace(COUNTED_WRONG, ' ') } } : told
  return isSerious(document, plain)
}

/** A sentence that asks, supposes or makes an example. */
const SUPPOSES = /\?["”’)]*\s*$|\b(?:if|suppose|supposing|imagine|for example|for instance|e\.g\.)\b/i

/** The sentences of running text that state what they say: for what is read from digits that need be no figures. */
export function* seriousSentences(document: Document): Iterable<Sentence> {
  const bound = bySentence(document.mentions)
  for (const sentence of document.sentences) {
    const { block, text } = sentence
    if ((block.kind !== 'paragraph' && block.kind !== 'item') || SUPPOSES.test(text) || denies(sentence)) continue
    const isDebunked = bound.get(sentence)?.some(({ guards }) => guards.has('debunking') || guards.has('hypothetical'))
    if (!isDebunked) yield sentence
  }
}
