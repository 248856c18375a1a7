/** Plain text → blocks of prose. It has no marks: what a line is, its length, its end and its neighbours say. */
import type { Block, List } from '../model.ts'
import { type Run, runsOf } from './lines.ts'
import type { Origin } from './origin.ts'
import { introduces, type OpenTable, type Outline, type Place } from './outline.ts'
import * as kinds from './plain-kinds.ts'
import { headingDepth, listLength } from './plain-shape.ts'

/** Reads a plain text into an outline. */
export function readPlain(origin: Origin, outline: Outline): void {
  new PlainReader(runsOf(origin), outline).read()
}

class PlainReader {
  readonly #runs: readonly Run[]
  readonly #outline: Outline
  #at = 0
  #atTop = true
  #titled = false
  #inSources = false
  #before: Block | undefined
  /** The lists that the last item stands in, outermost first, and how far their items are indented. */
  #lists: { readonly list: List; readonly indent: number }[] = []

  constructor(runs: readonly Run[], outline: Outline) {
    this.#runs = runs
    this.#outline = outline
  }

  read(): void {
    for (let run = this.#runs[this.#at]; run; run = this.#runs[this.#at]) {
      this.#one(run)
      this.#at++
    }
  }

  #one(run: Run): void {
    if (kinds.isRule(run)) return
    const depth = headingDepth(this.#runs, this.#at, {
      atTop: this.#atTop,
      titled: this.#titled,
      inSources: this.#inSources,
      inList: this.#lists.length > 0,
    })
    if (kinds.isDayline(run)) this.#dayline(run)
    else if (depth) this.#heading(run, depth)
    else if (this.#isTable(run)) this.#table(run)
    else if (kinds.markerOf(run) || this.#inSources) this.#item(run)
    else this.#paragraph(run)
  }

  /** A day heads nothing, though it looks like a heading. */
  #dayline(run: Run): void {
    this.#outline.apart(() => this.#add(run, { kind: 'heading', depth: 1, quoted: run.quoted }))
  }

  #heading(run: Run, depth: number): void {
    this.#add(run, { kind: 'heading', depth, quoted: false })
    this.#titled ||= depth === 1
    this.#inSources = kinds.namesSources(run)
    this.#lists = []
    if (!this.#atTop && !this.#inSources) this.#entries(kinds.isLabel(run))
  }

  #paragraph(run: Run): void {
    this.#lists = []
    this.#add(run, { kind: 'paragraph', quoted: run.quoted })
    this.#atTop = false
    if (kinds.announces(run)) this.#entries(true)
  }

  /** Reads what the last block heads, where it can be a list: several entries or, where it is announced, the lines right below. */
  #entries(announced: boolean): void {
    let tight = 0
    while (announced && this.#runs[this.#at + 1 + tight]?.gap === 0 && !this.#startsOther(this.#at + 1 + tight)) tight++
    const length = tight || listLength(this.#runs, this.#at + 1)
    const last = announced && this.#at + 1 + length === this.#runs.length
    if (tight > 0 || length > 1 || (length === 1 && last)) this.#list(length)
  }

  #startsOther(at: number): boolean {
    const run = this.#runs[at]
    return !run || kinds.markerOf(run) !== undefined || kinds.isRule(run) || this.#isTable(run, at)
  }

  /** Reads the next runs as a list without bullets. */
  #list(length: number): void {
    const list: List = { ordered: false, depth: 1, ...this.#intro() }
    for (const run of this.#runs.slice(this.#at + 1, this.#at + 1 + length)) {
      this.#add(run, { kind: 'item', quoted: run.quoted, list })
    }
    this.#at += length
    this.#atTop = false
  }

  #item(run: Run): void {
    this.#atTop = false
    const marker = kinds.markerOf(run)
    const list = this.#listAt(run, marker)
    const words = marker ? { ...run, passage: run.passage.part([marker.length, run.text.length]).trimmed() } : run
    this.#add(words, { kind: 'item', quoted: run.quoted, list, ...(marker && { marker }) })
  }

  /** The list that an item belongs to by its indent: one that is open, else one within the last item. */
  #listAt({ indent }: Run, marker: string | undefined): List {
    while ((this.#lists.at(-1)?.indent ?? -1) > indent + 1) this.#lists.pop()
    const open = this.#lists.at(-1)
    if (open && indent <= open.indent + 1) return open.list
    const list: List = { ordered: /\d/.test(marker ?? ''), depth: this.#lists.length + 1, ...this.#intro() }
    this.#lists.push({ list, indent })
    return list
  }

  #intro(): Pick<List, 'intro'> {
    return this.#before && introduces(this.#before) ? { intro: this.#before } : {}
  }

  #isTable(run: Run, at = this.#at): boolean {
    const columns = kinds.columnsOf(run)
    const next = this.#runs[at + 1]
    return columns > 1 && next?.gap === 0 && kinds.columnsOf(next) === columns
  }

  #table(first: Run): void {
    const columns = kinds.columnsOf(first)
    const table: OpenTable = { rows: [], header: true }
    for (let run: Run | undefined = first; run && kinds.columnsOf(run) === columns; run = this.#runs[this.#at + 1]) {
      if (run !== first) this.#at++
      this.#row(run, table)
    }
    this.#atTop = false
  }

  #row(run: Run, table: OpenTable): void {
    const cells: Block[] = []
    const row = table.rows.push(cells) - 1
    let from = 0
    for (const [column, text] of run.text.split('\t').entries()) {
      const passage = run.passage.part([from, from + text.length]).trimmed()
      const [start] = run.passage.spanOf([from, from])
      cells.push(
        this.#outline.add(passage, { kind: 'cell', quoted: run.quoted, cell: { table, row, column } }, [start, start]),
      )
      from += text.length + 1
    }
  }

  #add({ passage }: Run, place: Place): Block {
    const block = this.#outline.add(passage, place, passage.spanOf([0, passage.text.length]))
    this.#before = block
    return block
  }
}
