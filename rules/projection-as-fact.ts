import {
  bySentence,
  clauseAround,
  type Document,
  defineRule,
  type Figure,
  isDecided,
  isForetold,
  isInFuture,
  isInPerfect,
  isMadeOrDecided,
  isOwnedAround,
  isReportedAsPast,
  lastDay,
  type Mention,
  quoted,
  type Sentence,
  statements,
  type TimeAhead,
  timesAhead,
  toldAsFacts,
  withoutPerfect,
  withoutRelative,
} from '../src/rule.ts'

/** A course that is told in the present tense: “grows at 4% a year until 2032”. */
const COURSE =
  /\b(?:grow|rise|increase|climb|expand|fall|decline|shrink|drop|decrease)s?\b|\b(?:CAGR|growth|annual(?:ly)?|a year|per year)\b/i

export default defineRule({
  summary: 'A forecast told as a fact.',
  why: '“By 2040, 70% live in cities” is somebody’s model, with assumptions and a margin. As a plain statement it hides all three.',
  advice: 'Say that it is a projection, and whose: “are projected to, by the …”.',
  severity: 'info',
  sources: ['https://osr.statisticsauthority.gov.uk/transparency/'],
  flags: [
    ['By 2040, ⟦70%⟧ of people live in cities.', '“70%” is told as a fact of 2040'],
    [
      'The market for drones will be worth ⟦$63 billion⟧ by 2030, says the makers’ league.',
      '“$63 billion” is told as a fact of 2030',
    ],
    ['Over the next ten years, ⟦3.5 million⟧ teaching posts will fall vacant.', 'of “Over the next ten years”'],
    ['The lake will be ⟦two metres⟧ shallower by 2090.', '“two metres”'],
    ['By the end of the century, ⟦half⟧ of all dialects will have died out.', '“half”'],
  ],
  allows: [
    'By 2040, 70% of people are projected to live in cities.',
    'The market for drones could be worth $63 billion by 2030.',
    'If the ice melts, the sea will rise by 60 centimetres by 2100.',
    'The council will plant 40,000 trees by 2030.',
    'The new pier will be two metres longer by 2090.',
    'The new forecast is out. By 2040, it says, 70% of people will live in cities.',
    'In 2020, 56% of people lived in cities.',
  ],

  *check(document) {
    const day = lastDay(document)
    for (const [sentence, claims] of bySentence(foreseen(document))) {
      const { text } = sentence
      const willBe = isInFuture(text)
      const time = timesAhead(text, day).find((ahead) => (willBe ? ahead.as !== 'of' : isOfForecast(ahead, text)))
      if (!time || isForetold(text) || isMadeOrDecided(text) || isDecided(text) || isOwnedAround(sentence, document))
        continue
      const told = toldAsFacts(claims.map(({ figure }) => figure.text))
      const when = time.from === 'calendar' ? time.text : quoted([time.text])
      yield {
        at: claims[0].figure.span,
        message: `${told} of ${when}, which is still to come.`,
      }
    }
  },
})

/** A change, or what holds on average: nobody knows it of a time to come as he knows the height of a wall that he will build. */
const CHANGED = /^ (?:of \p{Ll}+ )?(?:\p{L}{2,}er|more|less|fewer)\b(?! than \d)/iu
const ON_AVERAGE = /\b(?:average|typical|mean|median)\b/i
/** “The new bridge”, “our wall”, “he will be 40 years old”. */
const OWN = /\b(?:new|planned|future|we|our|I|my|he|she|his|her|birthday|anniversary)\b|\byears? old\b/i

/** The claims of a document, and what it tells of times to come as a story tells its numbers. */
const foreseen = (document: Document): Mention[] =>
  statements(document).filter(
    ({ notClaimBecause, figure, sentence }) =>
      !notClaimBecause ||
      (notClaimBecause === 'narrative-count' &&
        isChange(figure, sentence) &&
        !OWN.test(sentence.text.slice(0, figure.range[0]))),
  )

function isChange({ kind, range }: Figure, { text }: Sentence): boolean {
  if (kind !== 'measure' && kind !== 'count') return false
  return isInFuture(text) && (CHANGED.test(text.slice(range[1])) || ON_AVERAGE.test(text.slice(0, range[0])))
}

/** “2026–27”: a season or a financial year, whose rates are set before it begins. */
const SEASON = /^[–/-]\d/

/** Whether something is said in the present tense to be so in that year. */
function isOfForecast({ as, from, range, text: time }: TimeAhead, text: string): boolean {
  if (SEASON.test(text.slice(range[1]))) return false
  const clause = withoutRelative(clauseAround(text, range))
  // “Within ten years” may tell of a habit, “by the end of the century” does not.
  if ((from === 'now' && !/^by\b/i.test(time)) || isReportedAsPast(withoutPerfect(clause), text)) return false
  if (isInPerfect(clause)) return as === 'at'
  return as === 'at' || (as === 'span' && COURSE.test(clause))
}
