import { assertions, type Claim, defineRule } from '../src/rule.ts'

/** The sentence says itself that the figure is old. */
const ADMITTED =
  /\b(?:older|old|outdated|dated|out-of-date|ageing|aging|antiquated|obsolete|decades?-old) (?:[\p{L}’-]+ )?(?:estimates?|figures?|data|statistics|numbers|surveys?|studies|study|counts?|census(?:es)?|research)\b/iu

const PAST =
  /\b(?:was|were|had|did|became|began|came|cost|fell|found|gave|got|grew|held|kept|knew|left|lost|made|met|paid|rose|said|saw|sold|spent|stood|took|told|went|won|wrote|\p{L}{2,}ed)\b/iu
const PRESENT = /\b(?:today|now|currently|nowadays|these days|at present|still|is|are|has|have|does|do|remains?)\b/i
/** A year that a state goes back to does not date the figure. */
const SINCE =
  /\b(?:since|founded|established|opened|introduced|built|born|from|until|by) (?:in )?(?:[\p{L}]+ )?(?:19|20)\d\d\b/iu

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
    const now = Number(document.day.slice(0, 4))
    for (const claim of assertions(document)) {
      const { text, span } = claim.figure
      const newest = Math.max(...claim.years)
      const admitted = ADMITTED.exec(claim.sentence.text)
      if (admitted) yield { at: span, message: `“${admitted[0]}” says that “${text}” is old.` }
      else if (claim.years.length > 0 && now - newest > years && isInPresent(claim))
        yield { at: span, message: `“${text}” is of ${newest}, told in the present tense in ${now}.` }
    }
  },
})

/** Whether the clause of the figure is in the present tense, as far as its words show. */
function isInPresent({ sentence, figure }: Claim): boolean {
  const before = sentence.prose.slice(0, figure.range[0])
  const after = sentence.prose.slice(figure.range[1]).split(/[,;:(—]/, 1)[0] ?? ''
  const clause = `${before.split(/[;:—]/).at(-1)}${after}`
  return !SINCE.test(sentence.prose) && !PAST.test(clause) && PRESENT.test(clause)
}
