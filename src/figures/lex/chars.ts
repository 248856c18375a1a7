/** What a UTF-16 unit is to the lexer: white space, a digit of some script, a superscript, a vulgar fraction, a letter. */

const ZEROS = [0x30, 0x660, 0xff10]
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
])
const OTHER_SPACES = new Set([0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])
const LETTER = /\p{L}|\p{M}/u

/** The value of a digit, ASCII, Arabic-Indic or full-width; -1 for all else. */
export function digitValue(code: number): number {
  if (code < 0x3a) return code >= 0x30 ? code - 0x30 : -1
  if (code < 0x660) return -1
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return code - zero
  return -1
}

/** The value of a superscript digit; -1 for all else. */
export function superscriptValue(char: string): number {
  return char ? SUPERSCRIPTS.indexOf(char) : -1
}

export function vulgarValue(char: string): number | undefined {
  return VULGAR.get(char)
}

/** White space of every width; the byte order mark and the zero-width space count as such. */
export function isSpace(code: number): boolean {
  if (code < 0x85) return code === 32 || (code >= 9 && code <= 13)
  return (code >= 0x2000 && code <= 0x200b) || OTHER_SPACES.has(code)
}

/** A space that sets off groups of digits and never words: no-break, thin, figure, narrow. */
export function isNarrow(code: number): boolean {
  return code === 0xa0 || code === 0x202f || (code >= 0x2006 && code <= 0x200a)
}

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return code > 0xa9 && superscriptValue(String.fromCharCode(code)) < 0 && LETTER.test(String.fromCharCode(code))
}
