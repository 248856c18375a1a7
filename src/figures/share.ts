/** What figures that stand together lend one another: a unit to a list, a kind to what it is compared with, two bounds to one range. */
import type { Draft } from './grammar/draft.ts'
import { isCounted } from './grammar/noun.ts'
import { at, type Tokens } from './lex/token.ts'
import type { Hedged } from './modifiers.ts'

/** "5.4, 6.1 and 6.7 inches": the last of a list gives the others its unit. */
export function withSharedUnits(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts]
  let listed = false
  for (let index = shared.length - 2; index >= 0; index--) {
    const [draft, next] = [shared[index], shared[index + 1]]
    if (!draft || !next) continue
    const before = shared[index - 1]
    const link = isRestated(tokens, draft, next, before) ? undefined : linkOf(tokens, draft, next)
    listed = link === 'and' || (listed && link === ',')
    if (listed && lends(tokens, draft, next) && !isNumberOf(draft, next, before))
      shared[index] = { ...measureOf(next), ...valuesOf(draft) }
    else listed = false
  }
  return shared
}

/** "92,000, or 5%": the same in other terms, unless a list leads up to it. */
function isRestated(tokens: Tokens, draft: Draft, next: Draft, before: Draft | undefined): boolean {
  const [comma, or] = [at(tokens, draft.end).lower, at(tokens, draft.end + 1).lower]
  const alone = before === undefined || linkOf(tokens, before, draft) !== ','
  return comma === ',' && or === 'or' && next.start === draft.end + 2 && alone
}

/** "91% topic 12 and 6% topic 3": a number right behind what a share is of tells which. */
const isNumberOf = (draft: Draft, next: Draft, before: Draft | undefined): boolean =>
  before?.kind === next.kind && before.end === draft.start - 1

/** What stands between two figures where it is nothing but the link of a list. */
function linkOf(tokens: Tokens, { end }: Draft, { start }: Draft): 'and' | ',' | undefined {
  const first = at(tokens, end).lower
  if (start === end + 1) return first === 'and' || first === 'or' ? 'and' : first === ',' ? ',' : undefined
  const last = at(tokens, end + 1).lower
  return start === end + 2 && first === ',' && (last === 'and' || last === 'or') ? 'and' : undefined
}

function lends(tokens: Tokens, draft: Draft, next: Draft): boolean {
  const plain = draft.kind === 'count' && draft.form !== 'sure'
  const suffixed = at(tokens, next.start).type !== 'mark'
  return (
    plain &&
    suffixed &&
    (next.kind === 'percent' || next.kind === 'measure' || next.kind === 'money' || next.kind === 'point')
  )
}

function measureOf({ kind, unit, currency, per }: Draft) {
  return { kind, form: 'sure', ...(unit && { unit }), ...(currency && { currency }), ...(per && { per }) } as const
}

function valuesOf({ start, end, value, low, high, ends }: Draft) {
  return {
    start,
    end,
    ...(value !== undefined && { value }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(ends && { ends }),
  }
}

const REACH = 8

/** "60%, up from 40", "three in ten, up from two": what a figure is compared with is of its kind. */
export function withComparedKinds(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1]
    if (!before || draft.kind !== 'count' || draft.form === 'sure' || draft.start - before.end > REACH) return draft
    if (!isComparedWith(tokens, draft) || isCounted(tokens, draft.end)) return draft
    if (before.kind === 'ratio' && before.whole && draft.value !== undefined)
      return { ...before, start: draft.start, end: draft.end, value: draft.value / before.whole }
    return before.kind === 'percent' || before.kind === 'money' ? { ...measureOf(before), ...valuesOf(draft) } : draft
  })
}

function isComparedWith(tokens: Tokens, { start }: Draft): boolean {
  const [first, second] = [at(tokens, start - 2).lower, at(tokens, start - 1).lower]
  return (second === 'from' && (first === 'up' || first === 'down')) || (second === 'with' && first === 'compared')
}

const LOWER = new Set(['at-least', 'more-than'])
const UPPER = new Set(['at-most', 'less-than', 'up-to'])
const LINKS = new Set(['and', 'but', ','])

/** "more than 20 and less than 35" is a range, where the ends are in order. */
export function withBoundsJoined(tokens: Tokens, drafts: readonly Hedged[]): Hedged[] {
  const joined: Hedged[] = []
  for (const draft of drafts) {
    const before = joined.at(-1)
    if (before && isOtherEnd(tokens, before, draft)) joined[joined.length - 1] = rangeOf(before, draft)
    else joined.push(draft)
  }
  return joined
}

function isOtherEnd(tokens: Tokens, low: Hedged, high: Hedged): boolean {
  if (!LOWER.has(low.bound ?? '') || !UPPER.has(high.bound ?? '') || low.kind !== high.kind || low.unit !== high.unit)
    return false
  if (low.value === undefined || high.value === undefined || low.value >= high.value) return false
  for (let index = low.end; index < high.opening; index++) if (!LINKS.has(at(tokens, index).lower)) return false
  return high.opening > low.end
}

function rangeOf(low: Hedged, high: Hedged): Hedged {
  const { value: first = 0, bound: _, ...rest } = low
  const { value: last = 0 } = high
  return { ...rest, end: high.end, low: first, high: last, ends: [first, last] }
}
