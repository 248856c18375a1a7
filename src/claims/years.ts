/** The years that a sentence ties to a figure. */
import type { Figure, Sentence } from '../model.ts'
import { once } from '../once.ts'

interface Dating {
  readonly years: readonly number[]
  readonly from: number
}

/** A year or a span of years; a full date gives its year. Decades ("the 1990s") say too little to be compared. */
const YEAR =
  /(?<![\p{L}\d.,$€£#/])(?:FY\s?)?((?:1[5-9]|20)\d\d)(?:\s?[-–—/]\s?((?:1[5-9]|20)\d\d|\d\d))?(?![\d%'’]|s\b|[.,]\d|-\p{L})/gu

/** What a year dates where it dates the publication, not the figure: "a 2023 report". */
const PUBLICATION =
  /^\s+(?:[a-zÀ-ɏ]+\s){0,2}(?:reports?|stud(?:y|ies)|papers?|books?|articles?|posts?|acts?|laws?|bills?|documentary|films?|editions?)\b/iu

/** What credits the figures before it to a work that bears a year: “, according to the 2020 atlas”. */
const CREDIT = /\b(?:according to|says|said|per|reports?|shows?|as) (?:the |an? |its |their |[\p{L}’']+['’]s? )?$/u

/** What parts a figure from a year behind it, which then belongs to the figure to come: "12%, in 2017 16%". */
const PARTED = /[,;:(—–]|\b(?:but|while|whereas)\b/

const tied = once(tie)

/**
 * The years of a figure in order of mention: those that stand by it, else those of the figure before it, else of the one behind it, since
 * figures in a row share a year.
 */
export function yearsOf(figure: Figure, sentence: Sentence): readonly number[] {
  return tied(sentence).get(figure) ?? []
}

function tie(sentence: Sentence): ReadonlyMap<Figure, readonly number[]> {
  const { figures, prose } = sentence
  const own = figures.map((): number[] => [])
  let next = 0
  for (const { years, from } of withoutCredit([...datings(prose)], sentence)) {
    while ((figures[next]?.range[1] ?? Infinity) <= from) next++
    if ((figures[next]?.range[0] ?? Infinity) > from) own[owner(sentence, next, from)]?.push(...years)
  }
  const shared = share(share(own).reverse()).reverse()
  return new Map(figures.map((figure, n) => [figure, [...new Set(shared[n])]]))
}

/** Of two years, one of which is that of a work that is credited behind the figures, the other. */
function withoutCredit(datings: readonly Dating[], { prose, figures }: Sentence): readonly Dating[] {
  const [first, last, more] = datings
  if (!first || !last || more || last.from < (figures.at(-1)?.range[0] ?? 0)) return datings
  return CREDIT.test(prose.slice(Math.max(0, last.from - 60), last.from)) ? [first] : datings
}

/** Which figure a year belongs to that stands before the figure `next`. */
function owner({ figures, prose }: Sentence, next: number, from: number): number {
  const last = figures[next - 1]
  if (!last) return next
  return next < figures.length && PARTED.test(prose.slice(Math.max(last.range[1], from - 80), from)) ? next : next - 1
}

/** Gives each figure without years those of the one before it. */
function share(own: readonly (readonly number[])[]): (readonly number[])[] {
  let last: readonly number[] = []
  return own.map((years) => {
    if (years.length > 0) last = years
    return last
  })
}

function* datings(prose: string): Iterable<Dating> {
  for (const match of prose.matchAll(YEAR)) {
    const from = match.index
    const to = from + match[0].length
    if (PUBLICATION.test(prose.slice(to, to + 40)) || isCitation(prose, from, to)) continue
    yield { years: yearsIn(match), from }
  }
}

/** "(Smith, 2020)", "[WHO 2021]": the year of a source. */
const isCitation = (prose: string, from: number, to: number): boolean =>
  /[([][^()[\]]*\p{Lu}[^()[\]]*$/u.test(prose.slice(Math.max(0, from - 80), from)) &&
  /^[a-z]?\s?[)\];,]/.test(prose.slice(to, to + 3))

function yearsIn([, first = '', last]: RegExpMatchArray): number[] {
  if (last === undefined) return [Number(first)]
  return [Number(first), Number(last.length === 2 ? first.slice(0, 2) + last : last)]
}
