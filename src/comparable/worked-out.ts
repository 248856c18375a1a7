/** Whether a relative change can be worked out from figures that stand near it, though no words tie them: "by a quarter. Those who took it had 6 attacks, the others 8." */
import { eitherSign, percentOf, relativeChange } from '../arithmetic/change.ts'
import { agree, type Interval, times } from '../arithmetic/interval.ts'
import { countOf, shareOf, valuesOf } from '../arithmetic/written.ts'
import type { Document, Mention, Sentence } from '../model.ts'
import { once } from '../once.ts'
import { isLike } from './alike.ts'
import { amountsOf } from './amounts.ts'
import { wordsBehind } from './around.ts'
import { bySentence } from './by-sentence.ts'
import { piecesOf } from './ends.ts'

/** How many sentences before and behind a change are read, and how many figures in them at most. */
const NEAR = 2
const TRIED = 12

/** Whether two figures near a change, neither a change itself, are what it leads from and to, roundings and hedges allowed. */
export function isWorkedOut(document: Document, amount: Mention): boolean {
  const levels = levelsAround(document, amount.sentence)
  return levels.some((from, n) =>
    levels.slice(n + 1).some((to) => leadsTo(amount, from, to) || leadsTo(amount, to, from)),
  )
}

const levelsAround = (document: Document, { index }: Sentence): readonly Mention[] =>
  document.sentences
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .flatMap((sentence) => levelsOf(document).get(sentence) ?? [])
    .flatMap(endsOf)
    .slice(0, TRIED)

/** The figures that are no change of anything, by sentence. */
const levelsOf: (document: Document) => ReadonlyMap<Sentence, readonly Mention[]> = once(levelsIn)

function levelsIn(document: Document): ReadonlyMap<Sentence, readonly Mention[]> {
  const changes = new Set(amountsOf(document).map(({ term }) => term.figure.span[0]))
  return bySentence(
    document.mentions.filter(({ figure: { kind, span } }) => !RELATIVE.has(kind) || !changes.has(span[0])),
  )
}

const RELATIVE: ReadonlySet<string> = new Set(['percent', 'fraction', 'multiple'])

const endsOf = (mention: Mention): Mention[] => piecesOf(mention).map(({ figure }) => ({ ...mention, figure }))

function leadsTo(amount: Mention, from: Mention, to: Mention): boolean {
  if (!from.figure.value || !to.figure.value || !isLike(from.figure, to.figure)) return false
  const [first, last] = [countOf(from), countOf(to)]
  if (amount.figure.kind === 'multiple') return agree(percentOf(last, first), timesOf(amount))
  const stated = shareOf(amount)
  return stated !== undefined && eitherSign(relativeChange(first, last)).some((real) => agree(real, stated))
}

/** "Three times as many" is 300% of what was; "three times more" may be 400%. */
function timesOf(amount: Mention): Interval {
  const [low, high] = times(valuesOf(amount), 100)
  return [low, /^ (?:more|higher|greater)\b/.test(wordsBehind(amount)) ? high + 100 : high]
}
