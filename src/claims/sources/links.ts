/** What a link is there for: only some of them can back a claim. */
import { addressOf } from '../../citations/addresses.ts'
import type { Block, CitedLink, Link, LinkRole, Sentence } from '../../model.ts'
import { isFurniture } from './furniture.ts'
import { isSearchPage } from './search-pages.ts'
import { countBefore } from './sorted.ts'

/** A line that credits a picture: its links lead to the picture's maker. */
const PICTURE_CREDIT =
  /^[\s[(*_]{0,4}(?:(?:featured|header|cover|hero|lead)\s)?(?:image|photo|photograph|picture|illustration|cartoon|icon|banner)s?(?:\s(?:credits?|source|by|via|from|courtesy)\b|\s?:)/i

/** The links of a block with their role and the sentence that they stand in, in order. */
export function citedLinks(block: Block, sentences: readonly Sentence[]): CitedLink[] {
  const credit = PICTURE_CREDIT.test(block.text)
  return block.links.map((link): CitedLink => {
    const sentence = sentenceAt(sentences, link.range[0] + 1)
    const role = credit && link.kind !== 'image' ? 'furniture' : roleOf(link, block.text.slice(...link.range))
    return { ...link, role, block, span: block.spanOf(link.range), ...(sentence && { sentence }) }
  })
}

/** The first sentence that ends at or behind a place of its block, else the last one. */
export function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  return sentences[countBefore(sentences, at, ({ range }) => range[1])] ?? sentences.at(-1)
}

/** The role of a link, by its address and the words that are linked. */
export function roleOf({ url, kind }: Pick<Link, 'url' | 'kind'>, words: string): LinkRole {
  if (kind === 'image') return 'image'
  const address = url.trim()
  if (/^(?:mailto|tel|sms|callto):/i.test(address)) return 'mail'
  if (/^#./.test(address)) return 'anchor'
  if (address === '' || address === '#' || /^(?:javascript|data|about):/i.test(address)) return 'furniture'
  const absolute = addressOf(address)
  if (absolute && isSearchPage(absolute)) return 'search'
  return isFurniture(address, words.trim(), absolute) ? 'furniture' : 'source'
}

/** Reference works that explain a term. */
const EXPLAINERS =
  /(?:^|\.)(?:wikipedia|wiktionary|britannica|merriam-webster|investopedia|dictionary|wikidata|techopedia|thesaurus|urbandictionary)\.(?:org|com)$/

/** Words that are linked to cite, not to explain. */
const CITING_WORDS =
  /\b(?:wiki\w*|britannica|sources?|here|links?|data|stud(?:y|ies)|reports?|survey|according|article|reference|\w+ed)\b/

/** The links of a sentence that can back its figures: none that only explains a term ("[myopia](…wikipedia…)"), nor its like beside it. */
export function citing(links: readonly CitedLink[]): CitedLink[] {
  const sources = links.filter(({ role }) => role === 'source')
  const explained = sources.some((link) => isTerm(link) && EXPLAINERS.test(addressOf(link.url)?.hostname ?? ''))
  return explained ? sources.filter((link) => !isTerm(link)) : sources
}

/** One or two words in small letters: a term and no statement. */
function isTerm({ block, range, kind }: CitedLink): boolean {
  const words = block.text.slice(...range).trim()
  return kind === 'link' && /^\p{Ll}[\p{Ll}-]*(?: [\p{Ll}-]+)?$/u.test(words) && !CITING_WORDS.test(words)
}
