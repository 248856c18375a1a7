/**
 * The nouns of statlint. Every other module speaks in these; this one imports nothing but the
 * types of the figures plugin, which stands by itself and could be a package of its own.
 *
 * There are two coordinate systems and no third: a `Span` is a place in the source as the user wrote it, a `Range` is a place in
 * the readable text of a block or a sentence (markup, escapes and entities gone). Both count UTF-16 units, end exclusive.
 * Blocks and sentences carry the way from the one to the other; nothing is ever searched for again.
 */
import type { Quantity } from './figures/quantity.ts'

/** A place in the source: UTF-16 offsets, byte order mark counted, end exclusive. The only location that leaves the pipeline. */
export type Span = readonly [start: number, end: number]

/** A place in a readable text (`Sentence.text` or `Block.text`): UTF-16 offsets, end exclusive. */
export type Range = readonly [from: number, to: number]

/** Words and where they stand in the source. `text` is readable text, so it may lack markup that `span` covers. */
export interface Phrase {
  readonly text: string
  readonly span: Span
}

export type Language = 'markdown' | 'mdx' | 'html' | 'text'

// ── What a reader gives ──────────────────────────────────────────────────────────────────────────────────────────────────────

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'caption' | 'footnote'

/** A run of prose. */
export interface Block {
  readonly kind: BlockKind
  /** Position in `Draft.blocks`, which is reading order. */
  readonly index: number
  /** What a reader reads. Inline code and bare URLs are in it as written. */
  readonly text: string
  /** `text`, unit for unit, with what is not prose (code, URLs, formulas) blanked by U+FFFC: where figures are looked for. */
  readonly prose: string
  readonly span: Span
  /** The source place of a part of `text`. The law: what stands there reads as that part. */
  spanOf(range: Range): Span
  /** The headings above, outermost first. A heading's own are those that it stands under. */
  readonly headings: readonly Block[]
  /** Of a heading: 1 is the outermost. */
  readonly depth?: number
  /** Inside a block quotation. */
  readonly quoted: boolean
  readonly links: readonly Link[]
  /** Footnote references (`[^a]`, inline footnotes) in reading order. */
  readonly footnoteRefs: readonly FootnoteRef[]
  /** Superscripted runs (`<sup>3</sup>`, ³), which may be reference markers. */
  readonly superscripts: readonly Range[]
  /** Of an item: its list. A paragraph within an item is an item too. */
  readonly list?: List
  /** The item's own marker as written ("1.", "[3]", "-"), where it had one. */
  readonly marker?: string
  /** Of a cell or a caption: its table. */
  readonly cell?: Cell
  /** Of a footnote: its label as written. */
  readonly label?: string
}

export interface List {
  readonly ordered: boolean
  /** 1 for an outermost list. */
  readonly depth: number
  /** The block that introduces the list: the one right before it, where it ends in a colon or reads on into the list. */
  readonly intro?: Block
}

export interface Cell {
  readonly table: Table
  readonly row: number
  readonly column: number
}

export interface Table {
  /** Cells by row; row 0 is the header where `header` is true. */
  readonly rows: readonly (readonly Block[])[]
  readonly header: boolean
  readonly caption?: Block
}

export interface Link {
  /** Of the words that are linked, in `Block.text`. For an image: an empty range where it stands. */
  readonly range: Range
  readonly url: string
  readonly title?: string
  /** `bare`: a URL that stands as itself, in angle brackets or not. */
  readonly kind: 'link' | 'bare' | 'image'
}

export interface FootnoteRef {
  /** Where the marker stands in `Block.text`: an empty range, since the marker is not readable text. */
  readonly at: number
  readonly span: Span
  readonly label: string
  /** The blocks of its definition; none where it dangles. */
  readonly definition: readonly Block[]
  /** Cites by a key, and a site generator lists what it stands for. */
  readonly generated?: true
}

/** A comment in the source (HTML or MDX), where directives stand. */
export interface Comment {
  /** Inside the comment marks, trimmed. */
  readonly text: string
  readonly span: Span
}

/** The front matter, parsed; an empty object where there is none. */
export type FrontMatter = Readonly<Record<string, unknown>>

/** One input, read. What comes later never looks at the format again. */
export interface Draft {
  readonly source: string
  readonly language: Language
  readonly filePath: string
  readonly frontMatter: FrontMatter
  /** Where the values of the front matter stand, by key, as far as that is known. */
  readonly frontMatterPlaces?: Readonly<Record<string, Span>>
  readonly blocks: readonly Block[]
  readonly comments: readonly Comment[]
  /** What the reader could not make sense of and how it went on; empty as a rule. */
  readonly notices: readonly { readonly message: string; readonly span: Span }[]
}

// ── Sentences and figures ────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Sentence {
  readonly block: Block
  /** Position in `Document.sentences`. */
  readonly index: number
  /** Of the block's text. */
  readonly range: Range
  readonly text: string
  /** As `Block.prose`, of this sentence. */
  readonly prose: string
  readonly span: Span
  /** The source place of a part of `text`. */
  spanOf(range: Range): Span
  /** The words of a part of `text` with their source place. */
  phrase(range: Range): Phrase
  readonly figures: readonly Figure[]
}

export type { Bound, FigureKind, Quantity } from './figures/quantity.ts'

/** A figure: a quantity with its place in a document. */
export interface Figure extends Quantity {
  /** In the text of its sentence. */
  readonly range: Range
  readonly span: Span
}

// ── Claims and sources ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Why a figure in use is no claim. */
export type NotClaim =
  | 'question'
  | 'hypothetical'
  | 'example'
  | 'instruction'
  | 'rhetoric'
  | 'own-life'
  | 'own-product'
  | 'own-benchmark'
  | 'narrative-count'
  | 'how-to'
  | 'configuration'
  | 'target'
  | 'statute'
  | 'common-knowledge'
  | 'fiction'
  | 'no-statistic'
  | 'label'

/** What stands around a figure that makes a rule hold its tongue. */
export type Guard =
  | 'question'
  | 'hypothetical'
  | 'negation'
  | 'example'
  | 'debunking'
  | 'heading'
  | 'table'
  | 'caption'
  | 'quotation'
  /** It is a claim by a hair: in a text that hardly speaks of the world, or a count or a measure as stories tell them. */
  | 'slight'

/** What a figure is used for: what it measures, of whom, where, when, how sure. */
export interface Use {
  /** Absent: it is a claim. */
  readonly notClaimBecause?: NotClaim
  readonly guards: ReadonlySet<Guard>
  /** The noun phrase that is counted or shared. */
  readonly population?: Phrase
  /** The predicate: what is said of the population. */
  readonly measures?: Phrase
  readonly place?: Phrase
  /** Years that the sentence ties to this figure, in order of mention. */
  readonly years: readonly number[]
  /** The hedging words, where there are any. */
  readonly hedge?: Phrase
}

/** A figure in use, with who says so and what backs it. */
export interface Mention extends Use {
  readonly figure: Figure
  readonly sentence: Sentence
  /** Who is credited with it, vague or not. */
  readonly attribution?: Phrase
  readonly source: Source
}

/** A mention that states a fact about the world. */
export type Claim = Mention & { readonly notClaimBecause?: never }

export type SourceStatus = 'link' | 'footnote' | 'reference' | 'named' | 'own-data' | 'dangling' | 'vague' | 'none'

export type Reach = 'sentence' | 'nearby' | 'section' | 'document'

export interface Source {
  readonly status: SourceStatus
  readonly reach?: Reach
  /** The words that give the source. */
  readonly via?: Phrase
  /** The address, key or name. */
  readonly target?: string
  /** A link that stands as this figure's source but proves nothing: another rule speaks of it. */
  readonly rejected?: CitedLink
}

/** What a link is there for. Only `source` can back a claim. */
export type LinkRole = 'source' | 'search' | 'image' | 'anchor' | 'mail' | 'furniture'

export interface CitedLink extends Link {
  readonly role: LinkRole
  readonly block: Block
  /** The sentence that it stands in. */
  readonly sentence?: Sentence
  /** Of the linked words; of an image, where it stands. */
  readonly span: Span
}

/** `residue`: what a chatbot wrote where a source should stand ("oaicite", "turn0search3"); it points to nothing. */
export type MarkerKind = 'number' | 'key' | 'author-year' | 'footnote' | 'superscript' | 'residue'

/** A reference marker in the text: "[3]", "[@smith2020]", "(Smith et al., 2020)", a superscript, "[^a]". */
export interface Marker {
  readonly kind: MarkerKind
  readonly text: string
  readonly span: Span
  readonly sentence: Sentence
  /** In `sentence.text`; empty where the marker is not readable text. */
  readonly range: Range
  /** The single key that this marker stands for ("3", "smith2020"); "[3-5]" gives three markers over the same words. */
  readonly key: string
  /** What it resolves to; absent where it dangles. */
  readonly entry?: Reference
  /** Marked as resolvable though no list is in reach: an author and year in a document without a reference list names a source. */
  readonly named?: boolean
}

/** An entry of a reference list, or a footnote's definition. */
export interface Reference {
  /** "3", "smith2020"; absent in an unnumbered list. */
  readonly key?: string
  readonly block: Block
  readonly links: readonly CitedLink[]
}

/** A list of sources in the document, under its heading or behind its introduction. */
export interface ReferenceList {
  /** The heading or the introducing block. */
  readonly title: Block
  readonly entries: readonly Reference[]
}

// ── The document ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A calendar day as ISO 8601 ("2025-12-27"); a month or a year alone is widened to its first day by whoever compares. */
export type Day = string

export interface PublicationDate {
  readonly day: Day
  readonly from: 'front-matter' | 'dateline' | 'file-name' | 'option'
}

/** A draft with its sentences, their figures and its dates: what claims and sources are read from. */
export interface Reading extends Draft {
  readonly title?: Phrase
  /** When the document says that it was published. */
  readonly published?: PublicationDate
  /** The day to judge staleness by: the publication date, else the day of the run. */
  readonly day: Day
  readonly sentences: readonly Sentence[]
}

/** All that a rule can ask. Everything dear is computed on first use and kept. */
export interface Document extends Reading {
  /** Every figure in use, in reading order. */
  readonly mentions: readonly Mention[]
  /** The mentions that are claims. */
  readonly claims: readonly Claim[]
  /** The figures of the front matter's title and description, guarded as headings are: what the text is said to hold. */
  readonly headlines: readonly Mention[]
  readonly links: readonly CitedLink[]
  readonly markers: readonly Marker[]
  readonly referenceLists: readonly ReferenceList[]
  /** Words that are no figure and state one all the same ("the largest"), as a mention of a rank: with their guards and their source. */
  mentionAt(sentence: Sentence, range: Range): Mention
}

// ── Findings ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Severity = 'info' | 'warning' | 'error'

/** What a rule says: where, what is wrong, what to do. */
export interface Report {
  readonly at: Span
  /** One sentence that quotes the words it is about. */
  readonly message: string
  /** What to do here, where it is more than the rule's own advice. */
  readonly advice?: string
  readonly related?: readonly { readonly at: Span; readonly message: string }[]
}

/** A report with what the engine adds. */
export interface Finding extends Report {
  readonly ruleId: string
  readonly severity: Severity
  readonly advice: string
  /** The sentence that it stands in, for reporters. */
  readonly sentence?: Sentence
}
