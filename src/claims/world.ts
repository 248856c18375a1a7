/**
 * Whether a sentence speaks of the world at large: of a country, of people in general, of what offices and studies count. A single
 * sentence may state a statistic without it; a text that never does is a recipe, a story, a match or a manual.
 */
import type { Figure, Sentence } from '../model.ts'
import { once } from '../once.ts'
import { isCollective, isPlural, isVerb, PREPOSITIONS, PRONOUNS, singular, wordSet } from './grammar.ts'
import { ADJECTIVES_OF_PLACES, PEOPLES_OF_PLACES, PLACES } from './places.ts'
import { SHARES } from './signal.ts'
import { GROUPS, TIMES } from './vocabulary.ts'
import { type Word, wordsOf } from './words.ts'

/** Peoples, whole societies, and what is counted of them. In lower case. */
const WORLDLY = wordSet(`
  world worldwide global globally planet earth mankind humanity humankind society nation national nationally nationwide international country
  federal government congress parliament electorate public workforce elderly
  america american americans africa african africans asia asian asians europe european europeans britain british britons england english
  canadian canadians australian australians indian indians chinese japanese german germans french italian italians spanish russian russians mexican
  mexicans brazilian brazilians
  economy economic gdp industry industries sector sectors market markets population populations unemployment employment poverty inflation
  mortality literacy turnout fertility obesity prevalence wages rents incomes wealth subsidies deaths births debt tourism tourists
  immigration crime homicide homicides suicide suicides divorce divorces offences offenses burglary burglaries fraud cancer diabetes disease
  diseases depression dementia epidemic pandemic emissions wildlife species mammals oceans forests deforestation fossil
  survey surveys surveyed poll polls polled study studies research researchers census according statistics stats respondents scientists experts economists`)

/** "the average house", "a typical day": any of them all. "On average" says nothing of the kind. */
const TYPICAL = wordSet('average typical median')

/** Whose emissions, wages or debts these are is no matter of the world's. */
const OWNING = wordSet('my our your his her its')

/** What is spoken of with one of these before it is known to the reader. */
const DETERMINING = wordSet('the my our your his her their its these those this that')

/** What sets one kind against the other. */
const COMPARING = wordSet(
  'more less fewer better worse higher lower faster slower longer larger smaller likelier cheaper',
)

const isLower = (word: Word | undefined): word is Word => word !== undefined && /^[a-z-]+$/.test(word.text)

const isLowerPlural = (word: Word | undefined): boolean => isLower(word) && isPlural(word.text)

/** What cannot open the name of all of a kind. */
const isPlainly = (word: Word | undefined): boolean =>
  word === undefined ||
  word.figure ||
  DETERMINING.has(word.lower) ||
  PRONOUNS.has(word.lower) ||
  PREPOSITIONS.has(word.lower) ||
  isVerb(word.lower)

export const speaksOfWorld: (sentence: Sentence) => boolean = once(looksAtWorld)

function looksAtWorld(sentence: Sentence): boolean {
  const words = wordsOf(sentence)
  const starts = (figures: readonly Figure[]) => new Set(figures.map(({ range }) => range[0]))
  const counts = starts(sentence.figures.filter(({ kind, text }) => kind === 'count' || /^\S+ of \S+$/.test(text)))
  const shares = starts(sentence.figures.filter(({ kind }) => SHARES.includes(kind)))
  const isKnown = (word: Word | undefined) =>
    word !== undefined && (DETERMINING.has(word.lower) || (word.figure && counts.has(word.range[0])))
  return words.some((word, at) => {
    if (word.figure) return shares.has(word.range[0]) && (isOfAll(words, at + 1) || isOfAllThat(words, at + 1))
    return isOfWorld(words, at) || (isGroup(word) && !isKnown(words[at - 1]) && !isKnown(words[at - 2]))
  })
}

/** Whether a sentence names a place, a people or what offices count of them. */
export const namesWorld: (sentence: Sentence) => boolean = once((sentence) =>
  wordsOf(sentence).some((_, at, words) => isNamed(words, at)),
)

/** "The median was £720": of what was just counted. */
const isTold = (word: Word | undefined): boolean =>
  /^(?:is|was|are|were|has|had|fell|rose|stood|stayed|came)$/.test(word?.lower ?? '')

function isOfWorld(words: readonly Word[], at: number): boolean {
  if (TYPICAL.has(words[at]?.lower ?? ''))
    return words[at - 1]?.lower !== 'on' && /^[a-z]/.test(words[at + 1]?.text ?? '') && !isTold(words[at + 1])
  return isNamed(words, at)
}

/** "Britain's": the name alone. */
const bare = (word = ''): string => word.replace(/'s?$/, '')

const isNamed = (words: readonly Word[], at: number): boolean =>
  (WORLDLY.has(bare(words[at]?.lower)) && !OWNING.has(words[at - 1]?.lower ?? '')) || isPlace(words, at)

function isPlace(words: readonly Word[], at: number): boolean {
  const text = bare(words[at]?.text)
  return (
    ADJECTIVES_OF_PLACES.has(text) ||
    PEOPLES_OF_PLACES.has(text) ||
    PEOPLES_OF_PLACES.has(`${text}s`) ||
    PLACES.has(text.replaceAll('.', '')) ||
    PLACES.has(`${text} ${bare(words[at + 1]?.text)}`)
  )
}

/** Whether a sentence names a country, a city or a people, or the whole of the one that it is in. */
export const namesPlace: (sentence: Sentence) => boolean = once((sentence) =>
  wordsOf(sentence).some(({ lower }, at, words) => isPlace(words, at) || WHOLE.has(bare(lower))),
)
const WHOLE = wordSet('world worldwide global globally planet earth humanity mankind nationwide nationally country')

/** "drivers", "young adults": a group without an article is all of them. */
const isGroup = ({ lower }: Word): boolean => isPlural(lower) && GROUPS.has(singular(lower))

/** "65% of runners", "half of all emails": a share of all that there are. */
function isOfAll(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'of') return false
  if (/^every(?:body|one)$/.test(words[at + 1]?.lower ?? '')) return true
  if (words[at + 1]?.lower === 'everything') return words[at + 2]?.lower === 'that'
  if (words[at + 1]?.lower === 'every') return !TIMES.has(words[at + 2]?.lower ?? '') && isLower(words[at + 2])
  if (words[at + 1]?.lower === 'all')
    return [2, 3].some((n) => isLowerPlural(words[at + n]) || isCollective(words[at + n]?.lower ?? ''))
  return [1, 2].some(
    (n) => isLowerPlural(words[at + n]) && !isPlainly(words[at + 1]) && /^[a-z-]+$/.test(words[at + 1]?.text ?? ''),
  )
}

/** "Personalised mails are opened 26% more often": whatever is of the kind, set against what is not. */
function isOfAllThat(words: readonly Word[], at: number): boolean {
  const opens = [0, 1, 2].find((n) => isLowerPlural(words[n]) || (n === 0 && isPlural(words[0]?.lower ?? '')))
  return (
    opens !== undefined &&
    COMPARING.has(words[at]?.lower ?? '') &&
    !words.slice(0, opens + 1).some(isPlainly) &&
    !words.slice(opens, at).some(({ lower }) => DETERMINING.has(lower))
  )
}
