/** The clause that some words of a sentence stand in, as far as its marks show it. */
import type { Range } from '../model.ts'

const MARK = /[;:—–()]|,(?!\d)|\b(?:while|whereas|although|but)\b/g
/** As many words are an adverbial by themselves: “In 2032,”. */
const ADVERBIAL = 5
/** “, increasing to 9% in 2100”: it has its verb. */
const PARTICIPLE = /^\W*\p{L}+ing\b/u

/** How far a clause is looked for on either side, which keeps the work even in a sentence of a thousand clauses. */
const REACH = 300

/** The words between the marks around a place; where they are no more than an adverbial, with the part behind it, else before it. */
export function clauseAround(sentence: string, [first, last]: Range): string {
  const start = Math.max(0, first - REACH)
  return clauseIn(sentence.slice(start, last + REACH), [first - start, last - start])
}

function clauseIn(text: string, [from, to]: Range): string {
  const marks = Array.from(text.matchAll(MARK), ({ index }) => index).filter((at) => at < from || at >= to)
  const behind = marks.filter((at) => at >= to)
  const before = marks.filter((at) => at < from).reverse()
  const [start = 0, earlier = 0] = before
  const [end = text.length, later = text.length] = behind
  const own = text.slice(start, end)
  if (wordsIn(own) > ADVERBIAL || PARTICIPLE.test(own)) return own
  return wordsIn(text.slice(end, later)) > 0 ? text.slice(start, later) : text.slice(earlier, end)
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
