/** What a figure is used for in its sentence, and whether that makes it a claim. */
import type { Figure, Phrase, Range, Reading, Sentence, Source, Use } from '../model.ts'
import { guardsOf } from './guards.ts'
import { hedgeOf } from './hedge.ts'
import { measuresOf } from './measures.ts'
import { verdictOn } from './not-claim.ts'
import { placeOf } from './place.ts'
import { populationOf } from './population.ts'
import { type Scene, sceneOf } from './scene.ts'
import { yearsOf } from './years.ts'

/** Reads a figure's use from its sentence and from what backs it; the phrases are absent where the sentence does not give them. Linear in the sentence over all its figures. */
export function useOf(figure: Figure, sentence: Sentence, reading: Reading, source: Source): Use {
  const scene = sceneOf(figure, sentence, reading)
  const population = populationOf(scene)
  const { notClaimBecause, margin } = verdictOn(scene, source)
  return {
    guards: guardsOf(scene, margin),
    years: yearsOf(figure, sentence),
    ...given('notClaimBecause', notClaimBecause),
    ...given('population', phraseOf(scene, population)),
    ...given('measures', phraseOf(scene, measuresOf(scene, population))),
    ...given('place', placeOf(figure, sentence)),
    ...given('hedge', hedgeOf(sentence, figure.range)),
  }
}

const given = <K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: T }

function phraseOf({ sentence, words }: Scene, range: Range | undefined): Phrase | undefined {
  const first = range && words[range[0]]
  const last = range && words[range[1] - 1]
  return first && last && sentence.phrase([first.range[0], last.range[1]])
}
