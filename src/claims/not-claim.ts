/** Whether a figure states a fact about the world that a reader would want a source for. */
import type { Figure, FigureKind, NotClaim } from '../model.ts'
import { FRAMES } from './frames.ts'
import type { Scene } from './scene.ts'
import { EVIDENCE, OBJECTIONS, type Signal, sizeOf } from './signals.ts'

/** Why a figure is no claim; undefined for a claim. */
export function notClaimBecause(scene: Scene): NotClaim | undefined {
  const frame = FRAMES.find(({ holds }) => holds(scene))
  if (frame) return frame.because
  const against = OBJECTIONS.filter((signal) => speaks(signal, scene))
  const sum = standing(scene.figure) + weightOf(EVIDENCE.filter((signal) => speaks(signal, scene))) - weightOf(against)
  return sum > 0 ? undefined : (heaviest(against)?.because ?? USUALLY[scene.figure.kind])
}

const speaks = ({ kinds, holds }: Signal, scene: Scene): boolean =>
  (kinds === undefined || kinds.includes(scene.figure.kind)) && holds(scene)

const weightOf = (signals: readonly Signal[]): number => signals.reduce((sum, { weight }) => sum + weight, 0)

const heaviest = (signals: readonly Signal[]): Signal | undefined =>
  signals.reduce<Signal | undefined>(
    (most, signal) => (most && most.weight >= signal.weight ? most : signal),
    undefined,
  )

/** How a figure stands before its surroundings are heard: a percentage is a statistic until something says otherwise, a small count is none. */
function standing(figure: Figure): number {
  switch (figure.kind) {
    case 'percent':
    case 'point':
      return 2
    case 'count':
      return standingOfCount(figure)
    case 'money':
      return sizeOf(figure) >= 1e6 ? 2 : sizeOf(figure) >= 1e4 ? 0 : -1
    case 'ratio':
      return /[:]/.test(figure.text) ? -2 : 1
    case 'rate':
      return 1
    case 'rank':
      return -1
    case 'multiple':
      return -0.5
    case 'fraction':
      return -0.5
    case 'measure':
      return -1.5
  }
}

function standingOfCount(figure: Figure): number {
  const size = sizeOf(figure)
  if (/^(?:dozens|tens|scores|hundreds|thousands)$/i.test(figure.text)) return -1.5
  if (/^(?:mi|bi|tri)llions$/i.test(figure.text)) return 0.5
  if (size >= 10_000) return 2
  if (size >= 1000) return 1
  if (size >= 100) return 0
  return size >= 20 ? -0.5 : -2
}

/** What a figure is that nothing speaks for. */
const USUALLY: Readonly<Record<FigureKind, NotClaim>> = {
  percent: 'own-benchmark',
  point: 'own-benchmark',
  count: 'narrative-count',
  money: 'own-product',
  fraction: 'rhetoric',
  ratio: 'configuration',
  rate: 'how-to',
  multiple: 'rhetoric',
  rank: 'label',
  measure: 'how-to',
}
