/**
 * Scores the figures that are found in texts against labels.
 *
 * A labelled text is `{ id, text, quantities, scope, valueOnly? }`. Each quantity has its place (`start`, `end`, in UTF-16 units of
 * `text`), its words (`text`), its `kind` (percent, count, money, fraction, ratio, range, other, date) and its `value`, or `low` and
 * `high` where it is a range. `scope` names the kinds that the labels cover (`all`: every figure); figures of other kinds cost
 * nothing. Labels of kind date are never scored and excuse a figure upon them. With `valueOnly` there are no places, only values.
 *
 * Labels and figures are paired one to one, right values first, then by how far they overlap. Ranks, multiples and vague counts
 * are labelled nowhere, so they count only where they lie on a label.
 */
import { sum, type Tally, tally } from './tally.ts'

export interface LabelledText {
  readonly id: string
  readonly text: string
  readonly quantities: readonly Label[]
  readonly scope: readonly string[]
  readonly valueOnly?: boolean
}

export interface Label {
  readonly start: number
  readonly end: number
  readonly text: string | null
  readonly kind: string
  readonly value?: number | null
  readonly low?: number | null
  readonly high?: number | null
}

/** What is scored: a figure with its place in the text. */
export interface FoundFigure {
  readonly kind: string
  readonly text: string
  readonly value?: number | undefined
  readonly low?: number | undefined
  readonly high?: number | undefined
  readonly start: number
  readonly end: number
}

export interface FigureScore {
  readonly texts: number
  /** Any overlap counts. */
  readonly spans: Tally
  /** The value must be right, both ends of a range; absent labels of value count neither way. */
  readonly values: Tally
  /** Found and not wrong, by the label's kind; false alarms by their own. */
  readonly kinds: ReadonlyMap<string, Tally>
  /** The share of pairs whose kind agrees. */
  readonly kindRight: number
  readonly disagreements: readonly Disagreement[]
}

export interface Disagreement {
  readonly id: string
  readonly text: string
  readonly missed: readonly { readonly label: Label; readonly got?: FoundFigure }[]
  readonly extra: readonly FoundFigure[]
}

/** One text's labels and figures that count, and which belong together. */
interface Matching {
  readonly id: string
  readonly text: string
  readonly labels: readonly Label[]
  readonly figures: readonly FoundFigure[]
  readonly pairs: ReadonlyMap<Label, FoundFigure>
}

export function scoreFigures(
  texts: readonly LabelledText[],
  find: (text: string) => readonly FoundFigure[],
): FigureScore {
  const matchings = texts.map((labelled) => match(labelled, find(labelled.text)))
  const pairs = matchings.flatMap((matching) => [...matching.pairs])
  return {
    texts: texts.length,
    spans: sum(matchings.map(spanTally)),
    values: sum(matchings.map(valueTally)),
    kinds: kindTallies(matchings),
    kindRight: pairs.filter(([label, figure]) => kindsAgree(label, figure)).length / (pairs.length || 1),
    disagreements: matchings.map(disagreement).filter(({ missed, extra }) => missed.length + extra.length > 0),
  }
}

function match(labelled: LabelledText, found: readonly FoundFigure[]): Matching {
  const labels = labelled.quantities.filter(({ kind }) => kind !== 'date')
  const figures = found.filter((figure) => counts(figure, labels, labelled))
  const candidates = labels.flatMap((label) =>
    figures.flatMap((figure) => {
      const right = isRight(label, figure) === true
      const shared = labelled.valueOnly ? 0 : overlap(label, figure)
      return (labelled.valueOnly ? right : shared > 0) ? [{ label, figure, right, shared }] : []
    }),
  )
  candidates.sort((a, b) => Number(b.right) - Number(a.right) || b.shared - a.shared)
  const pairs = new Map<Label, FoundFigure>()
  const taken = new Set<FoundFigure>()
  for (const { label, figure } of candidates)
    if (!pairs.has(label) && !taken.has(figure)) {
      pairs.set(label, figure)
      taken.add(figure)
    }
  return { id: labelled.id, text: labelled.text, labels, figures, pairs }
}

/** Whether a figure can be held against the labels. */
function counts(
  figure: FoundFigure,
  labels: readonly Label[],
  { quantities, scope, valueOnly }: LabelledText,
): boolean {
  const unlabelled =
    figure.kind === 'rank' || figure.kind === 'multiple' || (figure.value === undefined && figure.low === undefined)
  if (valueOnly) return !unlabelled || labels.some((label) => isRight(label, figure) === true)
  if (quantities.some((label) => label.kind === 'date' && overlap(label, figure) > 0)) return false
  const inScope = scope.includes('all') || scope.includes(kindOf(figure))
  return labels.some((label) => overlap(label, figure) > 0) || (inScope && !unlabelled)
}

function spanTally({ labels, figures, pairs }: Matching): Tally {
  return { right: pairs.size, given: figures.length, wanted: labels.length }
}

function valueTally({ labels, figures, pairs }: Matching): Tally {
  const verdicts = [...pairs].map(([label, figure]) => isRight(label, figure))
  return {
    right: verdicts.filter((verdict) => verdict === true).length,
    given: figures.length - verdicts.filter((verdict) => verdict === undefined).length,
    wanted: labels.filter((label) => label.value != null || label.low != null || label.high != null).length,
  }
}

function kindTallies(matchings: readonly Matching[]): ReadonlyMap<string, Tally> {
  const kinds = new Map<string, Tally>()
  const at = (kind: string) => kinds.get(kind) ?? kinds.set(kind, tally()).get(kind) ?? tally()
  for (const { labels, figures, pairs } of matchings) {
    for (const label of labels) at(label.kind).wanted++
    for (const [label, figure] of pairs) {
      at(label.kind).given++
      if (isRight(label, figure) !== false) at(label.kind).right++
    }
    for (const figure of unpaired(figures, pairs)) at(kindOf(figure)).given++
  }
  return kinds
}

function disagreement({ id, text, labels, figures, pairs }: Matching): Disagreement {
  const missed = labels.flatMap((label) => {
    const got = pairs.get(label)
    return got ? (isRight(label, got) === false ? [{ label, got }] : []) : [{ label }]
  })
  return { id, text, missed, extra: unpaired(figures, pairs) }
}

function unpaired(figures: readonly FoundFigure[], pairs: Matching['pairs']): FoundFigure[] {
  const taken = new Set(pairs.values())
  return figures.filter((figure) => !taken.has(figure))
}

/** Our kind in the words of the labels. */
function kindOf({ kind, low, high }: FoundFigure): string {
  if (low !== undefined && high !== undefined) return 'range'
  if (kind === 'ratio') return 'fraction'
  return ['measure', 'rate', 'point'].includes(kind) ? 'other' : kind
}

/** A number with a unit and a count of things are one kind to many labellers. */
function kindsAgree(label: Label, figure: FoundFigure): boolean {
  const [wanted, given] = [label.kind === 'ratio' ? 'fraction' : label.kind, kindOf(figure)]
  const loose = ['other', 'count']
  return wanted === given || (loose.includes(wanted) && loose.includes(given))
}

/** Whether a figure has the label's value; undefined where the label has none. */
function isRight(label: Label, figure: FoundFigure): boolean | undefined {
  if (label.low != null && label.high != null) return near(figure.low, label.low) && near(figure.high, label.high)
  const wanted = label.value ?? label.low ?? label.high
  if (wanted == null) return undefined
  if (figure.value !== undefined) return near(figure.value, wanted)
  return near(figure.low, wanted) || near(figure.high, wanted)
}

/** Equal but for rounding: labels give shares below one with three digits. */
function near(given: number | undefined, wanted: number): boolean {
  if (given === undefined) return false
  const rounded = Math.abs(wanted) < 1 && wanted !== 0 && !Number.isInteger(wanted * 1000)
  return Math.abs(given - wanted) <= (rounded ? 5e-4 : 1e-6 * Math.max(1, Math.abs(wanted)))
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}
