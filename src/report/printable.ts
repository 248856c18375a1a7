/** Text of a draft or a file name made safe to print: no terminal obeys it. */

/** White space that would break a line, and what would move the cursor, change the colour or turn the writing around. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g
const CONTROLS = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** The text as one line without control characters, unit for unit, so that ranges stay true. */
export function printable(text: string): string {
  return text.replace(BREAKS, ' ').replace(CONTROLS, '\uFFFD')
}
