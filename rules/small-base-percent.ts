import {
  amountsOf,
  changesOf,
  defineRule,
  isOutright,
  type Mention,
  places,
  sharesOfCounts,
  type Term,
  wholeIn,
  wordsBefore,
  wordsBehind,
} from '../src/rule.ts'

export default defineRule({
  summary: 'A percentage of a handful.',
  why: '“50% of users” sounds like a finding; two of four people is a coin that was tossed a few times, and one more person would have made it 40% or 60%.',
  advice: 'Give the counts in place of the percentage.',
  severity: 'warning',
  options: {
    minimum: {
      type: 'integer',
      default: 20,
      minimum: 2,
      maximum: 100,
      description: 'The smallest number of which a percentage may be given.',
      example: { value: 4, allows: ['In the trial 50% of users (2 of 4) finished.'] },
    },
  },
  sources: [
    'http://www.equator-network.org/2013/03/20/basic-statistical-reporting-for-articles-published-in-biomedical-journals-the-statistical-analyses-and-methods-in-the-published-literature-or-the-sampl-guidelines/',
  ],
  flags: [
    ['In the trial ⟦50%⟧ of users (2 of 4) finished.', '“50%” is a share of 4'],
    ['Of the nine shots that she took, she missed ⟦44%⟧.', 'a share of nine'],
    ['Only ⟦40%⟧ of the lifts work. There are five lifts in the tower.', 'a share of five'],
    ['We asked 12 bakers in town, and ⟦67%⟧ knead by hand.', 'a share of 12'],
    ['Three of the 14 ferries that we took, or ⟦21%⟧, were late.', 'a share of 14'],
    ['The survey of 15 wells found salt in only ⟦20%⟧.', 'a share of 15'],
    ['The choir has 16 members. ⟦25%⟧ have a beard.', 'a share of 16'],
    ['Thefts in the port fell ⟦33%⟧ in a year, from six to four.', 'a change from six'],
  ],
  allows: [
    'In the trial 50% of users (200 of 400) finished.',
    'In the trial two of the four users finished.',
    'Of the 15 districts, the north has 40% of the population.',
    'The 10 largest mills grind 60% of the flour, and 33% of 12-year-olds have seen one.',
    'Of the 8 million voters, 45% stayed at home.',
    'Her rating rose 50%, from two to three stars.',
    'The book has 12 chapters, and 40% of readers never see the third.',
    'If only 25% of the eight hens lay, we shall move them back.',
  ],

  *check(document, { minimum }) {
    for (const { amount, from } of changesOf(document))
      if (amount && isChangeOfCount(amount, from) && isFew(from, minimum))
        yield {
          at: amount.figure.span,
          message: `“${amount.figure.text}” is a change from ${wholeIn(from)}: too few for a percentage.`,
          related: places(from),
        }
    const changes = new Set(amountsOf(document).map(({ term }) => term.figure.span[0]))
    const seen = new Set<number>()
    for (const { share, whole, isWorkedOut } of sharesOfCounts(document)) {
      const [at] = share.figure.span
      if (seen.has(at) || (changes.has(at) && !isWorkedOut) || !isHandful(whole, minimum)) continue
      if (!isOutright(share) || isOfEach(share, whole) || isJest(share)) continue
      seen.add(at)
      yield {
        at: share.figure.span,
        message: `“${share.figure.text}” is a share of ${wholeIn(whole)}: too few for a percentage.`,
        related: places(whole),
      }
    }
  },
})

/** “I own two cats, and 100% of them hate me”: all of them, said with a wink. */
const isJest = ({ figure: { value }, sentence: { text } }: Mention): boolean =>
  (value === 100 || value === 0) && /\b(?:I|me|my|mine|we|us|our)\b/i.test(text)

/** “Five drafts that were 70% done”, “in six schools only 1% could read”: a share of each of them, or of those who are there. */
const isOfEach = (share: Mention, whole: Mention): boolean =>
  /^(?:[–-]\d+\s?%)? (?:complete|done|finished|full|empty|ready|charged|sure|certain)\b/.test(wordsBehind(share)) ||
  (!/^ of (?:them|these|those|which)\b/.test(wordsBehind(share)) &&
    /\b[Ii]n (?:the |these |those |all |only |just )?$/.test(wordsBefore(whole)) &&
    /^ (?:[\p{L}-]+ ){0,2}(?:schools|hospitals|clinics|countries|states|towns|cities|counties|villages|districts|firms|companies|studies)\b/u.test(
      wordsBehind(whole),
    ))

/** Grades, rates and prices are no heads. */
const NO_COUNT =
  /\b(?:scores?|ratings?|rates?|index|points?|levels?|grades?|averages?|prices?|costs?|fees?|ratio|scale|hours?|share|percent\w*|version|odds|speed|size|age|temperature|per|thousand|million|billion|x)\b|%|[$£€]/i
const COUNTED = /^\W*(?:\p{L}+ ){0,3}?\p{Ll}*\p{L}{2,}s\b/u

/** “Burglaries rose 50%, from two to three”: a change of so many things, told outright. */
function isChangeOfCount(amount: Term, from: Term): boolean {
  if (amount.figure.kind !== 'percent' || from.figure.kind !== 'count' || !isOutright(amount) || amount.range)
    return false
  const { text } = from.sentence
  const around = text.slice(0, amount.figure.range[0]) + text.slice(amount.figure.range[1])
  return from.sentence === amount.sentence && COUNTED.test(text) && !NO_COUNT.test(around)
}

const isHandful = (whole: Term, minimum: number): boolean => !whole.range && isFew(whole, minimum)

function isFew(whole: Term, minimum: number): boolean {
  const { kind, value, bound } = whole.figure
  const size = kind === 'ratio' || kind === 'fraction' ? Number(wholeIn(whole)) : value
  const isOpen = bound === 'at-least' || bound === 'more-than'
  return size !== undefined && size > 1 && size < minimum && Number.isInteger(size) && !isOpen
}
