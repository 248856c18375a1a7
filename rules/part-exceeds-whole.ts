import {
  countOf,
  defineRule,
  exactly,
  type Interval,
  isBelow,
  isSerious,
  type Portion,
  places,
  portionsOf,
  shareOf,
  type Term,
  wordsBefore,
} from '../src/rule.ts'

export default defineRule({
  summary: 'A part that is greater than its whole.',
  why: 'No more than 38 of 38 pupils can pass: one of the two numbers is wrong, or the two do not belong together.',
  advice: 'Check both numbers; where the one counts events and the other people, say so.',
  severity: 'error',
  sources: ['https://commonslibrary.parliament.uk/research-briefings/sn04446/'],
  flags: [
    ['In the end ⟦45⟧ of 38 pupils passed.', '“45” is more than the “38” that it is a part of'],
    ['Of the nine members of the board, ⟦eleven⟧ voted against.', '“eleven” is more than the “nine”'],
    ['There are 30 houses in the lane. ⟦34⟧ of them are empty.', '“34”'],
    ['The office has spent ⟦$120,000⟧ of its $100,000 grant.', '“$120,000”'],
    ['The charity handed out ⟦620⟧ of the 500 coats it was given.', '“620”'],
    ['The team asked 500 drivers, of whom ⟦620⟧ answered.', '“620”'],
  ],
  allows: [
    'With the bonus round she had 104 of 100 points.',
    'In the end 35 of 38 pupils passed.',
    'The striker scored 45 goals in 38 games.',
    'Of the 38 pupils, 45 absences were noted in May.',
    'The team asked more than 500 drivers, of whom 620 answered.',
    'Is it true that 45 of 38 pupils passed?',
    'They made 120 copies of 38 maps.',
    'The choir has banked £8,400 of its £8,000 goal for the organ.',
  ],

  *check(document) {
    for (const told of portionsOf(document)) {
      const { portion, whole } = told
      if (isShare(portion) || countsEvents(told) || isNoWhole(told) || isForeseen(whole) || !isMore(portion, whole))
        continue
      if (!isSerious(document, portion) || WISHED_FOR.test(wordsBefore(portion))) continue
      yield {
        at: portion.figure.span,
        message: `“${portion.figure.text}” is more than the “${whole.figure.text}” that it is a part of.`,
        related: places(whole),
      }
    }
  },
})

const isForeseen = (whole: Term): boolean =>
  FORESEEN.test(after(whole)) ||
  FORESEEN_BEFORE.test(wordsBefore(whole)) ||
  (POINTS.test(after(whole)) && ON_TOP.test(whole.sentence.text))

/** “One or two of these”, “six of seven of these”: one has no parts, and a part of the part is the part’s. */
const isNoWhole = ({ portion, whole, skeleton: { text } }: Portion): boolean =>
  (whole.figure.value ?? 0) <= 1 ||
  (whole.at < portion.at && /^ (?:out )?of $/.test(text.slice(whole.at + 1, portion.at)))

/** “500 of the 450 expected guests came”, “£520 of our £500 target”, “of the 450 seats we need to sell”: there may be more than were foreseen or aimed at. */
const FORESEEN =
  /^[- ](?:[\p{L}-]+[- ]){0,4}?(?:(?:expected|planned|foreseen|forecast|projected|anticipated|hoped|hoped-for|needed|required|budgeted|sought|targets?|goals?|quotas?|minimum|thresholds?|asking price)\b|(?:it|they|we|he|she|you|I) (?:(?:had|has|have) )?(?:needs?|wants?|wanted|sets?|aims?|aimed|asked for|promised|meant)\b)/u
const FORESEEN_BEFORE =
  /\b(?:hoped-for|expected|planned|foreseen|forecast|projected|anticipated|needed|required|budgeted|minimum|targeted|(?:targets?|goals?|quotas?|aims?|minimum|thresholds?) (?:of|is|was)) $/i

/** “108 out of 100 points, thanks to two bonus rounds”: more than all may be had. */
const POINTS = /^ (?:points?|marks|credits?)\b/
const ON_TOP = /\b(?:bonus(?:es)?|extra)\b/i

/** “There are 61 stalls, and we could have let 70 of them”: there may be more of what is wanted, too. */
const WISHED_FOR =
  /\b(?:(?:could|might|should|ought to)(?: [a-z]+){1,4}|would (?:have|need|want|like|love|take|do with)(?: [a-z]+){0,3}|need(?:s|ed)?|want(?:s|ed)?|hop(?:e|es|ed) for|lack(?:s|ed)?|(?:ask|asks|asked|room|orders?) for)(?: (?:about|some|up to|at least|another))? $/i

/** Beyond what rounding could bring together; “as many as 45” says that 45 may be. */
const isMore = (part: Term, whole: Term): boolean =>
  (part.figure.value ?? 0) > (whole.figure.value ?? 0) && isBelow(countOf(whole), mostOf(part))

const mostOf = (part: Term): Interval =>
  part.figure.bound === 'up-to' ? exactly(part.figure.value ?? 0) : countOf(part)

const isShare = (term: Term): boolean => shareOf(term) !== undefined

/** “Of the 38 pupils, 45 absences were noted”: what is counted is another thing than the whole. */
function countsEvents({ portion, whole, opens }: Portion): boolean {
  const noun =
    /^ (?:(?!(?:are|were|is|was|have|had|will|can|did|who|of|in|to|from)\b)\p{L}+(?<!ed) )?(\p{L}+s|people|children|men|women)\b/u.exec(
      after(portion),
    )?.[1]
  if (!opens || !noun || /(?:ss|us|is|as|does)$/.test(noun)) return false
  if (PEOPLE.test(noun) && after(whole).trim() === '') return false
  return !after(whole).includes(noun.replace(/s$/, ''))
}

/** “In a class of 28, 31 pupils”: what a group of people consists of, by the endings of such nouns. */
const PEOPLE =
  /^(?:people|children|men|women|boys|girls|kids|adults|pupils|staff|[a-zÀ-ɏ]{3,}(?:bers|ers|ors|ents|ants|ists|ees|ians))$/u

/** The words behind a figure, to the end of its phrase. */
const after = ({ sentence, figure }: Term): string =>
  sentence.text.slice(figure.range[1], figure.range[1] + 40).split(/[,;.]/, 1)[0] ?? ''
