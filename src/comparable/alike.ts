/** Whether two figures can be held against one another. */
import type { Figure, Mention } from '../model.ts'
import { wordsBehind } from './around.ts'

/** One kind, one unit, one currency, one denominator; a unit or a denominator may go without saying the second time: "$800 a month to $1,500". */
export function isLike(a: Figure, b: Figure): boolean {
  const isNumber = NUMBERS.has(a.kind) && NUMBERS.has(b.kind)
  const areMeasured = MEASURED.has(a.kind) && MEASURED.has(b.kind) && a.unit !== undefined && a.unit === b.unit
  return (
    (a.kind === b.kind || isNumber || areMeasured) &&
    a.currency === b.currency &&
    (a.kind === 'money' ? a.unit === b.unit : isSame(a.unit, b.unit)) &&
    isSamePer(a.per, b.per)
  )
}

/** "1,000 visitors a day" and "2,000" are a rate and a count by their words alone. */
const NUMBERS: ReadonlySet<string> = new Set(['count', 'money', 'rate'])
/** "900 litres a minute" and "300 litres" */
const MEASURED: ReadonlySet<string> = new Set(['measure', 'rate'])

/** "18 per 100,000 people" and "9 per 100,000" */
const isSamePer = (a: string | undefined, b: string | undefined): boolean =>
  isSame(a, b) || `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `)

const isSame = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b

/** Whether two figures count the same thing, as far as their words tell: the last word of what each counts is the same, or one is not told. */
export function isOneThing(a: Mention, b: Mention): boolean {
  const [first, second] = [headOf(a), headOf(b)]
  return !first || !second || first === second
}

/** "160 now": a number that stands for so much of what was told. */
export const countsNothing = (mention: Mention): boolean =>
  headOf(mention) === undefined && !SPAN.test(wordsBehind(mention))

/** "100+ years" */
const SPAN = /^\+? ?(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)\b/i

const headOf = ({ population }: Mention): string | undefined => {
  const told = population?.text.toLowerCase().replace(IT_HAS, '')
  if (TIMES.has(/^[a-z]+/.exec(told ?? '')?.[0] ?? '')) return undefined
  const head = /([\p{L}'-]+)\W*$/u.exec(told ?? '')?.[1]?.replace(/(?:es|s)$/, '')
  return head && !TIMES.has(head) ? head : undefined
}

/** "(the 200) it tended in 2012" */
const IT_HAS = /^(?:it|they|he|she|we|there)\b.*$/

/** What stands behind a number and is no noun that it counts: "400 then, 500 now", "260 last year". */
const TIMES: ReadonlySet<string> = new Set(
  `then now today later earlier ago year month week day decade season before after last this that next spring summer autumn winter previously currently
  them these those it remain remains remained stayed survive survived exist existed came attended turned took went`.split(
    /\s+/,
  ),
)
