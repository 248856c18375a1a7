import {
  boundsOf,
  type Document,
  defineRule,
  ESTIMATED,
  EXTREMES,
  isLike,
  isSerious,
  type Match,
  type Mention,
  matchesOf,
  places,
  RANGES,
  type Report,
  seriousSentences,
  type Term,
  wordsBefore,
} from '../src/rule.ts'

/** What is told of two sides, or goes down. */
const TWO_SIDES = /\b(?:odds|outnumber\w*|by|majority|from|verdict|ruling|ruled|passed|approved|backed)\b[^,;.¶‖]*$/

/** Ends joined by a dash, and ages: their digits tell enough. */
const DIGITS =
  /(?<![\d.,–—-])(?:(?<sign>[$£€])\s?)?(?<first>\d[\d,]*(?:\.\d+)?)%?(?:[–—-]|\s[–—]\s)(?:[$£€]\s?)?(?<last>\d[\d,]*(?:\.\d+)?)(?=\s?%|\s(?:per ?cent|thousand|million|billion|people|years|months|weeks|days|hours|minutes|km|kg|grams?|kilos?|kilograms|calories|knots|watts|mph|miles|metres|meters|degrees|euros|dollars|pounds|hectares|acres|litres|tonnes|cm|mm|mg|m|ha|ml|inches|feet|ft|lbs?|ounces|°[CF]|[kMGT]?Wh?|dB|[kMG]?Hz|[kMGT]B|bar|lux|litres|liters|acres|yards|pages|students|pupils|guests|visitors|patients|employees|workers)\b)|\b(?:aged|ages|age)(?: from| between)? (?<older>\d+)(?: to | and |\s?[–—-]\s?)(?<younger>\d+)/u

/** “8–5 eggs”, “6–4 hungry young people”: what is counted, and no wins, odds or votes. */
const COUNTED =
  ' (?:(?!(?:in|on|at|of|for|to|from|by|and|or|with|over|against|after|before|when|as|but|if|is|was|are|were|up|down|this|that|the|an?|last|next|every|each|per)\\b)[a-z-]+ ){0,2}(?!wins\\b|odds\\b|losses\\b|points\\b|goals\\b|games\\b|sets\\b|votes\\b|ballots\\b|runs\\b|this\\b|was\\b|is\\b|as\\b)(?:[a-z]+s|people|children|men|women|head)\\b'
const THOUSANDS = '\\d{1,3}(?:,\\d{3})+'
/** “$60,000–$45,000”, “an estimated 800–600 birds”, “at 2,400–1,900 sheep”: a sign at both ends, a word of estimate or holding before them, or thousands. */
const MONEY_OR_ESTIMATE = new RegExp(
  `(?:(?<![\\d.,(–—-])[$£€](?<first>\\d[\\d,]*(?:\\.\\d+)?)(?<scale>\\s?(?:million|billion|bn|m|k))?\\s?[–—-]\\s?[$£€](?<last>\\d[\\d,]*(?:\\.\\d+)?)(?![\\d,.]*\\d)\\k<scale>|(?<=\\b(?:cost|costs|costing|pay|paid|charge[ds]?|for|at|about|around) )[$£€](?<dear>\\d[\\d,]*)[–-](?<cheap>\\d[\\d,]*)(?= (?:an?|per|each|in|for|every|to|depending|including|extra)\\b| ?[.,;:)])|(?<=\\b(?:estimated|about|some|around|roughly|approximately|typically|usually|range of|costs?|costing|charges?|pays?|paid|takes?|lasts?|expect|has|have|with|(?<!\\b(?:passed|approved|carried|rejected|adopted|backed|beaten|defeated|decided|endorsed|upheld|won|lost|led) )by|yielded|lays?|holds?|contains?|bears?|yields?) )(?<older>\\d[\\d,]*)\\s?[–—]\\s?(?<younger>\\d[\\d,]*)(?=${COUNTED})|(?<![\\d.,(–—$£€-])(?<many>${THOUSANDS})\\s?[–—-]\\s?(?<few>${THOUSANDS})(?=${COUNTED}))(?!\\s?(?:k|m|bn|million|billion|thousand)\\b)`,
  'iu',
)

/** “Lost 40–25% of the lambs”: a share of something, and no score and no vote. */
const SHARE_OF = /^\s?(?:%|per ?cent) of (?!(?:the |all )?(?:[a-z]+ )?(?:votes?|ballots?|poll)\b)/i
const OF_VOTES = /^\s?(?:%|per ?cent)?,? (?:of (?:the |all )?)?(?:[a-z]+ )?(?:votes?|ballots?|poll|majority|margin)\b/i

/** What sets two values against one another, in whichever order, or lets the one follow upon the other. */
const CONTRAST =
  /\b(?:gap|differences?|distance|contrast|agreements?|sharing|relations?\w*|connections?|interoperability|coordination|boundary|border|choice|choose|choosing|decide|ratio|link|links|split|switch\w*|alternat\w*|distinguish|compar\w*|margin|transition|midway|halfway|swing|swung|moved|drop\w*|falls?|falling|fell|fallen|s[aiu]nk(?:s|ing)?|sl[iu]d\w*|slump\w*|plung\w*|tumbl\w*|collaps\w*|declin\w*|decreas\w*|down|lower\w*|reduc\w*|taper\w*|narrow\w*|shrink\w*|cut|improv\w*|went|going|gone|go|goes|win|won|beat|lost|lose|vote[sd]?|score[sd]?|leads?|led|CI|intervals?|IQR|(?:its|their|the|our|my|his|her|your) (?:[a-z-]+ )?(?:prices?|costs?|estimates?) from)\b[^,;.]*$|\b(?:taper|narrow|shrink|slop)(?:s|es|ed|ing)?\b[^;.]*$/i
/** “Ring between 10 and 4”, “usually open 10 to 4”, and no “scores lie between 10 and 4” and no “between 10 and 4 boats”: the hours of a clock, with nothing counted. */
const NO_HOUR =
  /(?<!\b(?:hours|times) )\b(?:is|are|was|were|be|lies?|lay|of|has|have|had|scored?|rated|rang\w+|var\w+)(?: (?:anywhere|somewhere|between|from|about))* $/i
const NOT_COUNTED =
  /^(?: ?[.,;:!?)—–¶‖]|$| (?:on|in|at|of|to|for|from|by|and|or|but|if|so|when|while|daily|today|tomorrow|every|each|any|an?|the|this|that|there|it|we|you|they|I|he|she|no|nobody|no one|only|except|(?:week|sun|mon|tues|wednes|thurs|fri|satur)[a-z]*days?)\b)/i
const LONG_AGO = /^[^,;.]{0,12}\b(?:ago|BCE?|before)\b|^[^,;.]{0,24}\b(?:less|fewer|more|lower|higher) than\b/i

export default defineRule({
  summary: 'A range whose low end stands above its high end.',
  why: '“Between 30% and 20%” is a slip of order at best; at worst one of the two ends is wrong.',
  advice: 'Put the lower end first, or correct the end that is wrong; of a fall say “from … to”.',
  severity: 'error',
  sources: ['https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style'],
  flags: [
    ['Yields are expected to be between ⟦30%⟧ and 20%.', '“30%” to “20%” runs from high to low'],
    ['A gram of the spice has ⟦15–12⟧% oil.', '“15–12” runs from high to low'],
    ['Estimates of the cost range from ⟦£9 million⟧ to £4 million.', '“£9 million” to “£4 million”'],
    ['The course is for children ⟦aged 12 to 8⟧.', '“aged 12 to 8” runs from high to low'],
    ['Most of the schools here have from ⟦90⟧ to 60 pupils.', '“90” to “60”'],
    ['The ferry takes ⟦12⟧ to 8 days, by the weather.', '“12” to “8 days”'],
    ['A bed costs between a low of ⟦£90⟧ and a high of £60.', '“£90” to “£60”'],
  ],
  allows: [
    'Yields are expected to be between 20% and 30%.',
    'The farm has gone from 180 to 120 cows, and its yields fell from 30% to 20%.',
    'The gap between 30% and 20% is wide.',
    'Turnout was between 30% in the north and 20% in the south.',
    'Nights are cold, between −5 and −10 °C.',
    'The home side won 30–20.',
    'Horses lived there between 5 and 3 million years ago.',
    'Are yields between 30% and 20%?',
  ],

  *check(document) {
    const seen = new Set<Mention['figure']>()
    for (const pattern of RANGES)
      for (const match of matchesOf(document, pattern)) {
        const { first, last = match.terms.many } = match.terms
        if (!first || !last || seen.has(first.figure) || !isReversed(first, last) || areSums(first, last)) continue
        if ((pattern !== EXTREMES && isContrast(match, first, last)) || !isTold(document, first)) continue
        if (pattern === ESTIMATED && areSides(match, last)) continue
        seen.add(first.figure)
        yield {
          at: first.figure.span,
          message: `“${first.figure.text}” to “${last.figure.text}” runs from high to low.`,
          related: places(last),
        }
      }
    for (const { low, high } of boundsOf(document)) {
      if ((low.figure.value ?? 0) <= (high.figure.value ?? 0) || seen.has(low.figure) || seen.has(high.figure)) continue
      if (!isTold(document, low) || !isTold(document, high)) continue
      seen.add(low.figure)
      yield {
        at: low.figure.span,
        message: `“${low.figure.text}” to “${high.figure.text}” runs from high to low.`,
        related: places(high),
      }
    }
    yield* inEnds(document, seen)
    yield* inDigits(document)
  },
})

/** “$15,445 - $5,445 from members”: sums with a sign of their own are read by their digits, where a dash tells more. */
const areSums = ({ figure: first, sentence }: Term, { figure: last }: Term): boolean =>
  /^[$£€]/.test(last.text) && /^ ?[–—-] ?$/.test(sentence.text.slice(first.range[1], last.range[0]))

/** “Nobody has counted them all”: what is doubted has its ends in order all the same. */
function isTold(document: Document, mention: Mention): boolean {
  const guards = new Set([...mention.guards].filter((guard) => guard !== 'debunking'))
  return isSerious(document, { ...mention, guards })
}

/** “8.5 to 7 million tonnes”: the scale of the last end is that of both where their digits are of one size, and no “500 to 2 million”. */
function isReversed(first: Term, last: Term): boolean {
  const [bare = 0, low] = [first.figure.value, last.figure.value]
  const [, digits = '', scale] = /([\d.]+)\s?(thousand|million|billion|trillion)\b/i.exec(last.figure.text) ?? []
  const isShared = scale && /^\d[\d.]*$/.test(first.figure.text) && bare < ONE_SIZE * Number(digits)
  const high = isShared && low !== undefined ? (bare * low) / Number(digits) : first.figure.value
  if (high === undefined || low === undefined || low < 0 || high <= low) return false
  return (
    isLike(first.figure, last.figure) ||
    (first.figure.kind === 'count' && (high <= 100 || last.figure.kind !== 'percent'))
  )
}

/** How many times the last end the first may be. */
const ONE_SIZE = 3

/** The votes for and against, or a count too small to tell from odds. */
const areSides = ({ skeleton, from }: Match, { figure: { kind, value = 0 } }: Term): boolean =>
  (kind === 'count' && value < LEAST_ESTIMATED) || TWO_SIDES.test(skeleton.lower.slice(Math.max(0, from - 60), from))
const LEAST_ESTIMATED = 10

/** “Between junctions 14 and 11”: numbers that name. */
const NUMBERED = /\bbetween (?:the )?(?!perhaps\b)[\p{L}]{3,}s $/iu

function isContrast({ skeleton, from }: Match, first: Term, last: Term): boolean {
  return (
    (first.figure.kind === 'count' && NUMBERED.test(skeleton.text.slice(0, first.at).slice(-40))) ||
    CONTRAST.test(skeleton.text.slice(Math.max(0, from - 40), first.at).replace(LOST_SHARE, '')) ||
    (isOClock(first) && isOClock(last) && areHours(skeleton.text, [first.at, last.at])) ||
    LONG_AGO.test(skeleton.text.slice(last.at + 1, last.at + 30))
  )
}

/** "Lost between 45% and 30% of": a share that was lost, and no fall. */
const LOST_SHARE = /\b(?:lost|lose[sd]?|losing)(?= between\b)/i

const areHours = (text: string, [first, last]: readonly [number, number]): boolean =>
  !NO_HOUR.test(text.slice(Math.max(0, first - 60), first)) && NOT_COUNTED.test(text.slice(last + 1, last + 20))

const isOClock = ({ figure: { kind, value = 0 } }: Term): boolean =>
  kind === 'count' && Number.isInteger(value) && value > 0 && value < 13

/** “9 to 7 million euros”, “between two thirds and a half”: a range that is one figure. */
function* inEnds(document: Document, seen: ReadonlySet<Mention['figure']>): Iterable<Report> {
  for (const mention of document.mentions) {
    const { kind, ends, text, span } = mention.figure
    const [first = 0, last = 0] = ends ?? []
    const isBetween = /^between\b[^\d]*$/i.test(text) && (kind === 'fraction' || (kind === 'count' && first > 12))
    if (isIn(seen, mention.figure) || !(kind === 'money' || isBetween || isInScale(text)) || last < 0 || first <= last)
      continue
    if (/^(?:from|between)\b/i.test(text) && !isBetween) continue
    const before = wordsBefore(mention)
    if (kind === 'count' && !isBetween && TWO_SIDES.test(before.slice(-60))) continue
    if (!(isBetween || STATES.test(before)) || CONTRAST.test(before.replace(SOLD, '')) || !isTold(document, mention))
      continue
    yield { at: span, message: `“${text}” runs from high to low.` }
  }
}

/** Whether a range has been told of by one of its ends. */
const isIn = (seen: ReadonlySet<Mention['figure']>, { span: [from, to] }: Mention['figure']): boolean =>
  [...seen].some(({ span: [at] }) => from <= at && at < to)

/** “Eight to six thousand”, as no odds and no score is told. */
const isInScale = (text: string): boolean => /\b(?:hundred|thousand|million|billion|trillion)$/i.test(text)

/** “Rooms go for £90”: nothing goes from the one to the other. */
const SOLD = /\bgo(?:es)? for $/i

/** What leads to a value and to no change. */
const STATES =
  /\b(?:at|about|around|roughly|of|some|is|are|(?:go|goes|sells?|rents?|retails?|lets?|sold) for|costs?|pays?|spend|spends|invests?|offers?|charges?|earns?|receives?|lends?|worth|typically|usually|estimated|need|needs|takes?|aside|expects?|forecasts?|quotes?) $/i

function* inDigits(document: Document): Iterable<Report> {
  for (const sentence of seriousSentences(document)) {
    const match = [DIGITS, MONEY_OR_ESTIMATE].map((pattern) => pattern.exec(sentence.text)).find(isHighToLow)
    if (!match || isScore(match) || isTotal(match)) continue
    const range = [match.index, match.index + match[0].length] as const
    yield { at: sentence.spanOf(range), message: `“${match[0]}” runs from high to low.` }
  }
}

/** Of votes, or behind a word that sets two values against one another, unless it is a share that was lost. */
function isScore({ index, input, 0: { length } }: RegExpExecArray): boolean {
  const [before, behind] = [input.slice(0, index), input.slice(index + length)]
  return OF_VOTES.test(behind) || CONTRAST.test(SHARE_OF.test(behind) ? before.replace(LOST, '') : before)
}

/** “We lost” */
const LOST = /\b(?:lost|lose[sd]?|losing)(?: (?:about|some|around|roughly))? $/i

const isHighToLow = (match: RegExpExecArray | null): boolean => {
  const { first, last, older, younger, many, few, dear, cheap } = match?.groups ?? {}
  const high = numberOf(first ?? older ?? many ?? dear)
  const isScaled = high >= 1000 && match && SCALED.test(match.input.slice(match.index + match[0].length))
  return high > numberOf(last ?? younger ?? few ?? cheap) && !isScaled
}

/** “$500,000–2 million”: of a thousand and more the scale is that of the last end alone. */
const SCALED = /^\s(?:million|billion)\b/

/** “We raised $15,400 - $5,400 from members and $10,000 from firms”: what a dash sets apart is a sum and its parts. */
function isTotal({ groups, index, input, 0: { length } }: RegExpExecArray): boolean {
  const { first, last, older, younger, many, few, dear, cheap } = groups ?? {}
  const rest = numberOf(first ?? older ?? many ?? dear) - numberOf(last ?? younger ?? few ?? cheap)
  const behind = input.slice(index + length, index + length + PARTS)
  return (behind.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).some((digits) => numberOf(digits) === rest)
}

/** How far behind a sum its parts are told, in UTF-16 units. */
const PARTS = 160

const numberOf = (digits = ''): number => Number(digits.replaceAll(',', ''))
