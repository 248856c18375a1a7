/** A source that the writer declares for all that the document states: "All figures are from the register unless another source is named." */
import type { Sentence } from '../../model.ts'
import type { Backing } from './backing.ts'
import { isStatistic } from './continuity.ts'
import type { EvidenceOf } from './evidence.ts'

/** What is declared, and where it is from. */
const DECLARED = new RegExp(
  [
    '^\\W{0,4}(?:(?:unless|except|where)\\b[^,.;]{3,60},\\s)?(?:(?:all|the|these|any|other|most|my|our|every|of)\\s){0,3}(?:\\p{L}+\\s){0,2}?',
    '(?:figures?|numbers?|values?|prices?|data|statistics?|stats|percentages?|shares?|totals?|sums?|estimates?|measurements?|counts?|results?)\\b(?:\\s\\p{L}+){0,6}?',
    "\\s(?:(?:is|are|was|were|come|comes|came)\\b(?:\\s\\p{L}+){0,3}?\\s(?:from|by)\\s|(?:is|are)\\s(?=(?:the )?(?:\\p{L}+ ){0,2}?\\p{L}+[’']s(?: own)?\\W*$|\\p{Lu}[\\p{L}]+ closes\\b))",
  ].join(''),
  'iu',
)

/** That it is so for all of them, or for those of the whole text. */
const THROUGHOUT =
  /\b(?:all (?:of )?(?:the |these |other |our |my |its )?\w+|(?:every|each) (?:figure|number|value|statistic|percentage|share|total|sum|estimate|count|result)|unless|otherwise|throughout)\b|\b(?:in|on) this (?:\p{L}+ )?(?:article|post|piece|note|report|story|brief|briefing|page|bulletin|newsletter|column|essay|chapter|guide|review|handout|entry)\b|\b(?:quoted|used|cited|given|mentioned) (?:here|below|above|are|come|were)\b|\bhere (?:are|come)\b/iu

/** The section that says where a text has its data from. */
const DATA_SECTION =
  /^\W*(?:(?:the|about the|our) )?data(?: source| set|set)?s?\W*$|^\W*where the data (?:is|are|comes?|came) from\W*$/i

/** "The sheet with every count is [here](…)": all that a text states can be looked up at that link. */
const OFFERED =
  /^\W{0,4}(?:the|all|my|our) (?:\p{L}+ ){0,3}?(?:data|sheet|spreadsheet|figures|numbers|tables|log|notebook|counts|records)\b[^.;:]{0,80}\b(?:is|are) (?:here|online|available|on|in)\b/iu
const ENTIRE = /\b(?:all|every|each|full|complete|entire|whole|raw)\b/i

/** What stands for a source that was given before. */
const BACKWARD = /\b(?:from|by) (?:it|this|that|there|them|the same|these)\b/i

const OURS = /\b(?:my|our|I|we)\b/

/** The first such declaration's source: the one that it gives, the last one before it, or the writer's own. */
export function declaredSource(sentences: readonly Sentence[], evidence: EvidenceOf): Backing | undefined {
  let last: Backing | undefined
  for (const sentence of sentences) {
    const [backing] = evidence(sentence).backings
    if (declares(sentence)) {
      const source = backing ?? (BACKWARD.test(sentence.text) ? last : stated(sentence))
      if (source) return source
    }
    if (backing?.status === 'link' && OFFERED.test(sentence.text) && ENTIRE.test(sentence.text)) return backing
    last = backing ?? last
  }
  return
}

const declares = (sentence: Sentence): boolean =>
  !sentence.figures.some((figure) => isStatistic(figure) && figure.kind !== 'count') &&
  DECLARED.test(sentence.text) &&
  (THROUGHOUT.test(sentence.text) || DATA_SECTION.test(sentence.block.headings.at(-1)?.text ?? ''))

/** "The data is from a keynote by …", "These figures come from the yearbook", "Numbers by the registrar": what a line says of all that stands above it. */
const NOTE = new RegExp(
  [
    '^\\W{0,4}(?:(?:all|both|the|these|this|those|above|our)\\s){0,3}(?:(?!more\\b)\\p{L}+ )?',
    '(?:figures?|numbers|data|statistics|stats|percentages|estimates|counts|results|table|chart|list)\\b(?: (?:above|here|shown))?',
    '(?: (?:is|are|was|were|come|comes|came|(?:has|have) been)\\b(?:\\s\\p{L}+){0,3}?\\s(?:from|by)|(?: (?:collected|compiled|gathered|taken|provided))? (?:from|by|via|courtesy of))\\s',
  ].join(''),
  'iu',
)

/** The source that the first sentence below a list or a paragraph gives for it. */
export function notedIn(sentence: Sentence | undefined, evidence: EvidenceOf): Backing | undefined {
  if (!sentence || sentence.range[0] > 0 || !NOTE.test(sentence.text)) return
  if (sentence.figures.some(isStatistic) || BACKWARD.test(sentence.text)) return
  return evidence(sentence).backings[0] ?? stated(sentence, NOTE)
}

/** Whoever the words behind "from" name. */
function stated(sentence: Sentence, saying = DECLARED): Backing | undefined {
  const match = saying.exec(sentence.text)
  if (!match) return
  const range = [match.index, sentence.text.length] as const
  const via = sentence.phrase(range)
  const behind = sentence.text.slice(match.index + match[0].length)
  const own = OURS.test(match[0]) || OURS.test(behind)
  if (!own && !/\p{Lu}|\bthe \p{L}/u.test(behind)) return
  return { status: own ? 'own-data' : 'named', sentence, via, range, study: true, ...(!own && { target: behind }) }
}
