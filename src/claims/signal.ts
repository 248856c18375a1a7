/** What the signals for and against a claim are made of: their shape, the kinds they ask about, and ways of looking around a figure. */
import type { Figure, FigureKind, Sentence } from '../model.ts'
import { once } from '../once.ts'
import type { Scene } from './scene.ts'

export type Test = (scene: Scene) => boolean

/** A question to the surroundings of a figure, and how much a yes weighs: one is what a reader would call a hint, two a reason. */
export interface Signal {
  readonly weight: number
  readonly holds: Test
  /** The kinds of figure that it asks about; absent: all. */
  readonly kinds?: readonly FigureKind[]
}

export const SHARES: readonly FigureKind[] = ['percent', 'fraction', 'ratio', 'point']
export const COUNTED: readonly FigureKind[] = ['count', 'rate', 'ratio']
/** The kinds of which most figures are no statistics. */
export const BARE: readonly FigureKind[] = ['count', 'money', 'measure', 'rate', 'multiple', 'fraction', 'rank']

/** The size of a figure; of a range the larger end. */
export const sizeOf = ({ value, low, high }: Figure): number => Math.abs(value ?? high ?? low ?? 0)

export const isSmall: Test = ({ figure }) => sizeOf(figure) <= 100

const TIME_UNITS: ReadonlySet<string> = new Set(
  'second minute hour day week month quarter year decade century'.split(' '),
)

/** A span of time. */
export const isTime = ({ kind, unit }: Figure): boolean => kind === 'measure' && TIME_UNITS.has(unit ?? '')

/** A pattern in the clause, at most so many UTF-16 units before or behind the figure. */
export const around =
  (pattern: RegExp, reach = 80): Test =>
  ({ before, after }) =>
    pattern.test(before.slice(-reach)) || pattern.test(after.slice(0, reach))

/** What is asked of the sentence alone, once for all its figures. */
export function ofSentence(holds: (sentence: Sentence) => boolean): Test {
  const held = once(holds)
  return ({ sentence }) => held(sentence)
}

/** A pattern in the sentence. */
export const inSentence =
  (pattern: RegExp): Test =>
  ({ lead, rest }) =>
    pattern.test(lead) || pattern.test(rest)
