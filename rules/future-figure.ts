import {
  bySentence,
  clauseAround,
  type Document,
  defineRule,
  isForetold,
  isInFuture,
  isMadeOrDecided,
  isOwnedAround,
  isReportedAsPast,
  isTale,
  lastDay,
  type Mention,
  type Sentence,
  statements,
  type TimeAhead,
  timesAhead,
  toldAsFacts,
  withoutPerfect,
  withoutRelative,
} from '../src/rule.ts'

/** Years that begin before their number does. */
const OWN_CALENDAR =
  /\bFY\s?['’]?\d|\b(?:fiscal|financial|academic)\b|\b(?:tax|school)[- ](?:years?|terms?|20\d\d)\b|\b(?:crop|marketing|model|budget)[- ]years?\b|\b20\d\d (?:[a-z]+ )?(?:crop|models?|budget)\b|\b(?:crop|models?|budget) (?:of|for) 20\d\d\b|\bseasons?\b(?! tickets?)|\bQ[1-4]\b/i
/** What is held in a year and bears it as its name: nobody has seen its outcome before. */
const HELD =
  /^ (?:[a-zÀ-ɏ]+ ){0,2}(?:census|surveys?|audits?|reports?|stud(?:y|ies)|polls?|elections?|referendum|counts?|reviews?|results?|data|figures|statistics|yearbook|harvest|fairs?|festivals?|games|olympics|(?:world )?cup|tournament|championships?|races?|marathon|exhibition|conference|expo|contest|vote|floods?|storms?|fires?|earthquake|strike)\b/iu

export default defineRule({
  summary: 'A figure of a year that is still to come, told as if it had happened.',
  why: 'Nobody has counted yet what a year holds that has not come: the year is a slip, or the figure is a forecast.',
  advice: 'Correct the year, or say that it is a projection, and whose.',
  severity: 'error',
  sources: ['https://osr.statisticsauthority.gov.uk/transparency/'],
  flags: [
    ['In 2031, ⟦12%⟧ of bakers were women.', '“12%” is told as a fact of 2031, but this is 2026'],
    ['---\ndate: 2019-05-04\n---\n\nRidership fell to ⟦3,100 a day⟧ in 2022.', 'the text is of 2019-05-04'],
    [
      '---\ndate: 2021-03-10\n---\n\nIn December 2021 the shelter took in ⟦1,240⟧ cats.',
      '“1,240” is told as a fact of December 2021',
    ],
    ['---\ndate: 2012-12-12\n---\n\nThe [2015 census](https://census.example.org/) counted ⟦912⟧ villages.', '“912”'],
  ],
  allows: [
    'In 2031, 12% of bakers are expected to be women.',
    '---\ndate: 2019-09-04\n---\n\nIn fiscal year 2020, the agency spent $41 million.',
    'In the study’s model, 40% of the reef had died by 2050.',
    'The ministers agreed in 2015 to cut waste by 50% by 2030.',
    '---\ndate: 2019-05-04\nlastmod: 2023-01-08\n---\n\nRidership fell to 3,100 a day in 2022.',
  ],

  *check(document) {
    if (isTale(document)) return
    const day = lastDay(document)
    for (const [sentence, mentions] of bySentence(statements(document))) {
      const time = timesAhead(sentence.text, day).find((ahead) => isWhen(ahead, sentence))
      if (
        !time ||
        !(isToldAsFact(sentence, time) || isOfSeries(sentence, document)) ||
        isOwnedAround(sentence, document)
      )
        continue
      const [first, ...others] = mentionsOf(time, mentions)
      const told = toldAsFacts([first, ...others].map(({ figure }) => figure.text))
      const now = document.published ? `the text is of ${day}` : `this is ${day.slice(0, 4)}`
      yield {
        at: first.figure.span,
        message: `${told} of ${time.text}, but ${now}.`,
      }
    }
  },
})

/** Whether something is said to have been so at that time. */
function isWhen({ as, from, range }: TimeAhead, { text }: Sentence): boolean {
  return from === 'calendar' && (as === 'at' || (as === 'of' && HELD.test(text.slice(range[1]))))
}

/** "Errata, 3 January 2024: …": it was added on that day. */
const NOTED = /^\W{0,4}(?:errat(?:a|um)|corrections?|updated?|edit(?:ed)?|added|clarification)\b/i

function isToldAsFact({ text }: Sentence, { range }: TimeAhead): boolean {
  const clause = withoutRelative(clauseAround(text, range))
  const isOver = isReportedAsPast(withoutPerfect(clause), text)
  return (
    isOver &&
    !isInFuture(text) &&
    !isForetold(text) &&
    !isMadeOrDecided(text) &&
    !OWN_CALENDAR.test(text) &&
    !NOTED.test(text)
  )
}

/** “- 2021: 310 tonnes”, “- 2023: 341 tonnes”: a year to come in a list that goes from year to year, as if all were over. */
function isOfSeries({ text, block }: Sentence, { sentences, day }: Document): boolean {
  if (block.kind !== 'item' || !YEAR_LINE.test(text)) return false
  if (isForetold(text) || isInFuture(text) || PLANNED.test(text)) return false
  const years = sentences.flatMap((other) =>
    other.block.list === block.list ? (YEAR_LINE.exec(other.text)?.groups?.year ?? []) : [],
  )
  return years.filter((year) => year < day.slice(0, 4)).length > 0 && years.length > 1
}

const YEAR_LINE = /^\W*(?:in )?(?<year>20\d\d)\s?[:–—-]\s?[~$£€]?\d/i
const PLANNED = /\b(?:plan(?:ned|s)?|targets?|goals?|budget\w*|due|opens?|from|until|to be|likely|est\.?|e|f)\b/i

/** The claims of that year; else its other figures; where none is tied to it, the first. */
function mentionsOf({ text }: TimeAhead, mentions: readonly [Mention, ...Mention[]]): readonly [Mention, ...Mention[]] {
  const tied = mentions.filter(({ years }) => years.some((year) => text.endsWith(String(year))))
  const claims = tied.filter(({ notClaimBecause }) => notClaimBecause === undefined)
  const [first, ...others] = claims.length > 0 ? claims : tied
  return first ? [first, ...others] : [mentions[0]]
}
