/** Whom "it" stands for within a sentence. */
import type { Run } from './names.ts'
import { type Party, partyOf } from './parties.ts'
import type { Clauses } from './phrases.ts'

/** What a study does that is there to be read. */
const CAME = /^(?:came|appeared|was|is|were|landed|arrived|went|reported)$/

/** "When the national inventory came out it gave …", "The 2018 count came late; it put …": the study that "it" stands for within the sentence. */
export function foregone(clauses: Clauses, { to: end }: Run): Party | undefined {
  const { words } = clauses
  const from = end - 1
  if (!/^(?:it|they)$/.test(words[from]?.lower ?? '')) return
  const start = /^(?:when|once|after|since|although|while|as|before)$/.test(words[0]?.lower ?? '') ? 1 : 0
  if (start === 0 && words[from - 1]?.text !== ';') return
  const verb = words.findIndex(({ lower }, at) => at > start + 1 && at < from && CAME.test(lower))
  const party = verb > 0 ? partyOf(clauses, { from: start, to: verb }) : undefined
  return party && party.who !== 'carried' && party.who !== 'vague' ? { ...party, study: true } : undefined
}
