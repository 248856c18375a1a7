/** What stands in running text and is no prose, whatever the format: addresses, formulas, tags of a site generator. */
import type { Passage } from './passage.ts'

/** A text without any of these has none of them. */
const HINT = /[@${]|:\/\/|www\./

const ADDRESS = /(?:\b(?:https?|ftp):\/\/|\bwww\.)[^\s<>"“”]+/gi
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g
/** As Pandoc has it: no space inside the marks and no digit behind them, so that "$5 and $10" is money. */
const FORMULA = /\$\$[^$]+\$\$|\$(?!\s)([^$]{1,200})(?<!\s)\$(?!\d)/g
/** What a formula has and a sum of money in brackets does not: a command, an index, an operator, or a lone variable. */
const MATHEMATICAL = /[\\^_={}<>+*]|^[A-Za-z]{1,2}$/
/** Tags of Liquid, Jinja, Nunjucks, Handlebars and Hugo. */
const TAG = /\{\{[^}]*\}\}|\{%[^%]*%\}/g

/** Blanks them in the prose of a passage; addresses become links of their own. */
export function blankAsides(passage: Passage): void {
  const { text } = passage
  if (!HINT.test(text)) return
  for (const match of text.matchAll(TAG)) passage.blank([match.index, match.index + match[0].length])
  for (const match of text.matchAll(MAIL)) passage.blank([match.index, match.index + match[0].length])
  for (const match of text.matchAll(FORMULA)) {
    if (match[1] === undefined || MATHEMATICAL.test(match[1]))
      passage.blank([match.index, match.index + match[0].length])
  }
  for (const match of text.matchAll(ADDRESS)) linkAddress(passage, match.index, match[0])
}

function linkAddress(passage: Passage, from: number, written: string): void {
  const address = withoutTail(written)
  const to = from + address.length
  passage.blank([from, to])
  if (passage.links.some(({ range }) => range[0] < to && from < range[1])) return
  const url = address.toLowerCase().startsWith('www.') ? `http://${address}` : address
  passage.links.push({ range: [from, to], url, kind: 'bare' })
  passage.links.sort((a, b) => a.range[0] - b.range[0])
}

/** The punctuation after an address is the sentence's; so is a closing bracket that the address does not open. */
function withoutTail(written: string): string {
  let end = written.length
  for (; end > 0; end--) {
    const last = written[end - 1] ?? ''
    if (last === ')' && written.slice(0, end).includes('(')) break
    if (!/[.,:;!?'’*_~)\]}]/.test(last)) break
  }
  return written.slice(0, end)
}
