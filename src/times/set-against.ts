/** Figures of another year that a text sets beside its own: “We counted 71 species; in 2024 we had 69.” */
import { isLike, isOneThing } from '../comparable/alike.ts'
import { bySentence } from '../comparable/by-sentence.ts'
import type { Document, Mention } from '../model.ts'
import { once } from '../once.ts'
import { isOfYear } from './looking-back.ts'

/** How many sentences before its own a figure may take up, and how many figures of each are looked at: what bounds the cost of one. */
const REACH = 3
const WIDEST = 24

const mentionsOf = once((document: Document) => bySentence(document.mentions))

/**
 * Whether a figure with a year follows one of the same kind, and as far as their words tell of the same thing, that bears none: in its own sentence or
 * in those before it, in its paragraph.
 */
export function isSetAgainst(mention: Mention, document: Document): boolean {
  const mentions = mentionsOf(document)
  const { sentence, figure } = mention
  const near = document.sentences
    .slice(Math.max(0, sentence.index - REACH), sentence.index + 1)
    .filter(({ block }) => block === sentence.block)
  return near
    .flatMap((one) => (mentions.get(one) ?? []).slice(0, WIDEST))
    .some((other) => other.figure.span[1] < figure.span[0] && isOwn(other) && isOfOneThing(other, mention))
}

const isOwn = (mention: Mention): boolean => !mention.years.some((year) => isOfYear(mention, year))

const isOfOneThing = (a: Mention, b: Mention): boolean => isLike(a.figure, b.figure) && isOneThing(a, b)
