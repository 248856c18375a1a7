/** Prints how well claims are told from other figures in labelled posts, and how well missing sources are found. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract, lint } from '../../src/index.ts'
import { print, printTable } from '../table.ts'
import { type Answer, type Labelled, type Post, type PostScore, scorePost, total } from './claims.ts'
import { readSets } from './labels.ts'
import { columns } from './tally.ts'

export function reportClaims(folder: string): void {
  const scores = postsIn(folder).map((post) => scorePost(post, answerTo(post)))
  const all = total(scores)
  for (const line of [...all.disagreements].sort()) print(line)
  for (const what of ['claims', 'sources'] as const) {
    print(`\n${what === 'claims' ? 'Claims, by figure' : 'Missing sources, by sentence'}\n`)
    printTable([...scores, all].map((score) => row(score, score[what])))
  }
  const { right, given, wanted } = all.sources
  print('\nMissing sources, without the sentences that the document as a whole covers\n')
  printTable([row(all, { right, given: given - all.soft, wanted })])
}

function postsIn(folder: string): Post[] {
  const labels = [...readSets<Labelled>(folder, 'gold').values()].flat()
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    post: string
    labelledThroughLine?: number | null
  }[]
  const lastLines = new Map(index.map(({ post, labelledThroughLine }) => [post, labelledThroughLine ?? Infinity]))
  return readdirSync(join(folder, 'posts')).flatMap((name) => {
    const own = labels.filter(({ post }) => post === name)
    const source = readFileSync(join(folder, 'posts', name), 'utf8')
    return own.length > 0 ? [{ name, source, labels: own, lastLine: lastLines.get(name) ?? Infinity }] : []
  })
}

function answerTo({ name, source }: Post): Answer {
  return { figures: extract(source, { filePath: name }), findings: lint(source, { filePath: name }).messages }
}

function row({ post }: PostScore, tally: PostScore['claims']) {
  const { right, given, wanted } = tally
  return { post, right, false: given - right, missed: wanted - right, ...columns(tally) }
}
