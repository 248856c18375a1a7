/** Credits by set phrases: "according to the CDC", "found by Polaris", "per Eurostat", "it is estimated". */
import { DETERMINERS, isAdverb, wordSet } from '../grammar.ts'
import type { Word } from '../words.ts'
import { insiderAt, isInsider } from './insiders.ts'
import { MAKING, PARTICIPLES, RECORDS, STUDIES } from './lexicon.ts'
import type { Run } from './names.ts'
import { ownSampleCredit } from './own-samples.ts'
import { type Credit, partyOf } from './parties.ts'
import { type Clauses, nameIn, phraseAfter, phraseBefore, someWord } from './phrases.ts'

/** The credit that begins or has its pivot at word `i`. */
export function formulaCredit(clauses: Clauses, i: number): Credit | undefined {
  const { words } = clauses
  const word = words[i]?.lower ?? ''
  if (word === 'according' && words[i + 1]?.lower === 'to') return accordingTo(clauses, i)
  if (/^(?:comes?|came|coming|stems?)$/.test(word)) return originCredit(clauses, i)
  if (opensCitation(words, i)) return citedCredit(clauses, i)
  return (
    passiveCredit(clauses, i) ??
    impersonalCredit(words, i) ??
    countCredit(words, i) ??
    insiderCredit(words, i) ??
    hearingCredit(words, i) ??
    ownSampleCredit(words, i) ??
    predicateCredit(clauses, i) ??
    calledSource(clauses, i)
  )
}

/** Those before whom evidence is given. */
const HEARERS = wordSet(
  'court jury inquest tribunal inquiry hearing enquiry committee panel commission meeting magistrates',
)

/** "The court heard that …", "…, the inquest was told": what was said there is on its record. */
function hearingCredit(words: readonly Word[], i: number): Credit | undefined {
  if (!HEARERS.has(words[i]?.lower ?? '') || !DETERMINERS.has(words[i - 1]?.lower ?? '')) return
  let verb = i + 1
  while (HEARING.has(words[verb]?.lower ?? '') || isAdverb(words[verb]?.lower ?? '')) verb++
  const told = /^(?:was|were|been)$/.test(words[verb - 1]?.lower ?? '')
  if (words[verb]?.lower !== (told ? 'told' : 'heard') || !SPOKEN.test(words[verb + 1]?.lower ?? '.')) return
  const run = { from: i - 1, to: i + 1 }
  return { who: 'named', run, name: run, study: true, via: { from: i - 1, to: verb + 1 } }
}

const HEARING = wordSet('has have had was were been also later then')

/** What stands behind "heard" where it was said: "heard the case" says nothing. */
const SPOKEN = /^(?:that|how|of|evidence|testimony|he|she|they|it|[,.;:])$/

const NOBODY = wordSet('some many several most one a an various other')
const isNobody = (words: readonly Word[], i: number): boolean =>
  NOBODY.has(words[i]?.lower ?? '') || isInsider(words, i)

/** What stands behind "according to" is who says so, whatever it is. */
function accordingTo(clauses: Clauses, i: number): Credit | undefined {
  const { words, names } = clauses
  const run = phraseAfter(clauses, i + 2)
  if (isNotion(clauses, run)) return
  const via = { from: i, to: run.to }
  const party = partyOf(clauses, run)
  if (party && party.who !== 'vague') return { ...party, via }
  const place = Array.from({ length: run.to - run.from }, (_, n) => names.get(run.from + n)).find((name) => name)
  if (place) return { who: 'named', run, name: place, study: party?.study === true, via }
  const particular = !party && run.to > run.from && !isNobody(words, run.from)
  return particular ? { who: 'named', run, name: run, study: false, via } : { who: 'vague', run, study: true, via }
}

/** "according to this vision", "according to plan": by which thought or measure, not by whose word, unless it is the "theory of Jane Doe". */
const isNotion = ({ words, names }: Clauses, { from, to }: Run): boolean => {
  const at = words.findIndex(({ lower }, n) => n >= from && n < to && NOTIONS.has(lower))
  const next = words[at + 1]?.lower ?? ''
  if (at < 0 || names.has(at)) return false
  return /^(?:of|by)$/.test(next)
    ? !nameIn({ words, names }, { from: at + 2, to })
    : !/^\p{L}{4,}$/u.test(next) || at + 1 >= to
}

const NOTIONS = wordSet(
  'vision view notion idea ideology theory logic reasoning principle doctrine hypothesis plan schedule size age weight need needs rank taste custom tradition legend myth folklore rule rules formula criterion criteria',
)

/** "Both are Euronext closing prices", "those are Rightmove figures": what was just given is taken from there. */
function predicateCredit(clauses: Clauses, i: number): Credit | undefined {
  const { words } = clauses
  if (i > 3 || !/^(?:are|were)$/.test(words[i]?.lower ?? '') || !GIVEN.test(words[0]?.lower ?? '')) return
  const run = phraseAfter(clauses, i + 1)
  const name = nameIn(clauses, run)
  return name?.sure && isStudy(words[run.to - 1]?.lower ?? '')
    ? { who: 'named', run, name, study: true, via: run }
    : undefined
}

const GIVEN = /^(?:both|these|those|they|all)$/

/** "The Land Registry is the original source." */
function calledSource(clauses: Clauses, i: number): Credit | undefined {
  const { words } = clauses
  const at = [i + 2, i + 3].find((n) => words[n]?.lower === 'source')
  if (!at || !/^(?:is|was)$/.test(words[i]?.lower ?? '') || !/^(?:the|our|my)$/.test(words[i + 1]?.lower ?? '')) return
  const subject = phraseBefore(clauses, i)?.phrase
  const party = subject && !/^(?:of|for)$/.test(words[at + 1]?.lower ?? '') ? partyOf(clauses, subject) : undefined
  return party?.who === 'named' ? { ...party, study: true, via: { from: party.run.from, to: at + 1 } } : undefined
}

/** "The figure comes to us from Symantec". */
function originCredit(clauses: Clauses, i: number): Credit | undefined {
  const { words } = clauses
  const from = [1, 2, 3, 4].map((step) => i + step).find((at) => words[at]?.lower === 'from')
  const subject = phraseBefore(clauses, i)?.phrase
  if (!from || !subject || !someWord(words, subject, isStudy)) return
  const phrase = phraseAfter(clauses, from + 1)
  const party = partyOf(clauses, phrase)
  return party?.who === 'named' ? { ...party, study: true, via: { from: i, to: phrase.to } } : undefined
}

const isStudy = (word: string): boolean => RECORDS.has(word) || STUDIES.has(word)

/** "per Eurostat", "via", "citing", "to quote"; "per" after a noun is a rate's. */
function opensCitation(words: readonly Word[], i: number): boolean {
  const word = words[i]?.lower ?? ''
  const before = words[i - 1]
  if (word === 'per') return !before || before.lower === 'as' || /^[,(—–;:]$/.test(before.text)
  return /^(?:via|citing|quoting)$/.test(word) || (word === 'quote' && before?.lower === 'to')
}

function citedCredit(clauses: Clauses, i: number): Credit | undefined {
  const phrase = phraseAfter(clauses, i + 1)
  const party = partyOf(clauses, phrase)
  return party?.who === 'named' && party.name !== party.run ? { ...party, via: { from: i, to: phrase.to } } : undefined
}

/** What may follow a participle beside "by": "published in the Lancet", "taken from Eurostat", "based on CDC data". */
const LINKED: Readonly<Record<string, RegExp>> = {
  in: /^(?:published|reported|described|cited|quoted|documented|found|identified|released|listed|indicated|noted|outlined|stated|shown|seen|mentioned|highlighted|detailed|discussed)$/,
  on: /^based$/,
  from: /./,
}

/** "found by Polaris", "a study published in the Lancet", "based on Eurostat data". */
function passiveCredit(clauses: Clauses, i: number): Credit | undefined {
  const { words } = clauses
  const by = PARTICIPLES.has(words[i]?.lower ?? '') ? linkBehind(words, i) : undefined
  if (by === undefined) return
  const phrase = phraseAfter(clauses, by + 1)
  const party = partyOf(clauses, phrase)
  if (!party || (words[by]?.lower !== 'by' && party.who !== 'named') || (party.who === 'carried' && !party.study))
    return
  const study = party.study || someWord(words, { from: i - 5, to: i }, isStudy)
  if (!study && MAKING.has(words[i]?.lower ?? '')) return
  return { ...party, study, via: { from: i, to: phrase.to } }
}

/** The preposition that a participle names its source with, right behind it or, if it is "by", past a date or an adverb. */
function linkBehind(words: readonly Word[], i: number): number | undefined {
  if (LINKED[words[i + 1]?.lower ?? '']?.test(words[i]?.lower ?? '')) return i + 1
  return [1, 2, 3, 4].map((step) => i + step).find((at) => words[at]?.lower === 'by')
}

const BELIEVED = wordSet(
  'estimated believed thought said reckoned rumoured rumored expected projected predicted forecasted assumed forecast',
)

/** What is as often said of a thing itself: impersonal only after "it is". */
const SHOWN = wordSet('reported known suggested shown argued claimed considered')

/** "it is estimated that", "are believed to", "reportedly". */
function impersonalCredit(words: readonly Word[], i: number): Credit | undefined {
  const word = words[i]?.lower ?? ''
  if (/^(?:reportedly|supposedly|allegedly)$/.test(word)) return nobody({ from: i, to: i + 1 })
  if (!BELIEVED.has(word) && !SHOWN.has(word)) return
  let be = i - 1
  while (isAdverb(words[be]?.lower ?? '') || words[be]?.lower === 'been') be--
  if (!/^(?:is|are|was|were|be|has|have|it's)$/.test(words[be]?.lower ?? '')) return
  const next = words[i + 1]?.lower ?? ''
  if (words[be]?.lower === "it's") return next === 'by' ? undefined : nobody({ from: be, to: i + 1 })
  if (isBeyondHim(words, be, i) || isDuty(words, be, i) || isTender(words, be, i)) return
  if (BELIEVED.has(word) && /^(?:to|at)$/.test(next)) return nobody({ from: be, to: i + 1 })
  return words[be - 1]?.lower === 'it' && next !== 'by' && next !== 'from'
    ? nobody({ from: be - 1, to: i + 1 })
    : undefined
}

/** "It cannot be expected to work that out": nobody foretells it. */
const isBeyondHim = (words: readonly Word[], be: number, i: number): boolean =>
  words[i]?.lower === 'expected' &&
  words[be]?.lower === 'be' &&
  /^(?:can|cannot|can't|could|couldn't|not)$/.test(words[be - 1]?.lower ?? '')

/** "they are expected to spend half of their time": no forecast, but what is asked of them. */
const isDuty = (words: readonly Word[], be: number, i: number): boolean =>
  words[i]?.lower === 'expected' &&
  /^(?:they|we|you|he|she|who|everyone|everybody)$/.test(words[be - 1]?.lower ?? '') &&
  /^(?:spend|work|pay|give|do|teach|attend|complete|wear|bring|keep|contribute|learn|write|read|know|follow)$/.test(
    words[i + 2]?.lower ?? '',
  )

/** "Lot 2 is estimated at £60,000": whoever puts something out to tender says what it may cost. */
const isTender = (words: readonly Word[], be: number, i: number): boolean =>
  words[i]?.lower === 'estimated' &&
  words[i + 1]?.lower === 'at' &&
  someWord(words, { from: be - 8, to: be }, (word) => TENDERED.has(word))
const TENDERED = wordSet('option options lot lots contract contracts tender framework procurement')

/** "by some accounts", "on most counts", "by one estimate". */
function countCredit(words: readonly Word[], i: number): Credit | undefined {
  if (!/^(?:by|on|in)$/.test(words[i]?.lower ?? '')) return
  if (SOME.has(words[i + 1]?.lower ?? '')) {
    const end = [i + 2, i + 3].find((at) => COUNTS.has(words[at]?.lower ?? ''))
    return end ? nobody({ from: i, to: end + 1 }) : undefined
  }
  return words[i]?.lower === 'in' ? undefined : ownersCount(words, i)
}

/** "By the ministry's own count", "on the bank's reckoning": whoever owns it has counted. */
function ownersCount(words: readonly Word[], i: number): Credit | undefined {
  const end = [i + 3, i + 4, i + 5, i + 6].find((at) => RECKONED.has(words[at]?.lower ?? ''))
  const owner = end ? words.slice(i + 1, end).findLastIndex(({ lower }) => /['’]s?$/.test(lower)) : -1
  if (!end || owner < 0) return
  const run = { from: i + 1, to: end + 1 }
  return { who: 'named', run, name: { from: i + 1, to: i + 2 + owner }, study: true, via: { from: i, to: end + 1 } }
}

const RECKONED = wordSet(
  'announcement count counts tally reckoning reckonings calculation calculations estimate estimates figures numbers returns',
)

const SOME = wordSet('some most many several all one other various certain conservative rough recent early')
const COUNTS = wordSet(
  'account accounts estimate estimates count counts reckoning reckonings calculation calculations tally tallies',
)

function insiderCredit(words: readonly Word[], i: number): Credit | undefined {
  const run = insiderAt(words, i)
  return run && nobody(run)
}

const nobody = (run: Run): Credit => ({ who: 'vague', run, study: false, via: run })
