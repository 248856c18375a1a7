/** What several sentences, or a whole text, speak of, and whether another sentence does, too. */
import type { Block, Sentence } from '../../model.ts'
import { saysHardlyAnything, saysLittle, sharesTopic, stemsOf } from './continuity.ts'

/** So many words of its own and none in common with the rest make a sentence one about something else. */
const OWN = 4

/** Less than one word in so many in common with the rest, where its neighbours share none, do so, too. */
const IN_COMMON = 4

/** In fewer sentences than these, one may well be the only one that speaks of its subject's parts. */
const PIECE = 10

export interface Subjects {
  /** Whether a sentence goes on with what the text as a whole is about: its block speaks of something that another block speaks of, or of nothing else. */
  readonly holds: (sentence: Sentence) => boolean
  /** Whether a sentence of a longer text is about something that hardly another sentence mentions, and none of those beside it. */
  readonly isForeign: (sentence: Sentence, ...beside: readonly Sentence[]) => boolean
}

/** What the sentences of a text have in common. */
export function subjectsOf(sentences: readonly Sentence[]): Subjects {
  const first = new Map<string, Sentence>()
  const onSubject = new Set<Block>()
  const shared = new Set<string>()
  const isBrief = sentences.length < PIECE ? saysLittle : saysHardlyAnything
  for (const sentence of sentences) {
    if (isBrief(sentence)) onSubject.add(sentence.block)
    for (const stem of stemsOf(sentence)) {
      const other = first.get(stem)
      if (!other) first.set(stem, sentence)
      else shared.add(stem)
      if (other && other.block !== sentence.block) onSubject.add(other.block).add(sentence.block)
    }
  }
  const sharedBy = (stems: ReadonlySet<string>) => [...stems].filter((stem) => shared.has(stem)).length
  return {
    holds(sentence) {
      const stems = stemsOf(sentence)
      return onSubject.has(sentence.block) && (stems.size < OWN || sharedBy(stems) > 0)
    },
    isForeign(sentence, ...beside) {
      const stems = stemsOf(sentence)
      if (sentences.length < PIECE || stems.size < OWN || sharedBy(stems) * IN_COMMON >= stems.size) return false
      return !beside.some((other) => sharesTopic(sentence, other))
    },
  }
}

/** What some sentences speak of, taken together. */
export interface Matter {
  add(sentence: Sentence): void
  /** Whether a sentence speaks of the same, or says too little to speak of anything else. */
  isOf(sentence: Sentence): boolean
}

/** So many words about the matter make a sentence one about it; a matter of few words needs one. */
const ALIKE = 2
const FEW = 3

export function newMatter(first: Sentence): Matter {
  const stems = new Set(stemsOf(first))
  return {
    add(sentence) {
      for (const stem of stemsOf(sentence)) stems.add(stem)
    },
    isOf(sentence) {
      const shared = [...stemsOf(sentence)].filter((stem) => stems.has(stem)).length
      return saysLittle(sentence) || shared >= (stems.size > FEW ? ALIKE : 1)
    },
  }
}
