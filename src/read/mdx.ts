/** MDX: what of a source is code around Markdown (modules, components, expressions). Never fails: what is no code is text. */
import type { Comment, Span } from '../model.ts'
import { citedKey } from './citing-tags.ts'
import { type Braces, bracesOf, tagEnd } from './jsx.ts'
import { CITING, GONE, OPAQUE, type Stretch, standsAlone } from './mask.ts'

/** Where something other than words may begin, by what it may be. */
const POINT =
  /^[ \t>]*(?<fence>`{3,}|~{3,})|(?<code>`+)|(?<escape>\\[{<`])|(?<comment>\{\/\*)|(?<brace>\{)|(?<tag><(?=[A-Za-z/>]))|^(?<module>import\s+(?:["'{*]|[\w$]+\s*(?:,|from\b))|export\s+(?:(?:default|const|let|var|function|async|class|type)\b|[{*]))/gm
const BLANK_LINE = /(?:\r?\n|\r(?!\n))[ \t]*(?=[\n\r])|$(?![\s\S])/g
const COMMENT_END = /\*\/\s*\}/g

/** HTML that Markdown's reader makes sense of. Any other tag is a component or a wrapper, which would hide the Markdown in it. */
const CONTENT_TAGS = `a b blockquote br caption cite code dd del dl dt em figcaption figure h[1-6] i img kbd li mark ol p pre q s script
  small span strong style sub sup table tbody td tfoot th thead time tr u ul var`
const CONTENT_TAG = new RegExp(`^</?(?:${CONTENT_TAGS.split(/\s+/).join('|')})\\b[^{]*$`)

/** Finds the code of an MDX source from `base` on, and the comments in it. */
export function mdxCode(source: string, base: number): { stretches: Stretch[]; comments: Comment[] } {
  const stretches: Stretch[] = []
  const comments: Comment[] = []
  const braces = bracesOf(source)
  const commentEnds = Array.from(source.matchAll(COMMENT_END), ({ 0: end, index }) => index + end.length).reverse()
  POINT.lastIndex = base
  for (let point = POINT.exec(source); point; point = POINT.exec(source)) {
    const { groups: kind = {}, index } = point
    const behind = POINT.lastIndex
    while ((commentEnds.at(-1) ?? Infinity) <= behind) commentEnds.pop()
    const end = kind.comment ? commentEnds.at(-1) : endOf(kind, source, base, [index, behind], braces)
    POINT.lastIndex = end ?? behind
    if (end === undefined || kind.fence || kind.code) continue
    const span: Span = [index, end]
    const written = source.slice(...span)
    if (kind.comment) comments.push({ text: written.replace(/^\{\/\*|\*\/\s*\}$/g, '').trim(), span })
    if (!CONTENT_TAG.test(written)) stretches.push({ span, as: maskOf(kind, source, span) })
  }
  return { stretches, comments }
}

type Kind = Readonly<Record<string, string | undefined>>

function maskOf({ module, brace }: Kind, source: string, span: Span): Stretch['as'] {
  if (module || standsAlone(source, span)) return ' '
  if (brace) return OPAQUE
  return citedKey(source.slice(...span)) ? CITING : GONE
}

/** Where what begins at a point ends; undefined where it is words after all. */
function endOf(kind: Kind, source: string, base: number, point: Span, braces: Braces): number | undefined {
  const [start, behind] = point
  if (kind.fence) return fenceEnd(source, behind, kind.fence)
  if (kind.code) return codeEnd(source, behind, kind.code)
  if (kind.brace) return braces.get(start)
  if (kind.tag) return tagEnd(source, start, braces)
  return kind.module ? moduleEnd(source, start, base, braces) : undefined
}

function fenceEnd(source: string, at: number, fence: string): number {
  return find(new RegExp(`^[ \\t>]*${fence}${fence[0]}*[ \\t]*$`, 'gm'), source, at) ?? source.length
}

function codeEnd(source: string, at: number, ticks: string): number | undefined {
  const end = find(new RegExp(`(?<!\`)${ticks}(?!\`)|${BLANK_LINE.source}`, 'g'), source, at)
  return end !== undefined && source[end - 1] === '`' ? end : undefined
}

/** Imports and exports begin a paragraph and end at a blank line outside their braces. */
function moduleEnd(source: string, start: number, base: number, braces: Braces): number | undefined {
  if (!beginsParagraph(source, start, base)) return
  let end = find(BLANK_LINE, source, start) ?? source.length
  for (let at = source.indexOf('{', start); at !== -1 && at < end; at = source.indexOf('{', at + 1)) {
    const closed = braces.get(at) ?? at + 1
    if (closed > end) end = find(BLANK_LINE, source, closed) ?? source.length
    at = closed - 1
  }
  return end
}

/** Whether nothing but white space stands before a place, or a blank line. */
function beginsParagraph(source: string, at: number, base: number): boolean {
  const before = source.slice(Math.max(base, at - 12), at)
  return /(?:\n|\r)[ \t]{0,9}(?:\r\n|\n|\r)$/.test(before) || (at - before.length === base && before.trim() === '')
}

/** Behind the next match of a global pattern. */
function find(pattern: RegExp, source: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : undefined
}
