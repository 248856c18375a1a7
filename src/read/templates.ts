/** The tags of site generators in a draft: Liquid (Jekyll, Eleventy), Nunjucks, Handlebars, Hugo's shortcodes; fences (":::note"). */
import type { Span } from '../model.ts'
import { GONE, OPAQUE, type Stretch, standsAlone } from './mask.ts'

/** The length is bounded so that time is linear however many tags are left open. */
const TAG = /\{\{[^{}]{0,2000}\}\}|\{%(?:[^{}%]|%(?!\})){0,2000}%\}|\{(?:[.#][A-Za-z]|:)[^{}\n]{0,500}\}|^:{3,}[^\n\r]{0,200}$/gm
/** What puts words in its place; the others are commands or attributes ("{.wide}"). */
const EXPRESSION = /^\{\{(?![<%])/
const NAME = /^\{[{%][<%]?-?\s*(?<close>\/|end)?\s*(?<name>\w+)/

/** Tags around what is no prose. */
const CODE = new Set([
  'highlight',
  'codeblock',
  'code',
  'comment',
  'mermaid',
  'math',
  'katex',
  'css',
  'javascript',
  'style',
])

/** The places of tags, and of the code between tags, from `base` on. */
export function templateTags(source: string, base: number): Stretch[] {
  const stretches: Stretch[] = []
  if (!source.includes('{', base)) return stretches
  let open: { name: string; at: number; count: number } | undefined
  TAG.lastIndex = base
  for (let match = TAG.exec(source); match; match = TAG.exec(source)) {
    const span: Span = [match.index, match.index + match[0].length]
    const { name = '', close } = NAME.exec(match[0])?.groups ?? {}
    if (open && close && name === open.name) {
      stretches.splice(open.count, Number.POSITIVE_INFINITY, { span: [open.at, span[1]], as: ' ' })
      open = undefined
      continue
    }
    if (!open && !close && CODE.has(name)) open = { name, at: span[0], count: stretches.length }
    stretches.push({ span, as: standsAlone(source, span) ? ' ' : EXPRESSION.test(match[0]) ? OPAQUE : GONE })
  }
  return stretches
}
