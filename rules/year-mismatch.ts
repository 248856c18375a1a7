import {
  addressOf,
  type BrokenPromise,
  brokenPromiseOver,
  bySentence,
  type Document,
  defineRule,
  isForetold,
  isInFuture,
  isInPast,
  isOfYear,
  isSetAgainst,
  isToldInPassing,
  looksBack,
  type Mention,
  type Phrase,
  quoted,
  tallies,
  yearsNamed,
} from '../src/rule.ts'

/** A law bears its year as its name, and so does its page. */
const LAW = /\b(?:acts?|bills?|laws?|orders?|regulations?|directives?|legislation|statutes?)\b/i
/** Where the laws of a state or the Union stand: the year in such an address is a law’s name, too. */
const LAW_ADDRESS = /\b(?:eli|celex|ukpga|uksi|legislation|legislature)\b/i
/** “First described in a 2017 paper”: where something comes from, and no figure. */
const ORIGIN =
  /\b(?:described|introduced|proposed|defined|developed|invented|presented|designed|set out|laid down|coined|announced|promised|called for) (?:in|by)(?: the| an?| its| their)? ?\W?$/i
/** “The 2019 census”: a count holds figures of its own year alone. */
const COUNT =
  /\b(?:19|20)\d\d (?:\p{L}+ ){0,3}(?:counts?|census|head ?count|inventory|tally|poll|referendum)\b|\b(?:count|census|head ?count|inventory|tally|poll) (?:of|for|from) (?:\p{L}+ )?(?:19|20)\d\d\b/iu
/** “Visitor Statistics 2022”, “…/loans-by-branch-2024.xlsx”: the figures of one year, as they come out year by year. */
const ISSUE =
  /\b(?:survey|questionnaire)s? (?:of|for|from|in) (?:\p{L}+ )?(?:19|20)\d\d$|\b(?:19|20)\d\d (?:\p{L}+ ){0,3}(?:survey|questionnaire)s?$|\b(?:statistics|figures|results|data|numbers|loans|returns)(?:[ -](?:for|of))?[, /-]+(?:19|20)\d\d(?:\.\p{L}+)?$|\b(?:reviews?|reports?|accounts|bulletins?) for (?:the year )?(?:19|20)\d\d$|\b(?:19|20)\d\d\.(?:xlsx?|csv|ods)$/iu
/** By how many years such figures may be late, or look back. */
const LATE = 2
/** What is so long ago is told as history. */
const HISTORY = 20

export default defineRule({
  summary: 'A figure of another year than its section, caption or source promises.',
  why: 'Under “2025 data” a reader takes a figure of 2024 for one of 2025, and a report of 2018 cannot hold a count of 2020.',
  advice: 'Give the figure of the year that is promised, or say why it is of another.',
  severity: 'warning',
  sources: ['https://commonslibrary.parliament.uk/research-briefings/sn04446/'],
  flags: [
    [
      '## Ferry traffic (2025 data)\n\nThe board counted ⟦11,999⟧ crossings in 2024.',
      '“11,999” is of 2024, but “Ferry traffic (2025 data)”',
    ],
    ['# Rents in 2022\n\nA room cost ⟦$640 a month⟧ in 2019.', '“$640 a month” is of 2019'],
    [
      'In 2021, ⟦14%⟧ of the houses stood empty, says the [2019 housing census](https://example.org/census).',
      '“14%” is of 2021, but “2019 housing census”',
    ],
    [
      'In 2020 the hotline took [⟦3,400⟧ calls](https://example.org/2018/annual-report).',
      'https://example.org/2018/annual-report',
    ],
    [
      '---\ntitle: What we gave away in 2024\n---\n\nThank you all. In 2022 our members gave away ⟦£88,400⟧.',
      '“£88,400” is of 2022, but “What we gave away in 2024” is of 2024',
    ],
    [
      '## Kerb visits, 2023\n\nCrews emptied ⟦61,000⟧ bins in 2021, up from 58,300 the year before.',
      '“61,000” is of 2021',
    ],
    [
      'In 2022 the lake held ⟦61%⟧ of its water [1].\n\n## References\n\n1. Lake board, Water balance, 2018.',
      'Lake board, Water balance, 2018',
    ],
  ],
  allows: [
    '## Ferry traffic (2025 data)\n\nThe board counted 11,999 crossings in 2025, up from 10,400 in 2024.',
    '## The 2025 report: figures for 2024\n\nThe board counted 11,999 crossings in 2024.',
    '## Ferry data for 2025\n\nThe figures for 2025 are not yet out. In 2024 the board counted 11,999 crossings.',
    '## Why ferries matter in 2025\n\nThe board counted 11,999 crossings in 2023.',
    'In 2024 the fee brought in $3,400, under the [Ferries Act 1992](https://law.example.org/ferries).',
    '## Ferry data for 2025\n\nThe latest count is from 2024: 11,999 crossings.',
    '## Crossings in 2025\n\nThe boats made 11,999 crossings. In 2023 they made 9,400.',
    '---\ntitle: Ferries in 2025\ndate: 2025-03-01\n---\n\nThe board counted 11,999 crossings in 2023.',
  ],

  *check(document) {
    for (const [sentence, claims] of bySentence(dated(document))) {
      if (looksBack(sentence, document)) continue
      const promise = brokenPromiseOver(sentence, document)
      const [first, ...others] = claims.flatMap((claim) => brokenBy(claim, promise, document))
      if (!first) continue
      const { claim, by } = first
      const promised = yearsNamed(pathOf(by.text) || by.text)
      const figures = [claim, ...others.map((other) => other.claim)].map(({ figure }) => figure.text)
      const years = claim.years.filter((year) => !promised.includes(year)).join(', ')
      yield {
        at: claim.figure.span,
        message: `${quoted(figures)} ${figures.length > 1 ? 'are' : 'is'} of ${years}, but “${by.text}” is of ${promised.join(', ')}.`,
        related: [{ at: by.span, message: 'Another year is promised here.' }],
      }
    }
  },
})

/** The writers’ claims and tallies, and whatever else they give a source for. */
function dated(document: Document): Mention[] {
  const all = new Set(tallies(document))
  return document.mentions.filter(
    (mention) => mention.years.length > 0 && (all.has(mention) || isToldInPassing(mention)),
  )
}

interface Broken {
  readonly claim: Mention
  /** The words that promise another year. */
  readonly by: Phrase
}

function brokenBy(claim: Mention, promise: BrokenPromise | undefined, document: Document): Broken[] {
  const own = claim.years.filter((year) => isOfYear(claim, year))
  if (own.length === 0 || OF_LATER.test(claim.sentence.text.slice(0, claim.figure.range[0]))) return []
  const isBroken = promise && isAgainst(claim, own, promise) && !isSetAgainst(claim, document)
  const by = isBroken ? promise.by : (sourceOfAnother(claim, own, document) ?? citedBefore(claim, own))
  return by ? [{ claim, by }] : []
}

/** “Points to a note of 1945, which suggested 2.5 litres”: the figure is of the year that its own clause goes back to. */
const OF_LATER = /\b(?:1[5-9]|20)\d\d, (?:which|who|when) [^,;:]{0,60}$/

function isAgainst({ years, sentence }: Mention, own: readonly number[], promise: BrokenPromise): boolean {
  const isFar = own.some((year) => Math.abs(year - (promise.years[0] ?? year)) > HISTORY)
  const isAhead = Math.min(...own) > Math.max(...promise.years) && isOfTimeToCome(sentence.text)
  return !isFar && !isAhead && !years.some((year) => promise.years.includes(year))
}

/** “Has bound itself to 40% by 2030” */
const DUE = /\bby (?:the end of )?20\d\d\b/i

/** “More than anyone had forecast”: what came, held against what was foretold. */
const OUTDONE =
  /\b(?:than|what) (?:[\p{L}’'-]+ ){1,4}(?:forecast|predicted|expected|foresaw|foreseen|planned|hoped)\b/giu

/** “Next year: Sunday 22 June 2025, limit 150”, “Dates for your diary: …”, “Entries open on 4 March”: of what is to be held. */
const HELD_NEXT =
  /\b(?:next (?:year|time|season|show|race|fair|one|round|edition|meeting)|dates? for|diary|save the dates?|entries|booking|bookings|tickets|tables|places|limit(?:ed)?|coming up|opens?|closes?|starts?|takes? place|(?:is|are) (?:on|due|planned|set))\b/i

const isOfTimeToCome = (text: string): boolean =>
  isForetold(text.replace(OUTDONE, '')) ||
  isInFuture(text) ||
  ((DUE.test(text) || HELD_NEXT.test(text)) && !isInPast(text))

/**
 * The words, the address or the entry of its source, where they are older than the figure: later ones are as late as statistics are, unless they are
 * of a count. An older source may well foretell. Words that hold another figure are no name of a source, and a sentence that names the source's year,
 * too, holds two years against one another; of a count, any sentence beside it.
 */
function sourceOfAnother(
  { source, figure, sentence }: Mention,
  own: readonly number[],
  document: Document,
): Phrase | undefined {
  const { via, target = '', reach } = source
  if (!via || reach !== 'sentence') return undefined
  const isAhead = isOfTimeToCome(sentence.text)
  if (ORIGIN.test(sentence.text.slice(0, Math.max(0, sentence.text.indexOf(via.text))))) return undefined
  const within = sentence.figures.filter(({ span }) => via.span[0] <= span[0] && span[1] <= via.span[1])
  const isName = within.every((other) => other === figure)
  const path = LAW.test(via.text) || LAW_ADDRESS.test(target) ? '' : pathOf(target)
  const entries = document.markers.filter(({ span: [from] }) => from >= via.span[0] && from < via.span[1])
  const given = [isName ? via.text : '', path, ...entries.map(({ entry }) => entry?.block.text ?? '')]
  const rest = own.filter((year) => !yearsNamed(via.text).includes(year))
  const text =
    rest.length > 0
      ? given.find(
          (words) => (!isAhead && isBefore(words, rest)) || isOtherCount(words, rest) || isLaterIssue(words, rest),
        )
      : undefined
  if (!text) return undefined
  const beside = COUNT.test(text) ? sentence.block.text : sentence.text
  if (yearsNamed(text).some((year) => yearsNamed(beside.replace(via.text, '')).includes(year))) return undefined
  return { text: text === path ? target : text, span: via.span }
}

const DOCUMENT =
  '(?:report|census|survey|yearbook|bulletin|study|edition|review|statistics|atlas|index|leaflet|data|figures|paper|count|inventory|almanac|handbook|poll)'
/** “The 2019 report says”, “(census 2011)”, “in its 2018 bulletin, the office”: what a sentence leans on, with the year of it. */
const CITED = new RegExp(
  `(?<lead>\\b(?:according to|going by|as|per|in|source:?) (?:the |its |their |an? )?|[(] ?(?:source: )?|^(?:source: )?(?:the )?)?(?<what>(?:19|20)\\d\\d (?:\\p{L}+ ){0,3}?${DOCUMENT}s?|(?:\\p{L}+ )?${DOCUMENT}s?(?: of| for| from| published in|,)? (?:19|20)\\d\\d)(?<verb> (?:\\p{L}+ )?(?:shows?|showed|says?|said|found|finds|has it|gives?|gave|puts?|lists?|listed|states?|reports?|records?|counts?|counted|tells?)\\b| ?[):])?`,
  'iu',
)

/** A document that the sentence leans on and that is older than the figure, whatever else it gives as its source. */
function citedBefore({ sentence }: Mention, own: readonly number[]): Phrase | undefined {
  const { text } = sentence
  const { index = 0, groups, 0: whole = '' } = CITED.exec(text) ?? {}
  const { what = '', lead = '', verb } = groups ?? {}
  const isLeaning = verb !== undefined || /^[(]|according|going|\bper\b|source|^in (?:its|their)/i.test(lead)
  const rest = own.filter((year) => !yearsNamed(what).includes(year))
  if (!what || !isLeaning || rest.length === 0 || !isBefore(what, rest) || isOfTimeToCome(text)) return undefined
  if (LAW.test(what) || yearsNamed(what).some((year) => yearsNamed(text.replace(whole, '')).includes(year)))
    return undefined
  const from = index + whole.indexOf(what)
  return sentence.phrase([from, from + what.length])
}

function isBefore(words: string, own: readonly number[]): boolean {
  const given = LAW.test(words) ? [] : yearsNamed(words)
  return given.length > 0 && Math.max(...given) < Math.min(...own)
}

const isOtherCount = (words: string, own: readonly number[]): boolean =>
  COUNT.test(words) && yearsNamed(words).every((given) => own.every((year) => given > year && given - year <= HISTORY))

function isLaterIssue(words: string, own: readonly number[]): boolean {
  const [given, ...others] = ISSUE.test(words) ? yearsNamed(words) : []
  return (
    given !== undefined &&
    others.every((other) => other === given) &&
    own.every((year) => given - year > LATE && given - year <= HISTORY)
  )
}

/** The path of an address; what stands behind it says how a page is shown. */
const pathOf = (url: string): string => addressOf(url)?.pathname ?? ''
