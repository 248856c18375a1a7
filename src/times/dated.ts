/** Whether a text says of what year it speaks, by a year or a date that is written out. */

/** A year, in a date or by itself; “2,019”, “1999 people” and versions are none that a reader would take for one. */
const YEAR =
  /(?<![a-zÀ-ɏ\d.,$€£#])(?:FY ?)?(?:1[5-9]\d\d|20\d\d)(?![\d%'’]|[.,]\d|\s(?:people|men|women|children|homes|firms|km|kg|miles)\b)|\bFY ?['’]?\d\d\b|['’]\d\ds?\b|\b(?:nineteen|twentieth|1\dth|20th|21st)[- ]century\b/iu
/** “In January”, “on 4 May”: the year goes without saying only to those who know the text’s. */
const IN_PATH = /[/_.=-](?:19|20)\d\d(?:[/_.&-]|q[1-4]|$)/i

export const namesYear = (text: string): boolean => YEAR.test(text)

/** Whether an address holds a year: “/2022/walking”, “report-2023.pdf”. */
export const holdsYear = (address: string): boolean => IN_PATH.test(address)
