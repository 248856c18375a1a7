import {
  amountsOf,
  type Comparison,
  comparisonsOf,
  type Document,
  defineRule,
  type Figure,
  isOutright,
  isPresent,
  type Mention,
  places,
  type Term,
  wordsBefore,
  yearOf,
} from '../src/rule.ts'

/** The basis of the prices is said, whichever it is. */
const BASIS =
  /\b(?:inflation|deflat\w+|real[ -]terms?|real (?:wages?|pay|incomes?|(?:house |home |food )?prices?|value|spending|growth|earnings|costs?|rents?)|in real|constant(?:ly)? (?:[a-zÀ-ɏ\d]+ )?(?:prices?|dollars?|pounds?|euros?|terms)|(?:today|now)['’]?s? (?:money|dollars?|pounds?|prices?|euros?|terms)|(?:present|current)[ -](?:day )?(?:money|prices|dollars|pounds|value)|(?:19|20)\d\d (?:US )?(?:dollars?|pounds?|euros?|prices?|money)|worth [^.;,]{1,40} (?:today|now)|purchasing power|buying power|cost of living|rising prices|correct(?:ed|ing) for|allow(?:ed|s|ing) for|real money|would (?:be|buy|cost|come to|make) [^.;,]{1,25} (?:today|now)|(?<!\b(?:earn|earns|earned|pay|pays|paid|costs?|was|made|fetched|spent|charged|got|for) (?:about )?(?:the )?)equivalent (?:to|of)|(?:money|prices|pounds|dollars|euros) of (?:the day|the time|today|\d{4})|what (?:it|they|that) (?:bought|buys|would buy)|nominal(?:ly)?|cash terms|(?:un|not )adjusted|adjusted|price level|CPI|RPI)\b/iu
const NOTE = /\b(?:all|figures|amounts|sums|prices|values|numbers|costs)\b/i

/** Money by its noun, for changes that are told without an amount of it: “wages have doubled since 1995”. */
const MONEY =
  /\b(?:wages?|salar(?:y|ies)|pay|incomes?|earnings|rents?|(?:house|home|property|land|ticket|food) prices?|prices? of|cost of|spending|budgets?|tuition|fees|fares?|tolls?|premiums?|(?:ticket|entry|admission) prices?|charges|pensions?|expenditure)\b/i
const SINCE = /\bsince (?:[a-zÀ-ɏ]+ )?(?<year>1[89]\d\d|20\d\d)\b/iu

export default defineRule({
  summary: 'Money of different decades compared as if it bought the same.',
  why: 'A ticket that went from $5 in 1980 to $20 today has hardly become dearer: most of the rise is the dollar’s fall.',
  advice: 'Give both in the prices of one year, or say that inflation is not taken out.',
  severity: 'info',
  options: {
    years: {
      type: 'integer',
      default: 10,
      minimum: 1,
      maximum: 100,
      description: 'From how many years on prices must be said.',
      example: { value: 50, allows: ['Tickets went from $5 in 1980 to $20 in 2023.'] },
    },
  },
  sources: ['https://commonslibrary.parliament.uk/research-briefings/sn04446/'],
  flags: [
    ['Tickets went from $5 in 1980 to ⟦$20⟧ in 2023.', '“$20” lie 43 years apart'],
    ['Between 1985 and 2020 the price of a pew rose from $80 to ⟦$900⟧.', '35 years apart'],
    ['A pint cost 40p in 1978; today it is ⟦£4.80⟧.', '“40p” and “£4.80” lie 48 years apart'],
    ['In 1970 the porter’s wage was $1.60 an hour. It stands at ⟦$17⟧ today.', '“$17” lie 56 years apart'],
    [
      'The first bridge cost $4 million in 1975. The second, by comparison, took ⟦$9 million⟧ in 2003.',
      '28 years apart',
    ],
    ['In 1979 a berth cost £60, and in 2023 the yard took ⟦£880⟧.', '44 years apart'],
    ['Grandfather earned $1.10 an hour in 1955; I earn ⟦$21⟧.', '“$21” lie 71 years apart'],
    ['Rents in the old town have ⟦tripled⟧ since 1995.', '“tripled” since 1995'],
  ],
  allows: [
    'In 2024 dollars, tickets went from $18 in 1980 to $20 in 2023.',
    'Tickets went from $12 in 2017 to $20 in 2023.',
    'A pint cost 40p in 1978, which is £2.90 in today’s money; today it is £4.80.',
    'Founded in 1985, the mill paid its 40 hands $3 million in 2023.',
    'Tickets went from $5 in 1980 to $20 in 2023.\n\nAll prices are adjusted for inflation.',
    'Membership of the union has tripled since 1995.',
  ],

  *check(document, { years }) {
    const isNoted = document.sentences.some(({ text }) => NOTE.test(text) && BASIS.test(text))
    if (isNoted) return
    const now = Number(document.day.slice(0, 4))
    for (const comparison of comparisonsOf(document, areOfOneCurrency)) {
      const { first, second, parallel } = comparison
      const [a, b] =
        spanOf(first, second) ??
        [first, second].map((term) => yearOf(term, now) ?? (!parallel || isOfNow(term) ? now : Number.NaN))
      const isForecast = Math.max(Number(a), Number(b)) > now
      if (
        isForecast ||
        areOfTwoDeals(comparison) ||
        !(Math.abs(Number(a) - Number(b)) >= years) ||
        !areOutright(document, first, second)
      )
        continue
      yield {
        at: second.figure.span,
        message: `“${first.figure.text}” and “${second.figure.text}” lie ${Math.abs(Number(a) - Number(b))} years apart, and did not buy the same.`,
        related: places(first),
      }
    }
    for (const { term } of amountsOf(document)) {
      const since = sinceOf(term)
      if (since !== undefined && now - since >= years && areOutright(document, term))
        yield {
          at: term.figure.span,
          message: `“${term.figure.text}” since ${since} is told without saying in what prices.`,
        }
    }
  },
})

/** “I earn $21”, “it sells for £900”: a price of the day of writing, told by its verb alone. */
const PRICED = /\b(?:is|are|costs?|pays?|earns?|sells?|gets?|fetch(?:es)?|charges?|goes|go|makes?)\b/

function isOfNow({ figure: { range }, sentence: { prose } }: Term): boolean {
  const clause =
    prose
      .slice(0, range[0])
      .split(/[;,.—]/)
      .at(-1) ?? ''
  return PRICED.test(clause) && isPresent(clause)
}

/** “Between 1985 and 2020 it rose from $80 to $900”. */
const BETWEEN = /\b(?:between|from) (?<from>1[89]\d\d|20\d\d) (?:and|to|until) (?<to>1[89]\d\d|20\d\d)\b/i
const RANGE =
  /\b(?:rose|risen|climbed|grew|grown|went|gone|jumped|soared|increased|swelled|shot up|fell|fallen|dropped|declined|moved)\b[^.;]{0,40}\bfrom [^.;]{0,12}$/i

/** The years that a sentence opens its one change of money with. */
function spanOf({ sentence: { prose }, figure: { range } }: Term, second: Term): number[] | undefined {
  const { from, to } = BETWEEN.exec(prose)?.groups ?? {}
  const isOne = second.sentence.prose === prose && RANGE.test(prose.slice(0, range[0]))
  return from && to && isOne ? [Number(from), Number(to)] : undefined
}

/** “$12 billion in 2004, against 31 billion in 2024”: the currency is said once. */
const isElided = ({ figure: { kind, text }, population }: Term): boolean =>
  kind === 'count' && !population && /(?:illion|\dm|\dbn)$/.test(text)

/** What is paid for nothing that has a price: a fine and a gift are no dearer than one another. */
const NO_PRICE =
  /\b(?:lost|los(?:es|ing)|fined|founded|set up|start(?:ed|ing) (?:out )?with|donat\w+|gave|bequeath\w+|inherit\w+|won|stole\w*|robbed|borrow\w*|lent|invested|owed|raised|gifts?|legac(?:y|ies)|left (?:it|them|us))\b/gi

/** Told side by side, each is of its own deal: “was founded in 1955 with £50; in 2019 it spent £4,000”. */
function areOfTwoDeals({ first, second, parallel }: Comparison): boolean {
  const { sentence, figure } = second
  const between =
    sentence === first.sentence ? sentence.text.slice(first.figure.range[1], figure.range[0]) : wordsBefore(second)
  const [a, b] = [wordsBefore(first), between].map((words) => words.match(NO_PRICE)?.at(-1)?.toLowerCase())
  return parallel && a !== b
}

const areOfOneCurrency = (first: Term, second: Term): boolean =>
  (first.figure.kind === 'money' && isElided(second)) || areAlike(first.figure, second.figure)

const areAlike = (a: Figure, b: Figure): boolean =>
  a.kind === 'money' &&
  b.kind === 'money' &&
  (!a.currency || !b.currency || a.currency === b.currency) &&
  (!a.per || !b.per || a.per === b.per)

/** All stand outright, and no sentence of theirs or next to it says what prices they are in. */
const areOutright = ({ sentences }: Document, ...mentions: readonly Mention[]): boolean =>
  mentions.every((mention) => {
    const { block, index } = mention.sentence
    const near = sentences.slice(Math.max(0, index - 1), index + 2).filter((other) => other.block === block)
    return isOutright(mention) && !near.some(({ text }) => BASIS.test(text))
  })

const REACH = 120

/** The year since which something that is money has changed by so much. */
function sinceOf({ figure: { kind, range }, sentence: { prose } }: Term): number | undefined {
  if (kind !== 'percent' && kind !== 'multiple' && kind !== 'fraction') return undefined
  const before = prose.slice(Math.max(0, range[0] - REACH), range[0])
  const year = SINCE.exec(prose.slice(range[1], range[1] + REACH))?.groups?.year ?? SINCE.exec(before)?.groups?.year
  return year && MONEY.test(before) ? Number(year) : undefined
}
