/** Prints how well the figures in labelled texts are read. */
import { extract } from '../../src/index.ts'
import { print, printTable } from '../table.ts'
import { type Disagreement, type FigureScore, scoreFigures } from './figures.ts'
import { readSets } from './labels.ts'
import type { FoundFigure, LabelledText } from './pairing.ts'
import { columns } from './tally.ts'

export function reportFigures(folder: string): void {
  const scores = [...readSets<LabelledText>(folder)].map(([set, texts]) => ({ set, ...scoreFigures(texts, find) }))
  for (const { set, disagreements } of scores)
    for (const line of disagreements.flatMap(listed)) print(`${set}\t${line}`)
  print('\nBy source: the right value (both ends of a range), and any overlap\n')
  printTable(scores.map(sourceRow))
  print('\nBy kind: found, and not with another value\n')
  printTable(scores.flatMap(kindRows))
}

function find(text: string): FoundFigure[] {
  return extract(text, { language: 'text' }).map(({ offset: [start, end], ...figure }) => ({ ...figure, start, end }))
}

function sourceRow({ set, texts, spans, values, kindRight }: FigureScore & { set: string }) {
  return {
    set,
    texts,
    labels: spans.wanted,
    ...columns(values),
    ...columns(spans, 'span '),
    'kind right': kindRight.toFixed(3),
  }
}

function kindRows({ set, kinds }: FigureScore & { set: string }) {
  return [...kinds].sort().map(([kind, tally]) => ({ set, kind, labels: tally.wanted, ...columns(tally) }))
}

function listed({ text, missed, extra }: Disagreement): string[] {
  const sentence = text.replace(/\s+/g, ' ')
  return [
    ...missed.map(({ label, got }) => `missed\t${shown(label)}\t${got ? `read as ${shown(got)}` : ''}\t${sentence}`),
    ...extra.map((figure) => `false\t${shown(figure)}\t\t${sentence}`),
  ]
}

function shown({ text, kind, value, low, high }: Disagreement['missed'][number]['label'] | FoundFigure): string {
  const number = low != null && high != null ? `${low}–${high}` : (value ?? low ?? high)
  return `${text ?? ''} ${kind} ${number ?? ''}`.trim()
}
