/** Marks in example texts: `⟦ ⟧` around the words that must be found, `⟦some-rule: ⟧` where a text speaks of several rules. */
import type { Span } from '../model.ts'

export interface Mark {
  readonly span: Span
  /** The rule ids in front of the colon. */
  readonly rules: readonly string[]
}

export interface MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Takes the marks out of a text. Marks may nest; they come in the order in which they open. */
export function readMarks(marked: string): MarkedText {
  let text = ''
  const open: { start: number; rules: string[]; index: number }[] = []
  const marks: Mark[] = []
  let count = 0
  for (const [token, label] of marked.matchAll(/⟦((?:[a-z][a-z-]*, )*[a-z][a-z-]*: )?|⟧|[^⟦⟧]+/gu)) {
    if (token.startsWith('⟦')) {
      open.push({ start: text.length, rules: label?.slice(0, -2).split(', ') ?? [], index: count++ })
    } else if (token === '⟧') {
      const mark = open.pop()
      if (!mark) throw new Error(`A mark closes that never opened: ${marked}`)
      marks[mark.index] = { span: [mark.start, text.length], rules: mark.rules }
    } else text += token
  }
  if (open.length > 0) throw new Error(`A mark opens that never closes: ${marked}`)
  return { text, marks }
}
