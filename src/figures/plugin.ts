/** The quantities as a compromise plugin: `nlp.extend(figures)` gives `doc.figures()`. It needs no tagger: compromise/one will do. */
import { findQuantities } from './find.ts'
import type { Quantity } from './quantity.ts'

/** What is used of compromise's terms and views. */
interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly tags: Set<string>
}

type Pointer = [sentence: number, start: number, end: number]

interface View {
  readonly document: readonly (readonly Term[])[]
  readonly fullPointer: readonly Pointer[]
  update(pointers: Pointer[]): View
  json(): unknown
}

/** A view of the terms that figures cover, a figure each; `json()` gives their quantities. */
export interface FiguresView extends Omit<View, 'json'> {
  /** The quantities. Their ranges count in the text of the document: `pre`, `text` and `post` of all its terms. */
  json(): Quantity[]
}

interface Found {
  readonly pointer: Pointer
  readonly quantity: Quantity
}

/** compromise plugin. */
export default {
  api(base: { prototype: object }): void {
    Object.assign(base.prototype, {
      figures(this: View): FiguresView {
        return figuresOf(this)
      },
    })
  },
}

/** Every term of a figure gets the tag `Figure` and its kind's: `Percent`, `Money`, `Count` … */
function figuresOf(view: View): FiguresView {
  const parts = bySentence(view.fullPointer)
  const found = inDocument(view.document).filter(({ pointer }) =>
    parts.get(pointer[0])?.some((part) => isWithin(pointer, part)),
  )
  for (const { pointer, quantity } of found) tag(view.document, pointer, quantity.kind)
  const figures = view.update(found.map(({ pointer }) => pointer))
  return Object.assign(figures, { json: () => found.map(({ quantity }) => quantity) })
}

function tag(document: View['document'], [sentence, start, end]: Pointer, kind: string): void {
  for (const { tags } of document[sentence]?.slice(start, end) ?? [])
    tags.add('Figure').add(kind.charAt(0).toUpperCase() + kind.slice(1))
}

function bySentence(pointers: readonly Pointer[]): ReadonlyMap<number, Pointer[]> {
  const parts = new Map<number, Pointer[]>()
  for (const pointer of pointers) parts.set(pointer[0], [...(parts.get(pointer[0]) ?? []), pointer])
  return parts
}

function isWithin([, start, end]: Pointer, [, from, to]: Pointer): boolean {
  return start >= from && end <= to
}

function inDocument(document: View['document']): Found[] {
  let offset = 0
  return document.flatMap((terms, sentence) => {
    const text = terms.map(({ pre, text, post }) => pre + text + post).join('')
    const found = inSentence(terms, sentence, text, offset)
    offset += text.length
    return found
  })
}

/** Quantities and terms both stand in order, so one walk along the terms finds the first and the last of each. */
function inSentence(terms: readonly Term[], sentence: number, text: string, offset: number): Found[] {
  const ends = endsOf(terms)
  let term = 0
  const termAt = (place: number): number => {
    while (term < ends.length - 1 && (ends[term] ?? 0) <= place) term++
    return term
  }
  return findQuantities(text).map((quantity) => {
    const [from, to] = quantity.range
    const start = termAt(from)
    return {
      pointer: [sentence, start, termAt(to - 1) + 1],
      quantity: { ...quantity, range: [offset + from, offset + to] },
    }
  })
}

/** Where each term ends in the text of its sentence, with its punctuation and white space. */
function endsOf(terms: readonly Term[]): number[] {
  let end = 0
  return terms.map(({ pre, text, post }) => {
    end += pre.length + text.length + post.length
    return end
  })
}
