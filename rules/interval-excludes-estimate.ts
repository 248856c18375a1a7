import {
  type Document,
  defineRule,
  type Estimate,
  estimateBefore,
  estimateInCell,
  estimatesIn,
  type Interval,
  isBelow,
  isSerious,
  type Numeral,
  type Report,
  type Sentence,
  seriousSentences,
  times,
  toldIntervals,
  valuesOfDigits,
} from '../src/rule.ts'

export default defineRule({
  summary: 'An interval that leaves its own estimate out, or runs backwards.',
  why: 'An estimate lies inside its own interval: 12 cannot be the middle of 15 to 20, so one of the three numbers is wrong.',
  advice: 'Copy the estimate and both ends from the source again, the lower end first.',
  severity: 'error',
  sources: [
    'http://www.equator-network.org/2013/03/20/basic-statistical-reporting-for-articles-published-in-biomedical-journals-the-statistical-analyses-and-methods-in-the-published-literature-or-the-sampl-guidelines/',
  ],
  flags: [
    ['The mean stay was ⟦12⟧ days (95% CI 15–20).', '“12” lies outside of its interval, “15” to “20”'],
    ['Vaccinated herds had a hazard ratio of ⟦0.72⟧; 95% CI 0.75 to 0.91.', '“0.72” lies outside'],
    ['Smokers fared worse (OR ⟦1.2⟧ [1.3–1.8]).', '“1.2” lies outside'],
    ['Losses are put at between 15 and 20 tonnes, with a best estimate of ⟦12⟧ tonnes.', '“12” lies outside'],
    ['The share was 18% (95% confidence interval: ⟦20⟧ to 15).', '“20” to “15” runs backwards'],
    ['The median wait was ⟦12⟧ days (IQR 15 to 20).', '“12” lies outside'],
    ['Sleep got shorter by ⟦3⟧ hours (95% CI −1.2 to 0.1).', '“3” lies outside'],
    ['On average they slept ⟦12⟧ hours. The 95% interval ran from 15 to 20.', '“12” lies outside'],
  ],
  allows: [
    'The mean stay was 17 days (95% CI 15–20).',
    'The mean stay was 12 days (95% CI 12.4 to 15).',
    'The mean stay of 45 patients (SD 3; 95% CI 15–20) was long.',
    'In 2019 the rate was 17 per 100,000 (95% CI 15–20).',
    'The effect was −0.3 (95% CI −0.5 to −0.1).',
    'Sleep got shorter by 0.7 hours (95% CI −1.2 to 0.1).',
    'Of the 12 schools in the age range 15–20, half closed.',
    'What if the mean were 12 (95% CI 15–20)?',
  ],

  *check(document) {
    const seen = new Set<number>()
    for (const report of readFromDigits(document)) {
      seen.add(report.at[0])
      yield report
    }
    for (const { told, estimate, low } of toldIntervals(document)) {
      if (seen.has(estimate.figure.span[0]) || seen.has(low.figure.span[0])) continue
      if (isSerious(document, estimate) && isSerious(document, low))
        yield* judge(told, low.sentence, undefined, estimate.sentence)
    }
  },
})

/** What the digits of sentences and cells tell. */
function* readFromDigits(document: Document): Iterable<Report> {
  let last: Sentence | undefined
  for (const sentence of seriousSentences(document)) {
    const before = last?.index === sentence.index - 1 && areTogether(last, sentence) ? last : undefined
    last = sentence
    for (const told of estimatesIn(sentence.text)) yield* judge(told, sentence, before)
  }
  const cells = new Map(
    document.sentences.flatMap((sentence) => (sentence.block.cell ? [[sentence.block, sentence]] : [])),
  )
  for (const [block, sentence] of cells) {
    const { told, home } = estimateInCell(block) ?? {}
    if (told) yield* judge(told, sentence, undefined, home && cells.get(home))
  }
}

/** In one paragraph, or in two items of one list: "Relative risk: 2.1", "95% CI: 1.4 to 1.9". */
const areTogether = ({ block: one }: Sentence, { block: other }: Sentence): boolean =>
  one === other || (one.list !== undefined && one.list === other.list)

function* judge(
  { estimate, low, high }: Estimate,
  sentence: Sentence,
  before: Sentence | undefined,
  homeOf = sentence,
): Iterable<Report> {
  const ends = `“${low.text}” to “${high.text}”`
  if (low.value > high.value) yield { at: sentence.spanOf(low.range), message: `${ends} runs backwards.` }
  const home = estimate ? homeOf : before
  const told = estimate ?? (before && estimateBefore(before.text, sentence.text, high))
  if (!told || !home || low.value > high.value || lies(told, home, low, high)) return
  yield {
    at: home.spanOf(told.range),
    message: `“${told.text}” lies outside of its interval, ${ends}.`,
    related: [{ at: sentence.spanOf([low.range[0], high.range[1]]), message: `The interval, ${ends}, stands here.` }],
  }
}

/** “Fell by 4.1 (95% CI −5.9 to −2.3)”, “a loss of 0.4 (95% CI −0.9 to 0.1)”: the word is the sign. */
const FALLING =
  /\b(?:fell|falls?|fallen|drop\w*|declin\w*|decreas\w*|reduc\w*|lower\w*|less|fewer|los(?:s|t|es?|ing|ses)|down|shrank|shrink\w*|cuts?|cutting|short\w*|sav(?:e[sd]?|ings?))\b/i

function lies(estimate: Numeral, { prose }: Sentence, low: Numeral, high: Numeral): boolean {
  const values = valuesIn(estimate)
  const isSigned = low.value < 0 && estimate.value > 0 && FALLING.test(prose)
  return isWithin(values, low, high) || (isSigned && isWithin(times(values, -1), low, high))
}

const isWithin = (values: Interval, low: Numeral, high: Numeral): boolean =>
  !isBelow(values, valuesIn(low)) && !isBelow(valuesIn(high), values)

const valuesIn = ({ text, value }: Numeral): Interval => valuesOfDigits(text, value)
