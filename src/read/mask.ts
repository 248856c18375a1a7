/**
 * Masks: what a site generator or a framework takes out of a draft before its format is read (tags, expressions, code). A masked
 * source is as long as the source, so every offset holds; a format's parser sees letters that mean nothing to it in their place.
 */
import type { Span } from '../model.ts'

/** What stands for a unit that nobody reads, such as a tag: it leaves no trace in the text. A Unicode noncharacter. */
export const GONE = '\uFDD0'
/** What stands for a unit that is in the text and is no prose, such as an expression. A Unicode noncharacter. */
export const OPAQUE = '\uFDD1'

/** What stands for a unit of a tag that cites: no text, and a marker. A Unicode noncharacter. */
export const CITING = '\uFDD2'

/** Runs of what is masked. */
export const MASKED = new RegExp(`${GONE}+|${OPAQUE}+|${CITING}+`, 'g')

/** A part of the source to mask; with a space, lines stay lines. */
export interface Stretch {
  readonly span: Span
  readonly as: typeof GONE | typeof OPAQUE | typeof CITING | ' '
}

/** The source with its stretches masked. They are in order and do not overlap. */
export function mask(source: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return source
  const parts: string[] = []
  let at = 0
  for (const { span, as } of stretches) {
    const [start, end] = span
    parts.push(
      source.slice(at, start),
      as === ' ' ? source.slice(start, end).replace(/[^\r\n]/g, ' ') : as.repeat(end - start),
    )
    at = end
  }
  return parts.join('') + source.slice(at)
}

/** Whether a part of the source has its line, or lines, to itself. */
export function standsAlone(source: string, [start, end]: Span): boolean {
  let before = start
  while (/[ \t]/.test(source[before - 1] ?? '')) before--
  let after = end
  while (/[ \t]/.test(source[after] ?? '')) after++
  return /[\n\r]|^$/.test(source[before - 1] ?? '') && /[\n\r]|^$/.test(source[after] ?? '')
}
