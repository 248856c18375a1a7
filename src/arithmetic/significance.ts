/**
 * The p-value that a test statistic has by its own degrees of freedom, two-sided, as statcheck recomputes it (Nuijten and others, "The prevalence
 * of statistical reporting errors in psychology", 2016). Student's t, F and r come down to the incomplete beta function, χ² and z to the incomplete
 * gamma function; both as in NIST's Digital Library of Mathematical Functions, 8.17 and 8.7 to 8.9.
 */

export type TestStatistic = 't' | 'F' | 'r' | 'z' | 'χ²'

/** The two-sided p-value; `df` are the degrees of freedom in the order printed. Undefined where the numbers fit no such test. */
export function pValueOf(test: TestStatistic, statistic: number, df: readonly number[]): number | undefined {
  const [first = Number.NaN, second = Number.NaN] = df
  const p = {
    t: () => beta(first / (first + statistic ** 2), first / 2, 0.5),
    F: () => beta(second / (second + first * statistic), second / 2, first / 2),
    r: () => beta(1 - statistic ** 2, first / 2, 0.5),
    z: () => upperGamma(0.5, statistic ** 2 / 2),
    'χ²': () => upperGamma(first / 2, statistic / 2),
  }[test]()
  return Number.isNaN(p) ? undefined : p
}

const TINY = 1e-300
const PRECISION = 1e-12
const STEPS = 300

/** A continued fraction 1 + d₁/(1 + d₂/(1 + …)) by the modified method of Lentz. */
function continued(term: (n: number) => number): number {
  let [c, d, value] = [1, 0, 1]
  for (let n = 1; n <= STEPS; n++) {
    d = 1 / (1 + term(n) * d || TINY)
    c = 1 + term(n) / c || TINY
    value *= c * d
    if (Math.abs(c * d - 1) < PRECISION) break
  }
  return value
}

/** The regularised incomplete beta function I(x; a, b): DLMF 8.17.22. */
function beta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0)) return Number.NaN
  if (x === 0 || x === 1) return x
  if (x > (a + 1) / (a + b + 2)) return 1 - beta(1 - x, b, a)
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a
  const fraction = continued((n) => {
    const m = n >> 1
    return n % 2 === 0
      ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
      : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
  })
  return front / fraction
}

/** The regularised upper incomplete gamma function Q(a, x), by the series 8.7.1 for its complement. */
function upperGamma(a: number, x: number): number {
  if (!(x >= 0 && a > 0)) return Number.NaN
  if (x > a + 60) return 0
  let [term, total] = [1 / a, 1 / a]
  for (let n = 1; n <= STEPS && Math.abs(term) > Math.abs(total) * PRECISION; n++) {
    term *= x / (a + n)
    total += term
  }
  return 1 - total * Math.exp(a * Math.log(x || TINY) - x - logGamma(a))
}

const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680]

/** ln Γ(x) for x > 0: Stirling's series (DLMF 5.11.1), reached from small x by the recurrence Γ(x + 1) = x Γ(x). */
function logGamma(x: number): number {
  if (x < 10) return logGamma(x + 1) - Math.log(x)
  const tail = STIRLING.reduce((total, factor, n) => total + factor / x ** (2 * n + 1), 0)
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + tail
}
