/** Credits without a verb: "a 2023 Gallup poll", "the CDC's estimate", "data from Eurostat", "our survey", "in one study". */
import { DETERMINERS, isAdverb, isBaseForm, wordSet } from '../grammar.ts'
import type { Word } from '../words.ts'
import { PUBLIC } from './bodies.ts'
import { FINDING, OWN_NOUNS, OWN_PEOPLE, RECORDS, RELEASING, SAYING, STUDIES } from './lexicon.ts'
import type { Name } from './names.ts'
import type { Credit } from './parties.ts'
import { type Clauses, isPreposition, nameIn } from './phrases.ts'

/** How many words may stand between an owner and its study. */
const MODIFIERS = 6

/** Every credit that a word for a study or for records gives by what stands around it. */
export function nounCredits(clauses: Clauses): Credit[] {
  const credits: Credit[] = []
  for (const [i, { lower }] of clauses.words.entries()) {
    const noun = lower.replace(/'s$/, '')
    const strong = STUDIES.has(noun)
    const credit = strong || RECORDS.has(noun) || OWN_NOUNS.has(noun) ? nounCredit(clauses, i, strong) : undefined
    if (credit) credits.push(credit)
  }
  return credits
}

function nounCredit(clauses: Clauses, i: number, strong: boolean): Credit | undefined {
  const { words, names } = clauses
  const title = names.get(i)
  if (title) return strong && isTitle(words, i, title) ? named(title.from, title.to, title) : undefined
  const from = modifiersBefore(words, i)
  const owner = words[from - 1]?.lower ?? words[from]?.lower ?? ''
  if (/^(?:our|my)$/.test(owner))
    return OWN_NOUNS.has(words[i]?.lower ?? '')
      ? { ...plain('own', from - 1, i + 1), study: !OWN_PEOPLE.has(words[i]?.lower ?? '') }
      : undefined
  if (!strong && !RECORDS.has(words[i]?.lower ?? '')) return
  const before = nameIn(clauses, { from, to: i })
  if (before && isReporting(words, i, before)) return
  if (before?.sure && (strong || isTold(words, i, before) || isLookedUp(words, from, before)))
    return named(from, i + 1, before)
  const maker = makerBehind(clauses, i)
  if (maker && (strong || isStatistical(words[i]))) return named(i, maker.to, maker)
  return strong && !isDone(words, i) && !OF_OWN.has(words[i - 1]?.lower ?? '') ? unnamed(words, from, i) : undefined
}

/** "The app reports a health of 91%", "the office surveys 40 farms": what somebody does. */
const isDone = (words: readonly Word[], i: number): boolean => {
  const next = words[i + 1]
  const hasObject = next?.figure || next?.lower === 'that' || DETERMINERS.has(next?.lower ?? '')
  return /^(?:reports|surveys|polls|audits)$/.test(words[i]?.lower ?? '') && hasObject === true
}

/** What one does with figures of one's own: "in a sensitivity study". */
const OF_OWN = wordSet('sensitivity robustness simulation ablation')

/** "the Health Survey", "the Survey of Rents", but not "Trial Time", nor a term that brackets and quotation marks define: ("Free Trial"). */
function isTitle(words: readonly Word[], i: number, { from, to, body }: Name): boolean {
  const isHead = i === to - 1 || !/^\p{Lu}/u.test(words[i + 1]?.text ?? '')
  const isTerm = /^["“]$/.test(words[from - 1]?.text ?? '') && words[from - 2]?.text === '('
  return body && to - from > 1 && isHead && !isTerm
}

/** "…, the Harbour Board reports.", "Eurostat reports that …": a verb, unless one follows or the name hangs on a preposition. */
function isReporting(words: readonly Word[], i: number, { from, to, possessive }: Name): boolean {
  const next = words[i + 1]
  const ends = !next || next.figure || /^[.,;:—–]$/.test(next.text) || DETERMINERS.has(next.lower)
  const lead = words[DETERMINERS.has(words[from - 1]?.lower ?? '') ? from - 2 : from - 1]
  return words[i]?.lower === 'reports' && to === i && !possessive && ends && !isPreposition(lead?.lower ?? '')
}

const STATISTICAL = wordSet(
  'count tally research visualization visualisation data statistics stats figure figures numbers estimate estimates analysis analyses projections projection forecast forecasts statistic calculations records rankings ranking',
)
/** "in Jane Doe's book", "from the Acme website": what is common in other senses is a source where something is taken from it. */
const isLookedUp = (words: readonly Word[], from: number, { possessive }: Name): boolean =>
  LOOKED_UP.has(words[from - 1]?.lower ?? '') || (!possessive && LOOKED_UP.has(words[from - 2]?.lower ?? ''))
const LOOKED_UP = wordSet('in from per see by via through')

/** "ONS figures"; "starling numbers" are a count of starlings, unless they show something. */
const isTold = (words: readonly Word[], i: number, { possessive }: Name): boolean =>
  isStatistical(words[i]) &&
  (!/^(?:numbers|count|tally)$/.test(words[i]?.lower ?? '') ||
    possessive ||
    FINDING.has(words[i + 1]?.lower ?? '') ||
    SAYING.has(words[i + 1]?.lower ?? ''))

const isStatistical = (word: Word | undefined): boolean => STATISTICAL.has(word?.lower ?? '')

const named = (from: number, to: number, name: Name): Credit => ({
  who: 'named',
  run: { from, to },
  name,
  study: true,
  via: { from, to },
})
const plain = (who: Credit['who'], from: number, to: number): Credit => ({
  who,
  run: { from, to },
  study: true,
  via: { from, to },
})

/** Where the words that modify a noun begin. */
function modifiersBefore(words: readonly Word[], i: number): number {
  let from = i
  while (from > 0 && i - from < MODIFIERS) {
    const step = isModifier(words[from - 1]) ? 1 : isShortForm(words, from) ? SHORT_FORM : 0
    if (step === 0) break
    from -= step
  }
  return from
}

/** "the Flour Board (FB) figures": what a body is called for short, in brackets. */
const isShortForm = (words: readonly Word[], to: number): boolean =>
  words[to - 1]?.text === ')' && /^\p{Lu}[\p{L}&]+$/u.test(words[to - 2]?.text ?? '') && words[to - 3]?.text === '('
const SHORT_FORM = 3

function isModifier(word: Word | undefined): boolean {
  if (!word || !/^['\p{L}\p{N}]/u.test(word.text)) return false
  return (
    !isPreposition(word.lower) &&
    !DETERMINERS.has(word.lower) &&
    !/^(?:is|are|was|were|and|or|but|has|have|had|that|which|who|to|not|one|another|several|many)$/.test(word.lower)
  )
}

/** "data from Eurostat", "a survey by the Pew Research Center", "a paper in Nature", "a poll that Ipsos ran": the name right behind the link. */
function makerBehind({ words, names }: Clauses, i: number): Name | undefined {
  const link = words[i + 1]?.lower ?? ''
  const isDone = /^(?:that|which)$/.test(link)
  if (
    !isDone &&
    !/^(?:by|from)$/.test(link) &&
    !(link === 'in' && /^(?:paper|article|preprint)$/.test(words[i]?.lower ?? ''))
  )
    return
  for (let j = i + 2; j < i + 6; j++) {
    const name = names.get(j)
    if (name) return name.body && (!isDone || RELEASING.has(words[name.to]?.lower ?? '')) ? name : undefined
    if (!isModifier(words[j]) && !DETERMINERS.has(words[j]?.lower ?? '')) return
  }
  return
}

/** "The paper trail", "a paper mill": of what it is made. */
const isStuff = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === 'paper' &&
  /^(?:trails?|mills?|bags?|cups?|industry|waste|money|size|form|forms|work|use|consumption|products?|ballots?)$/.test(
    words[i + 1]?.lower ?? '',
  )

/** A study without a name: one that was spoken of ("the survey") or one of nobody's ("in a recent survey"). */
function unnamed(words: readonly Word[], from: number, i: number): Credit | undefined {
  if (isStuff(words, i)) return
  if (words[i]?.lower === 'reports' && DETERMINERS.has(words[i + 1]?.lower ?? '')) return
  const determiner = words[from - 1]?.lower ?? ''
  const isPublic = determiner === 'the' && words.slice(from, i).some(({ lower }) => PUBLIC.test(lower))
  if (words[i]?.lower === 'census' || isPublic) return { ...plain('named', from, i + 1), name: { from, to: i + 1 } }
  if (determiner === 'that' && words.slice(from, i).some(({ lower }) => isBaseForm(lower))) return
  if (/^(?:the|this|that|these|those|same|its|their|his|her)$/.test(determiner))
    return plain('carried', from - 1, i + 1)
  const open = /^(?:a|an|one|another|some|several|many)$/.test(determiner) || isAdverb(words[from]?.lower ?? '')
  const place = words[from - 2]?.lower ?? ''
  return open &&
    /^(?:in|from|by)$/.test(place) &&
    /^(?:study|survey|poll|studies|surveys|polls|census)$/.test(words[i]?.lower ?? '')
    ? plain('vague', from - 1, i + 1)
    : undefined
}
