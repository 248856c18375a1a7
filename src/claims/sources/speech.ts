/** Credits by how English tells what somebody said, whatever the verb: "the board shared that …", "…, pointing out that …", "Jane Doe put it plainly: “…”". */
import { AUXILIARIES, isAdverb, isPlural, isVerb, wordSet } from '../grammar.ts'
import type { Word } from '../words.ts'
import { SAYING } from './lexicon.ts'
import type { Run } from './names.ts'
import type { Credit, Party } from './parties.ts'
import { type Clauses, nameIn, phraseBefore } from './phrases.ts'

/** Who does what the verb at a word says. */
export type SubjectOf = (clauses: Clauses, i: number) => Party | undefined

/** The credit that a clause of telling gives at word `i`. */
export const speechCredit = (clauses: Clauses, i: number, subjectOf: SubjectOf): Credit | undefined =>
  statedCredit(clauses, i, subjectOf) ?? goneOnCredit(clauses, i, subjectOf) ?? quotedCredit(clauses, i, subjectOf)

/** "The board lamented that 38% …": whoever does that says so, but for what he brings about, or would have others do. "It comes that …" is nobody. */
function statedCredit(clauses: Clauses, i: number, subjectOf: SubjectOf): Credit | undefined {
  const { words } = clauses
  const verb = words[i]?.lower ?? ''
  if (!opensClause(words, i + 1) || !isTold(words, i) || WILLED.test(verb)) return
  const party = subjectOf(clauses, i) ?? (SAYING.has(verb) || COUNTED.test(verb) ? person(clauses, i) : undefined)
  const isNobody = words[i - 1]?.lower === 'it'
  return party && !isNobody ? told(party, { from: party.run.from, to: i + 1 }) : undefined
}

/** "…, noting that 38% …" */
function goneOnCredit(clauses: Clauses, i: number, subjectOf: SubjectOf): Credit | undefined {
  const { words } = clauses
  const verb = words[i]?.lower ?? ''
  if (!/^\p{L}{3,}ing$/u.test(verb) || words[i - 1]?.text !== ',' || WILLED.test(verb)) return
  const behind = words[i + 1]?.lower === 'out' ? i + 2 : i + 1
  return opensClause(words, behind) ? told(mainParty(clauses, i, subjectOf), { from: i, to: behind }) : undefined
}

/** "Jane Doe put it plainly: “…”", "Jane Doe: “…”" */
function quotedCredit(clauses: Clauses, i: number, subjectOf: SubjectOf): Credit | undefined {
  const { words } = clauses
  if (words[i]?.text !== ':' || !/^["“]$/.test(words[i + 1]?.text ?? '')) return
  const party = mainParty(clauses, i, subjectOf)
  const name = party ? undefined : nameIn(clauses, { from: Math.max(0, i - LED_IN), to: i })
  return told(party ?? (name?.sure ? { who: 'named', run: name, name, study: false } : undefined), {
    from: i,
    to: i + 1,
  })
}

/** How many words before a colon a bare name may stand. */
const LED_IN = 3

const told = (party: Party | undefined, via: Run): Credit | undefined =>
  party && isKnown(party) ? { ...party, via } : undefined

const isKnown = ({ who }: Party): boolean => who === 'named' || who === 'carried'

/** "The warden told us that …": whoever it was, they were asked; "20 of the 50 told us that …": we asked them all. */
export function retoldCredit(clauses: Clauses, i: number): Credit | undefined {
  const { words } = clauses
  const told = words[i]?.lower === 'told' && /^(?:me|us)$/.test(words[i + 1]?.lower ?? '')
  const run = told ? phraseBefore(clauses, i)?.phrase : undefined
  if (!run) return
  const via = { from: run.from, to: i + 1 }
  if (words.slice(run.from, run.to).some(({ figure }) => figure)) return { who: 'own', run, study: true, via }
  const known = /^(?:the|our|my|your|his|her|their)$/.test(words[run.from]?.lower ?? '')
  return known ? { who: 'named', run, name: run, study: false, via } : undefined
}

/** How far back the verb of a clause is looked for, in words. */
const MAIN = 24

/** The last subject before a word that names somebody. */
function mainParty(clauses: Clauses, to: number, subjectOf: SubjectOf): Party | undefined {
  for (let i = to - 1; i > Math.max(0, to - MAIN); i--) {
    if (!isTold(clauses.words, i)) continue
    const party = subjectOf(clauses, i)
    if (party && isKnown(party)) return party
  }
  return
}

/** "The baker said", "his sister claims": one person, told apart before or known to whoever tells of her. */
export function person(clauses: Clauses, i: number): Party | undefined {
  const run = phraseBefore(clauses, i)?.phrase
  const words = run ? clauses.words.slice(run.from, run.to) : []
  const isOne =
    run !== undefined &&
    words.length > 1 &&
    (/^(?:the|your|his|her|their|its)$/.test(words[0]?.lower ?? '') || words.some(isOwner)) &&
    !isPlural(words.at(-1)?.lower ?? '') &&
    !words.some(({ figure, lower }) => figure || HEARSAY.has(lower))
  return isOne ? { who: 'named', run, name: run, study: false } : undefined
}

const isOwner = ({ lower }: Word): boolean => /['’]s$/.test(lower)

/** What somebody does who has found something out; a trend shows and suggests, too. */
const COUNTED = /^(?:found|finds|estimate[sd]?|calculate[sd]?|reckon(?:s|ed)|counted|concluded|discovered|detected)$/

/** What nobody answers for. */
const HEARSAY = wordSet(
  'myth legend story saying rumour rumor theory cliche adage proverb logic argument claim rule law joke internet',
)

/** Whether a word is a finite verb by its form: "worries", "stresses". */
const isTold = (words: readonly Word[], i: number): boolean => {
  const { lower = '' } = words[i] ?? {}
  return !AUXILIARIES.has(lower) && (isVerb(lower) || SAYING.has(lower) || /\p{L}{2}i[sz]?es$/u.test(lower))
}

/** Whether "that" stands here and leads to a clause, not to what those before it do: "rockets that carried". */
function opensClause(words: readonly Word[], i: number): boolean {
  let next = i + 1
  while (isAdverb(words[next]?.lower ?? '')) next++
  const word = words[next]?.lower ?? ''
  return (
    words[i]?.lower === 'that' &&
    word !== '' &&
    (/^(?:it|that|there|we|they|you|he|she|i)'/.test(word) || !isVerb(word))
  )
}

/** Verbs of bringing about, of asking for and of taking for granted. */
const WILLED =
  /^(?:ensur|requir|demand|mean|decid|order|rul|mandat|hop|wish|propos|recommend|stipulat|specif|provid|vot|resolv|request|mak|made|assum|know|suppos|believ|imagin|think|thought|guess|pretend|imply|implie|learn|realis|realiz|discover|see|saw|hear|forg[eo]t|rememb|understand|understood)/
