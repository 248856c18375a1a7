/**
 * The whole of a passage: where a paragraph, or what leads to its list, tells of one number of things only, the shares behind it are of these, whatever the
 * verb, until another whole is named: "Our count covered 40 junctions. We found that 36% had lost their markings."
 */
import type { Block, Document } from '../model.ts'
import { once } from '../once.ts'
import { wordsBefore } from './around.ts'
import { isWordOf, nounOf, soleOf } from './counted-things.ts'
import { HEDGES } from './filler.ts'
import { OF_OTHERS } from './left-out.ts'
import { isOfWhole } from './share-of-whole.ts'
import { skeletonsOf, type Term } from './skeleton.ts'

/** A percentage, or a count beside one, with the number of things that it is a part of. */
export interface Base {
  readonly part: Term
  readonly whole: Term
}

/** Every percentage whose words name no whole but can be of the one that its passage has told. */
export const basesOf: (document: Document) => readonly Base[] = once((document) => {
  const terms = termsByBlock(document)
  return [...terms].flatMap(([block, own]) => {
    const lead = leadsOf(document, block).flatMap((other) => terms.get(other) ?? [])
    return own.flatMap((part, index): Base[] => {
      if (part.figure.kind !== 'percent' || part.range) return []
      const whole = soleOf([...lead, ...own.slice(0, index)])
      return whole && isOfWhole(document, part, whole) ? [{ part, whole }] : []
    })
  })
})

/**
 * Counts that are told to be shares, with the one number that their passage tells beside them: "We wrote to the 160 tenants. They wished for:", and in the
 * list "a tool shed: 56 (35%)". `sharesOf` gives the share that says a count again.
 */
export function partsOf(document: Document, shareOf: (part: Term) => Term | undefined): (Base & { share: Term })[] {
  const terms = termsByBlock(document)
  return [...terms].flatMap(([block, own]) => {
    const told = own.flatMap((part) => {
      const share = part.figure.kind === 'count' ? shareOf(part) : undefined
      return share ? [{ part, share }] : []
    })
    const parts = new Set(told.map(({ part }) => part))
    const lead = leadsOf(document, block).flatMap((other) => terms.get(other) ?? [])
    return told.flatMap(({ part, share }) => {
      const whole = soleOf([...lead, ...own.filter((term) => !parts.has(term) && term.at < part.at)])
      const noun = whole && nounOf(part)
      const isOf =
        whole &&
        (whole.figure.value ?? 0) >= (part.figure.value ?? 0) &&
        (!noun || isWordOf(whole, noun) || /\bincluding |\bincludes? $/i.test(wordsBefore(part)))
      return isOf && !OF_OTHERS.test(wordsBefore(part)) && !ON_TOP.test(wordsBefore(part))
        ? [{ part, whole, share }]
        : []
    })
  })
}

/** "Rose by 27", "up to 27", "another 27": what came on top, or another time's. */
const ON_TOP = new RegExp(`\\b(?:by|up|down|from|to|than|another|further|additional|of|plus) ${HEDGES}$`, 'i')

const termsByBlock = once((document: Document): ReadonlyMap<Block, readonly Term[]> => {
  const byBlock = new Map<Block, Term[]>()
  for (const { terms } of skeletonsOf(document))
    for (const term of terms) {
      const { block } = term.sentence
      if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'heading') continue
      byBlock.set(block, [...(byBlock.get(block) ?? []), term])
    }
  return byBlock
})

/** What an item goes on from: the paragraph before its list, and the heading over it where there is none. */
function leadsOf({ blocks }: Document, { list, index, headings }: Block): Block[] {
  if (!list) return []
  const first = blocks.findLastIndex((block, at) => at < index && block.list !== list)
  const before = list.intro ?? blocks[first]
  return before?.kind === 'paragraph' && before.headings.at(-1) === headings.at(-1) ? [before] : headings.slice(-1)
}
