import {
  bySentence,
  type Document,
  defineRule,
  type Mention,
  sharesOfCounts,
  standingIn,
  statements,
  wordsBefore,
  wordsBehind,
} from '../src/rule.ts'

/** Percentages of fewer than this many have no decimals, of fewer than ten times as many one (Lang and Altman, SAMPL). */
const SMALL_SAMPLE = 100

export default defineRule({
  summary: 'More digits than the hedge or the sample allows.',
  why: '“Approximately 6,647” says that the figure is rough and exact at once; 37.482% of 50 people is finer than any count of them.',
  advice: 'Round the figure to what is known, or drop the hedge.',
  severity: 'info',
  options: {
    digits: {
      type: 'integer',
      default: 2,
      minimum: 1,
      maximum: 9,
      description:
        'Digits that a hedged figure may show before it must be round; one more where it has decimals or ends in 5.',
      example: { value: 4, allows: ['About 6,647 cyclists cross the bridge on a weekday.'] },
    },
  },
  sources: [
    'https://style.ons.gov.uk/house-style/numbers/number-rounding-3/',
    'http://www.equator-network.org/2013/03/20/basic-statistical-reporting-for-articles-published-in-biomedical-journals-the-statistical-analyses-and-methods-in-the-published-literature-or-the-sampl-guidelines/',
  ],
  flags: [
    ['About ⟦6,647⟧ cyclists cross the bridge on a weekday.', '“About 6,647” hedges a figure'],
    ['The fire destroyed roughly ⟦1,283 hectares⟧ of pine.', '“roughly 1,283 hectares”'],
    ['In our test, ⟦37.482%⟧ of 50 tasters chose the cheaper tea.', '“37.482%” of 50'],
    ['Eleven of 23 nurses, or ⟦47.83%⟧, had the jab.', '“47.83%” of 23'],
    ['The club estimates that approximately ⟦12.37%⟧ of members vote.', '“approximately 12.37%”'],
  ],
  allows: [
    'About 6,600 cyclists cross the bridge on a weekday.',
    'Exactly 6,647 cyclists crossed the bridge on Monday.',
    'The house sold for about £341,250.',
    'Around 125 tasters came, and 38% of 50 chose the cheaper tea.',
    'Some 37.48% of the 48,000 homes burn wood.',
    'The ratio is roughly 3.14159.',
    'A marathon is roughly 42.195 km.',
  ],

  *check(document, { digits }) {
    const sentences = bySentence(document.mentions)
    const wholes = smallWholes(document)
    for (const mention of statements(document)) {
      const { figure, hedge } = mention
      const sample = sampleOf(mention, sentences.get(mention.sentence) ?? []) ?? wholes.get(figure.span[0])
      if (isTooFineForHedge(mention, digits)) {
        const words = hedge ? `${hedge.text} ${figure.text}` : figure.text
        yield { at: figure.span, message: `“${words}” hedges a figure that is exact to the last digit.` }
      } else if (sample && decimals(figure.text) > (sample >= SMALL_SAMPLE ? 1 : 0)) {
        yield { at: figure.span, message: `“${figure.text}” of ${sample} has more digits than so few can give.` }
      }
    }
  },
})

/** What is known to the last digit, however it is led up to. */
const CONSTANT =
  /\b(?:speed of (?:light|sound)|constant|pi|Avogadro[a-zÀ-ɏ]*|(?:boiling|freezing|melting) point|circumference|radius|atomic|molar|golden ratio|equals?|equivalent to)\b/iu
/** “A marathon is about 42.195 km”, “the year is about 365.2422 days”: what a thing of its kind is by definition or by nature. */
const BY_NATURE =
  /^\W*(?:(?:an?|one) (?:[\p{L}-]+ )?[\p{L}-]+|the (?:[\p{L}-]+ )?(?:year|day|month|earth|moon|sun|equator|planet))(?: race| of [\p{L}]+)? (?:is|has|lasts|measures|equals|weighs|holds|contains|takes) \p{L}* ?$/iu
/** “3,170 acres (about 1,283 hectares)”: as exact as what it was worked out from. */
const CONVERTED = /\d[\d,.]* ?[\p{L}²°]+ [(/—–] ?(?:or )?\p{L}* ?$/u

/** “3,170 acres, which is about 1,283 hectares”, “12% of the 1,204 members, or about 144”: worked out from what stands before. */
const WORKED_OUT =
  /\d[^.;]{0,40}(?:,|[(—–]) ?(?:or|i\.e\.,?|that is,?|(?:which|that) (?:is|makes|means|comes to|would be)|making|so)(?: \p{L}+)? ?$/iu
/** “1,609 metres to the mile”, “1,273 metres above the sea”, “227.9 million km from the Sun”: as it is in nature. */
const IN_NATURE =
  /^ (?:(?:to|in|per|makes?) (?:the|an?|one) (?:mile|inch|foot|yard|acre|hectare|gallon|pint|pound|ounce|stone|ton|kilo\p{L}*|lit(?:er|re)|league|fathom|furlong|light[- ]year)\b|(?:above|below) (?:the )?sea\b|from (?:the )?(?:Sun|Earth|Moon|equator)\b)/iu

/** “Some 37.48%” fills the mouth and hedges nothing. A figure that ends in zeros, or in decimals before a “million”, shows its rounding; one that is exact to the unit does not. */
function isTooFineForHedge(mention: Mention, digits: number): boolean {
  const { figure, hedge } = mention
  const { kind, approximate, bound, value, text } = figure
  if (
    !['count', 'measure', 'percent', 'rate'].includes(kind) ||
    !approximate ||
    bound ||
    value === undefined ||
    (value < 10 && !(kind === 'percent' && decimals(text) > 1)) ||
    (kind === 'percent' && /^some$/i.test(hedge?.text ?? ''))
  )
    return false
  const shown = (/\d[\d.,\s]*/.exec(text)?.[0] ?? '').replace(/\D/g, '').replace(/^0+/, '')
  const isRounded = decimals(text) > 0 || shown.endsWith('5')
  if (shown.endsWith('0') || shown.length <= digits + (isRounded ? 1 : 0)) return false
  const before = wordsBefore(mention)
  return (
    !CONSTANT.test(before) &&
    !WORKED_OUT.test(before) &&
    !IN_NATURE.test(wordsBehind(mention)) &&
    !((kind === 'measure' || kind === 'rate') && OF_THE_SKY.test(mention.sentence.text)) &&
    !(kind === 'measure' && IS_A_UNIT.test(wordsBehind(mention))) &&
    !(kind === 'measure' && BY_NATURE.test(before)) &&
    !(kind === 'measure' && CONVERTED.test(before))
  )
}

/** “Light takes about 499 seconds to reach us from the Sun”: of the sky, and measured to the last digit. */
const OF_THE_SKY =
  /\b(?:the Sun|the Moon|the Earth|Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|[Ll]ight (?:takes|travels|needs|moves|covers)|light[- ](?:years?|seconds?|minutes?)|orbits?|orbiting|planets?|solar (?:year|day)|sidereal)\b/

/** “About 4,546 ml, which is a gallon”: a unit told in another. */
const IS_A_UNIT =
  /^,? (?:which is|or|that is) (?:just |exactly |about )?(?:an?|one|two|three|four|five|six|half|\d[\d,.]*) \p{L}+/u

/** How far behind a percentage the number stands that it is said to be of. */
const NEXT = 30
const startOf = ({ figure }: Mention): number => figure.span[0]

/** How many there are in all, where the sentence says so: “38% of the 50 tasters”, “of 50 tasters, 38%”. */
function sampleOf({ figure, sentence, population }: Mention, others: readonly Mention[]): number | undefined {
  if (figure.kind !== 'percent') return undefined
  const [from, to] = population?.span ?? figure.span
  const near = standingIn(others, startOf, Math.min(from, figure.span[0]), Math.max(to, figure.span[1]) + NEXT)
  const whole = near.find(({ figure: { kind, span, range } }) => {
    const between = sentence.text.slice(figure.range[1], range[0])
    const isCounted = (from <= span[0] && span[1] <= to) || /^ of (?:the |our |all |these )?$/.test(between)
    return kind === 'count' && isCounted
  })
  return smallSize(whole)
}

/** The small wholes of percentages that stand elsewhere: “In our survey of 50 tasters, 38% …”, by where the percentage starts. */
function smallWholes(document: Document): Map<number, number> {
  return new Map(
    [...sharesOfCounts(document)].flatMap(({ share, whole }): [number, number][] => {
      const size = whole.range ? undefined : smallSize(whole)
      return size === undefined ? [] : [[share.figure.span[0], size]]
    }),
  )
}

/** A count that is small for percentages, where it is one and no more than that. */
function smallSize(whole: Mention | undefined): number | undefined {
  const { value, bound, kind } = whole?.figure ?? {}
  return kind === 'count' && !bound && value !== undefined && value < SMALL_SAMPLE * 10 ? value : undefined
}

function decimals(text: string): number {
  return /[.,](\d+)/.exec(text)?.[1]?.length ?? 0
}
