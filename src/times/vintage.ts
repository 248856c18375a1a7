/** Of which year a figure is that is told of now: by its own clause, by what the sentence says of its source, and by what it cites. */
import type { Marker, Mention } from '../model.ts'
import { yearsNamed } from './dated.ts'
import { isInFuture, isInPast, isInPerfect, withoutPerfect } from './tense.ts'
import { isTimeless } from './timeless.ts'

const NOW = /\b(?:today|now|currently|nowadays|these days|at present|still|is|are|has|have|does|do|remains?)\b/i
/** Says outright that it speaks of the day of writing: no scholar’s finding for good. */
const NOWADAYS =
  /\b(?:today|now|nowadays|currently|presently|these days|at present|right now|at the moment|at this moment|still|in today['’]s|by now|this year)\b/i

const YEAR = '(?:19|20)\\d\\d'
const COUNT =
  '(?:surveys?|census(?:es)?|stud(?:y|ies)|reports?|data|polls?|counts?|figures?|statistics|numbers|estimates?|inspections?|audits?|reviews?|registers?|yearbook|assessments?|tables?|returns?|records|research|analysis|inventor(?:y|ies)|rolls?|tall(?:y|ies)|index|barometer|papers?|briefings?|investigations?|bulletins?|headcounts?|mapping|monitoring|lists?|diar(?:y|ies)|atlas|almanac|handbook|director(?:y|ies)|factsheet|gazetteer|stocktake|readings|measurements?|sweeps?|questionnaires?)'
/** “The Federal Office of Health (2014)”, “WHO (2014)”. */
const OFFICE = '(?:\\b[Tt]he (?:\\p{Lu}[\\p{L}’&.-]* |(?:of|for|on|and) (?:the )?){1,8}|\\b\\p{Lu}{2,6} )'
/** “Hale (2009)”: a person’s work, told in the present tense for good. */
const PERSON = "(?<!\\p{Lu}[\\p{L}’'-]+ )"
const VINTAGES = [
  new RegExp(`(?:${PERSON}|(?<office>${OFFICE}))\\((?:in |as of |as at )?${YEAR}(?<count> ${COUNT})?\\)`, 'gu'),
  new RegExp(
    [
      `\\bas (?:of|at) (?:\\p{L}+ )?${YEAR}\\b`,
      `\\b${YEAR}(?: [\\p{L}’'&-]+){0,5} ${COUNT}\\b`,
      `\\b${COUNT}(?: [\\p{L}’'&-]+){0,5} (?:from|of|for|in) ${YEAR}\\b`,
      `\\b(?:counted|measured|surveyed|estimated|reported|calculated|reckoned|found|said|put it) (?:there |last |back )?in ${YEAR}\\b`,
    ].join('|'),
    'giu',
  ),
]
/** A year that something is held against or goes back to does not date the figure; nor does an old year beside this one. */
const SINCE =
  /\b(?:since|founded|established|opened|introduced|built|born|from|until|by|law of|act of|rules? of|than(?: in)?|on|below|above|those (?:of|in)|levels? (?:of|in)|against|records? of|compared (?:with|to)) (?:in |that of |those of )?(?:[a-zÀ-ɏ]+ )?(?:19|20)\d\d\b(?! (?:data|figures|census|survey))|\b(?:from|than|against) [\d.,%$£€a-zÀ-ɏ ]{1,24} in (?:19|20)\d\d\b|\b(?:19|20)\d\d levels?\b|\b(?:it|they|he|she|we) (?:was|were|had|did)(?: \p{L}+)? in (?:19|20)\d\d\b|\bthis year\b/iu
/** “The 2009 novel”, “the novel of 2009 has”: the year of what bears it. */
const NAMED =
  /\b(?:the|an?|its|their) (?:19|20)\d\d\b|\b(?:the|an?|its|their) [a-zÀ-ɏ]+ of (?:19|20)\d\d (?:has|have|is|are|had|holds?)\b/iu
/** “The 2011 census gives”: it stands on the record, whenever that is read. */
const RECORDS = /\b(?:19|20)\d\d (?:\p{L}+ ){0,4}(?:gives?|puts?|lists?|records?|counts?|has|have) (?:\p{L}+ ){0,3}$/iu
/** “According to a survey made in 2011,”: its tense is not the figure’s. */
const CREDIT = /^\W*(?:according to|based on|per|going by|judging by)\b[^,]{0,120}, /iu
/** What ends the words that a figure stands in; no comma of a number. */
const MARK = /[;:(—–]|,(?!\d)/
/** “(Harbour Office count, 2008)” */
const DATED_COUNT = new RegExp(`\\b${COUNT},? ${YEAR}$`, 'iu')
/** “The 2013 dental survey”: what was asked or counted of people in that year is no law of nature. */
const SURVEYED = new RegExp(`\\b${YEAR}(?: [\\p{L}’'&-]+){0,5} (?:survey|census|poll|register)\\b`, 'iu')
const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio'])
/** “The treaty (1987)” */
const APPOSED = /\((?:19|20)\d\d[a-z]?\)/g
/** Fewer words tell nothing: “Smokers: 22% (2009)”. */
const SHORTEST = 2

/** How much of a long sentence is looked at on either side of a figure, in UTF-16 units: what bounds the cost of a figure. */
const REACH = 600

/**
 * `markers` are those of the claim's sentence. The newest year that is said to be the figure's, or else that of its own clause, where that clause tells of now; else no end of
 * years. What persons wrote is told in the present tense for good, and dates a figure only where that is said to hold nowadays.
 */
export function newestYearOf(claim: Mention, markers: readonly Marker[] = []): number {
  const { sentence, figure, years } = claim
  const from = Math.max(0, figure.range[0] - REACH)
  const prose = withoutCitations(sentence.prose, markers).slice(from, figure.range[1] + REACH)
  const start = figure.range[0] - from
  const before = prose.slice(0, start).split(/[;:—]/).at(-1) ?? ''
  const after = prose.slice(figure.range[1] - from)
  const told = `${before.replace(CREDIT, '')}${after.split(MARK, 1)[0]}`
  const dated = `${before.replace(APPOSED, '')}${after.split(isAside(before) ? /\)/ : /[;:—]/, 1)[0]}`
  const said = [...vintagesIn(prose, start), ...citedYears(claim, markers, NOWADAYS.test(dated))]
  if (
    isOver(said.length > 0 && !SINCE.test(prose) ? withoutPerfect(told) : told) ||
    RECORDS.test(before) ||
    (isTimeless(figure.kind, told, after) && !(SHARES.has(figure.kind) && SURVEYED.test(prose))) ||
    (said.length === 0 && SINCE.test(prose))
  )
    return Number.POSITIVE_INFINITY
  const own = years.filter((year) => NOW.test(told) && isIn(dated, year) && !NAMED.test(dated))
  const all = [...own, ...(wordsIn(told) > SHORTEST ? said : [])]
  return all.length > 0 ? Math.max(...all) : Number.POSITIVE_INFINITY
}

/** “The treaty (1987)”: a year in brackets before the figure dates what it stands behind, unless that is an office. */
function vintagesIn(prose: string, from: number): number[] {
  return VINTAGES.flatMap((form) => [...prose.matchAll(form)]).flatMap(({ 0: words, index, groups }) => {
    const isApposed = words.startsWith('(') && index < from && !groups?.count
    return isApposed ? [] : yearsNamed(words)
  })
}

/** The years of what is cited: of offices and in footnotes, and of anybody where the sentence speaks of now. */
function citedYears({ source: { via }, sentence }: Mention, markers: readonly Marker[], isNow: boolean): number[] {
  const cited = markers.flatMap(({ kind, key, entry }) => {
    if (kind === 'author-year') return isNow || isOffice(key) ? yearsNamed(key) : []
    return entry && (isNow || kind === 'footnote') ? yearsNamed(entry.block.text).slice(-1) : []
  })
  const isBehind = via !== undefined && via.span[0] >= sentence.span[1]
  const isCount = via !== undefined && isNow && DATED_COUNT.test(via.text)
  return isBehind || isCount ? [...cited, ...yearsNamed(via.text)] : cited
}

/** Acronyms and names with “of” or of three words: “ILO 2012”, “Office for Health 2012”; “Hale and Moore 2012” are persons. */
function isOffice(key: string): boolean {
  const name = key.replace(/,?\s(?:19|20)\d\d[a-z]?$/, '')
  return /^\p{Lu}{2,}$/u.test(name) || (/\s/.test(name) && !/\b(?:and|et al|&|de|van|von|der)\b|&|,/.test(name))
}

/** “Hale (2009)”: when a person wrote. */
const WROTE = /\p{Lu}[\p{L}’'-]+ \((?:19|20)\d\d[a-z]?\)/gu

const isIn = (words: string, year: number): boolean => words.replace(WROTE, '').includes(String(year))

const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0

/** Whether a bracket is open at the end of some words. */
const isAside = (words: string): boolean => words.lastIndexOf('(') > words.lastIndexOf(')')

/** “Could not read in 2011”: of then, or of no time at all. */
const COULD = /\bcould\b/i
const isOver = (told: string): boolean => COULD.test(told) || isInPast(told) || isInPerfect(told) || isInFuture(told)

/** Prose, unit for unit, with its citations by author and year blanked. */
function withoutCitations(prose: string, markers: readonly Marker[]): string {
  const blanked = ({ kind }: Marker) => kind === 'author-year'
  return markers.filter(blanked).reduce((text, { range: [from, to] }) => {
    return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)
  }, prose)
}
