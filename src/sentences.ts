/**
 * Where sentences end. A full stop ends one unless it belongs to an abbreviation, an initial or a numeral; the word before it and
 * the word after it decide. One pass, whatever the length of the text.
 */
import type { Range } from './model.ts'

/** Abbreviations that something always follows: they never end a sentence. */
const OPEN = new Set(
  `mr mrs ms mx dr prof st gen sen rep gov lt col sgt capt cmdr adm rev hon pres supt vs v fig figs eq eqs sec ch vol vols ed eds
  cf ca c approx est e.g i.e eg ie viz nos pp p para tab app art mt ft`.split(/\s+/),
)

/** Abbreviations that something mostly follows: they end a sentence only before a word that opens sentences. */
const HALF_OPEN = new Set(
  `inc ltd co corp plc llc bros jr sr etc al dept assn univ govt intl ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur thurs fri sat sun u.s u.k u.n e.u d.c u.s.a ph.d m.d b.a m.a b.c a.d`.split(/\s+/),
)

/** Words that open a sentence far more often than they open a name. */
const STARTERS = new Set(
  `the a an in on at of by for from with without to as it its he she they we i you this that these those there here what which who
  when where while why how if but and or so yet also although though because since after before between among more most many some
  few all both each every no not nearly almost about over under only just even still however meanwhile moreover furthermore
  according another other our his her their my your then now today is are was were do does did has have had can could may might
  will would should one two three half`.split(/\s+/),
)

/** What can end a sentence, with the quotes, brackets and reference markers that belong to it, up to the next word. */
const END =
  /[.!?…]+["'”’»)\]\uFFFC]*(?:\s?\[(?:[a-z]|[\d,;\s–-]{1,20})\])*(?:\s\([^().]{2,60}\)(?=\s\p{Lu}))?(?=\s|$)|\n/gu

/** The last word before a place, with the dots inside it; bounded, so that a run without spaces stays cheap. */
const LAST_WORD = /[\p{L}\p{N}.&'’-]{1,24}$/u

/**
 * The sentences of a text, in order, without the white space around them.
 * Every unit that is not white space belongs to exactly one of them.
 */
export function splitSentences(text: string): Range[] {
  const ranges: Range[] = []
  let from = 0
  for (const end of text.matchAll(END)) {
    const to = end.index + end[0].length
    if (to < text.length && end[0] !== '\n' && !ends(text, end.index, to, from)) continue
    push(ranges, text, from, to)
    from = to
  }
  push(ranges, text, from, text.length)
  return ranges
}

function push(ranges: Range[], text: string, from: number, to: number): void {
  const part = text.slice(from, to)
  const start = from + part.length - part.trimStart().length
  const end = from + part.trimEnd().length
  if (start < end) ranges.push([start, end])
}

/** Whether the mark at `at` ends a sentence that began at `from`, when the next word stands behind `to`. */
function ends(text: string, at: number, to: number, from: number): boolean {
  const next = /^\s*["'“‘«([]*([\p{L}\p{M}\p{N}]*)/u.exec(text.slice(to, to + 40))?.[1] ?? ''
  if (/^\p{Ll}/u.test(next) && !/^i[A-Z]/.test(next)) return false
  if (text[at] !== '.' || text[at + 1] === '.') return true
  const before = LAST_WORD.exec(text.slice(Math.max(from, at - 24), at))?.[0] ?? ''
  const opener = at - before.length
  if (/^\d+$/.test(before) && text.slice(from, opener).trim() === '') return false
  return !abbreviates(before, next, text.slice(Math.max(from, opener - 24), opener))
}

/** Whether the full stop behind `word` is the word's own. `before` is what stands before the word. */
function abbreviates(word: string, next: string, before: string): boolean {
  const key = word.toLowerCase().replace(/^['’-]+/, '')
  if (OPEN.has(key) && !/^\p{Lu}$/u.test(word)) return true
  if (key === 'no') return /^\d/.test(next)
  if (/^(?:a\.m|p\.m)$/.test(key)) return !/^\p{Lu}/u.test(next)
  if (HALF_OPEN.has(key) || /^\p{L}(?:\.\p{L})+$/u.test(word)) return !STARTERS.has(next.toLowerCase())
  return (
    /^\p{Lu}$/u.test(word) &&
    (/(?:^|\p{Lu}[\p{L}.'’-]*\s)$/u.test(before) || /^\s*$/.test(before)) &&
    !STARTERS.has(next.toLowerCase())
  )
}
