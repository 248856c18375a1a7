/** Figures and claims as data: what `extract` gives. What is absent is null, so that every row has every field. */
import type { Bound, Document, FigureKind, Mention, NotClaim, Reach, SourceStatus } from '../model.ts'
import { type Position, positionsIn } from './position.ts'

/** A figure in use. Lines and columns are 1-based and count UTF-16 units; `endColumn` and the end of `offset` are exclusive. */
export interface FigureInUse {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Into the source as read. */
  readonly offset: readonly [start: number, end: number]
  readonly text: string
  readonly kind: FigureKind
  /** Null for a range, which has `low` and `high`, and for a vague count. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  /** ISO 4217. */
  readonly currency: string | null
  readonly per: string | null
  readonly approximate: boolean
  readonly bound: Bound | null
  readonly claim: boolean
  readonly notClaimBecause: NotClaim | null
  readonly population: string | null
  readonly measures: string | null
  readonly years: readonly number[]
  readonly place: string | null
  readonly attribution: string | null
  readonly source: {
    readonly status: SourceStatus
    readonly reach: Reach | null
    readonly via: string | null
    readonly target: string | null
  }
  readonly sentence: string
}

/** The figures of one input, for the reporters of `extract`. */
export interface FileFigures {
  readonly filePath: string
  readonly figures: readonly FigureInUse[]
}

/** Every figure of a document, in reading order. */
export function figuresOf({ source, mentions }: Document): FigureInUse[] {
  const position = positionsIn(source)
  return mentions.map((mention) => ({
    ...placeOf(mention, position),
    ...quantityOf(mention),
    ...useOf(mention),
    sentence: mention.sentence.text,
  }))
}

function placeOf({ figure: { span } }: Mention, position: (offset: number) => Position) {
  const [start, end] = [position(span[0]), position(span[1])]
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    offset: [...span] as [number, number],
  }
}

function quantityOf({ figure }: Mention) {
  return {
    text: figure.text,
    kind: figure.kind,
    value: figure.value ?? null,
    low: figure.low ?? null,
    high: figure.high ?? null,
    unit: figure.unit ?? null,
    currency: figure.currency ?? null,
    per: figure.per ?? null,
    approximate: figure.approximate,
    bound: figure.bound ?? null,
  }
}

function useOf({ notClaimBecause, population, measures, years, place, attribution, source }: Mention) {
  return {
    claim: notClaimBecause === undefined,
    notClaimBecause: notClaimBecause ?? null,
    population: population?.text ?? null,
    measures: measures?.text ?? null,
    years: [...years],
    place: place?.text ?? null,
    attribution: attribution?.text ?? null,
    source: {
      status: source.status,
      reach: source.reach ?? null,
      via: source.via?.text ?? null,
      target: source.target ?? null,
    },
  }
}
