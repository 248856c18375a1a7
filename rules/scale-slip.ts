import {
  areOfOneYear,
  defineRule,
  isDisputed,
  isOnTop,
  isSerious,
  type Mention,
  type Pair,
  pairsOf,
  places,
  takenAsKnown,
  thousandsApart,
  wordsBefore,
  wordsBehind,
} from '../src/rule.ts'

export default defineRule({
  summary: 'One quantity told twice, a thousandfold apart.',
  why: '“£3 million” and “£3 billion” for one bridge is a slip of a key, and the reader who meets only one of them will not notice.',
  advice: 'Check which of the two the source has.',
  severity: 'warning',
  sources: ['https://www.bbc.co.uk/editorialguidelines/guidance/reporting-statistics'],
  flags: [
    [
      'The new bridge cost £3 million.\n\nTaxes paid for the new bridge, which cost ⟦£3 billion⟧.',
      '“£3 billion” and “£3 million”',
    ],
    ['# A $4.2 billion pipeline\n\nThe pipeline, at ⟦$4.2 million⟧, is the longest of all.', '“$4.2 million”'],
    ['The lake holds 3,400 trout.\n\nOf the lake’s ⟦3.4 million⟧ trout, many are old.', '“3.4 million”'],
  ],
  allows: [
    'The new bridge cost £3 million.\n\nThe new railway cost £3 billion.',
    'The pipeline cost $4.2 million.\n\nIts owner is worth $4.2 billion.',
    'The lake holds 3,400 trout.\n\nThe lake holds 3,400 trout still.',
    'Sales grew from $1 million to $1 billion.',
  ],

  *check(document) {
    const seen = new Set<Mention>()
    for (const pair of pairsOf(document)) {
      const at = isOnTop(pair.second) ? pair.first : pair.second
      const other = at === pair.first ? pair.second : pair.first
      if (
        seen.has(at) ||
        !isSlipOfScale(pair) ||
        !isSerious(document, pair.again ? takenAsKnown(at) : at) ||
        isDisputed(document, other) ||
        isSupposed(other)
      )
        continue
      seen.add(at)
      yield {
        at: at.figure.span,
        message: `“${at.figure.text}” and “${other.figure.text}” differ a thousandfold, and are told of one thing.`,
        related: places(other),
      }
    }
  },
})

/** "If 3,000 trout swim in each lake": an example may have any number. */
const isSupposed = ({ guards }: Mention): boolean => guards.has('hypothetical') || guards.has('example')

function isSlipOfScale(pair: Pair): boolean {
  const { first, second, likeness } = pair
  const [a = 0, b = 0] = [first.figure.value, second.figure.value]
  if (thousandsApart(first.figure, second.figure) === 0 || isRate(pair)) return false
  const isMeant = first.figure.unit !== undefined || likeness !== 'faint'
  const isPrefixed = pair.again && first.figure.unit !== second.figure.unit
  if (Math.min(a, b) < 1000 && !isPrefixed && !(isMeant && (isTellingNumber(first) || isBeside(pair)))) return false
  if (likeness !== 'faint') return true
  const isTold = isTellingNumber(first) || haveScales(pair)
  return !pair.ofTwoVoices && first.figure.kind !== 'percent' && isTold && isOfOne(pair)
}

/** “900 passengers a day … over three years 900,000”: so many in so long a time. */
const isRate = ({ first, second, times }: Pair): boolean =>
  (first.figure.per ?? '') !== (second.figure.per ?? '') && times === 'other'

/** What two figures that merely share words must have besides to be of one thing. */
function isOfOne(pair: Pair): boolean {
  const { first, second, times } = pair
  if (isBeside(pair) || goOnAlike(pair)) return true
  const common = pair.common.filter((word) => !word.startsWith('in-')).length
  if (common > 2 || (common > 1 && first.figure.unit !== undefined && times !== 'other')) return true
  const isOfOneYear = areOfOneYear(first, second)
  return isOnTop(first) || isOnTop(second) ? isOfOneYear || pointsBack(pair) : isOfOneYear && common > 1
}

/** “£4 million for the two new ferries … £4 billion for the two new ferries”: the same words right behind both. */
function goOnAlike({ first, second }: Pair): boolean {
  const [words, others] = [first, second].map(
    (mention) =>
      wordsBehind(mention)
        .toLowerCase()
        .match(/[\p{L}\d-]+|[.,;:]/gu) ?? [],
  )
  const end = (words ?? []).findIndex((word, index) => word !== others?.[index] || /[.,;:]/.test(word))
  const alike = (words ?? []).slice(0, end < 0 ? undefined : end)
  return alike.length >= ALIKE && alike.some((word) => word.length > 3)
}

/** So many words make no turn of speech. */
const ALIKE = 4

/** “At 3.6 km² the lake …”, “the lake, at 3.6 km²”: the second stands right by the name of what the first was of. */
function isBeside({ first, second, common }: Pair): boolean {
  if (!isTellingNumber(first)) return false
  const [before, behind] = [wordsBefore(second).toLowerCase(), wordsBehind(second).toLowerCase()]
  return common.some(
    (word) =>
      new RegExp(
        `\\b(?:the|this|its|our) (?:new |old )?${word}[a-z]*(?:['’]s|,? (?:which,? )?(?:at|of|worth|with)) (?:[a-z]+ )?$`,
      ).test(before) || new RegExp(`^,? (?:the|this|our) ${word}`).test(behind),
  )
}

const SCALE = /(?:thousand|million|billion|trillion|\d(?:k|m|bn|tn))\b/i

/** A number of two and more digits, or of so many millions of a unit, says by itself that it is the same one. */
const isTellingNumber = ({ figure: { kind, value = 0, text } }: Mention): boolean =>
  (kind === 'measure' && SCALE.test(text)) || Number(value.toPrecision(1)) !== value

/** “£4 billion” and “£4 million”: one word makes the difference. */
const haveScales = ({ first, second }: Pair): boolean => SCALE.test(first.figure.text) && SCALE.test(second.figure.text)

/** “the pipeline”, “the 4 billion litres”: the second is about something told before. */
function pointsBack({ second: { sentence, figure }, common }: Pair): boolean {
  const words = sentence.text.toLowerCase()
  if (/\b(?:the|those|these|its|their|all) $/.test(words.slice(0, figure.range[0]))) return true
  return common.some((word) => [`the ${word}`, `this ${word}`, `its ${word}`].some((phrase) => words.includes(phrase)))
}
