/** Scores the figures that are found in labelled texts. */
import { type FoundFigure, isRight, kindOf, type Label, type LabelledText, type Pairing, pair } from './pairing.ts'
import { sum, type Tally, tally } from './tally.ts'

export interface FigureScore {
  readonly texts: number
  /** Any overlap counts. */
  readonly spans: Tally
  /** The value must be right, both ends of a range; a label without a value counts neither way. */
  readonly values: Tally
  /** Found and not wrong, by the label's kind; false alarms by their own. */
  readonly kinds: ReadonlyMap<string, Tally>
  /** The share of pairs whose kind agrees. */
  readonly kindRight: number
  readonly disagreements: readonly Disagreement[]
}

export interface Disagreement {
  readonly text: string
  readonly missed: readonly { readonly label: Label; readonly got?: FoundFigure }[]
  readonly extra: readonly FoundFigure[]
}

export function scoreFigures(
  texts: readonly LabelledText[],
  find: (text: string) => readonly FoundFigure[],
): FigureScore {
  const pairings = texts.map((labelled) => pair(labelled, find(labelled.text)))
  const pairs = pairings.flatMap((pairing) => [...pairing.pairs])
  return {
    texts: texts.length,
    spans: sum(pairings.map(spanTally)),
    values: sum(pairings.map(valueTally)),
    kinds: kindTallies(pairings),
    kindRight: pairs.filter(([label, figure]) => kindsAgree(label, figure)).length / (pairs.length || 1),
    disagreements: pairings.map(disagreement).filter(({ missed, extra }) => missed.length + extra.length > 0),
  }
}

function spanTally({ labels, figures, pairs }: Pairing): Tally {
  return { right: pairs.size, given: figures.length, wanted: labels.length }
}

function valueTally({ labels, figures, pairs }: Pairing): Tally {
  const verdicts = [...pairs].map(([label, figure]) => isRight(label, figure))
  return {
    right: verdicts.filter((verdict) => verdict === true).length,
    given: figures.length - verdicts.filter((verdict) => verdict === undefined).length,
    wanted: labels.filter((label) => label.value != null || label.low != null || label.high != null).length,
  }
}

function kindTallies(pairings: readonly Pairing[]): ReadonlyMap<string, Tally> {
  const kinds = new Map<string, Tally>()
  const at = (kind: string) => {
    const known = kinds.get(kind) ?? tally()
    kinds.set(kind, known)
    return known
  }
  for (const { labels, figures, pairs } of pairings) {
    for (const label of labels) at(label.kind).wanted++
    for (const figure of unpaired(figures, pairs)) at(kindOf(figure)).given++
    for (const [label, figure] of pairs) {
      at(label.kind).given++
      if (isRight(label, figure) !== false) at(label.kind).right++
    }
  }
  return kinds
}

/** A number with a unit and a count of things are one kind to many labellers. */
function kindsAgree(label: Label, figure: FoundFigure): boolean {
  const [wanted, given] = [label.kind === 'ratio' ? 'fraction' : label.kind, kindOf(figure)]
  const alike = ['other', 'count']
  return wanted === given || (alike.includes(wanted) && alike.includes(given))
}

function disagreement({ text, labels, figures, pairs }: Pairing): Disagreement {
  const missed = labels.flatMap((label) => {
    const got = pairs.get(label)
    if (!got) return [{ label }]
    return isRight(label, got) === false ? [{ label, got }] : []
  })
  return { text, missed, extra: unpaired(figures, pairs) }
}

function unpaired(figures: readonly FoundFigure[], pairs: Pairing['pairs']): FoundFigure[] {
  const taken = new Set(pairs.values())
  return figures.filter((figure) => !taken.has(figure))
}
