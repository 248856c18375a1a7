/** Multiples: "doubled", "three times as many", "12-fold", "10x", "twice the", "halved". */

import { CHANGES } from '../data/words.ts'
import { at, pastHyphen, type Tokens } from '../lex/token.ts'
import type { Draft } from './draft.ts'
import { mixedAt } from './fraction.ts'

/** Verbs and nouns by stem, with their endings. */
const STEMS: readonly (readonly [stem: string, value: number])[] = [
  ['doubl', 2],
  ['tripl', 3],
  ['trebl', 3],
  ['quadrupl', 4],
  ['quintupl', 5],
  ['sextupl', 6],
  ['halv', 0.5],
]
const VERBS: ReadonlyMap<string, number> = new Map(
  STEMS.flatMap(([stem, value]) => ['ed', 'ing'].map((ending) => [stem + ending, value] as const)),
)
const BASES: ReadonlyMap<string, number> = new Map([
  ...STEMS.map(([stem, value]) => [`${stem}e`, value] as const),
  ['twice', 2],
  ['thrice', 3],
])
const PREFIX_FOLD: ReadonlyMap<string, number> = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    hundred: 100,
    thousand: 1000,
  }).map(([word, value]) => [`${word}fold`, value] as const),
)
const COMPARED = new Set('the its their his her our my your that what those as last this'.split(' '))
const MODALS = new Set('to will would could may might should can must'.split(' '))
const AFTER_VERB = new Set('in by over since from within every'.split(' '))

export function multipleAt(tokens: Tokens, start: number): Draft | undefined {
  const found = wordAt(tokens, start) ?? timesAt(tokens, start)
  return found && { start, end: found.end, kind: 'multiple', value: found.value, form: 'sure' }
}

interface Found {
  readonly end: number
  readonly value: number
}

function wordAt(tokens: Tokens, start: number): Found | undefined {
  const { lower, type } = at(tokens, start)
  if (type !== 'word') return undefined
  const value = VERBS.get(lower) ?? PREFIX_FOLD.get(lower)
  if (value) return at(tokens, start + 1).lower === 'down' ? undefined : { end: start + 1, value }
  const base = BASES.get(lower)
  return base && isCompared(tokens, start) ? { end: start + 1, value: base } : undefined
}

function isCompared(tokens: Tokens, start: number): boolean {
  const next = at(tokens, start + 1)
  if (next.lower === '-') return false
  if (COMPARED.has(next.lower)) return true
  return MODALS.has(at(tokens, start - 1).lower) && (next.type !== 'word' || AFTER_VERB.has(next.lower))
}

/** "the R9X" */
const isInName = (tokens: Tokens, start: number): boolean =>
  !at(tokens, start).gap && at(tokens, start - 1).type === 'word'

/** "3 times as many", "2.5 times higher", "12-fold", "10x". */
function timesAt(tokens: Tokens, start: number): Found | undefined {
  const number = isInName(tokens, start) ? undefined : mixedAt(tokens, start)
  if (!number) return undefined
  const index = pastHyphen(tokens, number.end)
  const { lower, gap } = at(tokens, index)
  const { value } = number
  if (lower === 'fold') return { end: index + 1, value }
  const crossed =
    (lower === 'x' || lower === '×') && !gap && (at(tokens, index + 1).gap || at(tokens, index + 1).type === 'mark')
  if (crossed) return isName(tokens, start, index + 1) ? undefined : { end: index + 1, value }
  if (lower !== 'times') return undefined
  const changes = !Number.isInteger(value) || CHANGES.has(at(tokens, start - 1).lower)
  return changes || isComparison(tokens, index + 1) || isOutdone(tokens, start, index + 1)
    ? { end: index + 1, value }
    : undefined
}

/** How far before it the verb of "Boys outnumber girls three times over" is looked for, in tokens. */
const OUTDONE = 6
const OUTDOING = /^out(?:number|sell|sold|weigh|spen|earn|liv|rank|scor|grow|pac)/

function isOutdone(tokens: Tokens, start: number, end: number): boolean {
  if (at(tokens, end).lower !== 'over') return false
  for (let index = start - 1; index >= Math.max(0, start - OUTDONE); index--)
    if (OUTDOING.test(at(tokens, index).lower)) return true
  return false
}

const OWNERS = new Set('a an the its his her our their my this that'.split(' '))

/** "a 10x proposal": a byword. */
function isName(tokens: Tokens, start: number, end: number): boolean {
  const before = at(tokens, start - 1).lower
  return (OWNERS.has(before) || before.endsWith("'s")) && at(tokens, end).type === 'word' && !isComparison(tokens, end)
}

const NOT_COMPARED = new Set(
  'over under per other after ever whether number never together later earlier rather'.split(' '),
)

/** What follows "times" where it multiplies: "as", "more", a comparative, "the", what it is the multiple of. */
function isComparison(tokens: Tokens, index: number): boolean {
  const { lower } = at(tokens, index)
  if (COMPARED.has(lower) || lower === 'more' || lower === 'less' || lower === 'fewer') return true
  return lower.endsWith('er') && !NOT_COMPARED.has(lower)
}
