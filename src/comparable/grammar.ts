/**
 * Patterns over texts in which each figure is one mark that tells its kind: a pattern speaks of figures and not of digits ("from {figure}…to {figure}").
 */
import type { FigureKind } from '../model.ts'

const KINDS: readonly FigureKind[] = [
  'percent',
  'point',
  'count',
  'money',
  'fraction',
  'ratio',
  'rate',
  'multiple',
  'rank',
  'measure',
]

/** Marks stand in the private use area: one for each kind, and as many again for the ends of ranges. */
const FIRST = 0xe000
const END = 0x10
export const RESERVED = /[\uE000-\uE01F¶‖]/g

/** What patterns call the kinds. */
const CLASSES: Readonly<Record<string, readonly FigureKind[]>> = {
  figure: KINDS,
  percent: ['percent'],
  share: ['percent', 'fraction', 'ratio'],
  count: ['count'],
  number: ['count', 'money', 'measure', 'rate'],
  amount: ['percent', 'point', 'fraction', 'count', 'money', 'measure', 'rate'],
  portion: ['percent', 'fraction', 'ratio', 'count', 'money', 'measure'],
  fraction: ['fraction'],
  multiple: ['multiple'],
}

export const charOf = (kind: FigureKind, isEnd: boolean): string =>
  String.fromCharCode(FIRST + KINDS.indexOf(kind) + (isEnd ? END : 0))

/** A capital, or what holds capitals that must stay: an escape, the name of a group. */
const CAPITAL = /\\(?:u[\dA-F]{4}|.)|\(\?<\w+>|[A-Z]/g

/** What `\p{L}` becomes: the letters of Latin. All of Unicode's take ten times as long to compile. */
const LETTERS = 'a-zà-ɏ'

/**
 * Compiles a pattern over skeletons in small letters, as which it is read itself: with the flag `i` it would take several times as long
 * to compile, which is most of what a short run costs. `{share}`, `{count}` … stand for a figure of that class, "…" for a stretch of a
 * sentence that holds no figure (60 units at most), "_" for up to four words; `\p{L}` stands in classes alone. White space stands for any.
 */
export function grammar(pattern: string): RegExp {
  const source = pattern
    .replace(/\{([a-z]+)\}/g, (whole, name: string) => {
      const kinds = CLASSES[name]
      return kinds ? `[${kinds.map((kind) => charOf(kind, false) + charOf(kind, true)).join('')}]` : whole
    })
    .replaceAll('…', '[^¶‖\uE000-\uE01F]{0,60}?')
    .replaceAll('_', "(?:[\\p{L}'-]+,? ){0,4}?")
    .replaceAll('\\p{L}', LETTERS)
    .replace(CAPITAL, (part) => (part.length === 1 ? part.toLowerCase() : part))
  return new RegExp(source, 'dg')
}
