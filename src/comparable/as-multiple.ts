/** Numbers that say how many times as much: "half as many", "multiplied by five", "a factor of four", "three times Italy's share". */
import type { Figure, Mention } from '../model.ts'

/** "half as many", "half the number", and no "half as well as a third" */
const AS_MANY =
  /^ as (?!\p{L}+ again\b)(?!(?:an?|the|well|of|part|its|their|it|they|if|for)\b)[\p{L}]+\b|^ (?:the|its|their) (?:(?:earlier|former|old|previous|original) )?(?:number|size|height|length|weight|price|cost|total|figure|area|strength|power|energy|fuel|time|space|room|speed|volume|amount|money|rate|capacity|output|width|depth|salary|pay|wages?|rent|fee|value|dose|load|distance|age|population)(?= ?[.,;:)]|$)|^ (?:that of|those of|what)\b/iu
const MULTIPLIED =
  /\b(?:multipl(?:y|ied|ies|ying)(?: [\p{L}'’-]+){0,3}? by|factor of) (?:about |around |nearly |almost |over |more than |roughly )?$/iu
/** "three times the number", "three times Italy's", "three times that" */
const TIMES = /^ times(?= (?:the|its|their|his|her|our|that|this|those|what|last|[\p{L}-]+['’]s)(?![\p{L}]))/u

/** How far before a number its words may stand. */
const REACH = 60

/** The figure as a multiple where its words make it one, or as it is. */
export function asTold({ figure, sentence }: Pick<Mention, 'figure' | 'sentence'>): Figure {
  const [start, end] = figure.range
  const text = sentence.prose
  const behind = text.slice(end, end + REACH)
  if (figure.kind === 'fraction' && AS_MANY.test(behind)) return { ...figure, kind: 'multiple' }
  if (figure.kind !== 'count' || figure.ends) return figure
  const [times] = TIMES.exec(behind) ?? []
  const range = [start, end + (times?.length ?? 0)] as const
  const isMultiple = times !== undefined || MULTIPLIED.test(text.slice(Math.max(0, start - REACH), start))
  return isMultiple ? { ...figure, ...sentence.phrase(range), range, kind: 'multiple' } : figure
}
