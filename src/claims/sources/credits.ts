/** Who a sentence credits with what it says, and by which words. */
import { AUXILIARIES, isAdverb, isVerb, wordSet } from '../grammar.ts'
import type { Word } from '../words.ts'
import { bracketCredits, lineCredits } from './asides.ts'
import { FINDING, OWN_NOUNS, OWN_VERBS, PARTICIPLES, RECORDS, RELEASING, SAYING, STATIVE, STUDIES } from './lexicon.ts'
import type { Run } from './names.ts'
import { nounCredits } from './noun-credits.ts'
import { type Clauses, type Credit, nameIn, type Party, partyOf, phraseAfter, phraseBefore } from './phrases.ts'

/** All credits of a sentence, in no order. */
export function creditsOf(clauses: Clauses): Credit[] {
  const { words } = clauses
  const credits: Credit[] = [...nounCredits(clauses), ...bracketCredits(clauses), ...lineCredits(clauses)]
  for (let i = 0; i < words.length; i++) {
    if (clauses.names.has(i)) continue
    const found =
      verbCredit(clauses, i) ?? passiveCredit(clauses, i) ?? phraseCredit(clauses, i) ?? impersonalCredit(words, i)
    if (found) credits.push(found)
  }
  return credits
}

/** What one does to a group to learn of it: it makes a survey of whoever does it. */
const ASKING = wordSet('surveyed polled interviewed asked questioned sampled')

const BEFORE_NOUN = wordSet(
  'a an the its their this these some any no of per each every our my his her total estimated to hard',
)

/** "Polaris identified …", "researchers at MIT found …", "we surveyed …", "…," said Jane Doe. */
function verbCredit(clauses: Clauses, i: number): Credit | undefined {
  const { words } = clauses
  const verb = words[i]?.lower ?? ''
  const finds =
    FINDING.has(verb) ||
    SAYING.has(verb) ||
    (verb === 'put' && words.slice(i + 1, i + 7).some(({ lower }) => lower === 'at'))
  if (
    !(finds || OWN_VERBS.has(verb) || RELEASING.has(verb)) ||
    BEFORE_NOUN.has(words[i - 1]?.lower ?? '') ||
    isPassive(words, i) ||
    isNoun(verb, words[i + 1])
  )
    return
  const party = subjectOf(clauses, i)
  if (party && isDoing(clauses, party, verb, i))
    return {
      ...party,
      study: isStudying(clauses, party, verb, i),
      via: { from: party.run.from, to: i + 1 },
    }
  return finds && SAYING.has(verb) ? invertedCredit(clauses, i) : undefined
}

/** Who does what the verb at `i` says: "the study's author, Jane Doe, said" names her, whatever the author is called. */
function subjectOf(clauses: Clauses, i: number): Party | undefined {
  const subject = phraseBefore(clauses, i)
  if (!subject) return
  const party = partyOf(clauses, subject.phrase) ?? relativeParty(clauses, subject.phrase)
  if (party?.who === 'named' || party?.who === 'own') return party
  const name = nameIn(clauses, subject.insertion)
  return name ? { who: 'named', run: name, name, study: party?.study === true } : party
}

/** Whether what is done makes a study: asking many, bringing one out, or what a study by name does. */
function isStudying({ words }: Clauses, { who, study }: Party, verb: string, i: number): boolean {
  if (ASKING.has(verb))
    return words.slice(i + 1, i + 8).some(({ figure, lower }) => figure || OWN_NOUNS.has(lower) || lower === 'people')
  return (
    RELEASING.has(verb) ||
    (study && (who !== 'own' || !/^(?:see|saw|find|found|looked|heard|receive|received)$/.test(verb)))
  )
}

/** "projects are", "reports of": what a verb of finding is taken for may be a plural. */
const isNoun = (verb: string, next: Word | undefined): boolean =>
  AUXILIARIES.has(next?.lower ?? '') || next?.lower === 'of' || (verb.endsWith('s') && isVerb(next?.lower ?? ''))

/** "is estimated", "has recently been found". */
function isPassive(words: readonly Word[], i: number): boolean {
  let be = i - 1
  while (isAdverb(words[be]?.lower ?? '')) be--
  return /^(?:is|are|was|were|been|be|being|it's)$/.test(words[be]?.lower ?? '')
}

/** Whether this party can be who counted by doing this. */
function isDoing({ words }: Clauses, { who, study, run }: Party, verb: string, i: number): boolean {
  if (verb === 'put') return true
  if (who === 'own')
    return OWN_VERBS.has(verb) || (study && FINDING.has(verb) && /^(?:our|my)$/.test(words[run.from]?.lower ?? ''))
  if (FINDING.has(verb) || SAYING.has(verb)) return !STATIVE.has(verb) || study
  return (
    RELEASING.has(verb) &&
    who === 'named' &&
    words.slice(i + 1, i + 9).some(({ lower }) => STUDIES.has(lower) || lower === 'data' || lower === 'statistics')
  )
}

/** "The CDC, which found …": who stands before the relative. */
function relativeParty({ words, names }: Clauses, { from }: Run): Party | undefined {
  if (!/^(?:which|who)$/.test(words[from]?.lower ?? '')) return
  const name = names.get(words[from - 1]?.text === ',' ? from - 2 : from - 1)
  return name?.body ? { who: 'named', run: name, name, study: false } : undefined
}

const QUOTE_END = /^[,”"’'?!]$/

function invertedCredit(clauses: Clauses, i: number): Credit | undefined {
  const { words } = clauses
  if (!QUOTE_END.test(words[i - 1]?.text ?? '')) return
  const phrase = phraseAfter(clauses, i + 1)
  const party = partyOf(clauses, phrase)
  return party && party.who !== 'own' ? { ...party, via: { from: i, to: phrase.to } } : undefined
}

/** "found by Polaris", "a study published in the Lancet", "based on Eurostat data". */
function passiveCredit(clauses: Clauses, i: number): Credit | undefined {
  const { words } = clauses
  if (!PARTICIPLES.has(words[i]?.lower ?? '')) return
  const by = linkBehind(words, i)
  if (by === undefined) return
  const phrase = phraseAfter(clauses, by + 1)
  const party = partyOf(clauses, phrase)
  if (!party || (words[by]?.lower !== 'by' && party.who !== 'named')) return
  if (party.who === 'carried' && !party.study) return
  const study =
    party.study || words.slice(Math.max(0, i - 5), i).some(({ lower }) => STUDIES.has(lower) || RECORDS.has(lower))
  return { ...party, study, via: { from: i, to: phrase.to } }
}

/** What may follow a participle beside "by": "published in the Lancet", "taken from Eurostat", "based on CDC data". */
const LINKED: Readonly<Record<string, RegExp>> = {
  in: /^(?:published|reported|described|cited|quoted|documented|found|identified|released|listed)$/,
  on: /^based$/,
  from: /./,
}

/** The preposition that a participle names its source with, right behind it or past a date or an adverb. */
function linkBehind(words: readonly Word[], i: number): number | undefined {
  const next = words[i + 1]?.lower ?? ''
  if (LINKED[next]?.test(words[i]?.lower ?? '')) return i + 1
  for (let j = i + 1; j <= i + 4; j++) if (words[j]?.lower === 'by') return j
  return
}

/** "according to the CDC", "per Eurostat", "citing Gallup". */
function phraseCredit(clauses: Clauses, i: number): Credit | undefined {
  const { words } = clauses
  const word = words[i]?.lower ?? ''
  if (word === 'according' && words[i + 1]?.lower === 'to') return accordingTo(clauses, i)
  if (/^(?:comes?|came|coming|stems?|hails?)$/.test(word)) return originCredit(clauses, i)
  const quotes = word === 'quote' && words[i - 1]?.lower === 'to'
  if (!quotes && (!/^(?:per|via|citing|quoting)$/.test(word) || (word === 'per' && !isSetOff(words, i)))) return
  const phrase = phraseAfter(clauses, i + 1)
  const party = partyOf(clauses, phrase)
  return party?.who === 'named' && party.name !== party.run ? { ...party, via: { from: i, to: phrase.to } } : undefined
}

/** "The figure comes to us from Symantec". */
function originCredit(clauses: Clauses, i: number): Credit | undefined {
  const { words } = clauses
  const from = [1, 2, 3, 4].map((step) => i + step).find((at) => words[at]?.lower === 'from')
  const subject = phraseBefore(clauses, i)?.phrase
  if (
    !from ||
    !subject ||
    !words.slice(subject.from, subject.to).some(({ lower }) => RECORDS.has(lower) || STUDIES.has(lower))
  )
    return
  const phrase = phraseAfter(clauses, from + 1)
  const party = partyOf(clauses, phrase)
  return party?.who === 'named' ? { ...party, study: true, via: { from: i, to: phrase.to } } : undefined
}

/** "per" after a noun is a rate's. */
const isSetOff = (words: readonly Word[], i: number): boolean =>
  i === 0 || /^[,(—–;:]$/.test(words[i - 1]?.text ?? '') || words[i - 1]?.lower === 'as'

/** What stands behind "according to" is who says so, whatever it is. */
function accordingTo(clauses: Clauses, i: number): Credit {
  const { words } = clauses
  const phrase = phraseAfter(clauses, i + 2)
  const via = { from: i, to: phrase.to }
  const party = partyOf(clauses, phrase)
  if (party && party.who !== 'vague') return { ...party, via }
  for (let j = phrase.from; j < phrase.to; j++) {
    const name = clauses.names.get(j)
    if (name) return { who: 'named', run: phrase, name, study: party?.study ?? false, via }
  }
  const particular =
    !party &&
    phrase.to > phrase.from &&
    !/^(?:some|many|several|most|one|a|an|various|other)$/.test(words[phrase.from]?.lower ?? '')
  return particular
    ? { who: 'named', run: phrase, name: phrase, study: false, via }
    : { who: 'vague', run: phrase, study: true, via }
}

const BELIEVED = wordSet(
  'estimated believed thought said reckoned reported rumoured rumored expected projected predicted forecasted assumed considered forecast known suggested shown argued claimed',
)

/** "it is estimated that", "are believed to", "reportedly". */
function impersonalCredit(words: readonly Word[], i: number): Credit | undefined {
  const word = words[i]?.lower ?? ''
  if (/^(?:reportedly|supposedly|allegedly)$/.test(word))
    return { who: 'vague', run: { from: i, to: i + 1 }, study: false, via: { from: i, to: i + 1 } }
  if (!BELIEVED.has(word)) return
  let be = i - 1
  while (isAdverb(words[be]?.lower ?? '') || words[be]?.lower === 'been') be--
  if (!/^(?:is|are|was|were|be|has|have|it's)$/.test(words[be]?.lower ?? '')) return
  const impersonal = words[be]?.lower === "it's" || words[be - 1]?.lower === 'it'
  const next = words[i + 1]?.lower ?? ''
  if (
    next === 'by' ||
    !(impersonal || /^(?:to|at)$/.test(next)) ||
    (!impersonal && /^(?:known|suggested|shown|argued|claimed|reported|considered)$/.test(word))
  )
    return
  const run = { from: impersonal && words[be]?.lower !== "it's" ? be - 1 : be, to: i + 1 }
  return { who: 'vague', run, study: false, via: run }
}
