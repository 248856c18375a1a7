import { defineRule, isSerious, type Mention, type Pair, pairsOf, places, thousandsBetween } from '../src/rule.ts'

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
      const at = pair.second.guards.has('heading') ? pair.first : pair.second
      const other = at === pair.first ? pair.second : pair.first
      if (seen.has(at) || !isSlipOfScale(pair) || !isSerious(document, at)) continue
      seen.add(at)
      yield {
        at: at.figure.span,
        message: `“${at.figure.text}” and “${other.figure.text}” differ a thousandfold, and are told of one thing.`,
        related: places(other),
      }
    }
  },
})

function isSlipOfScale(pair: Pair): boolean {
  const [a = 0, b = 0] = [pair.first.figure.value, pair.second.figure.value]
  if (thousandsBetween(a, b) === 0 || (pair.first.figure.kind === 'count' && Math.min(a, b) < 1000)) return false
  return pair.likeness !== 'faint' || pair.common.length > 1 || (isTellingNumber(pair.first) && pointsBack(pair))
}

/** A number of two and more digits, or of a unit, says by itself that it is the same one. */
const isTellingNumber = ({ figure: { kind, value = 0 } }: Mention): boolean =>
  kind === 'measure' || Number(value.toPrecision(1)) !== value

/** “the pipeline”, “the 4 billion litres”: the second is about something told before. */
function pointsBack({ second: { sentence, figure }, common }: Pair): boolean {
  const words = sentence.text.toLowerCase()
  if (/\b(?:the|those|these) $/.test(words.slice(0, figure.range[0]))) return true
  return common.some((word) => [`the ${word}`, `this ${word}`, `its ${word}`].some((phrase) => words.includes(phrase)))
}
