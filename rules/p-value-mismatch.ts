import {
  agree,
  defineRule,
  type Interval,
  pValueOf,
  seriousSentences,
  shown,
  type TestStatistic,
  valuesOfDigits,
} from '../src/rule.ts'

const DIGITS = '\\d*\\.?\\d+'

/** A test as APA style prints it: "t(28) = 2.20, p < .01", "χ²(2, N = 100) = 5.1, p = .03", "z = 2.1, p = .04". */
const TEST = new RegExp(
  `(?<![\\p{L}\\d])(?<test>t|F|r|[zZ]|(?:χ|Χ|X|chi)(?:[-\\s]?squared?)?\\s?\\^?[²2]?)\\s?(?:\\(\\s?(?<df1>${DIGITS})(?:\\s?,\\s?(?:N\\s?=\\s?)?(?<df2>${DIGITS}))?\\s?\\)\\s?)?=\\s?(?<sign>[−–-]?)(?<statistic>${DIGITS})(?:,\\s?df\\s?=\\s?(?<df>${DIGITS}))?[,;]?\\s(?:(?!\\b[tFrzZ]\\s?[(=])[^;]){0,60}?\\b[pP]\\s?(?<relation>[<>=≤≥])\\s?(?<p>${DIGITS})`,
  'dgu',
)

const ONE_SIDED =
  /\b(?:one|1)[- ]?(?:sided|tailed)|\bdirectional\b|\bBonferroni|\bHolm\b|\badjusted p|\bcorrected p|\bpermutation|\bbootstrap/i

export default defineRule({
  summary: 'A test result and a p-value that do not belong together.',
  why: 'A t of 2.20 with 28 degrees of freedom has p = .036, two-sided: printed beside “p < .01”, one of the numbers is wrong, and perhaps the conclusion with it.',
  advice:
    'Copy the statistic, its degrees of freedom and p from the output again; say if the test is one-sided or p is corrected.',
  severity: 'off',
  sources: ['https://doi.org/10.3758/s13428-015-0664-2', 'https://statcheck.io'],
  flags: [
    ['The groups differed, ⟦t(28) = 2.20, p < .01⟧.', 'has p = 0.0362'],
    ['There was an effect of dose, ⟦F(1, 30) = 4.17, p = .01⟧.', 'has p = 0.05'],
    ['Choice and age were linked (⟦χ²(2, N = 100) = 5.99, p < .001⟧).', 'has p = 0.05'],
    ['The two scales went together, ⟦r(50) = .10, p = .03⟧.', 'has p = 0.4'],
  ],
  allows: [
    'The groups differed, t(28) = 2.20, p = .036.',
    'The groups differed, t(28) = 2.20, p < .05.',
    'The groups differed, t(28) = 2.20, p = .018, one-tailed.',
    'The groups did not differ, z = 1.20, p > .05.',
    'Suppose that t(28) = 2.20, p < .01.',
  ],

  *check(document) {
    const oneSided = new Set(document.blocks.filter(({ text }) => ONE_SIDED.test(text)))
    for (const sentence of seriousSentences(document)) {
      if (oneSided.has(sentence.block)) continue
      for (const match of sentence.text.matchAll(TEST)) {
        const computed = pValuesOf(match)
        const [from, to] = [match.index, match.index + match[0].length]
        if (!computed || agree(computed.values, statedOf(match))) continue
        yield {
          at: sentence.spanOf([from, to]),
          message: `“${match[0]}”: the test has p = ${shown(computed.p)}, two-sided.`,
        }
      }
    }
  },
})

interface Computed {
  readonly p: number
  /** Over all that the statistic as printed can stand for. */
  readonly values: Interval
}

function pValuesOf({ groups = {} }: RegExpExecArray): Computed | undefined {
  const { test = '', df1, df2, df, statistic = '' } = groups
  const kind = kindOf(test)
  const degrees = [df1 ?? df, kind === 'F' ? df2 : undefined].filter((n) => n !== undefined).map(Number)
  const [least, most] = valuesOfDigits(statistic, Number(statistic))
  const [p, high, low] = [Number(statistic), Math.max(0, least), most].map((value) => pValueOf(kind, value, degrees))
  return p === undefined || low === undefined || high === undefined ? undefined : { p, values: [low, high] }
}

function kindOf(test: string): TestStatistic {
  if (test === 't' || test === 'F' || test === 'r') return test
  return test.toLowerCase() === 'z' ? 'z' : 'χ²'
}

function statedOf({ groups = {} }: RegExpExecArray): Interval {
  const { relation = '', p = '' } = groups
  const [low, high] = valuesOfDigits(p, Number(p))
  if (relation === '=') return [low, high]
  return /[<≤]/.test(relation) ? [0, Number(p)] : [Number(p), 1]
}
