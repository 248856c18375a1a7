/**
 * Makes the Markdown parser note where the units of its text nodes stand, as it reads them: an extension of mdast-util-from-markdown,
 * whose nodes by themselves know only where they begin and end.
 */
import type { Html, InlineCode, Text } from 'mdast'
import type {} from 'remark-parse'
import type { Data, Processor } from 'unified'

type Extension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>
type Handle = NonNullable<NonNullable<Extension['enter']>[string]>

/**
 * Pairs of (offset in the node's value, offset in the parsed text), by turns the start and the end of a token. What lies between two
 * tokens is a line ending with the marks of the next line.
 */
export type Marks = number[]

declare module 'mdast' {
  interface TextData {
    marks?: Marks
  }
  interface InlineCodeData {
    marks?: Marks
  }
  interface HtmlData {
    marks?: Marks
  }
}

/** Tokens of text share one default handler; this is the name of one that nobody overrides. */
const DEFAULT = 'codeFlowValue'

const enter: Handle = function (token) {
  this.config.enter[DEFAULT]?.call(this, token)
  note(this.stack.at(-1) as Text, token.start.offset)
}

const exit: Handle = function (token) {
  const text = this.stack.at(-1) as Text
  this.config.exit[DEFAULT]?.call(this, token)
  note(text, token.end.offset)
}

const exitReference: Handle = function (token) {
  const { offset, line, column } = token.end
  const text = this.stack.pop() as Text
  if (text.position) text.position.end = { offset, line, column }
  note(text, offset)
}

/** Ends what is buffered while it is read (code, HTML): keeps it as written, in tables too, and hands on the marks of its text. */
const exitBuffered: Handle = function (token) {
  const fragment = this.stack.at(-1) as { children: Text[] }
  const marks = fragment.children[0]?.data?.marks
  const value = this.resume()
  const node = this.stack.at(-1) as InlineCode | Html
  node.value = value
  if (marks) node.data = { marks }
  this.exit(token)
}

function note(text: Text, offset: number): void {
  text.data ??= {}
  text.data.marks ??= []
  text.data.marks.push(text.value.length, offset)
}

const pairing: Extension = {
  enter: { data: enter, characterEscape: enter, characterReference: enter, codeTextData: enter, htmlFlowData: enter },
  exit: {
    data: exit,
    characterEscapeValue: exit,
    characterReference: exitReference,
    codeTextData: exit,
    codeText: exitBuffered,
    htmlFlowData: exit,
    htmlFlow: exitBuffered,
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
