/** Who a sentence credits with what it says, and by which words: first of all by verbs of finding and saying. */
import { AUXILIARIES, isAdverb, isPlural, isVerb, wordSet } from '../grammar.ts'
import type { Word } from '../words.ts'
import { bracketCredits, lineCredits } from './asides.ts'
import { ASKING, asksMany, FORMS, isAsking, isPlacing, OBJECT, SENDING } from './asking.ts'
import { foregone } from './foregone.ts'
import { formulaCredit } from './formulas.ts'
import { givesFigure, isAnswering, isCounting, isRecording } from './holding.ts'
import {
  AGENTS,
  EXAMINED,
  EXAMINING,
  FINDING,
  INSTRUMENTS,
  INVESTIGATING,
  OWN_NOUNS,
  OWN_VERBS,
  POSTING,
  RECORDS,
  RELEASING,
  RESULTS,
  SAYING,
  STATIVE,
  STUDIES,
} from './lexicon.ts'
import type { Run } from './names.ts'
import { nounCredits } from './noun-credits.ts'
import { type Credit, type Party, partyOf } from './parties.ts'
import { type Clauses, isFirstPerson, nameIn, phraseAfter, phraseBefore, someWord } from './phrases.ts'
import { person, retoldCredit, speechCredit } from './speech.ts'
import { titleCredit } from './titles.ts'

/** All credits of a sentence, in no order. */
export function creditsOf(clauses: Clauses): Credit[] {
  const credits = [...nounCredits(clauses), ...bracketCredits(clauses), ...lineCredits(clauses)]
  for (const i of clauses.words.keys()) {
    const found = clauses.names.has(i) ? undefined : creditAt(clauses, i)
    if (found) credits.push(found)
  }
  return credits
}

/** The credit that has its verb or its pivot at a word. */
const creditAt = (clauses: Clauses, i: number): Credit | undefined =>
  verbCredit(clauses, i) ??
  retoldCredit(clauses, i) ??
  formulaCredit(clauses, i) ??
  speechCredit(clauses, i, subjectOf) ??
  titleCredit(clauses, i)

/** What we come upon without a study. */
const NOTICING = wordSet('see saw find found looked heard receive received')

/** What an instrument or somebody who keeps a list does: "our speed camera logged", "our advisers record". */
const METERING = wordSet(
  'logs logged records recorded registers registered clocked metered counts counted measures measured tracks tracked',
)

/** What makes a noun or an infinitive of what could be a verb. */
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
    isPutting(words, i) ||
    isRecording(words, i) ||
    isExamining(words, i) ||
    isAsking(words, i) ||
    isPlacing(words, i)
  if (!(finds || OWN_VERBS.has(verb) || isReleasing(words, i) || SENDING.has(verb)) || !isActive(words, i)) return
  const party = subjectOf(clauses, i) ?? (SAYING.has(verb) && words.some(isFigure) ? person(clauses, i) : undefined)
  if (party && isDoing(clauses, party, i))
    return {
      ...party,
      study: isStudying(clauses, party, i),
      via: { from: party.run.from, to: hasIt(words, i) ? i + 2 : i + 1 },
    }
  return coordinatedCredit(clauses, i) ?? (SAYING.has(verb) ? invertedCredit(clauses, i) : undefined)
}

/** "Our camera stood by the bridge and recorded …": the second verb of a subject of ours. */
function coordinatedCredit({ words }: Clauses, i: number): Credit | undefined {
  const first = words[0]?.lower ?? ''
  if (!METERING.has(words[i]?.lower ?? '') || words[i - 1]?.lower !== 'and' || !/^(?:our|my)$/.test(first)) return
  return { who: 'own', run: { from: 0, to: 1 }, study: true, via: { from: i, to: i + 1 } }
}

/** "put the figure at", "as the almanac has it": plain verbs that say so only with what stands behind them. */
const isPutting = (words: readonly Word[], i: number): boolean =>
  hasIt(words, i) ||
  (POSTING.has(words[i]?.lower ?? '') && someWord(words, { from: i + 1, to: i + 9 }, (word) => RESULTS.has(word))) ||
  (words[i]?.lower === 'guided' && /^(?:for|to)$/.test(words[i + 1]?.lower ?? '')) ||
  (words[i]?.lower === 'put' && someWord(words, { from: i + 1, to: i + 11 }, (word) => word === 'at')) ||
  (/^(?:gave|gives)$/.test(words[i]?.lower ?? '') &&
    words
      .slice(i + 2, i + 11)
      .some(({ lower }, at) => lower === 'as' && words.slice(i + at + 3, i + at + 6).some(isFigure)))

const isFigure = ({ figure }: Word): boolean => figure

/** "published", "came out with". */
const isReleasing = (words: readonly Word[], i: number): boolean =>
  RELEASING.has(words[i]?.lower ?? '') ||
  (/^(?:came|comes|come)$/.test(words[i]?.lower ?? '') &&
    words[i + 1]?.lower === 'out' &&
    words[i + 2]?.lower === 'with')

const hasIt = (words: readonly Word[], i: number): boolean => words[i]?.lower === 'has' && words[i + 1]?.lower === 'it'

/** "compared exam scores", "looked at 400 routes", "followed 90 patients". */
function isExamining(words: readonly Word[], i: number): boolean {
  const verb = words[i]?.lower ?? ''
  if (!EXAMINING.has(verb) && !(/^look(?:s|ed)$/.test(verb) && words[i + 1]?.lower === 'at')) return false
  return words
    .slice(i + 1, i + 1 + OBJECT)
    .some(({ figure, lower }) => figure || (EXAMINED.has(lower) && verb !== 'followed'))
}

/** "has examined courts in two states"; who has studied law has examined nothing. */
const isInvestigating = (words: readonly Word[], i: number): boolean =>
  INVESTIGATING.has(words[i]?.lower ?? '') && someWord(words, { from: i + 1, to: i + 1 + OBJECT }, isPlural)

/** Whether a word is a finite verb of somebody's: not "the reports", "projects are", "claims rose", "higher rates." or "is estimated". */
function isActive(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.lower ?? ''
  const plural = words[i]?.lower.endsWith('s') === true && isVerb(next)
  const bare = STATIVE.has(words[i]?.lower ?? '') && !/^[\p{L}\p{N}$€£“"']/u.test(words[i + 1]?.text ?? '')
  const noun = BEFORE_NOUN.has(words[i - 1]?.lower ?? '') || AUXILIARIES.has(next) || next === 'of' || plural
  if (noun || bare || isIntransitive(words, i)) return false
  let be = i - 1
  while (isAdverb(words[be]?.lower ?? '')) be--
  return !/^(?:is|are|was|were|been|be|being|it's)$/.test(words[be]?.lower ?? '')
}

/** "Among whom I count myself", "I counted to ten", "it shows in the bread": nothing was counted or found out. */
function isIntransitive(words: readonly Word[], i: number): boolean {
  const verb = words[i]?.lower ?? ''
  const next = words[i + 1]?.lower ?? ''
  return (
    /sel(?:f|ves)$/.test(next) ||
    (/^count(?:s|ed)?$/.test(verb) && /^(?:to|on|upon|for|as|towards?|against)$/.test(next)) ||
    (/^show(?:s|ed)?$/.test(verb) && /^(?:in|up|through|off|on)$/.test(next))
  )
}

/** Who does what the verb at `i` says: "the study's author, Jane Doe, said" names her, whatever the author is called. */
function subjectOf(clauses: Clauses, i: number): Party | undefined {
  const subject = phraseBefore(clauses, i)
  if (!subject) return
  const { phrase } = subject
  const told = partyOf(clauses, phrase)
  const party =
    (told?.who === 'carried' && foregone(clauses, phrase)) ||
    (told ?? relativeParty(clauses, phrase) ?? writtenParty(clauses, phrase, i))
  const name = nameIn(clauses, subject.insertion)
  if (party?.who === 'own' || (party?.who === 'named' && (party.name !== party.run || !name))) return party
  return name ? { who: 'named', run: name, name, study: party?.study === true } : party
}

/** "The CDC, which found …", "an Army manual of 1970, which claims …": who stands before the relative. */
function relativeParty(clauses: Clauses, { from }: Run): Party | undefined {
  const { words, names } = clauses
  if (!/^(?:which|who)$/.test(words[from]?.lower ?? '')) return
  const to = words[from - 1]?.text === ',' ? from - 1 : from
  const name = names.get(to - 1) ?? nameIn(clauses, phraseBefore(clauses, to)?.phrase ?? { from, to: from })
  return name?.body && name.sure ? { who: 'named', run: name, name, study: false } : undefined
}

/** "A leaflet from the Ramblers' League says": whatever it is, somebody by name has put it out. "A friend from Leeds" is not put out. */
function writtenParty({ words, names }: Clauses, { from, to }: Run, i: number): Party | undefined {
  if (!SAYING.has(words[i]?.lower ?? '')) return
  const by = from + 1 + words.slice(from + 1, to).findIndex(({ lower }) => /^(?:from|by)$/.test(lower))
  const article = words[by + 1]?.lower === 'the' ? 1 : 0
  const name = by > from && (article || words[by]?.lower === 'by') ? names.get(by + 1 + article) : undefined
  return name?.body && name.sure ? { who: 'named', run: name, name, study: false } : undefined
}

/** What somebody can find out, they have not yet found. */
const ABLE = wordSet('can could may might should would must to')

/** Whether this party can be who counted by doing this. */
function isDoing({ words }: Clauses, { who, study, run }: Party, i: number): boolean {
  const verb = words[i]?.lower ?? ''
  if (who !== 'own' && FINDING.has(verb) && ABLE.has(words[i - 1]?.lower ?? '')) return false
  if (who === 'own' && verb === 'heard' && words[i + 1]?.lower === 'that') return false
  if (who === 'own' && someWord(words, run, (word) => INSTRUMENTS.has(word)) && !isFirstPerson(words, run.from))
    return FINDING.has(verb) || SAYING.has(verb) || METERING.has(verb)
  if (who === 'own')
    return (
      OWN_VERBS.has(verb) ||
      isAsking(words, i) ||
      (METERING.has(verb) && /^(?:our|my)$/.test(words[run.from]?.lower ?? '')) ||
      (SENDING.has(verb) && someWord(words, { from: i + 1, to: i + 5 }, (word) => FORMS.has(word))) ||
      (FINDING.has(verb) && /^(?:our|my)$/.test(words[run.from]?.lower ?? '') && someWord(words, run, isKeeper))
    )
  if (isExamining(words, i) || isAsking(words, i)) return true
  if (isPlacing(words, i)) return study
  if (FINDING.has(verb) || SAYING.has(verb) || isPutting(words, i)) return !STATIVE.has(verb) || study
  if (isRecording(words, i)) return study || isAnswering(words, i) || (isCounting(words, i) && givesFigure(words, i))
  const isStudy = (word: string) => STUDIES.has(word) || /^(?:data|statistics|accounts|results)$/.test(word)
  return isReleasing(words, i) && who === 'named' && someWord(words, { from: i + 1, to: i + 9 }, isStudy)
}

/** Who or what of ours can know: not "my sister". */
const isKeeper = (word: string): boolean =>
  OWN_NOUNS.has(word) || STUDIES.has(word) || RECORDS.has(word) || AGENTS.has(word)

/** Whether what is done makes a study: asking many, bringing one out, or what a study by name does. */
function isStudying({ words }: Clauses, { who, study }: Party, i: number): boolean {
  const verb = words[i]?.lower ?? ''
  if (isAsking(words, i)) return true
  if (ASKING.has(verb)) return asksMany(words, i)
  if (who !== 'own' && isExamining(words, i)) return true
  if (who === 'named' && isInvestigating(words, i)) return true
  if (/^(?:can|could|may|might|should|would)$/.test(words[i - 1]?.lower ?? '')) return false
  return isReleasing(words, i) || SENDING.has(verb) || (study && (who !== 'own' || !NOTICING.has(verb)))
}

/** "…," said Jane Doe; "…, reports the Guardian". */
function invertedCredit(clauses: Clauses, i: number): Credit | undefined {
  if (!/^[,”"’'?!]$/.test(clauses.words[i - 1]?.text ?? '')) return
  const phrase = phraseAfter(clauses, i + 1)
  const party = partyOf(clauses, phrase)
  return party && party.who !== 'own' ? { ...party, via: { from: i, to: phrase.to } } : undefined
}
