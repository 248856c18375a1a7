import { assertions, bySentence, type Claim, defineRule, type Marker, quoted } from '../src/rule.ts'

/** The sentence says itself that the figure is old. */
const ADMITTED =
  /\b(?:older|old|outdated|dated|out-of-date|ageing|aging|antiquated|obsolete|decades?-old) (?:[\p{L}’-]+ )?(?:estimates?|figures?|data|statistics|numbers|surveys?|studies|study|counts?|census(?:es)?|research)\b/iu

const PAST =
  /\b(?:was|were|had|did|became|began|came|cost|fell|found|gave|got|grew|held|kept|knew|left|lost|made|met|paid|rose|said|saw|sold|spent|stood|took|told|went|won|wrote|(?<!\b(?:is|are|be|being) )(?!hundred\b|need|speed|seed|indeed|breed)\p{L}{2,}ed)\b/iu
/** “Has grown”, “have more than doubled”: a course up to now, which its years date. */
const PERFECT = /\b(?:has|have)(?: \p{L}+){0,3} (?:been|become|come|fallen|grown|risen|shrunk|\p{L}{2,}ed)\b/iu
const PRESENT = /\b(?:today|now|currently|nowadays|these days|at present|still|is|are|has|have|does|do|remains?)\b/i
/** “12% of bakers smoke (2009)”: the year of a state, in brackets. */
const BARE_YEAR = /\((?:in |as of )?(?:19|20)\d\d(?: (?:data|figures?|census|survey|estimate|count))?\)/
/** “A 2007 report by the regulator”. */
const SURVEY =
  /\b((?:19|20)\d\d)(?: [\p{L}’-]+){0,3} (?:surveys?|census|stud(?:y|ies)|reports?|data|polls?|counts?|figures?)\b/iu
/** A year that a state goes back to does not date the figure; nor does an old year beside this one. */
const SINCE =
  /\b(?:since|founded|established|opened|introduced|built|born|from|until|by|law of|act of|rules? of) (?:in )?(?:\p{L}+ )?(?:19|20)\d\d\b|\bthis year\b/iu

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
    ['The valley still has ⟦3,100⟧ wells, a 1998 survey of the water board says.', '“3,100” is of 1998'],
    ['---\ndate: 2016-04-01\n---\n\nNow ⟦one in six⟧ pupils walks to school, as counted in 2008.', 'in 2016'],
  ],
  allows: [
    'In 2009, 12% of bakers smoked.',
    'The valley has 3,100 wells, the water board said in 2024.',
    '---\ndate: 2010-04-01\n---\n\nToday 12% of bakers smoke (2009).',
    'The club, founded in 1987, has 640 members.',
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
 * The newest year of the figure's own clause or of its survey, where that clause is in the present tense; else no end of years. What
 * is cited by author and year is told in the present tense for good.
 */
function newestOf({ sentence, figure, years, source }: Claim, markers: readonly Marker[] = []): number {
  const prose = withoutCitations(sentence.prose, markers)
  const before = prose.slice(0, figure.range[0]).split(/[;:—]/).at(-1) ?? ''
  const after = prose.slice(figure.range[1])
  const dated = `${before}${after.split(/[;:—]/, 1)[0]}`
  const told = `${before}${after.split(/[,;:(—]/, 1)[0]}`
  const isPresent = PRESENT.test(told) || BARE_YEAR.test(dated)
  if (!isPresent || PAST.test(told) || PERFECT.test(told) || SINCE.test(prose)) return Number.POSITIVE_INFINITY
  const ofSurvey = source.reach === 'sentence' ? SURVEY.exec(source.via?.text ?? '')?.[1] : undefined
  const own = [...years.filter((year) => dated.includes(String(year))), ...(ofSurvey ? [Number(ofSurvey)] : [])]
  return own.length > 0 ? Math.max(...own) : Number.POSITIVE_INFINITY
}

/** Prose, unit for unit, with its citations by author and year blanked. */
function withoutCitations(prose: string, markers: readonly Marker[]): string {
  const blanked = ({ kind }: Marker) => kind === 'author-year'
  return markers.filter(blanked).reduce((text, { range: [from, to] }) => {
    return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)
  }, prose)
}
