/** Credits set beside the sentence: "(WHO)", "(Source: Eurostat)", "Source: CDC", "— Jane Doe". */
import type { Word } from '../words.ts'
import { RECORDS, STUDIES } from './lexicon.ts'
import type { Run } from './names.ts'
import type { Credit } from './parties.ts'
import { type Clauses, nameIn } from './phrases.ts'

/** How many words a citation in brackets may have. */
const LONGEST = 24

/** How many words a place in a work may take. */
const LONGEST_PLACE = 8

const INTRODUCES = /^(?:source|sources|via|credit|from|see|cf|courtesy|citing)$/

/** "(Pew Research Center)", "(Source: Eurostat)", "(Gallup, 2023)": brackets that hold nothing but a name and a date. */
export function bracketCredits(clauses: Clauses): Credit[] {
  const { words } = clauses
  const credits: Credit[] = []
  let open = -1
  for (const [i, { text }] of words.entries()) {
    if (text === '(' || text === '[') open = i
    else if ((text === ')' || text === ']') && open >= 0) {
      const credit = i - open <= LONGEST ? bracketCredit(clauses, { from: open + 1, to: i }) : undefined
      if (credit) credits.push(credit)
      open = -1
    }
  }
  return credits
}

function bracketCredit(clauses: Clauses, run: Run): Credit | undefined {
  const { words } = clauses
  if (isPlace(words, run) || isTableOf(words, run)) return { who: 'named', run, name: run, study: true, via: run }
  if (/^[“"]/.test(words[run.from]?.text ?? '')) return
  const introduced = INTRODUCES.test(words[run.from]?.lower ?? '')
  const name = nameIn(clauses, run)
  if (!name || isDateline(words, run)) return
  const bare =
    words.slice(run.from, run.to).every((_, i) => isCitationWord(clauses, run.from + i)) ||
    (name.from === run.from && (endsInYear(words, run) || endsInRecord(words, run)))
  if (
    !introduced &&
    !(bare && (hasYear(words, run) || (closesClause(words, run.to) && !isList(words, run))) && !isGloss(clauses, run))
  )
    return
  return { who: 'named', run, name, study: hasYear(words, run), via: run }
}

/** "(table FRT0102)", "(dataset LF-03)": a table that is known by its code. */
const isTableOf = (words: readonly Word[], { from, to }: Run): boolean =>
  /^(?:tables?|datasets?|series|sheets?)$/.test(words[from]?.lower ?? '') &&
  words.slice(from + 1, to).some(({ text }) => /\p{Lu}/u.test(text)) &&
  words.slice(from + 1, to).some(({ text }) => /\d/.test(text))

/** "HOWARD COUNTY, Md. (WJZ) —": who sends the news, not who counted. */
const isDateline = (words: readonly Word[], { from, to }: Run): boolean =>
  from < 6 && /^[—–-]$/.test(words[to + 1]?.text ?? '')

/** Names, years, page numbers and the marks between them. */
function isCitationWord({ words, names }: Clauses, i: number): boolean {
  const word = words[i]
  return (
    word === undefined ||
    names.has(i) ||
    /^(?:[,.;&:/–-]|and|et|al|p|pp|\d{1,4}[a-z]?|report|survey|study|poll|data|\p{Lu}\p{L}{2,})$/u.test(word.text)
  )
}

/** "(Statistics Norway, statistics on wages, 2024, tables 3 and 5)": a work of that body, whatever it is called. */
function endsInYear(words: readonly Word[], { from, to }: Run): boolean {
  let end = to
  while (end > from && !isYear(words[end - 1]) && LOCATES.test(words[end - 1]?.lower ?? '')) end--
  return isYear(words[end - 1]) && /^(?:,|published|updated)$/.test(words[end - 2]?.lower ?? '')
}
const LOCATES =
  /^(?:[,.;&–-]|and|to|tables?|pp?|pages?|ch|chapters?|sections?|figs?|figures?|notes?|annex|\d{1,4}[a-z]?)$/

/** "(Eel Board, trap log)" */
const endsInRecord = (words: readonly Word[], { from, to }: Run): boolean =>
  words.slice(from, to).some(({ text }) => text === ',') &&
  (KEPT.test(words[to - 1]?.lower ?? '') || [RECORDS, STUDIES].some((nouns) => nouns.has(words[to - 1]?.lower ?? '')))
const KEPT = /^(?:logs?|ledgers?|registers?|registry|almanac|accounts|archives?|minutes|inventory|catalogue)$/

/** "(ibid.)", "(p. 88)", "(pp. 12–14)": a place in the work that is spoken of. */
const isPlace = (words: readonly Word[], { from, to }: Run): boolean =>
  to - from <= LONGEST_PLACE &&
  /^(?:ibid|loc|op|pp?|page|pages)$/.test(words[from]?.lower ?? '') &&
  /^(?:\.|cit|\d+)$/.test(words[from + 1]?.lower ?? '')

const hasYear = (words: readonly Word[], { from, to }: Run): boolean => words.slice(from, to).some(isYear)

const isYear = (word: Word | undefined): boolean => /^(?:19|20)\d\d[a-z]?$/.test(word?.text ?? '')

/** "on chat apps (Signal, Threema, Element)": three names and more in a row are examples. */
const isList = (words: readonly Word[], { from, to }: Run): boolean =>
  words.slice(from, to).filter(({ text }) => text === ',').length > 1

/** Whether what follows the bracket is the end of the sentence or of a clause. */
const closesClause = (words: readonly Word[], close: number): boolean => {
  const next = words[close + 1]
  return next === undefined || /^[.,;:!?–—)\uFFFC]$/.test(next.text)
}

/** "the World Health Organization (WHO)", "A Pay-as-You-Go Plan (PAYGP)": the short form of the words before it. */
function isGloss({ words, names }: Clauses, { from, to }: Run): boolean {
  const short = words[from]?.text ?? ''
  if (to - from > 1 || !/^\p{Lu}[\p{Lu}\d&.-]{1,11}s?$/u.test(short)) return false
  if (names.has(from - 2)) return true
  const before = words.slice(Math.max(0, from - 1 - short.length), from - 1)
  const initials = before.flatMap(({ lower }) => lower.split('-').map((part) => part[0] ?? ''))
  return initials.join('').endsWith(short.toLowerCase().replace(/s$/, ''))
}

/** "Source: Eurostat" and "— Jane Doe, Eurostat": a line that is nothing but a credit, or the end of one. */
export function lineCredits(clauses: Clauses): Credit[] {
  return clauses.words.flatMap(({ text, lower }, i) => {
    const credit = /^sources?$/.test(lower) ? sourceLine(clauses, i) : isDash(text) ? signature(clauses, i) : undefined
    return credit ? [credit] : []
  })
}

const isDash = (text: string): boolean => /^[—–-]$/.test(text)

/** What stands behind "Source:" is the source, whatever it is; "our records" are the writer's. */
function sourceLine({ words, names }: Clauses, i: number): Credit | undefined {
  const run = { from: i + 2, to: words.length }
  const length = run.to - run.from
  if (words[i + 1]?.text !== ':' || length < 1 || length > LONGEST) return
  const name = nameIn({ words, names }, run) ?? run
  return { who: 'named', run: name, name, study: false, via: { from: i, to: run.to } }
}

function signature(clauses: Clauses, i: number): Credit | undefined {
  const { words, names } = clauses
  const run = { from: i + 1, to: words.length }
  const name = names.get(run.from)
  if (!name?.body || run.to - run.from > LONGEST) return
  const bare = words.slice(run.from).every((_, j) => isCitationWord(clauses, run.from + j))
  return bare ? { who: 'named', run, name, study: false, via: { from: i, to: run.to } } : undefined
}

/** Whether a block is a line that gives the source of what stands above it: "Source: Eurostat", "Sources [1]". */
export const isSourceLine = (text: string): boolean =>
  /^\W{0,4}(?:(?:data\s)?sources?|via|credits?)\s?(?:[:–—[-]|$)/i.test(text)
