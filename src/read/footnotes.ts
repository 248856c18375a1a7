/** Footnotes that Markdown's parser leaves in the text: references without a definition, and notes in place (`^[…]`). */
import type { Block } from '../model.ts'
import { Passage } from './passage.ts'

/** A note that was written in place: its words, and where its block is to go. */
export interface Note {
  readonly passage: Passage
  readonly definition: Block[]
}

interface OpenNote extends Note {
  readonly outer: Passage
  /** Of the two units that open it. */
  readonly start: number
  depth: number
}

const MARK = /\[\^[^\][\s]{1,100}\]|\^\[|[[\]]/g

/** Words as they are read, in a passage each: those of the text and those of its notes. */
export class Notebook {
  /** Where words go. */
  passage: Passage
  readonly notes: Note[] = []
  readonly #source: string
  #open: OpenNote | undefined

  constructor(source: string) {
    this.#source = source
    this.passage = new Passage(source)
  }

  /** Appends words that stand at [start, end) in the source. Only words as written hold marks of footnotes. */
  add(text: string, start: number, end: number): void {
    let at = 0
    if (text.length === end - start && (this.#open || text.includes('^'))) {
      for (const { 0: mark, index } of text.matchAll(MARK)) {
        if (!this.#concerns(mark)) continue
        this.passage.add(text.slice(at, index), start + at, start + index)
        at = index + mark.length
        this.#mark(mark, start + index, start + at)
      }
    }
    this.passage.add(text.slice(at), start + at, end)
  }

  /** A reference always; a bracket only while a note is open. */
  #concerns(mark: string): boolean {
    return mark.startsWith('[^') || (mark === '^[' ? !this.#open : this.#open !== undefined)
  }

  #mark(mark: string, start: number, end: number): void {
    const { passage } = this
    if (mark === '^[') {
      const note = { passage: new Passage(this.#source), definition: [], outer: passage, start, depth: 1 }
      this.#open = note
      this.passage = note.passage
    } else if (mark.startsWith('[^')) {
      passage.footnoteRefs.push({
        at: passage.text.length,
        span: [start, end],
        label: mark.slice(2, -1),
        definition: [],
      })
    } else this.#bracket(mark, start, end)
  }

  #bracket(mark: string, start: number, end: number): void {
    const note = this.#open
    if (!note) return
    note.depth += mark === '[' ? 1 : -1
    if (note.depth > 0) this.passage.add(mark, start, end)
    else this.#end(note, end)
  }

  #end({ outer, start, passage, definition }: OpenNote, end: number): void {
    outer.footnoteRefs.push({ at: outer.text.length, span: [start, end], label: '', definition })
    this.notes.push({ passage, definition })
    this.#leave(outer)
  }

  #leave(outer: Passage): void {
    this.passage = outer
    this.#open = undefined
  }

  /** Ends the reading: a note that was never closed is text. */
  close(): void {
    const note = this.#open
    if (!note) return
    note.outer.add('^[', note.start, note.start + 2)
    note.outer.append(note.passage)
    this.#leave(note.outer)
  }
}
