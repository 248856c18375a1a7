/**
 * What a figure is about, in a form that two figures can be compared by: the bare words of its clause, without endings, filler and numbers, with its
 * years and its place. "12% of firms in Kent exported goods" and "Kent firms that export goods" have one subject.
 */
import type { Cell, Mention } from '../model.ts'
import { once } from '../once.ts'
import { wordsBefore } from './around.ts'
import { clauseOf, leadOf, REACH, saidBy, wordsOn } from './own-clause.ts'
import { dimensionOf } from './units.ts'
import { stem } from './word-forms.ts'

export interface Subject {
  readonly words: ReadonlySet<string>
  /** Those of the words that tell of whom or of which: what stands in the population, and names. */
  readonly whose: ReadonlySet<string>
  /** Words with the word that they stand right before: "older" with "vaccine". */
  readonly before: ReadonlyMap<string, string>
  /** Words of what opens the sentence before its subject ("For concerts, …"), which tell when and where it holds. */
  readonly opening: ReadonlySet<string>
  /** The same of what closes it ("… at weekends"). */
  readonly closing: ReadonlySet<string>
  /** What a table has over the figure's column: words that another text may have for it. */
  readonly header: ReadonlySet<string>
  /** Words of who says it, which are none of its own. */
  readonly said: ReadonlySet<string>
  /** Words that set it apart in time: "then", "a decade ago", "will". */
  readonly times: ReadonlySet<string>
}

/** Words that say nothing of what is measured: small words, and how the figure came to us. */
const FILLER = new Set(
  `a an the this that these those it its he his she her they their them we our you your i my there here of in on at to by for from with between as than and or but nor so yet
  is are was were be been being has have had having do does did will would can could may might shall should must
  about around roughly nearly almost approximately some over under more less fewer least most up just only even still also very quite as many much few well
  behind beside into onto upon through along who whom whose which what when where how why if then because since while whereas although though end short brief
  says say said saying tells told reports report reported reporting finds find found shows show showed shown reveals reveal revealed suggests suggest suggested notes note noted claims claim claimed warns warned argues argued adds added writes wrote announced expected few estimates
  estimate estimated according put puts stands stood stand came come comes according survey surveys surveyed study studies poll polls polled research data figures figure statistics number numbers
  total overall new latest recent recently today currently now per cent percent percentage share proportion rate level out each every all both such same
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty half third quarter among hundred thousand million billion trillion dozen
  summary abstract article text author authors paper table chart section chapter introduction conclusion page above below mentioned elsewhere stated states
  however meanwhile indeed fact clearly yes really actually again together altogether already own`.split(/\s+/),
)

/** Words that make all the difference however small they are: they stay. */
const TIME =
  /\b(?:this (?:year|season|month|week|quarter|term)|earlier|previous(?:ly)?|last|next|ago|then|outside|excluding|except|unless|formerly|once|used to|initially|originally|later|before|after|will|forecast\w*|project(?:ed|ions?)|expected|target|goal|by then|until|peak(?:ed)?|record|at first|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|first|second|third|fourth|quarter|annual(?:ly)?|month(?:ly)?|week(?:ly)?|daily|day|year)\b/giu

const WORD = /[\p{L}][\p{L}'’-]*/gu

export const subjectOf: (mention: Mention) => Subject = once(read)

function read(mention: Mention): Subject {
  const clause = `${labelOf(mention)} ${leadOf(mention)} ${clauseOf(mention)}`
  const names = Array.from(clause.matchAll(NAME), ([name]) => name)
  const speakers = Array.from(clause.matchAll(SPEAKER), ([, word]) => word)
  const letters = Array.from(clause.matchAll(LETTER), ([, letter]) => `letter-${letter}`).join(' ')
  const whose = `${mention.population?.text ?? ''} ${names.join(' ')} ${speakers.join(' ')} ${letters}`
  const { figure, sentence } = mention
  const sayer = saidBy(mention)?.split(/\d/, 1)[0] ?? ''
  return {
    words: wordsIn(`${clause.replace(sayer, ' ')} ${unitOf(mention)} ${letters}`),
    whose: wordsIn(whose),
    opening: wordsIn(OPENING.exec(sentence.text.slice(0, Math.min(REACH, figure.range[0])))?.[1] ?? ''),
    closing: wordsIn(CLOSING.exec(sentence.text.slice(figure.range[1], figure.range[1] + REACH))?.[1] ?? ''),
    before: neighboursIn(clause),
    header: wordsIn(headerOf(mention.sentence.block.cell)),
    said: wordsIn(sayer),
    times: timesOf(mention, clause),
  }
}

/** The words that set a figure apart in time, and whether an older count tells it. */
function timesOf(mention: Mention, clause: string): ReadonlySet<string> {
  const { sentence, figure } = mention
  const isSubordinate =
    ONCE_DONE.test(sentence.text.slice(0, figure.range[0]).slice(0, REACH)) &&
    /^,\s/.test(sentence.text.slice(figure.range[1] + wordsOn(mention).length).slice(0, 2))
  const times = timesIn(isSubordinate ? clause.replace(ONCE_DONE, ' ') : clause)
  return OLDER_SOURCE.test(wordsBefore(mention)) ? new Set([...times, 'earlier']) : times
}

/** "After 40 boats sank, the harbour was closed": not when they sank. */
const ONCE_DONE = /^\W*(?:after|before)\s(?=[^,]*$)/i
/** "A survey ten years before had found that" */
const OLDER_SOURCE =
  /\b(?:(?:an?|the|its|our|their|his|her)\s(?:earlier|previous|older|prior)\s\p{L}+|(?:years?|months?|weeks?|decades?|seasons?)\s(?:before|earlier|ago))\b[^,;.]{0,30}\b(?:said|found|showed|reported|counted|put|gave|suggested|estimated|recorded)\b/iu

const CIRCUMSTANCE =
  '(?:for|at|during|with|under|among|inside|in|on|when|if|unlike|beyond|within|across|throughout|by|near|between)'
/** "For concerts, …", "In the north, …" */
const OPENING = new RegExp(
  `^\\W*${CIRCUMSTANCE}\\s+((?:[\\p{L}'’-]+\\s){0,4}[\\p{L}'’-]+)(?=,|\\s(?:the|an?|it|they|he|she|we|there|some)\\s|\\s$)`,
  'iu',
)
/** "… at weekends.", "… for a large family, says the owner" */
const CLOSING = new RegExp(
  `^(?:\\s[\\p{L}'’-]+){0,5}?\\s${CIRCUMSTANCE}\\s+(?:(?:the|an?|its|their|his|her|our|all)\\s+)?((?:[\\p{L}'’-]+\\s)?[\\p{L}'’-]+)\\s?(?=[.,;]|$)`,
  'iu',
)

/** "Model S", "Group B" */
const LETTER = /(?<=\p{L}\s)([B-HJ-Z])(?=[\s,.;:]|$)/gu

/** "420 metres": what it is measured in says that it is a length. */
const unitOf = ({ figure: { kind, unit } }: Mention): string =>
  kind === 'measure' && unit ? `in-${dimensionOf(unit)}` : ''

/** Who says it. */
const SPEAKER =
  /([a-zÀ-ɏ]+) (?:says?|said|reports?|reported|claims?|claimed|notes?|noted|estimates?|estimated|finds?|found|argues?|argued|puts?)\b/giu

/** A capitalised word behind another word. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}'’-]*/gu

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(stemsIn(text))
}

/** The words of a text as subjects hold them, in order. */
export const stemsIn = (text: string): string[] =>
  Array.from(text.matchAll(WORD), ([word]) => stemOf(word)).filter((word) => word !== undefined)

/** The words that set a clause apart in time. */
export const timesIn = (clause: string): ReadonlySet<string> =>
  new Set(Array.from(clause.matchAll(TIME), ([word]) => word.toLowerCase()))

/** A word as subjects hold it; undefined for one that says nothing of what is measured. */
export function stemOf(word: string): string | undefined {
  const plain = bare(word)
  return isTelling(plain) ? stem(plain) : undefined
}

function neighboursIn(text: string): ReadonlyMap<string, string> {
  const pairs = Array.from(
    text.matchAll(/([\p{L}'’-]+) (?=([\p{L}'’-]+))/gu),
    ([, word = '', next = '']) => [bare(word), bare(next)] as const,
  )
  return new Map(
    pairs.filter(([word, next]) => isTelling(word) && isTelling(next)).map(([word, next]) => [stem(word), stem(next)]),
  )
}

const bare = (word: string): string => word.toLowerCase().replace(/['’]s?$/, '')

export const isTelling = (word: string): boolean => word.length > 1 && !FILLER.has(word) && word.search(TIME) !== 0

/** What a list item, a line or a table's row is about: "Robotics – 15% …", "Robotics: 15%". */
export function labelOf(mention: Mention): string {
  const { block } = mention.sentence
  if (block.cell) return rowOf(block.cell)
  const label = block.kind === 'item' ? /^[^:–—]{2,60}(?=:| [–—-] )/u.exec(block.text)?.[0] : undefined
  return label && !label.includes(mention.figure.text) ? label : (KEY.exec(wordsBefore(mention))?.[1] ?? '')
}

/** "Population: 4,200" */
const KEY =
  /(?:^(?:(?:Figure|Fig\.|Table|Chart) \d+[.:] )?|[^\p{L}:,] )((?!(?:It|This|That|There|Here|We|They|You|He|She|I)\b)\p{Lu}[\p{L} ]{2,50})(?:,? (?:in |for )?(?:19|20)\d\d)?:\s(?:about |some |around )?$/u

/** Whether a figure stands behind a word for what it is, with nothing that it is of: in a list of facts, or a table of two columns. */
export function isKeyed(mention: Mention): boolean {
  const { cell } = mention.sentence.block
  return cell ? cell.column === 1 && cell.table.rows[0]?.length === 2 : KEY.test(wordsBefore(mention))
}

/** The words of a row's first cell, and those above in a table of several columns or of years. */
function rowOf(cell: Cell): string {
  const { rows } = cell.table
  const label = cell.row > 0 && cell.column > 0 ? (rows[cell.row]?.[0]?.text ?? '') : ''
  return (rows[0]?.length ?? 0) > 2 || (label && !/\p{L}/u.test(label)) ? `${label} ${headerOf(cell)}` : label
}

export const headerOf = (cell: Cell | undefined): string =>
  cell?.table.header && cell.row > 0 && cell.column > 0 ? (cell.table.rows[0]?.[cell.column]?.text ?? '') : ''
