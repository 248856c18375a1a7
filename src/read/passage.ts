/** A run of readable text in the making, each UTF-16 unit of it paired with its place in the source. */
import type { FootnoteRef, Link, Range, Span } from '../model.ts'
import { citedKey } from './citing-tags.ts'
import { CITING, MASKED, OPAQUE } from './mask.ts'

/** Stands in `Block.prose` for each unit that is not prose: OBJECT REPLACEMENT CHARACTER. */
const BLANK = '\uFFFC'

/**
 * Units of text from `at` to the next run, which stand at [start, end) in the source. Where both are equally long they are paired
 * one to one; else (an entity, an escape, a line break with the marks of the next line) each unit stands for the whole.
 */
interface Run {
  readonly at: number
  readonly start: number
  end: number
}

export class Passage {
  text = ''
  /** The last unit of the text; empty where there is none. */
  last = ''
  readonly links: Link[] = []
  readonly footnoteRefs: FootnoteRef[] = []
  readonly superscripts: Range[] = []
  readonly #source: string
  readonly #runs: Run[] = []
  readonly #blanks: Range[] = []

  /** `source` is the source as the user wrote it, whatever mask its reader sees. */
  constructor(source: string) {
    this.#source = source
  }

  /** Whether it holds nothing: no words, nothing that stands among words. */
  get empty(): boolean {
    return this.text.trim() === '' && this.links.length === 0 && this.footnoteRefs.length === 0
  }

  /** Appends text that stands at [start, end) in the source; what is masked in it is left out or blanked. */
  add(text: string, start: number, end: number): void {
    if (text.length !== end - start || text.search(MASKED) < 0) {
      this.#append(text, start, end)
      return
    }
    let at = 0
    for (const { 0: masked, index } of text.matchAll(MASKED)) {
      this.#append(text.slice(at, index), start + at, start + index)
      at = index + masked.length
      if (masked.startsWith(OPAQUE)) this.#addOpaque(start + index, start + at)
      else if (masked.startsWith(CITING)) this.cite([start + index, start + at])
    }
    this.#append(text.slice(at), start + at, end)
  }

  /** Notes a tag of the source that cites, where the text ends; whether it does. */
  cite(span: Span): boolean {
    const label = citedKey(this.#source.slice(...span))
    if (label) this.footnoteRefs.push({ at: this.text.length, span, label, definition: [], generated: true })
    return label !== undefined
  }

  /** Appends a part of the source as written, as text that is no prose. */
  #addOpaque(start: number, end: number): void {
    const from = this.text.length
    this.#append(this.#source.slice(start, end), start, end)
    this.blank([from, this.text.length])
  }

  #append(text: string, start: number, end: number): void {
    if (text === '') return
    const at = this.text.length
    const last = this.#runs.at(-1)
    const paired = text.length === end - start
    if (last && paired && last.end === start && at - last.at === last.end - last.start) last.end = end
    else this.#runs.push({ at, start, end })
    this.text += text
    this.last = text[text.length - 1] ?? ''
  }

  /** Marks a part of the text as no prose. */
  blank(range: Range): void {
    if (range[0] < range[1]) this.#blanks.push(range)
  }

  /** The text with what is not prose blanked, unit for unit. */
  get prose(): string {
    const parts: string[] = []
    let at = 0
    for (const [from, to] of this.#blanks.sort((a, b) => a[0] - b[0])) {
      if (to <= at) continue
      parts.push(this.text.slice(at, Math.max(at, from)), BLANK.repeat(to - Math.max(at, from)))
      at = to
    }
    return parts.length === 0 ? this.text : parts.join('') + this.text.slice(at)
  }

  /** The source place of a part of the text; of an empty part, the place where it stands. */
  spanOf([from, to]: Range): Span {
    const start = this.#placeOf(from)[0]
    return [start, to > from ? this.#placeOf(to - 1)[1] : start]
  }

  /** The source place of one unit; behind the last one, where the text ends. */
  #placeOf(unit: number): Span {
    const index = this.#runOf(unit)
    const run = this.#runs[index]
    if (!run) return [0, 0]
    const length = (this.#runs[index + 1]?.at ?? this.text.length) - run.at
    if (unit - run.at >= length) return [run.end, run.end]
    if (length !== run.end - run.start) return [run.start, run.end]
    const start = run.start + unit - run.at
    return [start, start + 1]
  }

  /** The index of the last run that begins at or before a unit. */
  #runOf(unit: number): number {
    let low = 0
    let high = this.#runs.length
    while (low + 1 < high) {
      const middle = (low + high) >> 1
      if ((this.#runs[middle]?.at ?? 0) <= unit) low = middle
      else high = middle
    }
    return low
  }

  /** A part as a passage of its own, with what stands in it. */
  part(range: Range): Passage {
    const part = new Passage(this.#source)
    part.append(this, range)
    return part
  }

  /** The passage without the white space at its ends; what stands there moves to the text. */
  trimmed(): Passage {
    const { text } = this
    const from = text.length - text.trimStart().length
    const to = Math.max(from, text.trimEnd().length)
    if (to - from === text.length) return this
    const trimmed = this.part([from, to])
    const outside = (at: number): boolean => at < from || at > to
    const move = (at: number): number => Math.min(Math.max(at, from), to) - from
    for (const link of this.links) {
      const at = move(link.range[0])
      if (link.range[0] === link.range[1] && outside(link.range[0])) trimmed.links.push({ ...link, range: [at, at] })
    }
    for (const ref of this.footnoteRefs) if (outside(ref.at)) trimmed.footnoteRefs.push({ ...ref, at: move(ref.at) })
    return trimmed
  }

  /** Appends another passage, or a part of it, with what stands in it. */
  append(other: Passage, [first, last]: Range = [0, other.text.length]): void {
    const shift = this.text.length - first
    other.#runs.forEach((run, index) => {
      const from = Math.max(run.at, first)
      const to = Math.min(other.#runs[index + 1]?.at ?? other.text.length, last)
      if (from < to) this.#append(other.text.slice(from, to), other.#placeOf(from)[0], other.#placeOf(to - 1)[1])
    })
    const move = (part: Range): Range[] => {
      const [from, to] = [Math.max(part[0], first), Math.min(part[1], last)]
      return from < to || (from === to && part[0] === part[1]) ? [[from + shift, to + shift]] : []
    }
    for (const range of other.#blanks.flatMap(move)) this.#blanks.push(range)
    for (const range of other.superscripts.flatMap(move)) this.superscripts.push(range)
    for (const link of other.links) for (const range of move(link.range)) this.links.push({ ...link, range })
    for (const ref of other.footnoteRefs)
      for (const [at] of move([ref.at, ref.at])) this.footnoteRefs.push({ ...ref, at })
  }
}
