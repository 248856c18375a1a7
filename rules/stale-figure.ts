import {
  assertions,
  bySentence,
  type Claim,
  defineRule,
  isInFuture,
  isInPast,
  isInPerfect,
  type Marker,
  quoted,
} from '../src/rule.ts'

/** The sentence says itself that the figure is old. */
const ADMITTED =
  /\b(?:older|old|outdated|dated|out-of-date|ageing|aging|antiquated|obsolete|decades?-old) (?:[a-zÀ-ɏ’-]+ )?(?:estimates?|figures?|data|statistics|numbers|surveys?|studies|study|counts?|census(?:es)?|research)\b/iu

const NOW = /\b(?:today|now|currently|nowadays|these days|at present|still|is|are|has|have|does|do|remains?)\b/i
const YEAR = '(?<year>(?:19|20)\\d\\d)'
const COUNT =
  '(?:surveys?|census(?:es)?|stud(?:y|ies)|reports?|data|polls?|counts?|figures?|statistics|numbers|estimates?|inspections?|audits?|reviews?|registers?|yearbook|assessments?)'
/** Of which year a figure is, said outright: “(2009)”, “as of 2009”, “a 2007 report by the regulator”, “data from 2013”. */
const VINTAGE = new RegExp(
  [
    `(?<!\\p{Lu}[\\p{L}’'-]+ )\\((?:in |as of |as at )?${YEAR}(?: ${COUNT})?\\)`,
    `\\bas (?:of|at) (?:\\p{L}+ )?${YEAR}\\b`,
    `\\b${YEAR}(?: [\\p{L}’-]+){0,3} ${COUNT}\\b`,
    `\\b${COUNT}(?: [\\p{L}’-]+){0,4} (?:from|of|for|in) ${YEAR}\\b`,
    `\\b(?:counted|measured|surveyed|estimated) (?:there |last )?in ${YEAR}\\b`,
  ]
    .join('|')
    .replaceAll('?<year>', '?:'),
  'giu',
)
const ANY_YEAR = /(?:19|20)\d\d/g
/** A year that something is held against or goes back to does not date the figure; nor does an old year beside this one. */
const SINCE =
  /\b(?:since|founded|established|opened|introduced|built|born|from|until|by|law of|act of|rules? of|than(?: in)?|below|above|those (?:of|in)|levels? (?:of|in)|against|records? of|compared (?:with|to)) (?:in |that of |those of )?(?:[a-zÀ-ɏ]+ )?(?:19|20)\d\d\b(?! (?:data|figures|census|survey))|\b(?:from|than|against) [\d.,%$£€a-zÀ-ɏ ]{1,24} in (?:19|20)\d\d\b|\b(?:19|20)\d\d levels?\b|\bthis year\b/iu
/** “The 2009 novel”: the year of what bears it. */
const NAMED = /\b(?:the|an?|its|their) (?:19|20)\d\d\b/i

export default defineRule({
  summary: 'An old figure told in the present tense.',
  why: '“Today 12% smoke (2009)” is about 2009. What holds today, the sentence cannot say.',
  advice: 'Find a newer figure, or put the sentence in the past with its year.',
  severity: 'info',
  options: {
    years: {
      type: 'integer',
      default: 5,
      minimum: 1,
      maximum: 100,
      description: 'How many years before the document’s date a figure may be.',
      example: { value: 20, allows: ['Today 12% of bakers smoke (2009).'] },
    },
  },
  sources: ['https://commonslibrary.parliament.uk/research-briefings/sn04446/'],
  flags: [
    ['Today ⟦12%⟧ of bakers smoke (2009).', '“12%” is of 2009, told in the present tense in 2026'],
    ['Older estimates put the loss at ⟦40,000⟧ elms.', '“Older estimates” says that “40,000” is old'],
    ['Anglers spend ⟦$85⟧ a trip, according to data from 2012 of the river office.', '“$85” is of 2012'],
    ['The valley still has ⟦3,100⟧ wells, a 1998 survey of the water board says.', '“3,100” is of 1998'],
    ['---\ndate: 2016-04-01\n---\n\nNow ⟦one in six⟧ pupils walks to school, as counted in 2008.', 'in 2016'],
  ],
  allows: [
    'In 2009, 12% of bakers smoked.',
    'The valley has 3,100 wells, the water board said in 2024.',
    '---\ndate: 2010-04-01\n---\n\nToday 12% of bakers smoke (2009).',
    'The club, founded in 1987, has 640 members.',
    'Catches are 18% below those of 1990.',
    'Hale (2009) finds that 12% of bakers smoke.',
    'Older estimates are of no use here.',
  ],

  *check(document, { years }) {
    const markers = bySentence(document.markers)
    const now = Number(document.day.slice(0, 4))
    for (const [sentence, claims] of bySentence(assertions(document))) {
      const admitted = ADMITTED.exec(sentence.text)?.[0]
      const stale = admitted ? claims : claims.filter((claim) => now - newestOf(claim, markers.get(sentence)) > years)
      const [first] = stale
      if (!first) continue
      const words = quoted(stale.map(({ figure }) => figure.text))
      const message = admitted
        ? `“${admitted}” says that ${words} ${stale.length > 1 ? 'are' : 'is'} old.`
        : `${words} ${stale.length > 1 ? 'are' : 'is'} of ${newestOf(first, markers.get(sentence))}, told in the present tense in ${now}.`
      yield { at: first.figure.span, message }
    }
  },
})

/**
 * The newest year that is said to be the figure's, or else that of its own clause, where that clause tells of now; else no end of
 * years. What is cited by author and year is told in the present tense for good.
 */
function newestOf({ sentence, figure, years }: Claim, markers: readonly Marker[] = []): number {
  const prose = withoutCitations(sentence.prose, markers)
  const before = prose.slice(0, figure.range[0]).split(/[;:—]/).at(-1) ?? ''
  const after = prose.slice(figure.range[1])
  const told = `${before}${after.split(/[,;:(—–]/, 1)[0]}`
  const said = (prose.match(VINTAGE) ?? []).flatMap((words) => words.match(ANY_YEAR) ?? []).map(Number)
  if (isOver(told) || (said.length === 0 && SINCE.test(prose))) return Number.POSITIVE_INFINITY
  const dated = `${before}${after.split(/[;:—]/, 1)[0]}`
  const own = years.filter((year) => NOW.test(told) && dated.includes(String(year)) && !NAMED.test(dated))
  const all = [...own, ...(words(told) > SHORTEST ? said : [])]
  return all.length > 0 ? Math.max(...all) : Number.POSITIVE_INFINITY
}

/** Fewer words tell nothing: “Smokers: 22% (2009)”. */
const SHORTEST = 2

const words = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0

const isOver = (told: string): boolean => isInPast(told) || isInPerfect(told) || isInFuture(told)

/** Prose, unit for unit, with its citations by author and year blanked. */
function withoutCitations(prose: string, markers: readonly Marker[]): string {
  const blanked = ({ kind }: Marker) => kind === 'author-year'
  return markers.filter(blanked).reduce((text, { range: [from, to] }) => {
    return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)
  }, prose)
}
