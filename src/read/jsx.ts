/** JSX tags and expressions, found without a grammar: what cannot be one is text ("<5%"). */

const NAME = /<\/?(?:[A-Za-z][\w.-]*(?::[A-Za-z][\w-]*)?)?(?![\w/:]*:\/\/)/y
const ATTRIBUTE = /\s*(?:[\w:.@-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|(?=\{)))?|(?=\{))/y
const END = /\s*\/?>/y

/** For each opening brace that is closed: where, behind the closing one. */
export type Braces = ReadonlyMap<number, number>

/** Pairs the braces of a source. */
export function bracesOf(source: string): Braces {
  const braces = new Map<number, number>()
  const open: number[] = []
  for (const { 0: brace, index } of source.matchAll(/(?<!\\)[{}]/g)) {
    const start = brace === '{' ? open.push(index) && undefined : open.pop()
    if (start !== undefined) braces.set(start, index + 1)
  }
  return braces
}

/** Where the tag that begins at a place ends; undefined where none begins. */
export function tagEnd(source: string, start: number, braces: Braces): number | undefined {
  let at = match(NAME, source, start)
  while (at !== undefined) {
    const end = match(END, source, at)
    if (end !== undefined) return end
    const attribute: number | undefined = match(ATTRIBUTE, source, at)
    at = attribute !== undefined && source[attribute] === '{' ? braces.get(attribute) : attribute
  }
  return
}

function match(pattern: RegExp, source: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : undefined
}
