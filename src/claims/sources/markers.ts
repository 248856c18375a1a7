/** Reference markers in the text, one for each key that they stand for. */
import type { Block, CitedLink, FootnoteRef, Marker, MarkerKind, Range, Sentence } from '../../model.ts'
import { once } from '../../once.ts'
import { plainDigits } from './lists.ts'
import { numbersOf, roundIn, squareIn } from './numbered.ts'
import { residueIn } from './residue.ts'
import { countBefore } from './sorted.ts'
import type { Marked } from './within.ts'

/** A marker that is not yet resolved; a footnote's knows its definition. */
export interface Found extends Omit<Marker, 'entry' | 'named'> {
  readonly definition?: readonly Block[]
  /** A site generator lists what it stands for, or it is linked to where it is noted. */
  readonly generated?: true
}

const KEYS = /\[([^[\]@\n]{0,80}@[^[\]\n]{1,400})\]/g
const KEY = /@\{?([A-Za-z\d_][\w:.#$%&+?<>~/-]{0,100}?)(?=\}|[,;.:?\s\]]{1,3}|$)/g
const BARE_KEY = /(?<![\w@/.])@([A-Za-z][A-Za-z-]{1,40}(?:19|20)\d\d[a-z]?)\b/g

/** "van der Horst", "de la Cruz": what a family name may begin with. */
const PARTICLES = "(?:(?:van|von|de|di|da|du|del|della|dos|ter|ten|el|al|la|le)\\s(?:(?:der|den|de|la|het|'t)\\s)?)?"
const AUTHOR = `${PARTICLES}\\p{Lu}[\\p{L}'’-]{1,40}`
const AUTHORS = `${AUTHOR}(?:(?:,\\s(?:and\\s|&\\s)?|\\s(?:and|&|of|for|on|de|van|von|der|the)\\s|\\s)(?:the\\s)?${AUTHOR}){0,7}(?:,?\\set\\sal\\.?)?`
const YEAR = '(?:(?:1[5-9]|20)\\d\\d[a-z]?|n\\.d\\.|in\\spress|forthcoming)'
const PAGES =
  '(?:,?\\s(?:pp?\\.?|para\\.?|ch\\.?|sec\\.?|fig\\.?|table)\\s?[\\divxl–-]{1,9}|:\\s?\\d{1,4}(?:[-–]\\d{1,4})?)?'
const LEAD = '(?:(?:see(?:\\salso)?|e\\.g\\.,?|cf\\.?|i\\.e\\.,?|for\\sexample,?|adapted\\sfrom|from)\\s){0,2}'
const CITATION = new RegExp(
  `^${LEAD}(${AUTHORS}),?\\s(?:in\\s)?(${YEAR}(?:,\\s(?:19|20)?\\d{2,4}[a-z]?){0,3})${PAGES}$`,
  'u',
)
const BRACKETS = /[([]([^()[\]]{6,300})[)\]]/g
/** "Smith et al. (2020)", "Smith and Lee (2019)", "Lee (2019)": the authors are part of the sentence. */
const RUNNING = new RegExp(
  `(${AUTHOR}(?:\\s(?:and|&)\\s${AUTHOR}|\\set\\sal\\.?)?)(?:[’']s)?,?\\s\\((${YEAR})${PAGES}\\)`,
  'gu',
)

const NO_AUTHOR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter|Q[1-4]|In|Since|As|By|Until|From|Figure|Fig|Table|Chapter|Updated?|Published|Accessed|Retrieved|Posted)\b/

const NOTHING: Marked = { links: [], footnoteRefs: [], superscripts: [] }

/** The markers of a sentence, in order of place. */
export function markersIn(sentence: Sentence, marked: Marked = NOTHING): Found[] {
  const { links, footnoteRefs } = marked
  const written = [
    ...numbers(sentence),
    ...keys(sentence),
    ...lostLinks(sentence),
    ...authorYears(sentence),
    ...superscripts(sentence, marked.superscripts),
    ...residueIn(sentence.prose).map((range) => marker(sentence, 'residue', range, sentence.text.slice(...range))),
  ]
  const out = links.filter(({ role }) => role !== 'anchor' && role !== 'image')
  const within = links.filter(({ role }) => role === 'anchor')
  const pointing = written
    .filter((marker) => !isLinked(marker, out) && !isLocator(marker))
    .map((marker) => (isLinked(marker, within) ? { ...marker, generated: true as const } : marker))
  return [...pointing, ...footnotes(sentence, footnoteRefs)].sort((a, b) => a.range[0] - b.range[0])
}

/** "@knuth1974 [4]": where in the work of the key before it. */
const isLocator = ({ kind, range: [from], sentence: { prose } }: Found): boolean =>
  kind === 'number' && /(?<![\p{L}\d])@[\p{L}\d:._-]{3,60} $/u.test(prose.slice(Math.max(0, from - KEY_REACH), from))

/** How far before a locator its key begins, in UTF-16 units. */
const KEY_REACH = 64

/** Whether a marker is itself a link: one to somewhere else is the source, one within the page leads to its note. */
function isLinked({ range: [from, to], sentence }: Found, links: readonly CitedLink[]): boolean {
  const base = sentence.range[0]
  const link = links[countBefore(links, base + to, ({ range }) => range[0]) - 1]
  return link !== undefined && base + from < link.range[1]
}

function marker(sentence: Sentence, kind: MarkerKind, range: Range, key: string): Found {
  const { text, span } = sentence.phrase(range)
  return { kind, text, span, sentence, range, key }
}

/** Numbers and letters in brackets. */
function numbers(sentence: Sentence): Found[] {
  const { prose } = sentence
  return [
    ...squareIn(prose).filter(
      ({ range }) => !isMark(sentence, range) && !isShown(sentence, range) && !isIndexed(sentence, range),
    ),
    ...roundIn(prose),
  ].map(({ range, key }) => marker(sentence, 'number', range, key))
}

/** “Read `rows[3]` … beyond rows[249]”: glued to a name where the paragraph shows in code, or from nought, how it counts. */
const isIndexed = ({ prose, block }: Sentence, [from]: Range): boolean =>
  /[\p{L}\d\]]/u.test(prose[from - 1] ?? '') && countsInCode(block)

const INDEXED = /\w\[(?:\w{1,20}|[^[\]]{1,12}:[^[\]]{0,12})\]/g
const countsInCode = once(({ text, prose }: Block): boolean =>
  Array.from(text.matchAll(INDEXED)).some(({ index, 0: words }) => prose[index] === '\uFFFC' || words.endsWith('[0]')),
)

const TASK =
  /(?:^|[.?!:]\s)\W*(?:\w{1,3}[.)]\s+)?(?:(?:by|at|in|to|for|then|after|and|next|hence) )?(?:advise|answer|calculate|compare|define|describe|discuss|draw|evaluate|explain|find|give|name|outline|prove|show that|sketch|solve|state|suggest|what|when|where|which|who|why|how|work out|write)\b(?:[^.?!]|[.]\d)*[.?!]\s*$/i

/** "How many people is that? [3]": behind a task at the end of its block stands what it is worth. */
function isMark({ block: { text }, range }: Sentence, [from, to]: Range): boolean {
  const [start, end] = [range[0] + from, range[0] + to]
  return text.slice(end).trim() === '' && TASK.test(text.slice(Math.max(0, start - TASK_REACH), start))
}

/** “The log said ‘write to slot [7] failed’”: part of what a machine shows or somebody keyed in. */
const SHOWN =
  /\b(?:logs?|errors?|message|title|label|button|sign|prompt|output|console|screen|terminal|form|file|folder|tab|keyed|typed?|texted|e?mailed|messaged)\b[^"“”.;]{0,40}["“‘'][^"“”]{0,80}$/i

const isShown = ({ prose }: Sentence, [from, to]: Range): boolean =>
  SHOWN.test(prose.slice(Math.max(0, from - TASK_REACH), from)) && /^[^"“”.;]{0,60}[.,]?["”’']/.test(prose.slice(to))

/** How much of a block shows that a task ends it, in UTF-16 units. */
const TASK_REACH = 300

function keys(sentence: Sentence): Found[] {
  const bracketed = [...sentence.prose.matchAll(KEYS)].flatMap((match) =>
    [...(match[1] ?? '').matchAll(KEY)].map(([, key = '']) =>
      marker(sentence, 'key', [match.index, match.index + match[0].length], key),
    ),
  )
  const rest = sentence.prose.replace(KEYS, (match) => ' '.repeat(match.length))
  const bare = [...rest.matchAll(BARE_KEY)]
  return [
    ...bracketed,
    ...bare.map((match) => marker(sentence, 'key', [match.index, match.index + match[0].length], match[1] ?? '')),
  ]
}

/** “[see the tables][key]”: a link whose address is given nowhere, else it would be none of the text. */
const LOST_LINK = /(?<![\p{L}\d\])])\[[^[\]]{1,80}\p{L} [^[\]]{2,80}\]\[([\p{L}\d][\p{L}\d._:-]{1,60})\]/gu

const lostLinks = (sentence: Sentence): Found[] =>
  Array.from(sentence.prose.matchAll(LOST_LINK), (match) =>
    marker(sentence, 'key', [match.index, match.index + match[0].length], match[1] ?? ''),
  )

function authorYears(sentence: Sentence): Found[] {
  const bracketed = [...sentence.prose.matchAll(BRACKETS)].flatMap((match) =>
    (match[1] ?? '').split(/;\s?/).flatMap((citation) => {
      const [, authors, year] = CITATION.exec(citation.trim()) ?? []
      if (!authors || !year || NO_AUTHOR.test(authors)) return []
      return [marker(sentence, 'author-year', [match.index, match.index + match[0].length], `${authors} ${year}`)]
    }),
  )
  const running = [...sentence.prose.matchAll(RUNNING)].map((match) =>
    marker(sentence, 'author-year', [match.index, match.index + match[0].length], `${match[1]} ${match[2]}`),
  )
  return [...bracketed, ...running]
}

/** Superscript numbers that are no powers: they are in square brackets or open a note, or stand behind a word of three letters, a mark or a year, and behind no unit. */
function superscripts(sentence: Sentence, raised: readonly Range[]): Found[] {
  return raised.flatMap((range) => {
    const written = plainDigits(sentence.text.slice(...range))
    const list = written.replace(/^\[|\]$/g, '').trim()
    const before = sentence.text.slice(Math.max(0, range[0] - 12), range[0])
    const opens = sentence.range[0] + range[0] === 0
    if (!/^\d{1,3}(?:\s?[-–,;]\s?\d{1,3}){0,20}$/.test(list) || (!opens && !written.startsWith('[') && isPower(before)))
      return []
    return numbersOf(list).map((key) => marker(sentence, 'superscript', range, key))
  })
}

const UNIT = /\b(?:miles?|met(?:re|er)s?|feet|foot|inch(?:es)?|kilomet(?:re|er)s?)$/i
/** "(5/6)", "(1 + 0.04)", "((3 – 2)/2)" */
const SUM = /[()][\d.]*\s?[/+*×−–-]\s?[\d.]+\)$/
const isPower = (before: string): boolean =>
  !/(?:\p{L}{3}|[.,;:!?)\]"”’%]|\b(?:19|20)\d\d)$/u.test(before) || UNIT.test(before) || SUM.test(before)

function footnotes(sentence: Sentence, refs: readonly FootnoteRef[]): Found[] {
  const base = sentence.range[0]
  return refs.map(({ at, span, label, definition, generated }) => {
    const range: Range = [at - base, at - base]
    if (generated) return { kind: 'key', text: `[@${label}]`, span, sentence, range, key: label, generated }
    return { kind: 'footnote', text: `[^${label}]`, span, sentence, range, key: label, definition }
  })
}
