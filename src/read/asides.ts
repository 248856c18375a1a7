/** What stands in running text and is no prose, whatever the format: addresses and formulas. */
import type { Passage } from './passage.ts'

/** A text without any of these has none of them, nor raised digits. */
const HINT = /[@$⁰¹²³⁴-⁹]|:\/\/|www\./i

const ADDRESS = /(?:\b(?:https?|ftp):\/\/|\bwww\.(?=\w))[^\s<>"“”|]+/gi
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g
/** As Pandoc has it: no space inside the marks and no digit behind them, so that "$5 and $10" is money. */
const FORMULA = /\$\$[^$]{1,2000}\$\$|\$(?!\s)([^$]{1,200})(?<!\s)\$(?!\d)/g
/** What a formula has and money has not: a command, an index, or no figure behind the mark and no space or an operator. */
const MATHEMATICAL = /[\\^_{}]|^[^\d\s]\S*$|^\D.*[=<>+*]/
const RAISED = /[⁰¹²³⁴-⁹]+/g

/** Blanks addresses and formulas in the prose of a passage and makes links of the addresses; finds raised digits. */
export function findAsides(passage: Passage): void {
  const { text } = passage
  if (!HINT.test(text)) return
  for (const { 0: mail, index } of text.matchAll(MAIL)) passage.blank([index, index + mail.length])
  for (const { 0: formula, 1: inline, index } of text.matchAll(FORMULA)) {
    if (inline === undefined || MATHEMATICAL.test(inline)) passage.blank([index, index + formula.length])
  }
  for (const { 0: raised, index } of text.matchAll(RAISED)) passage.superscripts.push([index, index + raised.length])
  linkAddresses(passage)
}

function linkAddresses(passage: Passage): void {
  const { links, text } = passage
  links.sort((a, b) => a.range[0] - b.range[0])
  const count = links.length
  let next = 0
  for (const { 0: written, index } of text.matchAll(ADDRESS)) {
    while (next < count && (links[next]?.range[1] ?? 0) <= index) next++
    const address = withoutTail(written)
    const end = index + address.length
    const linked = links.slice(next, Math.min(next + 1, count)).find(({ range }) => range[0] < end)
    passage.blank([index, Math.min(end, linked?.range[1] ?? end)])
    if (linked) continue
    const url = /^www\./i.test(address) ? `http://${address}` : address
    links.push({ range: [index, end], url, kind: 'bare' })
  }
  if (links.length > count) links.sort((a, b) => a.range[0] - b.range[0])
}

/** The punctuation behind an address is the sentence's; so is a closing bracket that the address does not open. */
function withoutTail(written: string): string {
  let end = written.length
  let closing = written.split(')').length - written.split('(').length
  for (; end > 0; end--) {
    const last = written[end - 1] ?? ''
    if (last === ')' && closing <= 0) break
    if (!/[.,:;!?'’*_~)\]}]/.test(last)) break
    if (last === ')') closing--
  }
  return written.slice(0, end)
}
