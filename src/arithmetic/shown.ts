/** A worked-out number as a message shows it: three digits are enough to see that another stands in the text. */
export function shown(value: number): string {
  const rounded = Number(value.toPrecision(3))
  return rounded.toLocaleString('en', { maximumSignificantDigits: 3 })
}
