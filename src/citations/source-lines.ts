/** Sources that are listed in one paragraph: "Sources: Bell guild; Hale, Bells of the Valley (1994).", "For more information, see the websites of …" */
import type { Block, CitedLink, Document, Phrase, Range } from '../model.ts'

export interface SourceLine {
  /** What it calls them: "Sources". */
  readonly title: Phrase
  readonly block: Block
  /** The words of each; where commas part them, an author may stand apart from his work. */
  readonly entries: readonly string[]
  readonly links: readonly CitedLink[]
  /** It offers more to read, and does not say that the text goes by it. */
  readonly offers: boolean
}

/** More than one, and said to be what the text goes by. */
const TITLE =
  /^\W{0,3}(?<title>(?:(?:my|our|the|main|key|data|selected) )?(?:sources|references|citations|literature|bibliography|works cited)(?: (?:used|consulted|cited|include|for this \p{L}+))?) ?:\s*(?=\S)/iu
/** Names bodies whose pages a reader may look through. */
const OFFER =
  /^\W{0,3}(?<title>(?:for|to) (?:find |get |learn |read |know )?(?:more|further|additional|background|details)\b[^,.:;]{0,40},? (?:please )?(?:see|visit|consult|read|check|go to|turn to|look at|try)|(?:you can |readers can )?(?:find|read|learn) (?:out )?more\b[^,.:;]{0,30} (?:in|on|at|from)|(?:further|more) (?:information|reading|details)(?::| (?:can be found|is available|is to be had) (?:in|on|at|from))) (?:the )?(?:\p{Ll}+ )?(?:websites?|web ?pages?|pages|sites|reports|publications|brochures|leaflets|studies|yearbooks|work) (?:of|by|from) (?=\S)/iu
const LONGEST = 1000
/** Entries that bear the mark by which the text cites them. */
const KEYED = /\[\d{1,3}\]|(?:^|[;,.]\s?)\d{1,2}[.)] |[¹²³⁴-⁹]/

/** The lines of a document that list two sources or more, but for those that stand below a table or a picture. */
export function sourceLinesOf({ blocks, links }: Document): SourceLine[] {
  return blocks.flatMap((block): SourceLine[] => {
    const opening = block.text.slice(0, LONGEST)
    const offer = OFFER.exec(opening)
    const match = offer ?? TITLE.exec(opening)
    if (block.kind !== 'paragraph' || block.quoted || !match || !ofText(blocks[block.index - 1])) return []
    const words = block.text.slice(match[0].length).replace(/[\s.)\]_*]+$/, '')
    const entries = words.length > LONGEST || KEYED.test(words) ? [] : split(words)
    const from = block.text.indexOf(match.groups?.title ?? '')
    const range: Range = [from, from + (match.groups?.title ?? '').length]
    const title = { text: block.text.slice(...range), span: block.spanOf(range) }
    const own = links.filter((link) => link.block === block)
    const isOffer = offer !== null
    if (entries.length < 2 || (isOffer && (own.length > 0 || !entries.every(isNamed)))) return []
    return [{ title, block, entries, links: own, offers: isOffer }]
  })
}

/** A body by its name, which stands in a sentence by itself. */
const isNamed = (entry: string): boolean => /\p{Lu}/u.test(entry) && !/[.!?] /.test(entry)

const ofText = (before: Block | undefined): boolean =>
  before?.kind === 'paragraph' || before?.kind === 'item' || before?.kind === 'heading'

/** By the strongest mark that parts anything. */
function split(words: string): string[] {
  for (const mark of [/\s*;\s*/, /\s*\n\s*/, /,\s+(?:and\s+)?|\s+and\s+/]) {
    const parts = words.split(mark).filter((part) => /\p{L}/u.test(part))
    if (parts.length > 1) return parts
  }
  return []
}
