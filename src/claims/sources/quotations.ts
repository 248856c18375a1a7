/** Quotations of several sentences: who ends one with his name has said all of it. */
import type { Sentence } from '../../model.ts'
import { type Backing, lasts } from './backing.ts'
import type { EvidenceOf } from './evidence.ts'

export interface Quotation {
  /** Whether it goes on behind the sentence. */
  readonly open: boolean
  /** Whoever a further sentence of it says that it is by. */
  readonly backing: Backing | undefined
}

/** The quotation that each sentence of a run stands in. */
export function quotationsOf(run: readonly Sentence[], evidence: EvidenceOf): Quotation[] {
  let open = false
  const opens = run.map((sentence) => (open = leavesOpen(sentence, open)))
  const quotations: Quotation[] = []
  for (let i = run.length - 1; i >= 0; i--) {
    const next = run[i + 1]
    const [backing] = next ? evidence(next).backings : []
    const source = backing && lasts(backing) ? backing : backing ? undefined : quotations[i + 1]?.backing
    quotations[i] = { open: opens[i] === true, backing: opens[i] ? source : undefined }
  }
  return quotations
}

/** Whether a quotation goes on behind a sentence. A straight mark opens one where it stands at the head of a word. */
function leavesOpen({ text }: Sentence, open: boolean): boolean {
  const last = /(^|.)(["“”])([^"“”]*)$/s.exec(text)
  if (!last) return open
  const [, before = '', mark, behind = ''] = last
  return mark === '"' ? /^(?:|[\s(—–])$/.test(before) && /^\S/.test(behind) : mark === '“'
}
