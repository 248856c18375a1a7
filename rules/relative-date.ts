import {
  assertions,
  bearsDate,
  bySentence,
  type Document,
  defineRule,
  isToldInPassing,
  type Mention,
  namesOwnYear,
  quoted,
  relativeTimesIn,
  type Sentence,
} from '../src/rule.ts'

export default defineRule({
  summary: 'A time counted from the day of a text that bears no date.',
  why: '“Last year” is clear on the day of writing. Who finds the text later, without a date on it, cannot tell which year that was.',
  advice: 'Write the year out, or put a date on the text.',
  severity: 'info',
  sources: [
    'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Dates_and_numbers#Statements_likely_to_become_outdated',
  ],
  flags: [
    ['⟦Currently⟧, 14% of homes in the valley stand empty.', '“Currently” dates “14%”'],
    ['⟦Last year⟧ the ferry carried 41,000 cars.', 'the text has no date'],
    ['Theft is up by 12% over ⟦the past twelve months⟧.', '“the past twelve months”'],
    ['⟦Five years ago⟧ only 12% of farms flew drones; now 40% do.', '“Five years ago” and “now” date “12%” and “40%”'],
    ['The mill opened in 2011, and 38% of the staff ⟦now⟧ come by bus.', '“now” dates “38%”'],
    ['Rents are up 9% ⟦in the year to June⟧.', '“in the year to June” dates “9%”'],
  ],
  allows: [
    '---\ndate: 2024-04-04\n---\n\nCurrently, 14% of homes in the valley stand empty.',
    'As of March 2024, 14% of homes currently stand empty.',
    '# Housing in 2023\n\nThe valley is emptying. Today 14% of its homes have nobody in them.',
    'The last year of the war, 1945, cost 12,000 lives in the town.',
    'Currently, 14% of homes in the valley stand empty.\n\nLast updated: 4 April 2024',
    'Is it true that 14% of homes now stand empty?',
  ],

  *check(document) {
    if (bearsDate(document)) return
    for (const [sentence, claims] of bySentence(told(document))) {
      const times = relativeTimesIn(sentence.prose)
      const [first] = times
      if (!first || isDated(sentence, document)) continue
      const words = quoted([...new Set(times.map(({ text }) => text))])
      const figures = quoted(claims.map(({ figure }) => figure.text))
      yield {
        at: sentence.spanOf(first.range),
        message: `${words} ${times.length > 1 ? 'date' : 'dates'} ${figures}, and the text has no date to count from.`,
      }
    }
  },
})

/** The claims, and what is counted in passing with somebody named for it. */
function told(document: Document): Mention[] {
  const claims = new Set<Mention>(assertions(document))
  return document.mentions.filter(
    (mention) => claims.has(mention) || isToldInPassing(mention) || isCountedInPassing(mention),
  )
}

/** “Over the past twelve months 85 orchards were grubbed up”: of no writer’s own life, and more than a handful. */
const isCountedInPassing = ({ figure, guards, notClaimBecause, sentence, population }: Mention): boolean =>
  figure.kind === 'count' &&
  /\d\d/.test(figure.text) &&
  notClaimBecause === 'narrative-count' &&
  population !== undefined &&
  [...guards].every((guard) => guard === 'slight') &&
  !/\b(?:I|we|you|he|she|me|us|my|our|your|his|her)\b/iu.test(sentence.text)

/** Whether a year that may be the figure’s stands near by: in the sentence or those beside it, a heading, or the words that introduce a list. */
function isDated({ block, index, text }: Sentence, { sentences, title }: Document): boolean {
  const beside = [sentences[index - 1], sentences[index + 1]].filter((other) => other?.block === block)
  const near = [text, ...beside.map((other) => other?.text), block.list?.intro?.text, title?.text]
  return [...near, ...block.headings.map((heading) => heading.text)].some((words = '') => namesOwnYear(words))
}
