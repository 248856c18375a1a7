/** Whether a text says of what year it speaks, by a year or a date that is written out, and of which. */

/** A year, in a date or by itself; “2,019”, “1999 people” and versions are none that a reader would take for one. */
const DATE =
  /(?<![a-zÀ-ɏ\d.,$€£#])(?:FY ?)?(?:1[5-9]\d\d|20\d\d)(?![\d%'’]|[.,]\d|\s(?:people|men|women|children|homes|firms|km|kg|miles)\b)|\bFY ?['’]?\d\d\b|['’]\d\ds?\b|\b(?:nineteen|twentieth|1\dth|20th|21st)[- ]century\b/iu
/** “In January”, “on 4 May”: the year goes without saying only to those who know the text’s. */
const IN_PATH = /[/_.=-](?:19|20)\d\d(?:[/_.&-]|q[1-4]|$)/i

export const namesYear = (text: string): boolean => DATE.test(text)

/** Whether an address holds a year: “/2022/walking”, “report-2023.pdf”. */
export const holdsYear = (address: string): boolean => IN_PATH.test(address)

const YEAR = /(?<![\d.,$£€])(?:19|20)\d\d(?![\d%]|[.,]\d)/g
const SPAN = /((?:19|20)\d\d)\s?(?:[-–/]|to|and|through|until)\s?((?:(?:19|20)\d\d)|\d\d)(?!\d)/g

/** Every year of these two centuries that a text names, in order of time; a span stands for all of its years. */
export function yearsNamed(text: string): number[] {
  const years = new Set(Array.from(text.matchAll(YEAR), ([year]) => Number(year)))
  for (const [, first = '', last = ''] of text.matchAll(SPAN)) {
    const end = last.length === 2 ? Number(first.slice(0, 2) + last) : Number(last)
    for (let year = Number(first); year < end; year++) years.add(year)
    if (end > Number(first)) years.add(end)
  }
  return [...years].sort((a, b) => a - b)
}

/** “Since 2010”, “the road to 2030”: only one end is named. */
const OPEN_END =
  /\b(?:since|until|till|before|after|beyond|towards?|by|from|to|post|pre|ahead of)[ -](?:the )?(?:[a-zÀ-ɏ]+ (?:of )?)?(?:19|20)\d\d(?!\d)/iu

export const isOpenSpan = (text: string): boolean => OPEN_END.test(text) && text.search(SPAN) < 0
