/** Proper names: the capitalised runs of a sentence that can name a body, a publication or a person. */
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS, wordSet } from '../grammar.ts'
import type { Word } from '../words.ts'
import { AGENTS, FINDING, OPENERS, RECORDS, SAYING, STUDIES, SURVEYED } from './lexicon.ts'
import { isTime, namesNobody } from './nobodies.ts'
import { isTitleCase, opens, type Spelling } from './spelling.ts'

/** A run of words, by their indexes; `to` is exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

export interface Name extends Run {
  /** "the CDC's": what follows is the name's own. */
  readonly possessive: boolean
  /** Whether it can be who counted: a country, a people or a topic is not. */
  readonly body: boolean
  /** Not only a capital that opens a sentence and is no common word: it might be one all the same. */
  readonly sure: boolean
}

/** Titles and initials, whose full stop does not end a name. */
const ABBREVIATED = wordSet('dr mr mrs ms prof st sen rep gov inc jr sr co corp ltd vs gen col lt rev hon no')
const LINKS = wordSet('of for and & on de la le du van von der den y di da del al the')
const DOMAIN = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|gov|net|edu|int|io|co|eu|info|us|uk|ca|au|de|fr|tv|news|ac)$/i
const HANDLE = /^(?:@|u\/)[\p{L}\p{N}_-]{3,}$/u
/** Those who count for a living and are called by a single word, which a sentence may open with. */
const KNOWN = wordSet(`
  gallup pew nielsen gartner forrester deloitte accenture mckinsey kpmg statista eurostat bloomberg reuters forbes zillow redfin experian equifax
  moody's fitch glassdoor salesforce microsoft google apple amazon facebook netflix spotify adobe cisco ibm intel nvidia
  harvard stanford oxford cambridge yale princeton cornell unicef unesco interpol europol frontex destatis istat ifop kantar nanos quinnipiac rasmussen
  marist emerson monmouth ipsos yougov comscore semrush hubspot mailchimp hootsuite litmus akamai cloudflare verizon symantec kaspersky sophos`)
/** What opens sentences and phrases and is no name, though it may be a capital. */
const STOPS = wordSet(`
  i there yes no please how why when where what who let maybe perhaps overall today tomorrow yesterday consider take note see read click figure table chapter section
  part step tip example examples number here once since another every each according per via source sources data meanwhile many most some
  more less fewer least half almost nearly much plenty lots enough
  several few one two three four five six seven eight nine ten first second third new old good bad people users
  someone somebody anyone anybody everyone everybody`)

/** The names of a sentence, in order. `isHeading`: it is one, which may be in title case. */
export function namesOf(words: readonly Word[], spelling: Spelling, isHeading = false): Name[] {
  const titled = isTitleCase(words, isHeading)
  const names: Name[] = []
  for (let i = 0; i < words.length; i++) {
    const start = startOfName(words, i, spelling, titled)
    if (!start) continue
    const to = endOf(words, i, titled ? spelling : undefined)
    const possessive = isPossessive(words, to)
    names.push({
      from: i,
      to,
      possessive,
      body: isBody(words, i, to),
      sure: start === 'sure' || possessive || to - i > 1,
    })
    i = to - 1
  }
  return names
}

/** Whether a name starts here: surely, or likely since no common word is known to be meant. */
function startOfName(
  words: readonly Word[],
  i: number,
  spelling: Spelling,
  titled: boolean,
): 'sure' | 'likely' | undefined {
  const word = words[i]
  if (!word || word.figure) return
  const base = baseOf(word)
  if (base === 'who' && isShouted(word)) return 'sure'
  if (isFunctionWord(base) || isTime(base)) return
  if (isMarked(word)) return isShouted(word) && spelling.lower.has(base) ? undefined : 'sure'
  if (!/^\p{Lu}/u.test(word.text)) return
  const always = (spelling.capital.has(word.lower) || spelling.capital.has(base)) && !spelling.lower.has(base)
  if (always || KNOWN.has(base)) return 'sure'
  if (titled) return
  return opens(words, i) ? atOpening(words, i, spelling) : 'sure'
}

/** A word whose spelling alone makes it a name: an acronym, an inner capital, a domain, a handle. */
function isMarked({ text }: Word): boolean {
  const base = text.replace(/'s$/, '')
  return (
    (/^\p{Lu}[\p{Lu}\d&.-]+$/u.test(base) && /\p{Lu}.*\p{Lu}/u.test(base)) ||
    /^\p{L}*\p{Ll}\p{Lu}/u.test(base) ||
    DOMAIN.test(base) ||
    HANDLE.test(base)
  )
}

/** All capitals: an acronym, unless the document has the word in small letters too. */
const isShouted = ({ text }: Word): boolean => /^\p{Lu}{2,}$/u.test(text)

/** A capital at the start of a sentence is a name if the next word goes on with it; else it is one likely, if it is no common word. */
function atOpening(words: readonly Word[], i: number, { lower }: Spelling): 'sure' | 'likely' | undefined {
  const word = words[i]
  const next = words[i + 1]
  if (!word || isAdverb(word.lower)) return
  if (next && !next.figure && /^\p{Lu}/u.test(next.text) && !isFunctionWord(next.lower) && !isTime(next.lower))
    return 'sure'
  const base = baseOf(word)
  if (/[^s]s$/.test(base) && isPluralVerb(next?.lower ?? '')) return
  return lower.has(base) || isCommon(base) || COMMON_ENDING.test(base) || isPluralPeople(base) ? undefined : 'likely'
}

/** "Landlords say": what a single body would say with an "s". */
const isPluralVerb = (word: string): boolean => (SAYING.has(word) || FINDING.has(word)) && !/(?:s|ed|d)$/.test(word)

/** Endings of adjectives and participles, and of people in the plural. */
const COMMON_ENDING = /(?:ing|ed|al|ent|ant|ic|ive|ous|ary|able|ible|ful|less|ern|ly|tion|ment|ness|ity)$/

const isCommon = (word: string): boolean =>
  AGENTS.has(word) || STUDIES.has(word) || RECORDS.has(word) || SURVEYED.has(word)

/** "Teachers", "Economists", "Immigrants": a plural of people is no name. "Reuters" is met as a capital elsewhere, or it is lost. */
const isPluralPeople = (word: string): boolean =>
  /(?:ers|ors|ists|ents|ants|ees|ians|men|ates|ives|children|people)$/.test(word) && word !== 'reuters'

const NO_NAMES: readonly ReadonlySet<string>[] = [
  STOPS,
  DETERMINERS,
  PREPOSITIONS,
  CONJUNCTIONS,
  AUXILIARIES,
  PRONOUNS,
  OPENERS,
]
const isFunctionWord = (word: string): boolean => NO_NAMES.some((set) => set.has(word))

const baseOf = ({ lower }: Word): string => lower.replace(/'(?:s|d|ll|re|ve|m)$/, '')

/** Where a name ends that begins at `from`. `titled` is given where only known capitals go on. */
function endOf(words: readonly Word[], from: number, titled: Spelling | undefined): number {
  let to = from + 1
  while (to < words.length && !isPossessive(words, to)) {
    const step = goesOn(words, to, titled) ? 1 : bridges(words, from, to, titled)
    if (step === 0) break
    to += step
  }
  return to
}

function goesOn(words: readonly Word[], i: number, titled: Spelling | undefined): boolean {
  const word = words[i]
  if (!word || word.figure) return false
  if (isMarked(word)) return true
  return (
    /^\p{Lu}/u.test(word.text) &&
    !isTime(word.lower) &&
    !PRONOUNS.has(word.lower) &&
    (!titled || titled.capital.has(word.lower))
  )
}

/** How many small words join what stands before `i` with the capital behind them; 0 where they do not. */
function bridges(words: readonly Word[], from: number, i: number, titled: Spelling | undefined): number {
  const word = words[i]
  if (!word) return 0
  if (word.text === '.') return isAbbreviated(words[i - 1]) && goesOn(words, i + 1, titled) ? 1 : 0
  if (!LINKS.has(word.lower) || (word.lower === 'and' && i - from < 2 && words[from - 1]?.lower !== 'the')) return 0
  const reach = words[i + 1]?.lower === 'the' ? 2 : 1
  return goesOn(words, i + reach, titled) ? reach : 0
}

const isAbbreviated = (word: Word | undefined): boolean =>
  word !== undefined && (/^\p{Lu}$/u.test(word.text) || ABBREVIATED.has(word.lower))

/** Whether the word before `to` ends in a possessive mark: "CDC's", "Reuters'". */
function isPossessive(words: readonly Word[], to: number): boolean {
  const last = words[to - 1]
  const mark = words[to]
  if (last?.lower.endsWith("'s")) return true
  return (
    mark?.text === "'" &&
    last?.lower.endsWith('s') === true &&
    mark.range[0] === last.range[1] &&
    /^\p{L}/u.test(words[to + 1]?.text ?? '')
  )
}

function isBody(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some((word) => !LINKS.has(word.lower) && /^[@\p{L}\d]/u.test(word.text) && !namesNobody(baseOf(word)))
}
