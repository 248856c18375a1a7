/** What speaks against a figure being a statistic about the world, and what it then is. */
import type { Block, NotClaim } from '../model.ts'
import type { Evidence } from './evidence.ts'
import { governing } from './frames.ts'
import { mannerOf } from './manner.ts'
import { MACHINERY, PARTS, TIMES } from './nouns.ts'
import { around, BARE, COUNTED, isVague, type Scene, sizeOf } from './scene.ts'

export interface Objection extends Evidence {
  readonly because: NotClaim
}

const ME = /\b(?:I|I'm|I've|I'd|I'll|[Mm]e|[Mm]y|[Mm]ine|myself)\b/
/** A country, a planet, a people is nobody's own. */
const US =
  /\b(?:we|we're|we've|we'd|our(?! (?:nation|country|economy|planet|world|society|oceans?|schools|children|government))|ours|us)\b/i
const YOU = /\b(?:you|you're|you've|you'd|you'll|your|yours)\b/i

/** The figure is the first or second person's: they govern it, or stand close behind it. */
const isNear = ({ before, after }: Scene, person: RegExp): boolean =>
  person.test(governing(before)) || person.test(after.slice(0, 60).replace(/\S*$/, ''))

const PERFORMANCE =
  /\b(?:faster|slower|speed-?ups?|overhead|latency|throughput|benchmark(?:s|ed)?|compil(?:e|es|ed|er|ation|ing)|build times?|run-?time|cpu|gpu|memory (?:use|usage)|ram|cache (?:hits?|miss(?:es)?)|(?:bundle|binary) size|test suite|requests? per second|(?:response|load|startup) time|render(?:s|ed|ing)?|training set|epochs?)\b/i

const DETERMINED =
  /\b(?:the|these|those|our|my|his|her|their|its|your|all|both|any|each|every|other|first|last|next|following|final|same|past|previous|another)\s+(?:\p{Ll}+\s)?$/iu

/** A number that names: "Section 5", "Windows 11", "#4". */
const NAME_BEFORE =
  /(?:\b(?:section|figure|fig\.?|chapter|level|part|phase|stage|version|route|title|article|step|no\.?|nos\.?|number|issue|volume|vol\.?|pages?|pp?\.|table|appendix|act|rule|day|week|round|episode|season|grade|tier|class|type|line|item|question|exhibit|schedule|unit|module|lesson|option|scenario|channel|room|floor|gate|bus|highway|windows|python|java|ios|android|node|php|port|pi|form)\s*|#|№|\p{Lu}[\p{Lu}\d]+-)$/iu

const TOP = /\b(?:top|best|first|last|bottom)\s*$/i

const SELECTED = /^\s*(?:largest|biggest|smallest|highest|lowest|most|best|worst|richest|poorest|top|leading)\b/i

const AGE = /\b(?:aged?|ages|age of)\s+(?:\d+\s*(?:and|to|-|–)\s*)?$/i
const AGE_BOUND =
  /\b(?:anyone|everyone|people|[a-z]+(?:s|men)|those|children)\s+(?:under|over|above|below|older than|younger than)\s*$/i
const AGE_BEHIND =
  /^\s*(?:-|–)?\s*(?:years? old|year-olds?|years? of age|and (?:over|older|under|up|above)|or (?:older|younger|over))\b/i

const isAge = ({ before, after, noun, figure }: Scene): boolean =>
  AGE.test(before) ||
  AGE_BEHIND.test(after) ||
  (sizeOf(figure) <= 120 && (noun === '' || noun === 'year') && AGE_BOUND.test(before))

/** A year that was read as a count: "our 1861 war". */
const isYearLike = ({ figure, noun }: Scene): boolean =>
  /^1[5-9]\d\d$|^20\d\d$/.test(figure.text) && !noun.endsWith('s') && !figure.approximate && figure.bound === undefined

/** What somebody sets: prizes, fees, fares. */
const TERMS =
  /\b(?:prizes?|awards?|grants?|purse|bount(?:y|ies)|rewards?|scholarships?|winners?|(?<!legal )fees?|fares?|subscriptions?|tickets?|pric(?:e|es|ed|ing)|discounts?|coupons?|stipend|deposit|donat(?:e|ion|ions))\b/i

const SET_RATE =
  /^\s*(?:\p{L}+\s)?(?:tax|taxes|vat|duty|tariffs?|discount|off|fee|commission|interest|apr|apy|abv|alcohol|deposit|royalty|royalties|cashback|bonus|down payment|solution|concentration|opacity|zoom|scale|probability|chance)\b/iu

const LIMIT =
  /\b(?:limit(?:s|ed)?|cap(?:s|ped)?|ceiling|threshold|minimum|maximum|max\.?|min\.?|at most|not exceed|exceeding|within the (?:next|first)|deadline|eligib(?:le|ility)|qualif(?:y|ies)|quorum|super-?majority|fines?|penalt(?:y|ies)|tax rate|vat|deductible|allowance)\b/i

const IDIOM = /\b(?:think|thought|look|checked?|once or|better|the other|in|by|cut|split|first|second|other)\s*$/i

const PRAISED =
  /^\s*(?:sure|certain|free|honest|true|safe|secure|correct|right|agree|organic|natural|cotton|pure|genuine|compatible|satisfied|committed|focused|comfortable|confident|convinced|positive|worth|guaranteed|effort|commitment|reliable|accurate|remote|online|open|(?:test |code )?coverage|uptime|utili[sz]ation|capacity|of (?:the|my|our|your) (?:time|effort|attention|way))\b/i

const isWhole = ({ figure: { value } }: Scene): boolean => value !== undefined && value >= 100 && value % 10 === 0

const FICTION =
  /\b(?:in the (?:novel|story|movie|film|game|series|show)|fictional|protagonist|fairy tale|superhero|dragons?|wizards?)\b/i

const COMMON_KNOWLEDGE =
  /^\d+ (?:hours (?:a|per|in (?:a|the|every)) day|days (?:a|per|in (?:a|the|every)) (?:week|year)|states|continents|planets|senses|commandments)\b/

/** A heading that is no sentence counts what stands below it. */
const isTitle = ({ sentence: { block } }: Scene): boolean => block.kind === 'heading' && !/[.!]\s*$/.test(block.text)

const titles = new WeakMap<Block, boolean>()

/** The block is hardly more than one link: the title of another text. */
function isLinkTitle({ sentence: { block } }: Scene): boolean {
  const all = block.text.trim().length
  const is =
    titles.get(block) ?? block.links.some(({ range, kind }) => kind === 'link' && range[1] - range[0] > all * 0.7)
  titles.set(block, is)
  return is
}

/** "The two", "these three", "their thousands": the reader knows them already. */
const isOneOfKnown = (scene: Scene): boolean =>
  (isSmall(scene) || isVague(scene.figure)) && DETERMINED.test(scene.before)

/** What the heads of a cell's row and column, its caption and its section say it holds, where that is set or made up. */
const SET_OUT =
  /\b(?:targets?|goals?|examples?|pric(?:e|es|ing)|plans?|fees?|limits?|budget(?:ed)?|threshold|minimum|maximum|default|weight|score|points)\b/i

function isSetOut({ sentence: { block } }: Scene): boolean {
  const { cell } = block
  if (!cell) return false
  const heads = [
    cell.table.header ? cell.table.rows[0]?.[cell.column] : undefined,
    cell.table.rows[cell.row]?.[0],
    cell.table.caption,
    block.headings.at(-1),
  ]
  return heads.some((head) => head !== undefined && head !== block && SET_OUT.test(head.text.slice(0, 160)))
}

const isSmall = ({ figure }: Scene): boolean => sizeOf(figure) < 100

export const OBJECTIONS: readonly Objection[] = [
  { because: 'own-life', weight: 3, holds: (scene) => isNear(scene, ME) },
  { because: 'own-life', weight: 2, holds: ({ reading }) => mannerOf(reading).personal },
  { because: 'own-product', weight: 2, kinds: BARE, holds: ({ before }) => US.test(governing(before)) },
  { because: 'how-to', weight: 2, kinds: BARE, holds: (scene) => isNear(scene, YOU) },
  { because: 'how-to', weight: 1, holds: ({ reading }) => mannerOf(reading).technical },
  { because: 'own-benchmark', weight: 2.5, holds: around(PERFORMANCE) },
  {
    because: 'configuration',
    weight: 3,
    holds: ({ noun, figure }) => MACHINERY.has(noun) || MACHINERY.has(figure.unit?.toLowerCase() ?? ''),
  },
  {
    because: 'narrative-count',
    weight: 2.5,
    kinds: COUNTED,
    holds: (scene) => isSmall(scene) && PARTS.has(scene.noun),
  },
  { because: 'narrative-count', weight: 2, kinds: COUNTED, holds: ({ noun }) => TIMES.has(noun) },
  {
    because: 'narrative-count',
    weight: 1.5,
    kinds: COUNTED,
    holds: isOneOfKnown,
  },
  {
    because: 'common-knowledge',
    weight: 3,
    kinds: ['count', 'measure', 'rate'],
    holds: ({ figure, rest }) => COMMON_KNOWLEDGE.test(figure.text + rest.slice(0, 40)),
  },
  { because: 'label', weight: 4, kinds: COUNTED, holds: ({ before, noun }) => noun === '' && NAME_BEFORE.test(before) },
  {
    because: 'label',
    weight: 3,
    kinds: COUNTED,
    holds: ({ before, after }) => TOP.test(before) || SELECTED.test(after),
  },
  { because: 'label', weight: 3, kinds: ['count', 'measure'], holds: ({ after }) => /^[-–]\p{L}/u.test(after) },
  { because: 'label', weight: 4, kinds: ['count', 'measure'], holds: isAge },
  { because: 'label', weight: 4, kinds: ['count'], holds: isYearLike },
  { because: 'label', weight: 1, kinds: ['count'], holds: ({ noun, figure }) => noun === '' && sizeOf(figure) < 1e6 },
  { because: 'label', weight: 3, kinds: BARE, holds: isTitle },
  { because: 'label', weight: 3, kinds: COUNTED, holds: isLinkTitle },
  { because: 'label', weight: 1, kinds: BARE, holds: ({ sentence }) => sentence.block.kind === 'cell' },
  { because: 'target', weight: 4, holds: isSetOut },
  { because: 'statute', weight: 2, holds: ({ before }) => LIMIT.test(governing(before)) },
  { because: 'statute', weight: 3, kinds: ['money'], holds: around(TERMS, 40) },
  { because: 'statute', weight: 2.5, kinds: ['percent'], holds: ({ after }) => SET_RATE.test(after) },
  { because: 'rhetoric', weight: 4, kinds: ['percent'], holds: (scene) => isWhole(scene) && PRAISED.test(scene.after) },
  { because: 'rhetoric', weight: 4, kinds: ['multiple', 'fraction'], holds: ({ before }) => IDIOM.test(before) },
  { because: 'fiction', weight: 1.5, holds: around(FICTION) },
]
