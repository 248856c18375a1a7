/** The door to remark. */
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { remarkPairing } from './pairing.ts'

/** One tilde means "about" far more often than it strikes a word out. */
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkPairing).freeze()
/** What is indented in MDX stands within a component. */
const mdx = markdown().use(remarkWithoutIndentedCode).freeze()

function remarkWithoutIndentedCode(this: Processor): void {
  this.data().micromarkExtensions?.push({ disable: { null: ['codeIndented'] } })
}

/** The tree of a Markdown text, its text nodes with their marks; of MDX, code of which is masked. */
export function parseMarkdown(text: string, language: 'markdown' | 'mdx'): Root {
  return (language === 'mdx' ? mdx : markdown).parse(text) as Root
}
