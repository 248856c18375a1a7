import type { Figure, Reading, Sentence, Use } from '../model.ts'

/** What a figure is used for in its sentence, and whether that makes it a claim. */
export function useOf(_figure: Figure, _sentence: Sentence, _reading: Reading): Use {
  return { guards: new Set(), years: [] }
}
