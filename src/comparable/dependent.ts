/** Figures that can be read only with another one: "another 21%", "21% of them". */
import type { Mention } from '../model.ts'
import { wordsBefore, wordsBehind } from './around.ts'

const DEPENDENT_BEFORE =
  /\b(?:comprising|including)\b[^.;]*$|\b(?:another|further|additional|other|remaining|extra|second|same|rest)\s(?:[a-zÀ-ɏ]+\s)?$/iu
const DEPENDENT_BEHIND =
  /^\s(?:of (?:them|these|those|whom|which|this)\b|more|less|fewer|higher|lower|extra|points?\b)/iu
/** "All 12 of those hurt" */
const OF_ALL = /^ of those (?!who\b)/

/** Whether a figure is of what is told elsewhere. */
export function isDependent(mention: Mention): boolean {
  const [before, behind] = [wordsBefore(mention), wordsBehind(mention)]
  const isAll = /\ball $/i.test(before) && OF_ALL.test(behind)
  return (DEPENDENT_BEHIND.test(behind) && !isAll) || /\brespectively\b/.test(behind) || DEPENDENT_BEFORE.test(before)
}
