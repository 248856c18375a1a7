/** Printable text on a screen: measured in columns, wrapped and cut. */
import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'
import type { Range } from '../model.ts'

/** Columns that a printable text takes: wide characters take two, combining ones none. */
export function widthOf(text: string): number {
  return stringWidth(text)
}

/** Where the lines of a printable text stand when it is wrapped to a width; the space at a break belongs to no line. `hard` breaks words that are longer than a line. */
export function wrap(text: string, width: number, hard = true): Range[] {
  const lines: Range[] = []
  let at = 0
  for (const line of wrapAnsi(text, Math.max(1, width), { hard, trim: false }).split('\n')) {
    const [from, to] = [at + line.length - line.trimStart().length, at + line.trimEnd().length]
    if (from < to) lines.push([from, to])
    at += line.length
  }
  return lines
}

/** A printable text wrapped, each line under the indent. An address that is longer than a line stays whole, to be followed. */
export function indented(text: string, indent: number, width: number): string[] {
  const room = width - indent
  const hard = (text.match(/https?:\/\/\S+/g) ?? []).every((url) => url.length <= room)
  return wrap(text, room, hard).map((range) => ' '.repeat(indent) + text.slice(...range))
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

/** "1 claim", "2 claims". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
