/** Percents and points: "60%", "60 per cent", "3.5 percentage points", "25 basis points", "half a percent". */
import { at, pastHyphen, type Tokens } from '../lex/token.ts'
import type { Mixed } from './fraction.ts'
import { type Measure, measuredIndex } from './measure.ts'

const PERCENT = new Set(['%', 'percent', 'percents', 'pct', 'pc'])
const POINT: Readonly<Record<string, string>> = { pp: 'pp', pps: 'pp', ppt: 'pp', ppts: 'pp', bp: 'bp', bps: 'bp' }

export function percentAt(tokens: Tokens, number: Mixed): Measure | undefined {
  const index = pastHyphen(tokens, measuredIndex(tokens, number))
  const { lower } = at(tokens, index)
  if (lower === '‰') return { end: index + 1, kind: 'measure', unit: '‰' }
  if (POINT[lower]) return { end: index + 1, kind: 'point', unit: POINT[lower] }
  if (lower === 'percentage') return pointsAt(tokens, index + 1, 'pp')
  if (lower === 'basis') return pointsAt(tokens, index + 1, 'bp')
  const end = percentEnd(tokens, index)
  return end ? (pointsAt(tokens, end, 'pp') ?? { end, kind: 'percent', unit: '%' }) : undefined
}

/** Past "%", "percent", "per cent", "per-cent". */
function percentEnd(tokens: Tokens, index: number): number | undefined {
  const { lower } = at(tokens, index)
  if (PERCENT.has(lower)) return index + 1
  const cent = pastHyphen(tokens, index + 1)
  return lower === 'per' && /^cents?$/.test(at(tokens, cent).lower) ? cent + 1 : undefined
}

function pointsAt(tokens: Tokens, start: number, unit: string): Measure | undefined {
  const index = pastHyphen(tokens, start)
  return /^points?$/.test(at(tokens, index).lower) ? { end: index + 1, kind: 'point', unit } : undefined
}
