/**
 * Labelled texts, and which figure belongs to which label.
 *
 * A labelled text is `{ id, text, quantities, scope, valueOnly? }`. Each quantity has its place (`start`, `end`, in UTF-16 units of
 * `text`), its words (`text`), its `kind` (percent, count, money, fraction, ratio, range, other, date) and its `value`, or `low` and
 * `high` where it is a range. `scope` names the kinds that the labels cover (`all`: every figure); figures of other kinds cost
 * nothing. Labels of kind date are never scored and excuse a figure upon them. With `valueOnly` there are no places, only values.
 */

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
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly start: number
  readonly end: number
}

/** One text's labels and figures that count, and which belong together. */
export interface Pairing {
  readonly id: string
  readonly text: string
  readonly labels: readonly Label[]
  readonly figures: readonly FoundFigure[]
  readonly pairs: ReadonlyMap<Label, FoundFigure>
}

/** Pairs labels and figures one to one: right values first, then by how far they overlap. */
export function pair(labelled: LabelledText, found: readonly FoundFigure[]): Pairing {
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

/** Whether a figure has the label's value; undefined where the label has none. */
export function isRight(label: Label, figure: FoundFigure): boolean | undefined {
  if (label.low != null && label.high != null) return near(figure.low, label.low) && near(figure.high, label.high)
  const wanted = label.value ?? label.low ?? label.high
  if (wanted == null) return undefined
  if (figure.value !== null) return near(figure.value, wanted)
  return near(figure.low, wanted) || near(figure.high, wanted)
}

/** Our kind in the words of the labels. */
export function kindOf({ kind, low, high }: FoundFigure): string {
  if (low !== null && high !== null) return 'range'
  if (kind === 'ratio') return 'fraction'
  return ['measure', 'rate', 'point'].includes(kind) ? 'other' : kind
}

/** Whether a figure can be held against the labels. Ranks, multiples and vague counts are labelled nowhere: they count only on a label. */
function counts(
  figure: FoundFigure,
  labels: readonly Label[],
  { quantities, scope, valueOnly }: LabelledText,
): boolean {
  const isLabelled =
    figure.kind !== 'rank' && figure.kind !== 'multiple' && (figure.value !== null || figure.low !== null)
  if (valueOnly) return isLabelled || labels.some((label) => isRight(label, figure) === true)
  if (quantities.some((label) => label.kind === 'date' && overlap(label, figure) > 0)) return false
  const inScope = scope.includes('all') || scope.includes(kindOf(figure))
  return labels.some((label) => overlap(label, figure) > 0) || (inScope && isLabelled)
}

/** Equal but for rounding: labels give shares below one with three digits. */
function near(given: number | null, wanted: number): boolean {
  if (given === null) return false
  const rounded = Math.abs(wanted) < 1 && wanted !== 0 && !Number.isInteger(wanted * 1000)
  return Math.abs(given - wanted) <= (rounded ? 5e-4 : 1e-6 * Math.max(1, Math.abs(wanted)))
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}
