/** Texts to time: those of a folder, or made-up ones in which, as in real posts, every sixth sentence holds a figure. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files of a folder; of a `.jsonl` file, the `text` of each line. */
export function readTexts(folder: string): string[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  return files.flatMap(({ name }) => {
    const content = readFileSync(join(folder, name), 'utf8')
    if (!name.endsWith('.jsonl')) return [content]
    const lines = content.split('\n').filter(Boolean)
    return lines.map((line) => (JSON.parse(line) as { text: string }).text)
  })
}

const PLAIN = [
  'The council met again on Tuesday and put the question off once more.',
  'Nobody on the night shift could remember when the lift had last worked.',
  'She keeps the letters in a biscuit tin under the stairs, sorted by sender.',
  'What the committee wanted, its chair said, was a plan that people could read.',
  'Most of the orchard is older than the road that leads to it.',
]

const COUNTED = [
  'About 42% of the households in the valley heat with wood, up from 31% a decade earlier.',
  'The harbour moved 6,470 containers, worth $3.2 million, and lost two of them.',
  'One in five pupils walks for more than 3 km; roughly two-thirds take the bus.',
]

/** Texts of ten sentences each. */
export function inventedTexts(count: number): string[] {
  return Array.from({ length: count }, (_, n) => sentences(10, n * 10))
}

function sentences(count: number, start: number): string {
  return Array.from({ length: count }, (_, n) => sentence(start + n)).join(' ')
}

function sentence(n: number): string {
  const [from, index] = n % 6 === 5 ? [COUNTED, Math.floor(n / 6)] : [PLAIN, n]
  return from[index % from.length] ?? ''
}

/** One sentence of about so many words, with figures all along and no mark to cut it at. */
export function longSentence(words: number): string {
  const part = 'and 14% of the 3,200 boats went north with half of their crews '
  return `Then ${part.repeat(Math.ceil(words / part.split(' ').length))}that year.`
}
