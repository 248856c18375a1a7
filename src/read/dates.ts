/** Days as they are written: at the top of an article, in front matter, in the name of a file. */
import type { Day, Range } from '../model.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(?<month>(?:jan|febr?)(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|(?:sept?|octo?|nov|dec)(?:(?:em)?ber)?)\\.?`
const DAY = `(?<day>\\d{1,2})(?:st|nd|rd|th)?`
const YEAR = `(?<year>\\d{4})`

/** "2025-12-27", "December 27, 2025", "27th of December 2025", "27.12.2025", "12/27/2025", "December 2025". */
const WRITTEN = [
  `${YEAR}[-/.](?<monthNumber>\\d{1,2})[-/.]${DAY}`,
  `${MONTH}\\s{1,3}${DAY}(?:,\\s{0,3}|\\s{1,3})${YEAR}`,
  `${DAY}\\s{1,3}(?:of\\s{1,3})?${MONTH},?\\s{1,3}${YEAR}`,
  `${DAY}\\.\\s{0,2}(?<monthNumber>\\d{1,2})\\.\\s{0,2}${YEAR}`,
  `(?<monthNumber>\\d{1,2})/${DAY}/${YEAR}`,
  `${MONTH},?\\s{1,3}${YEAR}`,
].map((source) => new RegExp(`(?<![\\w.])${source}(?!\\d)`, 'i'))

/** What stands before a day in a line that is there to give it. */
const LEAD =
  /^(?:(?:(?:first|last)\s)?(?:published|posted|released|updated|revised|written|printed|issued|date|dated)(?:\son)?\s?:?\s{0,3})?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s{1,3})?$/i
/** What stands behind it: a time, a zone. */
const TAIL =
  /^(?:,?\s{0,3}(?:at\s)?[|•·–-]?\s{0,3}\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?)?\.?$/i

/** The first day that is written in a text, and where. A month without a day gives "2025-12". */
export function findDay(text: string): { readonly day: Day; readonly range: Range } | undefined {
  if (!/\d{4}/.test(text)) return
  let first: { day: Day; range: Range } | undefined
  for (const pattern of WRITTEN) {
    const match = pattern.exec(text)
    const day = match && isoOf(match.groups ?? {})
    if (day && match.index < (first?.range[0] ?? text.length)) {
      first = { day, range: [match.index, match.index + match[0].length] }
    }
  }
  return first
}

/** The day of a line that is there to give it ("Saturday, December 27, 2025"). */
export function daylineOf(line: string): Day | undefined {
  if (line.length > 80) return
  const found = findDay(line)
  if (!found) return
  const [from, to] = found.range
  return LEAD.test(line.slice(0, from)) && TAIL.test(line.slice(to)) ? found.day : undefined
}

/** A calendar day as ISO 8601; undefined where there is no such day. */
export function isoOf(parts: Readonly<Record<string, string | undefined>>): Day | undefined {
  const { year = '', month, monthNumber, day } = parts
  const number = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : Number(monthNumber)
  const date = new Date(0)
  date.setUTCFullYear(Number(year), number - 1, Number(day ?? 1))
  if (date.getUTCMonth() !== number - 1 || date.getUTCDate() !== Number(day ?? 1)) return
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${year.padStart(4, '0')}-${two(number)}${day ? `-${two(Number(day))}` : ''}`
}
