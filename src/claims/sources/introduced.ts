/**
 * Sources that a document has introduced and later takes up by name, whatever it then says of them: "the inspectorate's audit has an answer",
 * "Okonjo and Reiter split their bees", under the link that named them first.
 */
import type { Sentence } from '../../model.ts'
import { AUXILIARIES, isAdverb, isVerb, wordSet } from '../grammar.ts'
import { type Word, wordsOf } from '../words.ts'
import { type Backing, isStatement, type Reached } from './backing.ts'
import type { EvidenceOf } from './evidence.ts'
import { AGENTS, BODIES, FINDING, INSTITUTIONS, KEEPING, RECORDS, SAYING, STUDIES } from './lexicon.ts'
import { isTime, namesNobody } from './nobodies.ts'
import type { Spelling } from './spelling.ts'

/** How many words into a sentence its subject has been named; "and here the release is blunt" may follow a clause. */
const OPENING = 8
const OPENING_OF_RELEASE = 14

/** How many words may stand between "the" and the noun that it determines. */
const MODIFIERS = 2

/** Capitals that many names share: alone they take up none of them. */
const SHARED = wordSet(`
  the a an in on at of for and by from as our national international royal federal european american british central state united general public new
  north south east west world global university institute college school society group company limited inc house street city county city's
  dr mr mrs ms prof professor sir dame president minister sen rep`)

const BACKWARD = wordSet('the this that these those its their his her same both')

const KINDS: readonly ReadonlySet<string>[] = [BODIES, AGENTS, INSTITUTIONS, STUDIES]
const isKind = (word: string): boolean => KINDS.some((kind) => kind.has(word)) && !SAYING.has(word)

const bare = ({ lower }: Word): string => lower.replace(/'s$/, '')

/** For each sentence without a source of its own that takes up an earlier one: that one, the last of its name. */
export function takenUpIn(
  sentences: readonly Sentence[],
  evidence: EvidenceOf,
  { lower }: Spelling,
): Map<Sentence, Reached> {
  const taken = new Map<Sentence, Reached>()
  const introduced = new Map<string, Backing>()
  const spokenOf = new Map<string, Backing>()
  let last: Last = {}
  for (const sentence of sentences) {
    const { backings, carried } = evidence(sentence)
    const open = backings.length === 0 && introduced.size + spokenOf.size > 0
    const backing = open ? (takenUp(sentence, introduced, last) ?? spokenOf.get(pointedAt(carried))) : undefined
    if (backing) taken.set(sentence, { backing, reach: reachOf(backing, sentence) })
    for (const named of backings.toReversed())
      for (const call of callsOf(named)) if (isKind(call) || !lower.has(call.toLowerCase())) introduced.set(call, named)
    if (backings[0]) for (const noun of nounsOf(sentence)) spokenOf.set(noun, backings[0])
    last = lastOf(backings, last)
  }
  return taken
}

/** What a definite noun alone may stand for: "the team" for whoever made the last study, "the release" for what a body last put out. */
interface Last {
  readonly study?: Backing | undefined
  readonly release?: Backing | undefined
}

const lastOf = (backings: readonly Backing[], { study, release }: Last): Last => ({
  study: backings.find(({ study, status }) => study && status !== 'own-data') ?? study,
  release: backings.find(isRelease) ?? release,
})

/** What somebody says at an address, or has announced. */
const isRelease = ({ status, via }: Backing): boolean =>
  (status === 'link' || status === 'named') &&
  via.text
    .toLowerCase()
    .split(/\s+/)
    .some((word) => SAYING.has(word))

/** Those who make a study together. */
const MAKERS = wordSet(
  'team researchers researcher scientists authors author investigators experimenters economists biologists psychologists ecologists physicians statisticians pair trio',
)

/** What a body puts out. */
const RELEASES = wordSet('release notice announcement statement circular bulletin communique')

const reachOf = (backing: Backing, sentence: Sentence): 'section' | 'document' =>
  backing.sentence.block.headings.at(-1) === sentence.block.headings.at(-1) ? 'section' : 'document'

/** The words that a source can be called by later: the capitals of its name, in their spelling, and what kind of thing it is. */
function callsOf({ status, via, attribution, study, target = '' }: Backing): string[] {
  if (status === 'own-data') return []
  // A link that states something of whom it names lends no name, unless it is what he says.
  const isLink = status === 'link' && !study
  const states = isLink && isStatement(via) && !via.text.toLowerCase().split(/\s+/).some(isTelling)
  const named = `${states ? '' : via.text} ${attribution?.text ?? ''} ${status === 'named' ? target : ''}`
  const words = (named.match(/\p{L}[\p{L}\p{N}&-]+/gu) ?? []).flatMap((word) => {
    const lower = word.toLowerCase()
    return isKind(lower) ? [lower] : isCall(word) ? [word] : []
  })
  return [...words, ...initialsOf(target)]
}

/** "ONS" for the Office for National Statistics. */
function initialsOf(name = ''): string[] {
  const capitals = name.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []
  return capitals.length >= INITIALS ? [capitals.join('')] : []
}

/** Names of fewer words have no initials of their own. */
const INITIALS = 3

const isCall = (word: string): boolean => {
  const lower = word.toLowerCase()
  return /^\p{Lu}[\p{L}\p{N}&-]{2,}$/u.test(word) && !SHARED.has(lower) && !isTime(lower) && !namesNobody(lower)
}

/** The source that the opening of a sentence takes up: by a capital of its name, or as "the office", "its latest audit". */
function takenUp(sentence: Sentence, introduced: ReadonlyMap<string, Backing>, last: Last): Backing | undefined {
  const words = wordsOf(sentence)
  for (const [i, word] of words.slice(0, OPENING_OF_RELEASE).entries()) {
    if (word.figure) return
    if (i >= OPENING && !RELEASES.has(word.lower)) continue
    const call = word.text.replace(/'s$/, '')
    const name = introduced.get(call)
    const isMeant =
      name && ((isDetermined(words, i) && !initialsOf(name.target).includes(call)) || isAgain(sentence, name))
    if (isMeant && isCall(call)) return name
    const kind = isDetermined(words, i) && !isNarrowed(words, i) ? pointedTo(words, i, introduced, last) : undefined
    if (kind) return kind
  }
  return
}

/** What the noun at `i` stands for: what was called by it, or what it alone says. */
function pointedTo(
  words: readonly Word[],
  i: number,
  introduced: ReadonlyMap<string, Backing>,
  { study, release }: Last,
): Backing | undefined {
  const noun = words[i] ? bare(words[i]) : ''
  const named = isKind(noun) ? introduced.get(noun) : undefined
  if (STUDIES.has(noun)) return named
  if (RELEASES.has(noun)) return named ?? (states(words, i) ? release : undefined)
  return acts(words, i) || isCharged(words, i) ? (named ?? (MAKERS.has(noun) ? study : undefined)) : undefined
}

/** "The team that won the cup", "the nurses of Leeds": whoever they are, they are told apart by what follows. */
const isNarrowed = (words: readonly Word[], i: number): boolean =>
  /^(?:that|who|whose|which|of|at|in|from|for)$/.test(words[i + 1]?.lower ?? '')

/** Whether what a noun names does something, "the team caught", not "the police are paid"; or is called so as by a name: "the Office". */
function acts(words: readonly Word[], i: number): boolean {
  if (words[i]?.lower.endsWith("'s") || /^\p{Lu}/u.test(words[i]?.text ?? '')) return true
  let verb = i + 1
  while (/^(?:has|have|had|also|then|now)$/.test(words[verb]?.lower ?? '') || isAdverb(words[verb]?.lower ?? '')) verb++
  const word = words[verb]?.lower ?? ''
  return (isVerb(word) || isTelling(word) || /(?:[^s]s|ed)$/.test(word)) && !AUXILIARIES.has(word)
}

/** "Sending it cost the researchers $0.62" */
const isCharged = (words: readonly Word[], i: number): boolean =>
  /^(?:costs?|took|takes)$/.test(words[i - 2]?.lower ?? '')

/** "The release is blunt: rents rose": what it says stands behind the colon, or it tells something. */
const states = (words: readonly Word[], i: number): boolean =>
  acts(words, i) || words.slice(i).some(({ text }) => text === ':')

/** Who was only quoted is taken up by what he says again, not by what is said of him. */
const isAgain = (sentence: Sentence, { status, study }: Backing): boolean =>
  status !== 'named' ||
  study ||
  wordsOf(sentence).some(
    ({ lower }) => isTelling(lower) || isKeeping(lower) || STUDIES.has(lower) || RECORDS.has(lower),
  )

const isKeeping = (word: string): boolean =>
  KEEPING.has(word) && !/^(?:ha[sd]|records?|surveys?|reports|lists|measures|count)$/.test(word)

const isTelling = (word: string): boolean => FINDING.has(word) || SAYING.has(word)

const isDetermined = (words: readonly Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 1 - MODIFIERS), i).some(({ lower }) => BACKWARD.has(lower) || lower.endsWith("'s"))

const singular = (word: string): string => word.replace(/'s$/, '').replace(/ies$/, 'y').replace(/s$/, '')

/** The words for a study or for its makers that stand beside a source. */
const nounsOf = (sentence: Sentence): string[] =>
  wordsOf(sentence).flatMap(({ lower }) => (isKind(lower) || RECORDS.has(lower) ? [singular(lower)] : []))

/** The noun of "the release says", "these researchers found". */
function pointedAt(carried: Backing | undefined): string {
  const [article = '', ...words] = carried?.attribution?.text.toLowerCase().split(/\s+/) ?? []
  const noun = BACKWARD.has(article) ? words.find((word) => isKind(word) || RECORDS.has(word)) : undefined
  return singular(noun ?? '')
}
