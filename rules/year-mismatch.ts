import {
  addressOf,
  assertions,
  type Block,
  bySentence,
  type Claim,
  type Document,
  defineRule,
  isForetold,
  isInFuture,
  type Phrase,
  quoted,
  type Sentence,
} from '../src/rule.ts'

const YEAR = /(?<![\d.,$£€])(?:19|20)\d\d(?![\d%]|[.,]\d)/g
const SPAN = /((?:19|20)\d\d)\s?(?:[-–/]|to|and|through|until)\s?((?:(?:19|20)\d\d)|\d\d)(?!\d)/g

/** A heading or caption promises data of its year when it speaks of data or says when; “2025 report” may well hold older figures. */
const PROMISE =
  /\b(?:data|figures?|statistics|stats|numbers?|totals?|counts?|results?|rates?|facts|estimates?|in|for|during)\b/i
const PUBLICATION =
  /\b(?:reports?|editions?|updates?|guides?|reviews?|yearbooks?|surveys?|releases?|versions?|index|outlook|projections?|forecasts?|plans?|budgets?|goals?|targets?|predictions?|previews?|expect\w*|agenda|ahead|to come|brings?)\b/i

/** A heading that gives advice or asks, and promises no data: “Why it matters in 2025”, “Measuring success in 2025”. */
const ADVICE =
  /^\W*(?:(?:why|how|what|when|where|who|which|best|top|the best|\d{1,2})\b|[a-zÀ-ɏ]{3,}ing\b)|\b(?:your?|matters?|should|must|need)\b/iu
/** A law bears its year as its name, and so does its page. */
const LAW = /\b(?:acts?|bills?|laws?|orders?|regulations?|directives?|legislation|statutes?)\b/i

/** A sentence that looks back or ahead on purpose, or says that figures come late. */
const COMPARES =
  /\b(?:up|down|rose|fell|grew|shrank|increased?|decreased?|dropped|climbed) (?:[a-zÀ-ɏ\d.,%$£€]+ ){0,4}(?:from|since)\b|\b(?:compared|versus|vs|against|than|since|earlier|previous(?:ly)?|before|latest|most recent|newest|last available|lag|yet to|not yet|back in|a (?:year|decade) (?:ago|later)|between|from)\b/iu

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
  ],
  allows: [
    '## Ferry traffic (2025 data)\n\nThe board counted 11,999 crossings in 2025, up from 10,400 in 2024.',
    '## The 2025 report: figures for 2024\n\nThe board counted 11,999 crossings in 2024.',
    '## Crossings, 2019–2025 data\n\nThe board counted 11,999 crossings in 2024.',
    'In 2021, 14% of the houses stood empty, says the [2023 housing report](https://example.org/2023/census).',
    '## Ferry data for 2025\n\nThe figures for 2025 are not yet out. In 2024 the board counted 11,999 crossings.',
    '## Why ferries matter in 2025\n\nThe board counted 11,999 crossings in 2023.',
    'In 2024 the fee brought in $3,400, under the [Ferries Act 1992](https://law.example.org/ferries).',
    '## Ferry data for 2025\n\nThe latest count is from 2024: 11,999 crossings.',
  ],

  *check(document) {
    const blocks = yearsByBlock(document)
    for (const [sentence, claims] of bySentence(assertions(document))) {
      if (COMPARES.test(sentence.text) || isLate(sentence, document)) continue
      const [first, ...others] = claims.flatMap((claim) => brokenBy(claim, blocks.get(sentence.block) ?? new Set()))
      if (!first) continue
      const { claim, promise } = first
      const promised = yearsIn(pathOf(promise.text) || promise.text)
      const figures = [claim, ...others.map((other) => other.claim)].map(({ figure }) => figure.text)
      const years = claim.years.filter((year) => !promised.includes(year)).join(', ')
      yield {
        at: claim.figure.span,
        message: `${quoted(figures)} ${figures.length > 1 ? 'are' : 'is'} of ${years}, but “${promise.text}” is of ${promised.join(', ')}.`,
        related: [{ at: promise.span, message: 'Another year is promised here.' }],
      }
    }
  },
})

const LATE = /\b(?:not (?:yet|available|out)|yet to|unavailable|latest|most recent|last available|lag)\b/i

/** Whether the sentence before says that the figures of the promised year are still to come. */
function isLate({ block, index }: Sentence, { sentences }: Document): boolean {
  const before = sentences[index - 1]
  return before?.block === block && LATE.test(before.text)
}

interface Broken {
  readonly claim: Claim
  /** The words that promise another year. */
  readonly promise: Phrase
}

function brokenBy(claim: Claim, near: ReadonlySet<number>): Broken[] {
  const promise = claim.years.length > 0 ? (brokenByPlace(claim, near) ?? brokenBySource(claim)) : undefined
  return promise ? [{ claim, promise }] : []
}

/** The innermost heading or the caption that promises data of other years, if no claim of the block keeps the promise. */
function brokenByPlace({ sentence: { block } }: Claim, near: ReadonlySet<number>): Phrase | undefined {
  const promise = [block.cell?.table.caption, ...[...block.headings].reverse()]
    .filter((place): place is Block => place !== undefined)
    .find(({ text }) => yearsIn(text).length > 0)
  if (!promise || !PROMISE.test(promise.text) || isOfAnotherKind(promise.text)) return undefined
  return yearsIn(promise.text).some((year) => near.has(year)) ? undefined : promise
}

/** The years of all claims, block by block. */
function yearsByBlock({ claims }: Document): ReadonlyMap<Block, ReadonlySet<number>> {
  const blocks = new Map<Block, Set<number>>()
  for (const { sentence, years } of claims) {
    const known = blocks.get(sentence.block) ?? new Set()
    for (const year of years) known.add(year)
    blocks.set(sentence.block, known)
  }
  return blocks
}

const isOfAnotherKind = (heading: string): boolean => PUBLICATION.test(heading) || ADVICE.test(heading)

/**
 * The linked words or the path of the address, where they are older than the figure: later ones are as late as statistics are. An older
 * source may well foretell. Words that hold another figure are no name of a source.
 */
function brokenBySource({ source, years, figure, sentence }: Claim): Phrase | undefined {
  const { status, via, target = '' } = source
  if (status !== 'link' || !via || isForetold(sentence.text) || isInFuture(sentence.text)) return undefined
  const within = sentence.figures.filter(({ span }) => via.span[0] <= span[0] && span[1] <= via.span[1])
  const own = years.filter((year) => !yearsIn(via.text).includes(year))
  const path = { text: pathOf(target), span: via.span }
  const promises = within.every((other) => other === figure) ? [via, path] : [path]
  const broken = promises.find(({ text }) => {
    const given = LAW.test(text) ? [] : yearsIn(text)
    return own.length > 0 && given.length > 0 && Math.max(...given) < Math.min(...own)
  })
  return broken === path ? { text: target, span: via.span } : broken
}

/** The path of an address; what stands behind it says how a page is shown. */
const pathOf = (url: string): string => addressOf(url)?.pathname ?? ''

/** Every year that a text names; a span stands for all of its years. */
function yearsIn(text: string): number[] {
  const years = new Set(Array.from(text.matchAll(YEAR), ([year]) => Number(year)))
  for (const [, first = '', last = ''] of text.matchAll(SPAN)) {
    const end = last.length === 2 ? Number(first.slice(0, 2) + last) : Number(last)
    for (let year = Number(first); year < end; year++) years.add(year)
    if (end > Number(first)) years.add(end)
  }
  return [...years].sort((a, b) => a - b)
}
