/** Front matter: what a site generator keeps above a text. YAML between `---`, TOML between `+++`, JSON between `;;;` or bare. */
import { parse as parseToml } from 'smol-toml'
import { isMap, isScalar, parseDocument } from 'yaml'
import type { Draft, FrontMatter, Span } from '../model.ts'

interface Values {
  readonly frontMatter: FrontMatter
  /** Where its values stand, key by key, as far as that is known. */
  readonly places: Readonly<Record<string, Span>>
  readonly notices: Draft['notices']
}

export interface FrontMatterReading extends Values {
  /** Where the text begins. */
  readonly end: number
}

/** Of a fence, `---json` and the like name the format. */
const OPENING = /^\uFEFF?(?:(---|\+\+\+|;;;)(\w*)[ \t]*(?:\r\n|\r|\n)|(?=\{[ \t]*(?:\r\n|\r|\n)\s{0,99}"))/
const CLOSING = { '---': /^---[ \t]*$/m, '+++': /^\+\+\+[ \t]*$/m, ';;;': /^;;;[ \t]*$/m } as const
const BARE_JSON_CLOSING = /^\}[ \t]*$/m

const NONE = { frontMatter: {}, places: {}, notices: [] }

/** Reads the front matter of a source. What cannot be parsed is noticed; the values that can be read of it stay. */
export function readFrontMatter(source: string): FrontMatterReading {
  const found = locate(source)
  if (!found) return { ...NONE, end: behindMarks(source, 0) }
  const { span, end, format } = found
  const text = source.slice(...span).replace(/\r(?!\n)/g, '\n')
  try {
    const values = format === 'toml' ? tomlValues(text, span) : yamlValues(text, span)
    return values ? { ...values, end: behindMarks(source, end) } : { ...NONE, end: behindMarks(source, 0) }
  } catch (error) {
    return { ...NONE, end: behindMarks(source, end), notices: [notice(error, span)] }
  }
}

/** Behind the byte order marks at a place. Parsers drop the first that they see without counting it. */
function behindMarks(source: string, at: number): number {
  let end = at
  while (source[end] === '\uFEFF') end++
  return end
}

function notice(error: unknown, span: Span): Draft['notices'][number] {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/:$/, '.') : String(error)
  return { message: `The front matter could not be parsed: ${reason}`, span }
}

/** Where the values stand, where the text goes on behind them, and how they are written. */
function locate(source: string): { span: Span; end: number; format: string } | undefined {
  const opening = OPENING.exec(source)
  if (!opening) return
  const start = opening[0].length
  const fence = opening[1] as keyof typeof CLOSING | undefined
  const closing = (fence ? CLOSING[fence] : BARE_JSON_CLOSING).exec(source.slice(start))
  if (!closing) return
  const end = start + closing.index + closing[0].length
  const format = opening[2] || (fence === '+++' ? 'toml' : 'yaml')
  return { span: [start, fence ? start + closing.index : end], end, format }
}

/** YAML and, since every JSON text is YAML, JSON; undefined where the fences are two rules that hold prose. */
function yamlValues(text: string, span: Span): Values | undefined {
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
  const { contents, errors } = document
  if (contents && !isMap(contents) && errors.length === 0) return
  const places: Record<string, Span> = {}
  for (const { key, value } of isMap(contents) ? contents.items : []) {
    if (isScalar(key) && isScalar(value) && value.range)
      places[String(key.value)] = unquoted(text, value.range, span[0])
  }
  const frontMatter = isMap(contents) ? (document.toJS() as FrontMatter) : {}
  if (errors.length === 0) return { frontMatter, places, notices: [] }
  const lines = lineValues(text, span[0], /^([\w-]+):[ \t]+([^\s[{|>].*)$/gm)
  return {
    frontMatter: { ...frontMatter, ...lines.frontMatter },
    places: { ...places, ...lines.places },
    notices: errors.slice(0, 1).map((error) => notice(error, span)),
  }
}

/** The values that stand on the line of their key, each as the string that it is written as. */
function lineValues(text: string, base: number, line: RegExp): Omit<Values, 'notices'> {
  const frontMatter: Record<string, string> = {}
  const places: Record<string, Span> = {}
  for (const { 0: whole, 1: key = '', 2: value = '', index } of text.matchAll(line)) {
    const end = index + whole.length
    places[key] = unquoted(text, [end - value.length, end], base)
    frontMatter[key] = text.slice(places[key][0] - base, places[key][1] - base)
  }
  return { frontMatter, places }
}

function tomlValues(text: string, span: Span): Values {
  const frontMatter = parseToml(text)
  const table = text.search(/^[ \t]*\[/m)
  const top = table < 0 ? text : text.slice(0, table)
  return { frontMatter, places: lineValues(top, span[0], /^([\w-]+)[ \t]*=[ \t]*(\S.*)$/gm).places, notices: [] }
}

/** The place in the source of a value in the text of the front matter, without its quotation marks. */
function unquoted(text: string, range: readonly [from: number, to: number, ...rest: number[]], base: number): Span {
  const value = text.slice(range[0], range[1]).trimEnd()
  const mark = /^(["'])[\s\S]*\1$/.test(value) ? 1 : 0
  return [base + range[0] + mark, base + range[0] + value.length - mark]
}
