import type { Quantity } from './quantity.ts'

/** Every quantity in a sentence, in reading order, without overlaps. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = []
  for (const match of text.matchAll(/\d[\d,]*(?:\.\d+)?%/g))
    found.push({
      kind: 'percent',
      text: match[0],
      range: [match.index, match.index + match[0].length],
      value: Number(match[0].replace(/[,%]/g, '')),
      unit: '%',
      approximate: false,
    })
  return found
}
