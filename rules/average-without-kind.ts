import { bySentence, type Document, defineRule, type Mention, statements } from '../src/rule.ts'

/** “The average salary is”, “average debts of”, “an average of”: an average leads to the figure, and not as the adverb “on average”. */
const AVERAGE =
  /\b(?<!\b(?:on|is an?|are|was an?|were) )averag(?:e|es|ed|ing)\b[^;:()—]{0,110}(?:[:(—–-] ?[^;:()]{0,30})?$/i

/** What a few large values pull up: what people and firms earn, own, owe and spend, how long they wait, and what clings to the popular. */
const SKEWED: Readonly<Record<string, RegExp>> = {
  money:
    /\b(?:salar\w+|wages?|pay|pays|paid|earn\w*|incomes?|compensation|bonus\w*|tips|benefits?|gains?|debts?|owes?|owed|loans?|mortgages?|balance|wealth|net worth|assets|savings?|nest eggs?|pensions?|pots?|fortunes?|inheritances?|estates?|rents?|houses?|homes?|flats?|apartments?|property|properties|house-?holds?|famil\w+|weddings?|funerals?|bills?|spend\w*|spent|outlay|costs?|fees?|donat\w+|gifts?|grants?|claims?|payouts?|settlements?|fines?|losses|loss|lost|damages?|revenues?|sales|turnover|profits?|budgets?|deals?|rounds?|valuations?|investments?|funding|breach\w*|basket|order value|purchases?|tuition)\b/i,
  measure:
    /\b(?:stays?|wait\w*|delays?|queues?|backlogs?|response times?|repair times?|commutes?|tenures?|sessions?|turnaround|farms?|holdings?|unemployment spells?|time to)\b/i,
  count:
    /\b(?:followers|friends|subscribers|views|downloads|partners|visits|citations|likes|shares|employees|staff|acres|owns?|owned|homes|properties)\b/i,
}
/** What one price or one measure tells well enough. */
const EVEN =
  /\b(?:temperatures?|rainfall|heights?|weights?|ages?|speeds?|scores?|grades?|marks|lifespan|life expectancy|(?<!\b(?:house|home|property|flat|apartment|land) )prices?(?! of (?:an? |the )?(?:house|home|flat|property|apartment))|fares?|tickets?|petrol|diesel|gasoline|gas price|pint|loaf|litre|gallon|barrel|share price|rates?)\b/i

const KIND =
  /\b(?:medians?|(?<!\b(?:not|would|could|may|might|will|to|can|I|you|we|they|did|does|must) )mean(?! (?:that|to)\b)|means(?= (?:and|or|are|were)\b)|arithmetic|mode|modal|trimmed|geometric|weighted|skew\w*|outliers?)\b/i
/** In the sentence itself: “the typical, or average, house”. */
const TYPICAL = /\btypical(?:ly)?\b/i
/** The median in other words. */
const HALF = /\bhalf of\b[^.;]{0,80}\b(?:less|more|fewer|under|over|below|above|most)\b/i

export default defineRule({
  summary: 'An average of something skewed that does not say which average.',
  why: 'A few large incomes lift the mean well above what most people earn; the median stays with them. “Average” may be either.',
  advice: 'Say mean or median; of money and waiting times the median tells more.',
  severity: 'info',
  sources: ['https://commonslibrary.parliament.uk/research-briefings/sn04446/'],
  flags: [
    ['The average salary at the port is ⟦£39,000⟧.', '“£39,000” may be a mean or a median'],
    ['Choristers leave with average debts of ⟦$45,000⟧.', '“$45,000”'],
    ['Dubliners pay an average of ⟦€1,900 a month⟧ in rent.', '“€1,900 a month”'],
    ['Average waiting times at the clinic have reached ⟦14 weeks⟧.', '“14 weeks”'],
    ['- Average donation: ⟦$310⟧', '“$310”'],
  ],
  allows: [
    'The median salary at the port is £39,000.',
    'On average, dockers earn £39,000.',
    'The average (median) salary at the port is £39,000.',
    'The average salary at the port is £39,000, and the median £31,500.',
    'The average temperature in July is 19 °C, and the average age of the choir 54.',
    'Half of the dockers earn less than £31,500. The average salary is £39,000.',
    'What if the average salary is £39,000?',
  ],

  *check(document) {
    const stated = new Set(statements(document))
    const told = new Set<unknown>()
    for (const [{ block }, group] of bySentence(document.mentions))
      for (const [index, mention] of group.entries()) {
        const place = block.list ?? block
        const previous = group[index - 1]?.figure
        const floor = previous?.kind === mention.figure.kind ? previous.range[1] : 0
        const average = stated.has(mention) ? averageOf(mention, floor) : undefined
        if (average === undefined || told.has(place) || told.has(average) || saysKind(document, mention)) continue
        told.add(place).add(average)
        yield {
          at: mention.figure.span,
          message: `“${mention.figure.text}” may be a mean or a median, which can lie far apart here.`,
        }
      }
  },
})

/** How much of the sentence tells what is averaged, on either side of the figure. */
const REACH = 160

/** The words that call a figure the average of something skewed; in the same words a text is told of it once. */
function averageOf({ figure: { kind, range }, sentence: { prose } }: Mention, floor: number): string | undefined {
  const skewed = SKEWED[kind]
  if (!skewed) return undefined
  const before = prose.slice(Math.max(floor, range[0] - REACH), range[0])
  const [own] = AVERAGE.exec(before) ?? []
  if (own === undefined || EVEN.test(own)) return undefined
  const behind = prose.slice(range[1], range[1] + REACH).split(/[.;:—]|, (?:and|but)\b/)[0] ?? ''
  const isSkewed = kind === 'money' || skewed.test(own) || skewed.test(`${before} ${kind === 'count' ? behind : ''}`)
  return isSkewed ? own : undefined
}

/** The sentence or its neighbours say which average is meant, or what the other one is. */
function saysKind({ sentences }: Document, { sentence }: Mention): boolean {
  if (TYPICAL.test(sentence.text)) return true
  return [-1, 0, 1].some((step) => {
    const near = sentences[sentence.index + step]
    return near?.block === sentence.block && (KIND.test(near.text) || HALF.test(near.text))
  })
}
