/**
 * Figures that stand behind a label: "Road bridges: 86" in a list or a paragraph, or a cell of a table beside the first of its row. Lines that stand together
 * are statements as sentences are: "Ewes in the trial: 32" and "Ewes that bore twins: 70%" tell a whole and a share of it.
 */
import type { Document } from '../model.ts'
import { once } from '../once.ts'
import { isLike } from './alike.ts'
import { wordsBehind } from './around.ts'
import { HEDGES } from './filler.ts'
import { type Skeleton, skeletonsOf, type Term } from './skeleton.ts'
import { stem } from './word-forms.ts'

/** A label with the figure that it tells of. */
export interface Line {
  readonly label: string
  readonly term: Term
  readonly skeleton: Skeleton
}

/** The lines of one list, one paragraph or one column, with what stands over them. */
export interface Sheet {
  readonly title: string
  readonly lines: readonly Line[]
}

/** A line that tells a part of what an earlier one counts. */
export interface LinePortion {
  readonly portion: Line
  readonly whole: Line
}

const LABEL = new RegExp(`^[\\s*•|,;.)–—-]*(\\p{L}[^:;|]{0,70}?) ?(?::|(?<= )[–—]) ?${HEDGES}$`, 'iu')

export const sheetsOf: (document: Document) => readonly Sheet[] = once((document) => {
  const sheets = new Map<unknown, { title: string; lines: Line[] }>()
  for (const skeleton of skeletonsOf(document))
    for (const [index, term] of skeleton.terms.entries()) {
      const label = labelOf(term, skeleton.terms[index - 1])
      if (label === undefined || term.range) continue
      const [key, title] = placeOf(term)
      const sheet = sheets.get(key) ?? { title: titleOf(title, term, document), lines: [] }
      sheets.set(key, sheet)
      sheet.lines.push({ label, term: outOfTable(term), skeleton })
    }
  return [...sheets.values()].filter(({ lines }) => lines.length > 1)
})

/** What stands in rows is told as plainly as in a sentence. */
export const outOfTable = (term: Term): Term => ({
  ...term,
  guards: new Set([...term.guards].filter((guard) => guard !== 'table')),
})

function labelOf({ sentence, figure }: Term, last: Term | undefined): string | undefined {
  const { cell } = sentence.block
  const from = last?.sentence === sentence ? last.figure.range[1] : 0
  if (!cell) return LABEL.exec(sentence.text.slice(from, figure.range[0]))?.[1]
  const isHead = cell.column === 0 || (cell.row === 0 && cell.table.header)
  return isHead || from > 0 ? undefined : cell.table.rows[cell.row]?.[0]?.text
}

/** With the paragraph that leads to a table. */
function titleOf(title: string, { sentence: { block } }: Term, { blocks }: Document): string {
  const before = block.cell && blocks[(block.cell.table.rows[0]?.[0]?.index ?? 0) - 1]
  return before?.kind === 'paragraph' ? `${title} · ${before.text.slice(-ABOVE)}` : title
}
const ABOVE = 160

/** What holds a line together with others, and what is said over them. */
function placeOf({ sentence: { block } }: Term): readonly [key: unknown, title: string] {
  const { cell, list, headings } = block
  const heading = headings.at(-1)?.text ?? ''
  if (!cell) return list ? [list, list.intro?.text ?? heading] : [block, heading]
  const { table, column } = cell
  const head = table.header ? table.rows[0]?.[column] : undefined
  return [head ?? table.rows[0]?.[column], [heading, table.caption?.text, head?.text].filter(Boolean).join(' · ')]
}

/** "Of these, …", "of which …", "91 of them" */
export const POINTS_BACK = /\b(?:of|among) (?:which|whom|them|these|those|the (?:above|total|lot))\b|\bthereof\b/i
const BEHIND = /^ (?:\p{L}+ )?of (?:them|these|those|the (?:total|lot))\b/iu

/** "Looked at by a diver", "With a waiting list", "In favour": what is said of what an earlier line counts. */
const SAID_OF = new RegExp(
  `^(?:(?:who |that |which |already |still |since |never |now |also |later |not |would |could |had |have |has |were |was |are |is |did |do )*(?!(?:${'increased|decreased|dropped|declined|improved|reduced|saved|raised|estimated|expected|projected|planned|needed|required|weighted|adjusted|allotted|united|limited'})\\b)(?:[a-z]{2,}ed|came|went|said|bore|got|took|gave|lost|won|died|kept|left|made|saw|found|sold|bought|read|drank|ate|slept|told|held|heard|knew|felt|thought|wore|drove|rode|ran|sent|paid|built|broken|torn|worn|shorn|born|grown|sunk|hurt|shut|met|put|come|go|stay|return|agree|say|own|rent|live|work|use|like|want)|with(?:out)?|in favou?r|against|for|aged|under|over|undecided|unsure|dead|alive|open|closed|empty|ill|sick|well|unfit|safe|unsafe|dry|wet|missing|present|absent|late|on time|yes|no)\\b`,
  'i',
)

/** "Ewes that bore twins", "Pupils walking to school", behind a noun that another line has. */
const NARROWED = /^ (?:that|who|which|with|without|whose|\p{L}+(?:ed|ing))\b/u

/** A count of things that a share can be taken of. */
const COUNTED = /(?:\p{L}{2,}(?<![sui])s|people|children|men|women|sheep|cattle|fish|deer|mice|geese|staff|poultry)\b/iu
/** What can be had in parts, or is no number of things. */
const DIVISIBLE =
  /\b(?:hours?|minutes|seconds|days|weeks|months|years?|litres|liters|tonnes?|tons|kilos?|grams|acres|hectares|pages|points?|marks|kilometres|miles|metres|dollars|pounds|euros|scores?|costs?|prices?|fees?|wages|sales|takings|index|rate|average|mean|median)\b/i

export const linePortionsOf: (document: Document) => readonly LinePortion[] = once((document) =>
  sheetsOf(document).flatMap(({ lines }) => portionsIn(lines)),
)

function portionsIn(lines: readonly Line[]): LinePortion[] {
  const found: LinePortion[] = []
  const wholes: Line[] = []
  for (const portion of lines) {
    const whole = wholeOf(portion, wholes)
    if (whole) found.push({ portion, whole })
    else if (isWhole(portion)) wholes.push(portion)
  }
  return found
}

const isWhole = ({ label, term: { figure } }: Line): boolean =>
  (figure.kind === 'count' && COUNTED.test(label) && !DIVISIBLE.test(label)) || figure.kind === 'money'

const isShare = ({ figure: { kind } }: Term): boolean => kind === 'percent' || kind === 'fraction'

/** The earlier line that counts what this one tells a part of: by a word that points back, by its noun, or as the one thing that it can be said of. */
function wholeOf({ label, term }: Line, wholes: readonly Line[]): Line | undefined {
  const alike = wholes.filter((line) =>
    isShare(term) ? line.term.figure.kind === 'count' : isLike(line.term.figure, term.figure),
  )
  if (POINTS_BACK.test(label) || BEHIND.test(wordsBehind(term))) return alike.at(-1)
  const noun = headOf(label)
  const named = alike.find((line) => noun !== undefined && headOf(line.label) === noun)
  const isWithin = isShare(term) || (term.figure.value ?? 0) <= (named?.term.figure.value ?? 0)
  if (named && isWithin && NARROWED.test(label.slice(label.search(/(?<=\p{L})[ ,]|$/u)))) return named
  const [whole, ...others] = alike
  if (!whole || others.length > 0 || !SAID_OF.test(label) || term.figure.kind === 'money') return undefined
  return isShare(term) || isCountOf(label, term, whole.term) ? whole : undefined
}

/** "Returned books", "Played" of so many teams: what was done is counted, and by how many nobody says. */
const isCountOf = (label: string, { figure: part }: Term, { figure: whole }: Term): boolean =>
  !COUNTED.test(label.replace(/^\p{L}+/u, '')) && (part.value ?? 0) <= NEARLY * (whole.value ?? 0)
const NEARLY = 1.3

/** The first word of a label: "Ewes" of the trial, "ewes" that bore twins. */
function headOf(label: string): string | undefined {
  const word = /^(?:the |all |our |total |number of )*(\p{L}{3,})/iu.exec(label)?.[1]
  return word && stem(word.toLowerCase())
}
