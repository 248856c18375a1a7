/** The tags of site generators in a draft: Liquid (Jekyll, Eleventy), Nunjucks, Handlebars, Hugo's shortcodes; fences (":::note"). */
import type { Span } from '../model.ts'
import { citedKey } from './citing-tags.ts'
import { CITING, GONE, OPAQUE, type Stretch, standsAlone } from './mask.ts'

/** The length is bounded so that time is linear however many tags are left open. */
const TAG =
  /\{\{[^{}]{0,2000}\}\}|\{%(?:[^{}%]|%(?!\})){0,2000}%\}|\{(?:[.#][A-Za-z]|:)[^{}\n]{0,500}\}|^:{3,}[^\n\r]{0,200}$/gm
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
  /** Where code begins that may end, by the name of its tag: the place, and how many stretches stand before it. */
  const open = new Map<string, { readonly at: number; readonly count: number }>()
  TAG.lastIndex = base
  for (let match = TAG.exec(source); match; match = TAG.exec(source)) {
    const span: Span = [match.index, match.index + match[0].length]
    const { name = '', close } = NAME.exec(match[0])?.groups ?? {}
    const code = close === undefined ? undefined : open.get(name)
    if (code) {
      stretches.splice(code.count, Number.POSITIVE_INFINITY, { span: [code.at, span[1]], as: ' ' })
      open.clear()
      continue
    }
    if (close === undefined && CODE.has(name)) open.set(name, { at: span[0], count: stretches.length })
    stretches.push({ span, as: maskOf(match[0], standsAlone(source, span)) })
  }
  return stretches
}

function maskOf(tag: string, alone: boolean): Stretch['as'] {
  if (alone) return ' '
  if (EXPRESSION.test(tag)) return OPAQUE
  return citedKey(tag) ? CITING : GONE
}
