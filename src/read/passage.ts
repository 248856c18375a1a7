/** A run of readable text in the making, each UTF-16 unit of it paired with its place in the source. */
import type { FootnoteRef, Link, Range, Span } from '../model.ts'

/** Stands in `Block.prose` for each unit that is not prose: OBJECT REPLACEMENT CHARACTER. */
const BLANK = '\uFFFC'

/**
 * Units of text from `at` to the next run, which stand at [start, end) in the source. Where both are equally long they are paired
 * one to one; else (an entity, an escape, a line break with the marks of the next line) they are paired as a whole.
 */
interface Run {
  readonly at: number
  readonly start: number
  end: number
}

export class Passage {
  text = ''
  readonly links: Link[] = []
  readonly footnoteRefs: FootnoteRef[] = []
  readonly superscripts: Range[] = []
  readonly #runs: Run[] = []
  readonly #blanks: Range[] = []

  /** Appends text that stands at [start, end) in the source. */
  add(text: string, start: number, end: number): void {
    if (text === '') return
    const at = this.text.length
    const last = this.#runs.at(-1)
    const pairs = text.length === end - start
    if (last && pairs && last.end === start && at - last.at === last.end - last.start) last.end = end
    else this.#runs.push({ at, start, end })
    this.text += text
  }

  /** Marks a part of the text as no prose. */
  blank(range: Range): void {
    if (range[0] < range[1]) this.#blanks.push(range)
  }

  /** The text with what is not prose blanked, unit for unit. */
  get prose(): string {
    let prose = this.text
    for (const [from, to] of this.#blanks) prose = prose.slice(0, from) + BLANK.repeat(to - from) + prose.slice(to)
    return prose
  }

  /** The source place of a part of the text; of an empty part, the place where it stands. */
  spanOf([from, to]: Range): Span {
    const start = this.#place(from)[0]
    return [start, to > from ? this.#place(to - 1)[1] : start]
  }

  /** The source place of one unit; behind the last one, where the text ends. */
  #place(unit: number): Span {
    const runs = this.#runs
    let low = 0
    let high = runs.length
    while (low + 1 < high) {
      const middle = (low + high) >> 1
      if ((runs[middle]?.at ?? 0) <= unit) low = middle
      else high = middle
    }
    const run = runs[low]
    if (!run) return [0, 0]
    if (unit >= this.text.length) {
      const end = runs.at(-1)?.end ?? run.end
      return [end, end]
    }
    const length = (runs[low + 1]?.at ?? this.text.length) - run.at
    if (length !== run.end - run.start) return [run.start, run.end]
    const start = run.start + unit - run.at
    return [start, start + 1]
  }
}
