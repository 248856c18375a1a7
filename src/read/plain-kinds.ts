/** What a run of plain text looks like by itself, before its neighbours are asked. */
import { daylineOf } from './dates.ts'
import { MARKER, type Run } from './lines.ts'

const HEADING_LENGTH = 120
const HEADING_WORDS = 20
/** Words that a line reads on from: what comes next belongs to it. */
const READS_ON =
  /\b(?:are|as|at|by|contact|contain|contains|cover|covers|follow|following|follows|for|from|had|has|have|in|include|included|includes|including|is|like|of|on|read|see|than|that|these|to|visit|was|were|with)$/i
const NUMBER = /^(?:chapter |section |part )?(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s/i
const SOURCES =
  /^(?:\d{1,2}\.?\s)?(?:(?:list of )?references?|(?:data |our )?sources?|bibliography|works cited|literature(?: cited)?|citations?|further reading|endnotes?|footnotes?|notes)(?:\s(?:and|&)\s\w+)?:?$/i

/** A rule, which only parts ("-----"). */
export function isRule({ text }: Run): boolean {
  return /^(?:[-=_*~#+—–•·]\s?){3,}$/.test(text)
}

/** A rule right below a line, which makes it a heading. */
export function isUnderline({ text, gap }: Run): boolean {
  return gap === 0 && /^(?:={3,}|-{3,})$/.test(text)
}

/** An address that has its line to itself. */
export function isAddress({ text }: Run): boolean {
  return /^(?:\w+:\/\/|www\.)\S+$/.test(text)
}

/** "• ", "1) ", "[3] ", "1. " */
export function markerOf({ text }: Run): string | undefined {
  return MARKER.exec(text)?.[0]
}

/** How many columns a line has that was copied from a table. */
export function columnsOf({ text, lines }: Run): number {
  return lines === 1 ? text.split('\t').length : 1
}

/** A line that gives the day of the text. */
export function isDayline({ text }: Run): boolean {
  return daylineOf(text) !== undefined
}

/** "References", "Sources:" */
export function namesSources({ text }: Run): boolean {
  return SOURCES.test(text)
}

/** The number of a numbered heading's level: 1 for "1.", 2 for "1.2"; 0 where it has none. */
export function levelOf({ text }: Run): number {
  return NUMBER.exec(text)?.[1]?.split('.').length ?? 0
}

/** "Key figures:", a few words and a colon that name what comes. */
export function isLabel({ text, lines }: Run): boolean {
  return lines === 1 && text.endsWith(':') && text.split(/\s+/).length <= 6 && !READS_ON.test(text.slice(0, -1))
}

/** Whether a run announces those behind it: it ends in a colon or in a word that reads on. */
export function announces(run: Run): boolean {
  return run.text.endsWith(':') || (isShort(run) && READS_ON.test(run.text))
}

/** A line that could be an item of a list without bullets: short, and no sentence that ends or reads on. */
export function isEntry(run: Run): boolean {
  return isShort(run) && !/[.:!?…]["'”’)\]]{0,3}$/.test(run.text) && !READS_ON.test(run.text)
}

/** A line that could be a heading: an entry that begins like a title. */
export function isTitle(run: Run): boolean {
  return isEntry(run) && !/[,;]$/.test(run.text) && !/^(?:\p{Ll}|[Bb]y\s\p{Lu})/u.test(run.text)
}

/** A line that is short and asks. */
export function isQuestion(run: Run): boolean {
  return isShort(run) && /\?["'”’]?$/.test(run.text)
}

function isShort(run: Run): boolean {
  const { text, lines, quoted } = run
  if (lines > 1 || quoted || text.length > HEADING_LENGTH || text.includes('\t')) return false
  return /\p{L}/u.test(text) && !isAddress(run) && text.split(/\s+/).length <= HEADING_WORDS
}
