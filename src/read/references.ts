/** What the references of a Markdown document point to: definitions of links and of footnotes, which may stand behind their use. */
import type { Definition, ImageReference, LinkReference, Parents, Resource } from 'mdast'
import type { Block } from '../model.ts'

export class References {
  readonly #definitions = new Map<string, Definition>()
  readonly #footnotes = new Map<string, Block[]>()

  /** Collects the definitions of links in a tree; the first of a name counts. */
  collect(parent: Parents): void {
    for (const node of parent.children) {
      if (node.type === 'definition') {
        if (!this.#definitions.has(node.identifier)) this.#definitions.set(node.identifier, node)
      } else if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table') {
        this.collect(node)
      }
    }
  }

  /** Where a link or an image leads. */
  targetOf(node: Resource | LinkReference | ImageReference): { readonly url: string; readonly title?: string } {
    const resource = 'url' in node ? node : this.#definitions.get(node.identifier)
    return { url: resource?.url ?? '', ...(resource?.title && { title: resource.title }) }
  }

  /** The blocks of a footnote, which are added as they are read: the same array for every use. */
  footnote(identifier: string): Block[] {
    const blocks = this.#footnotes.get(identifier) ?? []
    this.#footnotes.set(identifier, blocks)
    return blocks
  }
}
