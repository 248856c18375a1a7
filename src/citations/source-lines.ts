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
const WORK =
  '(?:page|piece|article|account|text|post|story|chronicle|history|list|entry|report|sketch|note|column|chapter)'
/** “Compiled from: …”, “This page draws on …, … and …”: says in a sentence of its own what the text was made from. */
const MADE_FROM = new RegExp(
  `^\\W{0,3}(?<title>(?:(?:th(?:is|e) (?:\\p{L}+ )?${WORK}|(?:all )?(?:information|figures|numbers|details|data|material|facts|dates|sums|quotations)|written and)(?: (?:here|above|in this ${WORK}))? )?(?:(?:is|are|was|were|has been|have been) )?(?:(?:chiefly|mainly|mostly|largely|partly|heavily|freely) )?(?:(?:compiled|drawn(?: up)?|taken|adapted|assembled|collected|gathered|gleaned|pieced together|put together|culled|extracted|worked up|derived) from|(?:based|draws?|drawing|rests?|relies|leans) (?:(?:chiefly|mainly|mostly|largely|heavily) )?(?:up)?on|(?:written|compiled|prepared|put together|drawn up) (?:with (?:the )?(?:help|aid|use) of|with (?:help|material|information) from|from|after|using)|with (?:material|information|figures|data|details|facts|help) (?:taken )?from|source material|made with))(?: the following(?: \\p{L}+)?)?(?: ?: ?| (?=\\S))`,
  'iu',
)
/** Names bodies whose pages a reader may look through. */
const OFFER =
  /^\W{0,3}(?<title>(?:for|to) (?:find |get |learn |read |know )?(?:more|further|additional|background|details)\b[^,.:;]{0,40},? (?:please )?(?:see|visit|consult|read|check|go to|turn to|look at|try)|(?:you can |readers can )?(?:find|read|learn) (?:out )?more\b[^,.:;]{0,30} (?:in|on|at|from)|(?:further|more) (?:information|reading|details)(?::| (?:can be found|is available|is to be had) (?:in|on|at|from))(?: (?:see|visit|consult))?) (?:the )?(?:\p{Ll}+ )?(?:websites?|web ?pages?|pages|sites|reports|publications|brochures|leaflets|studies|yearbooks|work) (?:of|by|from) (?=\S)/iu
const LONGEST = 1000
/** Entries that bear the mark by which the text cites them. */
const KEYED = /\[\d{1,3}\]|(?:^|[;,.]\s?)\d{1,2}[.)] |[¹²³⁴-⁹]/

/** The lines of a document that list two sources or more, but for those that stand below a table or a picture. */
export function sourceLinesOf({ blocks, links }: Document): SourceLine[] {
  return blocks.flatMap((block): SourceLine[] => {
    const opening = block.text.slice(0, LONGEST)
    const offer = OFFER.exec(opening)
    const made = madeFrom(block)
    const match = offer ?? TITLE.exec(opening) ?? made
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

/** A sentence by itself at the end of what it was made for: with a colon, or short and of several parts. */
function madeFrom({ text, index }: Block): RegExpExecArray | undefined {
  const match = index > 0 && text.length < LONGEST ? MADE_FROM.exec(text) : null
  const rest = match ? text.slice(match[0].length) : ''
  const isList = /: ?$/.test(match?.[0] ?? '') || (rest.length < SHORT && !/[.!?]["”’)]? \p{Lu}\p{Ll}/u.test(rest))
  return match && isList && !FINITE.test(rest) ? match : undefined
}

const SHORT = 300
/** “Based on the count and the ledger, the guild says”: a sentence that goes on to tell something. */
const FINITE = /\b(?:is|are|was|were|has|have|had|says?|said|shows?|showed|will|can|could|would|we|I|it|they)\b/

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
