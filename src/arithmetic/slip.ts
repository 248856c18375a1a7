/** Slips of the pen: numbers that one wrong key makes of one another. */

/** Whether two numbers differ by two digits in exchange, or, where there are three and more, by one digit: 12 and 21, 1,204 and 1,240, 458 and 468. */
export function isSlip(a: number, b: number): boolean {
  const [first, second] = significant(a, b)
  if (first.length !== second.length || first.length < 2 || Math.max(a, b) >= 9 * Math.min(a, b)) return false
  const places = [...first].map((_, place) => place).filter((place) => first[place] !== second[place])
  const [one = 0, other = 0] = places
  if (places.length === 1) return first.length > 2
  return places.length === 2 && first[one] === second[other] && first[other] === second[one]
}

/** The digits of both without the zeros that both end in. */
function significant(a: number, b: number): [string, string] {
  let [first, second] = [String(a), String(b)]
  while (first.endsWith('0') && second.endsWith('0')) [first, second] = [first.slice(0, -1), second.slice(0, -1)]
  return [first.replace(/\D/g, ''), second.replace(/\D/g, '')]
}

/** The power of a thousand that makes the one number of the other; 0 where none does. 3 million and 3 billion: 1. */
export function thousandsBetween(a: number, b: number): number {
  if (a <= 0 || b <= 0) return 0
  const power = Math.round(Math.log10(Math.max(a, b) / Math.min(a, b)) / 3)
  return power > 0 && Math.abs(Math.max(a, b) / Math.min(a, b) / 1000 ** power - 1) < 1e-9 ? power : 0
}

/** The digits of a number without the zeros before and behind them: "142" of 14,200. */
export const digitsOf = (value: number): string =>
  String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '')
