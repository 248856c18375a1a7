/** What speaks against a figure being a statistic about the world, and what it then is. */
import type { FigureKind, NotClaim } from '../model.ts'
import { governing } from './frames.ts'
import {
  isAge,
  isAlone,
  isAttribute,
  isInCell,
  isLinkTitle,
  isName,
  isSelection,
  isSizeClass,
  isTitle,
  isTitleCasedLink,
  isWholeText,
  isYearLike,
} from './labels.ts'
import { mannerOf } from './manner.ts'
import type { Scene } from './scene.ts'
import { around, BARE, COUNTED, isSmall, type Signal, type Test } from './signal.ts'
import { MACHINERY, PARTS, TIMES } from './vocabulary.ts'

export interface Objection extends Signal {
  readonly because: NotClaim
}

const ME = /\b(?:I|I'm|I've|I'd|I'll|[Mm]e|[Mm]y|[Mm]ine|myself)\b/
/** A country, a planet, a people is nobody's own. */
const US =
  /\b(?:we|we're|we've|we'd|our(?! (?:nation|country|economy|planet|world|society|oceans?|schools|children|government|(?:previous|last|earlier|recent) (?:article|post)))|ours|us)\b/i
const YOU = /\b(?:you|you're|you've|you'd|you'll|your|yours)\b/i

const OUR_PRODUCT =
  /\b(?:our|my) (?:\p{L}+ ){0,2}(?:prices?|plans?|products?|releases?|version|app|software|features?|services?|engine|library|framework|tool|platform|code)\b/iu

/** The figure is the first or second person's: they govern it, or stand close behind it. */
const isNear = ({ before, after }: Scene, person: RegExp): boolean =>
  person.test(governing(before)) || person.test(after.slice(0, 60).replace(/\S*$/, ''))

const PERFORMANCE =
  /\b(?:faster|slower|speed-?ups?|overhead|latency|throughput|benchmark(?:s|ed)?|compil(?:e|es|ed|er|ation|ing)|build times?|run-?time|cpu|gpu|memory (?:use|usage)|ram|cache (?:hits?|miss(?:es)?)|(?:bundle|binary) size|test suite|requests? per second|(?:response|load|startup) time|render(?:s|ed|ing)?|training set|epochs?)\b/i

const DETERMINED =
  /\b(?:the|these|those|our|my|his|her|their|its|your|all|both|any|each|every|other|first|last|next|following|final|same|past|previous|another)\s+(?:\p{Ll}+\s)?$/iu

/** What somebody sets: prizes, fees, fares. */
const TERMS =
  /\b(?:prizes?|awards?|grants?|purse|bount(?:y|ies)|rewards?|scholarships?|win|winning|winners?|(?<!legal )fees?|fares?|subscriptions?|tickets?|pric(?:e|es|ed|ing)|discounts?|coupons?|stipend|deposit|donat(?:e|ion|ions))\b/i

const SET_RATE =
  /^\s*(?:\p{L}+\s)?(?:tax|taxes|vat|duty|tariffs?|discount|off|fee|commission|interest|apr|apy|abv|alcohol|deposit|royalty|royalties|cashback|bonus|down payment|solution|concentration|tip|gratuity|surcharge|opacity|zoom|scale|probability|chance)\b/iu

/** "a discount of 15%". */
const SET_BEFORE =
  /\b(?:discount|tip|gratuity|commission|mark-?up|cashback|tax|vat|duty|tariff|royalty|deposit|surcharge)s? (?:rate )?(?:of|at|is) (?:\p{L}+ )?$/iu

/** "the width is 100%". */
const SETTING =
  /\b(?:width|height|opacity|zoom|brightness|volume|scale|padding|margin|timeout|quality|saturation|contrast|transparency|battery)\b/i

const LIMIT =
  /\b(?:limit(?:s|ed)? (?:to|of|at|for)|cap(?:s|ped)? (?:the|at)|ceiling|threshold|minimum|maximum|max\.?|min\.?|at most|not exceed|exceeding|within the (?:next|first)|deadline|eligib(?:le|ility)|qualif(?:y|ies)|quorum|super-?majority|fines?|penalt(?:y|ies)|tax rate|vat|deductible|allowance)\b/i

const isTechnical: Test = ({ reading }) => mannerOf(reading).technical

const APART_IN_TIME = /^\s*(?:ago|later|earlier|before|after)\b/

const IDIOM = /\b(?:think|thought|look|checked?|once or|better|the other|in|by|cut|split|first|second|other)\s*$/i

const PRAISED =
  /^\s*(?:sure|certain|free|honest|true|safe|secure|correct|right|agree|organic|natural|cotton|pure|genuine|compatible|satisfied|committed|focused|comfortable|confident|convinced|positive|worth|guaranteed|effort|commitment|reliable|accurate|remote|online|open|(?:test |code )?coverage|uptime|utili[sz]ation|capacity|of (?:the|my|our|your) (?:time|effort|attention|way))\b/i

/** "100% natural", "give 110% effort". */
const isRhetoricalWhole: Test = ({ figure: { value = 0 }, before, after }) =>
  value >= 100 && value % 10 === 0 && (PRAISED.test(after) || /\bg(?:i|a)v(?:e|es|en|ing) (?:it )?$/.test(before))

const FICTION =
  /\b(?:in the (?:novel|story|movie|film|game|series|show)|fictional|protagonist|fairy tale|superhero|dragons?|wizards?)\b/i

const COMMON_KNOWLEDGE =
  /^\d+ (?:hours (?:a|per|in (?:a|the|every)) day|days (?:a|per|in (?:a|the|every)) (?:week|year)|continents|planets|senses|commandments)\b|^(?:50|fifty) states\b/

/** "The two", "these three", "their thousands": the reader knows them already. */
const isKnown: Test = (scene) => (isSmall(scene) || scene.figure.value === undefined) && DETERMINED.test(scene.before)

/** What the heads of a cell's row and column, its caption and its section say it holds, where that is set or made up. */
const SET_OUT =
  /\b(?:targets?|goals?|examples?|pric(?:e|es|ing)|plans?|fees?|limits?|budget(?:ed)?|threshold|minimum|maximum|default|weight|score|points)\b/i

/** The length of a head or a value, in UTF-16 units; what is longer tells. */
const SHORT = 60

const isSetOut: Test = ({ sentence: { block } }) => {
  const { cell } = block
  if (!cell || block.text.length > SHORT) return false
  const heads = [
    cell.table.header ? cell.table.rows[0]?.[cell.column] : undefined,
    cell.table.rows[cell.row]?.[0],
    cell.table.caption,
    block.headings.at(-1),
  ]
  return heads.some(
    (head) => head !== undefined && head !== block && head.text.length <= SHORT && SET_OUT.test(head.text),
  )
}

const against = (because: NotClaim, weight: number, holds: Test, kinds?: readonly FigureKind[]): Objection => ({
  because,
  weight,
  holds,
  ...(kinds && { kinds }),
})

export const OBJECTIONS: readonly Objection[] = [
  against('own-life', 3, (scene) => isNear(scene, ME)),
  against('own-life', 2, ({ reading }) => mannerOf(reading).personal),
  against('own-product', 2, ({ before }) => US.test(governing(before)), BARE),
  against('own-benchmark', 2.5, around(PERFORMANCE)),
  against('how-to', 2, (scene) => isNear(scene, YOU), BARE),
  against('own-benchmark', 2, isTechnical, ['percent', 'multiple', 'measure', 'fraction']),
  against('how-to', 1, isTechnical, COUNTED),
  against('configuration', 3, ({ figure: { unit = '' } }) => MACHINERY.has(unit.toLowerCase())),
  against('configuration', 2, ({ noun }) => MACHINERY.has(noun)),
  against('narrative-count', 2.5, (scene) => isSmall(scene) && PARTS.has(scene.noun), COUNTED),
  against('narrative-count', 2, ({ noun }) => TIMES.has(noun), COUNTED),
  against('narrative-count', 1.5, isKnown, COUNTED),
  against('narrative-count', 4, ({ after }) => APART_IN_TIME.test(after), ['measure']),
  against('common-knowledge', 3, ({ figure, rest }) => COMMON_KNOWLEDGE.test(figure.text + rest.slice(0, 40))),
  against('label', 4, isName, COUNTED),
  against('label', 3, isSelection, COUNTED),
  against('label', 3, isAttribute, ['count', 'measure']),
  against('label', 4, isAge, ['count', 'measure']),
  against('label', 4, isYearLike, ['count']),
  against('label', 2.5, isSizeClass, ['count']),
  against('label', 1, isAlone, ['count']),
  against('label', 3, isTitle, BARE),
  against('label', 3, isLinkTitle, COUNTED),
  against('label', 3, isTitleCasedLink),
  against('label', 3, isWholeText, ['percent', 'money']),
  against('label', 1, isInCell, BARE),
  against('target', 4, isSetOut),
  against('statute', 2, ({ before }) => LIMIT.test(governing(before).slice(-80))),
  against('statute', 3, around(TERMS, 40), ['money']),
  against('statute', 2.5, ({ before, after }) => SET_RATE.test(after) || SET_BEFORE.test(before), ['percent']),
  against('configuration', 3, ({ before }) => SETTING.test(before.slice(-40)), ['percent']),
  against('own-product', 2, ({ before }) => OUR_PRODUCT.test(before), ['percent']),
  against('rhetoric', 4, isRhetoricalWhole, ['percent']),
  against('rhetoric', 4, ({ before }) => IDIOM.test(before), ['multiple', 'fraction']),
  against('fiction', 1.5, around(FICTION)),
]
