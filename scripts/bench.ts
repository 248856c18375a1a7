/**
 * How fast statlint is, as ratios of runs that took turns in one process: `npm run bench [-- <folder>]`.
 *
 * Three tables: the program over the two articles beside Node doing nothing; finding figures beside what compromise needs for its
 * numbers, over the texts in the folder (or a made-up corpus); and how time grows with the length of a sentence.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import { readDocument } from '../src/document.ts'
import { sentencesOf } from '../src/language.ts'
import type { Block } from '../src/model.ts'
import { read } from '../src/read/index.ts'
import { ratiosOf, timed } from './bench/rounds.ts'
import { inventedTexts, longSentence, readTexts } from './bench/texts.ts'
import { print, printTable } from './table.ts'

const root = join(import.meta.dirname, '..')
const [folder] = process.argv.slice(2)
const OPTIONS = { language: 'text', filePath: 'bench.txt', today: '2025-01-01' } as const

print('Whole process over seeds/, against `node -e 0`\n')
printTable(startTable())
print(`\nFinding figures in ${folder ?? 'a made-up corpus'}, against \`nlp(text).numbers().json()\`\n`)
printTable(extractionTable(folder ? readTexts(folder) : inventedTexts(400)))
print('\nOne sentence of n words\n')
printTable(growthTable())

function startTable() {
  const program = join(root, 'dist/bin/statlint.js')
  if (!existsSync(program)) throw new Error(`${program} is not there: run \`npm run build\` first`)
  const seeds = readdirSync(join(root, 'seeds')).map((name) => join(root, 'seeds', name))
  return ratiosOf(15, {
    'node -e 0': () => run('-e', '0'),
    'statlint --version': () => run(program, '--version'),
    'statlint seeds/*.txt': () => run(program, ...seeds),
    'statlint extract seeds/*.txt': () => run(program, 'extract', ...seeds),
  })
}

function run(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(stderr)
}

function extractionTable(texts: readonly string[]) {
  const overAll = (work: (text: string) => unknown) => () => texts.forEach((text) => void work(text))
  return ratiosOf(10, {
    'compromise, numbers': overAll((text) => nlp(text).numbers().json()),
    'statlint, figures': overAll((text) => read(text, OPTIONS).blocks.map(figuresOf)),
    'statlint, claims and sources too': overAll((text) => readDocument(text, OPTIONS)),
  })
}

/** Each row's best time of several rounds, beside that of a sentence half as long: about 2 where growth is linear. */
function growthTable() {
  const texts = [1000, 2000, 4000, 8000, 16_000, 32_000].map((words) => ({ words, text: longSentence(words) }))
  const rounds = Array.from({ length: 5 }, () => texts.map(({ text }) => timed(() => readDocument(text, OPTIONS))))
  const best = texts.map((_, n) => Math.min(...rounds.map((times) => times[n] ?? Infinity)))
  return texts.map(({ words }, n) => {
    const [time = 0, half] = [best[n], best[n - 1]]
    return { words, ms: Math.round(time), 'times half of it': half ? (time / half).toFixed(2) : '' }
  })
}

function figuresOf(block: Block): number {
  return sentencesOf(block, 0).reduce((count, { figures }) => count + figures.length, 0)
}
