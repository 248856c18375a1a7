/** Printable text on a screen: measured in columns, wrapped and cut. */
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Range } from '../model.ts'

/** Columns that a printable text takes: wide characters take two, combining ones none. */
export function widthOf(text: string): number {
  return stringWidth(text)
}

/** Where the lines of a printable text stand when it is wrapped to a width; the space at a break belongs to no line. */
export function wrap(text: string, width: number): Range[] {
  const lines: Range[] = []
  let at = 0
  for (const line of wrapAnsi(text, Math.max(1, width), { hard: true, trim: false }).split('\n')) {
    const [from, to] = [at + line.length - line.trimStart().length, at + line.trimEnd().length]
    if (from < to) lines.push([from, to])
    at += line.length
  }
  return lines
}

/** A printable text wrapped, each line under the indent. */
export function indented(text: string, indent: number, width: number): string[] {
  return wrap(text, width - indent).map((range) => ' '.repeat(indent) + text.slice(...range))
}

/** A printable text cut to a width, with "…" for what is missing. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let [kept, room] = ['', width - 1]
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    room -= widthOf(segment)
    if (room < 0) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** A printable text filled up to a width. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
