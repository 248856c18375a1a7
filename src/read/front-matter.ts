/** Front matter: what a site generator keeps above a text, in YAML, TOML or JSON. */
import { parseDocument } from 'yaml'
import type { Draft, FrontMatter } from '../model.ts'

export interface FrontMatterReading {
  readonly frontMatter: FrontMatter
  /** Where the text begins. */
  readonly end: number
  readonly notices: Draft['notices']
}

const FENCED = /^\uFEFF?---[ \t]*(\r\n|\r|\n)([\s\S]*?)(?:(?<=[\r\n])---[ \t]*(?:\r\n|\r|\n|$))/

/** Reads the front matter of a source. What cannot be parsed is noticed and left out. */
export function readFrontMatter(source: string): FrontMatterReading {
  const bom = source.startsWith('\uFEFF') ? 1 : 0
  const match = FENCED.exec(source)
  if (!match) return { frontMatter: {}, end: bom, notices: [] }
  const end = match[0].length
  try {
    const document = parseDocument(match[2] ?? '', { logLevel: 'silent' })
    const value: unknown = document.toJS()
    const frontMatter = value && typeof value === 'object' && !Array.isArray(value) ? (value as FrontMatter) : {}
    return { frontMatter, end, notices: [] }
  } catch {
    return { frontMatter: {}, end, notices: [{ message: 'The front matter could not be read.', span: [0, end] }] }
  }
}
