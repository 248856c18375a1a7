/** Changes that a title tells of the values in the text below it: "Berth fee jumps 60%", and "The berth fee, 500 a night in March, has been 650 since Sunday". */
import type { Block, Document, Guard } from '../model.ts'
import type { Amount } from './amounts.ts'
import { amountsIn } from './amounts.ts'
import type { Ends } from './change-ends.ts'
import { namedIn } from './changed-phrase.ts'
import { CONTRAST } from './compared.ts'
import { isNear, isOpen, pairOfWindow } from './series.ts'
import { type Skeleton, skeletonsOf, titleSkeletonsOf } from './skeleton.ts'
import { areTold } from './spoken-of.ts'
import { standingIn } from './standing.ts'
import { stemsIn } from './subject.ts'

export interface TitleChange {
  readonly amount: Amount
  readonly ends: Ends
}

const RELATIVE: ReadonlySet<string> = new Set(['percent', 'fraction', 'multiple'])

/** How many sentences with figures below a title are read, and how far below they may begin. */
const SENTENCES = 3
const NEAR = 5

export function titleChanges(document: Document, endsOf: (skeleton: Skeleton) => readonly Ends[]): TitleChange[] {
  const titles = [...titleSkeletonsOf(document), ...skeletonsOf(document).filter(isTitle)]
  return titles.flatMap((title) => {
    const [amount, other] = amountsIn(title).filter(({ term }) => RELATIVE.has(term.figure.kind))
    if (!amount || other || !isTold(amount) || isOpen(title, amount)) return []
    const body = bodyUnder(document, amount.term.sentence.block)
    const ends = body && endsBelow(title, amount, body, endsOf(body))
    return ends ? [{ amount: { ...amount, term: { ...amount.term, guards: NONE } }, ends }] : []
  })
}

const NONE: ReadonlySet<Guard> = new Set()

const isTitle = ({ terms }: Skeleton): boolean => terms[0]?.sentence.block.kind === 'heading'

const isTold = ({ term: { guards, sentence } }: Amount): boolean =>
  [...guards].every((guard) => guard === 'heading' || guard === 'slight') && !sentence.text.trimEnd().endsWith('?')

/** The running text right below a heading, or that of the whole document below its title. */
function bodyUnder(document: Document, block: Block): Skeleton | undefined {
  const own = document.sentences.findIndex((sentence) => sentence.block === block)
  return skeletonsOf(document).find(({ terms: [first] }) => {
    if (first?.sentence.block.kind !== 'paragraph') return false
    const { headings } = first.sentence.block
    const isUnder = own < 0 ? headings.every(({ depth }) => depth === 1) : headings.at(-1)?.index === block.index
    return isUnder && first.sentence.index <= own + NEAR
  })
}

function endsBelow(title: Skeleton, amount: Amount, body: Skeleton, told: readonly Ends[]): Ends | undefined {
  const away = { ...amount, term: { ...amount.term, at: -1 }, start: -1, end: -1 }
  for (let count = 0, to = 0; count < SENTENCES && to < body.text.length; count++) {
    const next = body.text.slice(to + 1).search(/[¶‖]/)
    to = next < 0 ? body.text.length : to + 1 + next
    const ends = pairOfWindow(body, away, [0, to], told)
    if (ends === undefined) continue
    return ends !== 'many' && areItsOwn(title, amount, body, ends, to) ? ends : undefined
  }
  return undefined
}

function areItsOwn(title: Skeleton, amount: Amount, body: Skeleton, ends: Ends, to: number): boolean {
  const { lower } = body
  const rivals = standingIn(amountsIn(body), ({ term }) => term.at, 0, to)
  const pair = [ends.from, ends.to] as const
  const words = lower.slice(0, to)
  return (
    !rivals.some(({ term }) => RELATIVE.has(term.figure.kind)) &&
    CONTRAST.test(words) &&
    isNear(amount, pair) &&
    haveYears(title.lower, words) &&
    stemsIn(title.lower).some((stem) => words.includes(` ${stem.slice(0, 5)}`)) &&
    areTold(namedIn(title.lower, amount, 0, true).phrases, pair, ` ${words}`)
  )
}

/** A year of the title is one of the text's. */
function haveYears(title: string, words: string): boolean {
  const years: readonly string[] = words.match(YEAR) ?? []
  return years.length === 0 || (title.match(YEAR) ?? []).every((year) => years.includes(year))
}
const YEAR = /\b(?:1[5-9]|20)\d\d\b/g
