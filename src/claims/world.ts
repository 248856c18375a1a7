/**
 * Whether a sentence speaks of the world at large: of a country, of people in general, of what offices and studies count. A single
 * sentence may state a statistic without it; a text that never does is a recipe, a story, a match or a manual.
 */
import type { Sentence } from '../model.ts'
import { isPlural, singular, wordSet } from './grammar.ts'
import { PLACES } from './places.ts'
import { GROUPS } from './vocabulary.ts'
import { type Word, wordsOf } from './words.ts'

/** Peoples, whole societies, and what is counted of them. In lower case. */
const WORLDLY = wordSet(`
  world worldwide global globally planet earth mankind humanity humankind society nation national nationally nationwide international country country's
  nation's world's federal government congress parliament electorate public workforce elderly
  america american americans africa african africans asia asian asians europe european europeans britain british britons england english
  canadian canadians australian australians indian indians chinese japanese german germans french italian italians spanish russian russians mexican
  mexicans brazilian brazilians dutch swedish danish norwegian finnish polish irish scottish welsh turkish korean israeli
  economy economic gdp industry industries sector sectors market markets population populations unemployment employment poverty inflation
  mortality literacy turnout fertility obesity prevalence wages rents incomes wealth exports imports subsidies deaths births tourism tourists migration
  immigration crime homicide homicides suicide suicides divorce divorces offences offenses burglary burglaries fraud cancer diabetes disease
  diseases depression dementia epidemic pandemic emissions wildlife species mammals oceans forests deforestation fossil
  survey surveys surveyed poll polls polled study studies research researchers census according statistics stats respondents scientists experts economists`)

/** "the average house", "a typical day": any of them all. "On average" says nothing of the kind. */
const TYPICAL = wordSet('average typical median')

/** What is spoken of with one of these before it is known to the reader. */
const DETERMINING = wordSet('the my our your his her their its these those this that some')

const known = new WeakMap<Sentence, boolean>()

export function speaksOfWorld(sentence: Sentence): boolean {
  const found = known.get(sentence) ?? looksAtWorld(sentence)
  known.set(sentence, found)
  return found
}

function looksAtWorld(sentence: Sentence): boolean {
  const words = wordsOf(sentence)
  const counts = new Set(sentence.figures.filter(({ kind }) => kind === 'count').map(({ range }) => range[0]))
  const isKnown = (word: Word | undefined) =>
    word !== undefined && (DETERMINING.has(word.lower) || (word.figure && counts.has(word.range[0])))
  return words.some(
    (word, at) =>
      !word.figure &&
      (isOfWorld(word, words[at + 1]) ||
        (TYPICAL.has(word.lower) && words[at - 1]?.lower !== 'on') ||
        (isGroup(word) && !isKnown(words[at - 1]) && !isKnown(words[at - 2]))),
  )
}

const isOfWorld = ({ text, lower }: Word, next: Word | undefined): boolean =>
  WORLDLY.has(lower) || PLACES.has(text.replaceAll('.', '')) || PLACES.has(`${text} ${next?.text}`)

/** "drivers", "young adults": a group without an article is all of them. */
const isGroup = ({ lower }: Word): boolean => isPlural(lower) && GROUPS.has(singular(lower))
