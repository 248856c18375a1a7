import type { CitedLink, Figure, Marker, Phrase, Reading, ReferenceList, Sentence, Source } from '../model.ts'

/** Everything in a document that can back a claim, and which of it backs a given figure. */
export interface Sources {
  readonly links: readonly CitedLink[]
  readonly markers: readonly Marker[]
  readonly referenceLists: readonly ReferenceList[]
  /** What backs a figure, and whom the text credits with it. */
  of(figure: Figure, sentence: Sentence): { readonly source: Source; readonly attribution?: Phrase }
}

export function sourcesOf(_reading: Reading): Sources {
  return { links: [], markers: [], referenceLists: [], of: () => ({ source: { status: 'none' } }) }
}
