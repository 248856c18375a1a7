/**
 * Makes the Markdown parser note where the units of its text nodes stand, as it reads them: an extension of mdast-util-from-markdown,
 * whose text nodes by themselves know only where they begin and end.
 */

import type { InlineCode, Text } from 'mdast'
import type {} from 'remark-parse'
import type { Data, Processor } from 'unified'

type Extension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>
type Handle = NonNullable<NonNullable<Extension['enter']>[string]>

/** Pairs of (offset in the node's value, offset in the parsed source), by turns the start and the end of a token. */
export type Marks = number[]

declare module 'mdast' {
  interface TextData {
    marks?: Marks
  }
  interface InlineCodeData {
    marks?: Marks
  }
}

const enter: Handle = function (token) {
  // Every token of text shares one default handler; this is one that nobody overrides.
  this.config.enter.codeFlowValue?.call(this, token)
  note(this.stack.at(-1) as Text, token.start.offset)
}

const exit: Handle = function (token) {
  const text = this.stack.at(-1) as Text
  this.config.exit.codeFlowValue?.call(this, token)
  note(text, token.end.offset)
}

const exitReference: Handle = function (token) {
  const { offset, line, column } = token.end
  const text = this.stack.pop() as Text
  if (text.position) text.position.end = { offset, line, column }
  note(text, offset)
}

/** Keeps inline code as written, also within tables, and hands on the marks of its text. */
const exitCode: Handle = function (token) {
  const fragment = this.stack.at(-1) as { children: Text[] }
  const marks = fragment.children[0]?.data?.marks
  const value = this.resume()
  const code = this.stack.at(-1) as InlineCode
  code.value = value
  if (marks) code.data = { marks }
  this.exit(token)
}

function note(text: Text, offset: number): void {
  text.data ??= {}
  text.data.marks ??= []
  text.data.marks.push(text.value.length, offset)
}

const pairing: Extension = {
  enter: { data: enter, characterEscape: enter, characterReference: enter, codeTextData: enter },
  exit: {
    data: exit,
    characterEscapeValue: exit,
    characterReference: exitReference,
    codeTextData: exit,
    codeText: exitCode,
  },
}

/**
 * A unified plugin; stands behind every other that extends the parser. It also drops their transforms, since those split text nodes
 * (to link addresses) and lose where the parts stood; what stands as a bare address is found in the text.
 */
export function remarkPairing(this: Processor): void {
  const data = this.data()
  const extensions = (data.fromMarkdownExtensions ?? []).flat()
  data.fromMarkdownExtensions = [...extensions.map(({ transforms, ...extension }) => extension), pairing]
}
