/** In which sentences around an amount of change the two values are looked for that it compares: in its own first, then in those beside it, then in a list. */
import type { Amount } from './amounts.ts'
import type { Skeleton } from './skeleton.ts'
import { standingIn } from './standing.ts'

export type Stretch = readonly [start: number, end: number]

/** The sentences that an amount and its values stand in; `isFar` where a sentence without figures or a paragraph's end lies between. */
interface Window {
  readonly stretch: Stretch
  readonly isFar?: boolean
}

/** How long the sentences around an amount may be, in UTF-16 units. */
export const REACH = 400

/** The amount's sentence, then with those before it and behind it, each as far as the last. */
export function* windowsAround({ lower, terms }: Skeleton, at: number): Iterable<Window> {
  const [start, end] = sentenceAt(lower, at)
  yield { stretch: [start, end] }
  const before = [start]
  const behind = [end]
  const isFar = (edge: number): boolean => lower[edge] === '‖' || lower[edge - 2] === '·'
  const isOpenTo = (edge: number): boolean => {
    if (edge <= 0 || edge >= lower.length || !/[¶‖]/.test(lower[edge] ?? '')) return false
    const beside = [
      ...standingIn(terms, (term) => term.at, edge - REACH, edge).slice(-1),
      ...standingIn(terms, (term) => term.at, edge, edge + REACH).slice(0, 1),
    ]
    return lower[edge] === '¶' || beside.every(({ sentence }) => sentence.block.kind === 'paragraph')
  }
  for (let count = 0; count < 2 && isOpenTo((before.at(-1) ?? 0) - 1); count++)
    before.push(sentenceAt(lower, (before.at(-1) ?? 0) - 1)[0])
  for (let count = 0; count < 2 && isOpenTo(behind.at(-1) ?? 0); count++)
    behind.push(sentenceAt(lower, (behind.at(-1) ?? 0) + 1)[1])
  const farBefore = before.slice(0, -1).map((edge) => isFar(edge - 1))
  const farBehind = behind.slice(0, -1).map(isFar)
  for (const [n, edge] of before.slice(1).entries()) {
    const far = farBefore.slice(0, n + 1).filter(Boolean).length
    if (far < 2) yield { stretch: [edge, end], isFar: far > 0 }
  }
  for (const [n, edge] of behind.slice(1).entries())
    if (!farBehind.slice(0, n + 1).some(Boolean)) yield { stretch: [start, edge] }
  const [, last] = before
  const [, next] = behind
  if (last !== undefined && next !== undefined && !farBefore[0] && !farBehind[0]) yield { stretch: [last, next] }
}

/** The items of a list with an amount at the end of the last of them, or in the paragraph right behind that takes them up. */
export function* listAround({ lower, terms }: Skeleton, { term, start }: Amount): Iterable<Window> {
  const [begin, end] = sentenceAt(lower, term.at)
  const { block } = term.sentence
  const items = standingIn(terms, ({ at }) => at, begin - REACH, begin).filter(
    ({ sentence }) => sentence.block.kind === 'item',
  )
  const list = block.kind === 'item' ? block.list : items.at(-1)?.sentence.block.list
  const first = items.find(({ sentence }) => sentence.block.list === list)
  const isUpshot =
    block.kind === 'item'
      ? /[(,–—]\s?$/.test(lower.slice(begin, start))
      : isRightBehind(block, items.at(-1)?.sentence.block)
  if (list && first && isUpshot) yield { stretch: [sentenceAt(lower, first.at)[0], end] }
}

const isRightBehind = (block: { index: number }, item: { index: number } | undefined): boolean =>
  item !== undefined && block.index === item.index + 1

function sentenceAt(text: string, at: number): Stretch {
  const floor = Math.max(0, at - REACH)
  const before = Math.max(text.slice(floor, at).lastIndexOf('¶'), text.slice(floor, at).lastIndexOf('‖'))
  const behind = text.slice(at, at + REACH).search(/[¶‖]/)
  return [before < 0 ? floor : floor + before + 1, behind < 0 ? Math.min(text.length, at + REACH) : at + behind]
}
