/** Lists of sources in a document: under their heading, behind a sentence that introduces them, or as numbered lines at the end. */
import type { Block, CitedLink, Reading, Reference, ReferenceList } from '../../model.ts'

/** What lists of sources are called. */
const KIND =
  /^(?:(?:selected|key|cited|main|additional|general|external|useful|data|web|online|primary|secondary|my|our|the|some|full|list of|image|article)\s){0,2}(?:references?|sources?|notes?|foot-?notes?|end-?notes?|citations?|bibliograph(?:y|ies)|works\s(?:cited|consulted)|literature(?:\scited)?|further\s(?:reading|resources)|resources|reading(?:\slist)?|links|credits?\sand\ssources|quellen|(?:books|papers|articles|publications|documents)(?=\s(?:cited|used|consulted|read)))(?:\s(?:cited|used|consulted|read|list))?$/i

/** “Where our figures come from” */
const ORIGIN =
  /^where (?:the|these|those|our|my|this|its) (?:\p{L}+ ){0,2}(?:figures|numbers|data|facts|statistics) (?:all )?comes? from$/iu

/** Whether a line is the usual heading of a list of sources, numbered or not: "Notes and references", "5. Works cited (en)". */
function isTitle(text: string): boolean {
  if (text.length > 120) return false
  const title = text.replace(/^[\W\d_]{0,8}/, '').replace(/\s?(?:\(\w+\))?\W{0,4}$/, '')
  const parts = title.split(/\s?(?:\band\b|[&/,|])\s?/i)
  return KIND.test(title) || ORIGIN.test(title) || (parts.length <= 3 && parts.every((part) => KIND.test(part)))
}

/** A sentence that leads to sources rather than makes a point. */
const INTRODUCTION =
  /\b(?:(?:for|find|get|more|further|additional)\s(?:more\s|further\s|additional\s)?(?:information|details|reading|resources)|resources\s(?:are|is|include|can)|(?:sources|references)\s(?:used|include|are|for|below|consulted)|(?:following|these)\s(?:sources|references|resources))\b/i

/** What a numbered entry begins with: "[3]", "3.", "3)", "(3)", "^3". */
const NUMBERED = /^\s{0,3}(?:\[(\d{1,3})\]|\^(\d{1,3})|\((\d{1,3})\)|(\d{1,3})[.)](?=\s)|([¹²³⁰⁴-⁹]{1,3}))\s?:?/
const LETTERED = /^\s{0,3}(?:\[([a-z])\]|\(([a-z])\)|([a-z])[.)](?=\s))/i

/** The digits of superscripts, for what is written "¹²". */
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
export const plainDigits = (text: string): string =>
  text.replace(/[¹²³⁰⁴-⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)))

/** The reference lists of a document, in reading order. */
export function referenceListsOf(
  { blocks, language }: Reading,
  links: ReadonlyMap<Block, readonly CitedLink[]>,
): ReferenceList[] {
  const lists: ReferenceList[] = []
  const cited = blocks.findIndex(citesFirst)
  for (let i = 0; i < blocks.length; i++) {
    const title = blocks[i]
    if (!title) continue
    const entries = entriesBehind(blocks, i, { plain: language === 'text', cited })
    if (entries.length === 0) continue
    lists.push({ title, entries: referencesOf(entries, links) })
    i = entries.at(-1)?.index ?? i
  }
  return lists
}

interface Context {
  /** In plain text a short line may be taken for a heading. */
  readonly plain: boolean
  /** Where the text has a mark for its first source; -1 where it has none. */
  readonly cited: number
}

/** The blocks of a list of sources that `blocks[at]` opens; none where it opens none. */
function entriesBehind(blocks: readonly Block[], at: number, { plain, cited }: Context): Block[] {
  const title = blocks[at]
  if (!title || title.kind === 'cell' || title.kind === 'footnote') return []
  if (title.kind !== 'item' && isTitle(title.text)) return underTitle(blocks, title)
  if (title.kind === 'paragraph' && INTRODUCTION.test(title.text) && !/[.!?]\s*$/.test(title.text))
    return behindIntroduction(blocks, at, plain)
  return beginsNumbered(title) || isCited(title, blocks, cited) ? numberedAtEnd(blocks, at) : []
}

/** Up to the next heading that does not stand below the title; under a mere line, as long as the blocks are of one kind. */
function underTitle(blocks: readonly Block[], title: Block): Block[] {
  const entries: Block[] = []
  const kind = blocks[title.index + 1]?.kind
  for (let i = title.index + 1; i < blocks.length; i++) {
    const block = blocks[i]
    if (!block || (block.kind === 'heading' && !block.headings.includes(title))) break
    if (title.kind !== 'heading' && block.kind !== kind) break
    if (block.kind !== 'heading' && block.text.trim() !== '') entries.push(block)
  }
  const sure = title.kind === 'heading' && SURE_TITLE.test(title.text)
  return sure || areReferences(entries) ? entries : []
}

/** Headings under which nothing but sources stands; "Notes" and "Resources" head all sorts of things. */
const SURE_TITLE =
  /\b(?:references?|sources?|bibliograph(?:y|ies)|works\s(?:cited|consulted)|citations?|end-?notes?|foot-?notes?|(?:cited|used|consulted|comes? from)$)\b/i

/** Whether most of the lines are linked, numbered, cite a work by its year, or are no sentences. */
const areReferences = (entries: readonly Block[]): boolean => entries.filter(isReference).length > entries.length / 2

const isReference = ({ links, marker, text }: Block): boolean =>
  links.length > 0 ||
  NUMBERED.test(marker ? `${marker} ` : text) ||
  /[(,.]\s?(?:19|20)\d\d[a-z]?\b/.test(text) ||
  isTitleLine(text)

/** Items, or short lines that are no sentences. */
function behindIntroduction(blocks: readonly Block[], at: number, plain: boolean): Block[] {
  const entries: Block[] = []
  for (let i = at + 1; i < blocks.length; i++) {
    const block = blocks[i]
    const line = block?.kind === 'paragraph' || (plain && block?.kind === 'heading')
    if (!block || !(block.kind === 'item' || (line && isTitleLine(block.text)))) break
    entries.push(block)
  }
  return entries.length > 1 ? entries : []
}

const isTitleLine = (text: string): boolean => text.length < 160 && !/[.!?:,;]\s*$/.test(text)

const beginsNumbered = (block: Block): boolean =>
  /^\s{0,3}(?:\[[1a]\]|\^1\b|¹)/.test(block.marker ?? block.text) || raisedKeys(block)[0] === '1'

/** The numbers that are raised before the notes of a block, in their order: "<sup>1.</sup> See the annex. <sup>2.</sup> …" */
function raisedKeys({ text, superscripts }: Block): string[] {
  const [first] = superscripts
  if (!first || text.slice(0, first[0]).trim() !== '') return []
  const raised = superscripts.map(
    (range) => /^\s*(\d{1,3})[.):]?\s*$/.exec(plainDigits(text.slice(...range)))?.[1] ?? '',
  )
  const end = raised.findIndex((number, n) => Number(number) !== Number(raised[0]) + n)
  return end < 0 ? raised : raised.slice(0, end)
}

/** "… by 40% [1]", and of raised numbers the first. */
const citesFirst = ({ text, superscripts }: Block): boolean =>
  /\S ?(?:\[1\]|\(1\))/.test(text) || superscripts.some((range) => text.slice(...range) === '1')

/** A list numbered "1.", below running text or a table, under no heading and no introduction, where the text above has a mark for the first of its entries. */
function isCited({ marker = '', index, list }: Block, blocks: readonly Block[], cited: number): boolean {
  const above = blocks[index - 1]
  const follows = (above?.kind === 'paragraph' || above?.kind === 'cell') && list?.intro === undefined
  return /^(?:1[.)]|\(1\))$/.test(marker) && cited >= 0 && cited < index && follows
}

/** How many blocks may stand behind a list at the end: a line about the writer, a date. */
const AFTERWORD = 4

/** "[1] …", "[2] …" with no heading: only as the last thing of the document. */
function numberedAtEnd(blocks: readonly Block[], at: number): Block[] {
  const isEntry = ({ kind, text, marker }: Block) =>
    kind !== 'heading' && [text, `${marker} `].some((mark) => NUMBERED.test(mark) || /^\s{0,3}\[[a-z]\]/.test(mark))
  let end = at
  for (let block = blocks[end]; block && isEntry(block); block = blocks[end]) end++
  return end > at && blocks.length - end <= AFTERWORD ? blocks.slice(at, end) : []
}

function referencesOf(blocks: readonly Block[], links: ReadonlyMap<Block, readonly CitedLink[]>): Reference[] {
  let position = 0
  return blocks.flatMap((block, n): Reference[] => {
    const own = links.get(block) ?? []
    const keys = isNumberedAnew(block, blocks[n - 1]) ? [String(position + 1)] : keysOf(block)
    if (keys.length > 0) position = Number(keys.at(-1)) || position + 1
    else if (block.list?.ordered && block.marker) keys.push(String(++position))
    return keys.length > 0 ? keys.map((key) => ({ key, block, links: own })) : [{ block, links: own }]
  })
}

/** "1." below "1.": Markdown counts the items itself. */
const isNumberedAnew = ({ list, marker }: Block, above: Block | undefined): boolean =>
  list !== undefined && above?.list === list && /^\d/.test(marker ?? '') && above.marker === marker

/** The keys that a block's entries begin with: more than one where the lines of a list were run together. */
function keysOf(block: Block): string[] {
  const { text, marker } = block
  const raised = raisedKeys(block)
  if (raised.length > 0) return raised
  const written = key(marker ?? '') ?? key(text)
  if (written === undefined) return [...(/^\s{0,3}\[?@([\w:.-]{2,60})/.exec(text)?.slice(1, 2) ?? [])]
  const keys = [written]
  for (const match of text.matchAll(/\s\[(\d{1,3})\]\s/g))
    if (Number(match[1]) === Number(keys.at(-1)) + 1) keys.push(match[1] ?? '')
  return keys
}

function key(text: string): string | undefined {
  const numbered =
    NUMBERED.exec(text.length < 6 ? `${text} ` : text) ?? LETTERED.exec(text.length < 6 ? `${text} ` : text)
  const found = numbered?.slice(1).find((group) => group !== undefined)
  return found === undefined ? undefined : plainDigits(found.toLowerCase())
}
