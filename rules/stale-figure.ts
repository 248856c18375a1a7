import {
  bySentence,
  credited,
  type Document,
  defineRule,
  isPresent,
  type Mention,
  newestYearOf,
  quoted,
  type Sentence,
} from '../src/rule.ts'

/** The sentence says itself that the figure is old. */
const ADMITTED =
  /\b(?:older|old|outdated|dated|out-of-date|ageing|aging|antiquated|obsolete|decades?-old) (?:[a-zÀ-ɏ’-]+ )?(?:estimates?|figures?|data|statistics|numbers|surveys?|studies|study|counts?|census(?:es)?|research)\b/iu

/** The text warns of it: nobody is misled about how old it is. */
const WARNS =
  /\b(?:out[- ]of[- ]date|outdated|no (?:newer|later|more recent|fresher)|nothing (?:newer|later|more recent)|(?:nobody|no one) has \p{L}+ since|(?:has|have)(?:n['’]t| not| never) been (?:updated|repeated|counted|surveyed|measured|revised)|with (?:caution|care|a (?:pinch|grain) of salt)|(?:has|have|may|will|must) (?:well |surely |probably |likely |certainly |have )?(?:have )?changed|(?:is|are|remains?) (?:still )?the (?:latest|newest|last)|latest available|most recent|last (?:available|count|census|survey)|years old|a decade old)\b/iu

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
    [
      '---\ndate: 2024-05-05\n---\n\nRoughly ⟦one in nine⟧ tenants is behind with the rent (Office for Homes, 2011).',
      'of 2011',
    ],
    [
      '---\ndate: 2024-05-05\n---\n\nGout costs the health service ⟦£90 million a year⟧[^1].\n\n[^1]: Moor and Hale, The price of gout, 2009.',
      '“£90 million a year” is of 2009',
    ],
    ['⟦38%⟧ of clerks currently skip lunch (Moor et al., 2006).', '“38%” is of 2006'],
  ],
  allows: [
    'In 2009, 12% of bakers smoked.',
    'The valley has 3,100 wells, the water board said in 2024.',
    '---\ndate: 2010-04-01\n---\n\nToday 12% of bakers smoke (2009).',
    'The club, founded in 1987, has 640 members.',
    'Catches are 18% below those of 1990.',
    'Hale (2009) finds that 12% of bakers smoke.',
    'Older estimates put the loss at 40,000 elms. Nobody has counted since.',
  ],

  *check(document, { years }) {
    const markers = bySentence(document.markers)
    const now = Number(document.day.slice(0, 4))
    for (const [sentence, claims] of bySentence(toldOfNow(document))) {
      const admitted = ADMITTED.exec(sentence.text)?.[0]
      const said = saidNext(sentence, document)
      const newest = claims.map((claim) => Math.min(newestYearOf(claim, markers.get(sentence)), said))
      const stale = claims.filter((_, n) => admitted || now - (newest[n] ?? now) > years)
      const [first] = stale
      if (!first || isWarnedOf(sentence, document)) continue
      const are = `${quoted(stale.map(({ figure }) => figure.text))} ${stale.length > 1 ? 'are' : 'is'}`
      const message = admitted
        ? `“${admitted}” says that ${are} old.`
        : `${are} of ${newest[claims.indexOf(first)]}, told in the present tense in ${now}.`
      yield { at: first.figure.span, message }
    }
  },
})

/** “Nurses earn £24,100. The figure is from 2011.” */
const OF_YEAR =
  /^(?:The|That|This|Those|These|Both|All)(?: (?:\p{Ll}+ )?(?:figures?|numbers?|data|counts?|estimates?|shares?|results?|statistics?|survey|census))? (?:is|are|was|were|dates?|comes?|came|stems?)(?: back)? (?:from|to|of) (?:\p{L}+ ){0,3}(?<year>(?:19|20)\d\d)\b/u

/** The year that the next sentence gives to what is told of now; else no end of years. */
function saidNext({ block, index, text }: Sentence, { sentences }: Document): number {
  const next = sentences[index + 1]
  const year = next?.block === block && isPresent(text) ? OF_YEAR.exec(next.text)?.groups?.year : undefined
  return year ? Number(year) : Number.POSITIVE_INFINITY
}

/** Says outright that it speaks of the day of writing. */
const NOW = /\b(?:today|now|nowadays|currently|presently|these days|at present)\b/i

/** The claims of a document, and the other figures that it credits to somebody where it says that they hold now. */
const toldOfNow = (document: Document): Mention[] =>
  credited(document).filter(({ notClaimBecause, sentence }) => !notClaimBecause || NOW.test(sentence.text))

/** Whether the sentence, or the one behind it, says that the figure is an old one. */
function isWarnedOf({ block, index, text }: Sentence, { sentences }: Document): boolean {
  const next = sentences[index + 1]
  return WARNS.test(text.replace(ADMITTED, '')) || (next?.block === block && WARNS.test(next.text))
}
