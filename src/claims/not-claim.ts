/** Whether a figure states a fact about the world that a reader would want a source for. */
import type { Figure, FigureKind, NotClaim, Source, SourceStatus } from '../model.ts'
import { EVIDENCE } from './evidence.ts'
import { FRAMES } from './frames.ts'
import { OBJECTIONS, type Objection } from './objections.ts'
import { complementOf } from './parts.ts'
import { WRITERS } from './persons.ts'
import { inRowBefore, saidBefore, setAgainst } from './rows.ts'
import { type Scene, sceneOf } from './scene.ts'
import { isTime, type Signal, sizeOf } from './signal.ts'
import { termsOf } from './worked-out.ts'

export interface Verdict {
  /** Absent: it is a claim. */
  readonly notClaimBecause?: NotClaim
  /** By how much more speaks for a claim than against it; 0 where a frame has decided. */
  readonly margin: number
}

/**
 * Why a figure is no claim, or by how much it is one. A frame decides alone. Else the figure's own standing, what speaks for it, its source
 * in the sentence included, and what against it are added up, and the heaviest objection is the reason.
 */
export function verdictOn(scene: Scene, source: Source): Verdict {
  const frame = FRAMES.find(({ holds }) => holds(scene))
  if (frame) return { notClaimBecause: frame.because, margin: 0 }
  return (
    verdictOnTerms(scene) ??
    verdictOnRow(scene) ??
    verdictOnOwn(scene) ??
    verdictOnRest(scene) ??
    weighed(scene, source)
  )
}

const known = new WeakMap<Figure, Verdict>()

/** The same, whatever source it has. */
export function verdictAlone(scene: Scene): Verdict {
  const verdict = known.get(scene.figure) ?? verdictOn(scene, UNSOURCED)
  known.set(scene.figure, verdict)
  return verdict
}

const UNSOURCED: Source = { status: 'none' }

/** What is set, meant or made up is so to the end of a row, and where it is said again: "$2 million for a bridge, $640,000 for a ladder truck". */
function verdictOnRow({ figure, sentence, reading }: Scene): Verdict | undefined {
  const first = inRowBefore(figure, sentence) ?? saidBefore(figure, sentence)
  const verdict = first && verdictAlone(sceneOf(first, sentence, reading))
  return verdict?.notClaimBecause !== undefined && CARRIED_ON.has(verdict.notClaimBecause) ? verdict : undefined
}

/** "We saved $440,000, adding up to 3 million miles": what comes of one's own, or is set against it, is one's own. */
function verdictOnOwn({ figure, sentence, reading }: Scene): Verdict | undefined {
  const first = setAgainst(figure, sentence)
  const verdict = first && verdictAlone(sceneOf(first, sentence, reading))
  const because = verdict?.notClaimBecause
  return because === 'own-life' || (because === 'own-product' && WRITERS.test(sentence.prose)) ? verdict : undefined
}

/** "We assume that 90% is caught. The remaining 10% …": what is left of a share that is supposed, set or a figure of speech. */
function verdictOnRest({ figure, sentence, reading }: Scene): Verdict | undefined {
  const part = complementOf(figure, sentence, reading.sentences[sentence.index - 1])
  const verdict = part && verdictAlone(sceneOf(part.figure, part.sentence, reading))
  const because = verdict?.notClaimBecause
  return because !== undefined && (because === 'rhetoric' || CARRIED_ON.has(because)) ? verdict : undefined
}

/** Why a whole row, or a part of what was told, is no claim if the first figure is none. */
export const CARRIED_ON: ReadonlySet<NotClaim> = new Set([
  'target',
  'statute',
  'instruction',
  'example',
  'hypothetical',
  'configuration',
])

/** A percentage worked out from numbers that something speaks against is no claim for the reason of the first. */
function verdictOnTerms(scene: Scene): Verdict | undefined {
  const verdicts = termsOf(scene).map(({ figure, sentence }) => {
    const term = sceneOf(figure, sentence, scene.reading)
    return { ...verdictAlone(term), against: weight(objectionsTo(term)) }
  })
  const isNone = verdicts.every(({ notClaimBecause, against }) => notClaimBecause !== undefined && against >= DECIDED)
  return isNone ? verdicts[0] : undefined
}

/** What has to speak against a number for what is worked out from it: more than that it is small. */
const DECIDED = 2

function weighed(scene: Scene, source: Source): Verdict {
  const against = objectionsTo(scene)
  const evidence = weight(EVIDENCE.filter((signal) => speaks(signal, scene))) + sourced(source)
  const sum = standing(scene.figure) + evidence - weight(against)
  return sum > 0
    ? { margin: sum }
    : { notClaimBecause: heaviest(against)?.because ?? USUALLY[scene.figure.kind], margin: sum }
}

/** Who gives a source right beside a figure means it as a statement; most of all who has counted or measured it. */
const SOURCED: Partial<Record<SourceStatus, number>> = {
  link: 0.5,
  footnote: 0.5,
  reference: 0.5,
  named: 0.5,
  'own-data': 2,
}

const sourced = ({ status, reach }: Source): number => (reach === 'sentence' ? (SOURCED[status] ?? 0) : 0)

const objectionsTo = (scene: Scene): readonly Objection[] => OBJECTIONS.filter((signal) => speaks(signal, scene))

const speaks = ({ kinds, holds }: Signal, scene: Scene): boolean =>
  (kinds === undefined || kinds.includes(scene.figure.kind)) && holds(scene)

const weight = (signals: readonly Signal[]): number => signals.reduce((sum, signal) => sum + signal.weight, 0)

const heaviest = (objections: readonly Objection[]): Objection | undefined =>
  objections.toSorted((a, b) => b.weight - a.weight)[0]

/** How a figure stands before its surroundings are heard: a percentage is a statistic until something says otherwise, a small count is none. */
function standing(figure: Figure): number {
  switch (figure.kind) {
    case 'percent':
    case 'point':
      return 2
    case 'count':
      return standingOfCount(figure)
    case 'money':
      return step(figure, [1e6, 2], [1e4, 0], -1)
    case 'ratio':
      return figure.text.includes(':') ? -2 : 1
    case 'rate':
      return /^(?:\d|thousand|million|billion)/.test(figure.per ?? '') ? 2 : step(figure, [1e6, 2], [1e3, 1], 0)
    case 'rank':
      return -1
    case 'multiple':
      return -0.5
    case 'fraction':
      return sizeOf(figure) > 1 ? -3 : -0.5
    case 'measure':
      return isTime(figure) ? -4 : step(figure, [1e6, 2], [1e3, 0.5], -2.5)
  }
}

function standingOfCount(figure: Figure): number {
  if (/^(?:dozens|tens|scores|hundreds|thousands)$/i.test(figure.text)) return -1.5
  if (/^(?:mi|bi|tri)llions$/i.test(figure.text)) return 0.5
  if (sizeOf(figure) < 20 && /^\p{L}[\p{L}\s-]*$/u.test(figure.text)) return -3.5
  return sizeOf(figure) >= 100 ? step(figure, [1e4, 2], [1e3, 1], 0) : sizeOf(figure) >= 20 ? -0.5 : -2
}

/** The standing of the first bound that a figure reaches. */
function step(figure: Figure, ...bounds: readonly [...(readonly [from: number, standing: number])[], number]): number {
  const size = sizeOf(figure)
  const reached = bounds.find((bound) => typeof bound !== 'number' && size >= bound[0])
  return typeof reached === 'object' ? reached[1] : (bounds.at(-1) as number)
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
  measure: 'narrative-count',
}
