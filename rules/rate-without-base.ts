import { type Block, type Document, defineRule, type Mention, statements } from '../src/rule.ts'

/** “The murder rate stands at”, “an incidence of”, “Crime rate:”: the rate is the subject of the figure. */
const RATE =
  /\b(?<kind>[a-zÀ-ɏ’'-]+ )?(?<rate>rates?|incidence|prevalence|mortality)\b(?<tail>(?:[^.;:—()]|(?<=\b\p{L})\.(?= \p{L})){0,80}?)(?:\b(?:is|was|are|were|be|been|stands?|stood|of|at|to|from|reach\w*|hit|hits|averag\w+|exceed\w*|equals?|remains?|remained|ran|runs|down|up|now|still|currently|already|put|and|by|between|about|around|nearly|over|under|roughly|almost|just|only|some)|[,:=(–—-]) ?$/iu

/** Rates that are percentages or so many of a unit, said or not. */
const KNOWN =
  /\b(?:interest|tax|taxes|vat|duty|unemployment|jobless|employment|participation|inflation|growth|exchange|conversion|mortgage|bank|base|prime|repo|policy|discount|deposit|lending|savings?|coupon|heart|pulse|breathing|respiratory|respiration|drip|infusion|metabolic|frame|refresh|sampling|sample|bit|baud|data|transfer|clock|tick|poll|polling|update|learning|dropout|hourly|daily|weekly|monthly|yearly|annual|day|pay|wage|overtime|room|nightly|fertility|reproduction|occupancy|vacancy|literacy|poverty|approval|response|success|pass|failure|completion|graduation|retention|bounce|open|click|click-through|churn|win|hit|turnout|acceptance|cure|survival|vaccination|recovery|capitali[sz]ation|cap|federal funds|funds|savings|swap|key|lapse|compression|fill|attendance|enrol?ment|adoption|usage|ownership|home-ownership|error|decline|change|increase|return|decay|climb|descent|turnover|speed|strike|scoring|run|work|first|second|third|cut|going|any|this|that|flow|burn|spin|fire|firing|scan|shutter|flat|freight|rental|insurance|business|water|council|utilization|utilisation|marginal)\b/i

/** “Its rate” of a bank is that of its interest. */
const BANK = /\b(?:bank|banks|Fed|Federal Reserve|ECB|lenders?|loans?|borrow\w*|savers|treasury|mortgages?|currency)\b/i

/** What a rate goes by, or its period. */
const BASE =
  /\bper\b|\bfor every\b|\b(?:an?|each|every) (?:second|minute|hour|day|week|month|year|quarter|decade|season|night|shift|game|match|mile|thousand|hundred|million)\b(?! (?:ago|earlier|later|before|after|on)\b)|\b(?:in|out of|among) (?:every|each)\b|\b(?:an?|one|\d[\d,]*) (?:hundred|thousand|million)\b|\bin \d{1,3},\d{3}\b|\/ ?\d|\b(?:(?:annual(?:ly)?|yearly|monthly|weekly|daily|hourly|annuali[sz]ed)(?! (?:[a-z]+ )?(?:talks?|briefings?|checks?|walks?|rounds?|routines?|work|li(?:fe|ves)|tasks?|drills?|inspections?|training|visits?|meals?|bread|exercises?|reports?|reviews?|surveys?|meetings?|statements?|bulletins?|newsletters?|papers?|returns?|conference|accounts?|tables?|statistics|figures|data|bulletins?|yearbooks?|publications?|census|releases?|digests?|volumes?|files?|lists?)\b)|percent\w*|per cent|basis points)\b|[%‰]/i

export default defineRule({
  summary: 'A rate that does not say of how many, or in what time.',
  why: 'A murder rate of 5 is calm per 100,000 people and carnage per 1,000; the number alone says neither.',
  advice: 'Add the base and the period: per 100,000 people a year.',
  severity: 'info',
  sources: ['https://style.ons.gov.uk/house-style/numbers/'],
  flags: [
    ['The murder rate in the port stands at ⟦5.4⟧, twice that of the hills.', '“5.4” is a rate per nobody knows what'],
    ['The infection rate for C. difficile has reached ⟦18.3⟧.', '“18.3”'],
    ['By 2022 the birth rate had fallen to ⟦9.8⟧.', '“9.8”'],
    ['The burglary rate rose from ⟦12 to 15⟧ after the lamps went out.', '“12 to 15”'],
    ['Their injury rate, ⟦14.2⟧, is the worst in the league.', '“14.2”'],
    ['- Divorce rate: ⟦2.3⟧', '“2.3”'],
  ],
  allows: [
    'The murder rate in the port stands at 5.4 per 100,000 people.',
    'The interest rate is 4.5, the tax rate 20, and the unemployment rate 6.',
    'All rates are per 1,000 births. The mortality rate is 5.4 in the port and 3.1 in the hills.',
    'The burglary rate is 12 a week.',
    'Her heart rate was 62, and the film ran at a frame rate of 24.',
    'What if the burglary rate is 12?',
  ],

  *check(document) {
    for (const mention of statements(document)) {
      const { figure } = mention
      if (
        figure.kind !== 'count' ||
        figure.value === 0 ||
        figure.per !== undefined ||
        !(isRate(mention) || isFronted(mention)) ||
        hasBase(document, mention)
      )
        continue
      yield { at: figure.span, message: `“${figure.text}” is a rate per nobody knows what.` }
    }
    for (const { figure, sentence } of document.mentions)
      if (figure.kind === 'count' && isFirstOfRates(sentence.block, document))
        yield { at: figure.span, message: `“${figure.text}” is a rate per nobody knows what.` }
  },
})

/** “| Ward | Infection rate |”: the head of a column, with no base there, in the other heads, in the caption or right above or below. */
const HEAD = /\b(?:(?<kind>[a-zÀ-ɏ’'-]+) )?(?:rates?|incidence|prevalence|mortality)\b/iu
const BARE_NUMBER = /^\W*\d{1,4}(?:\.\d+)?\W*$/

function isFirstOfRates({ cell, text, index, headings }: Block, { blocks }: Document): boolean {
  if (cell?.row !== 1 || !cell.table.header || !BARE_NUMBER.test(text)) return false
  const [heads = []] = cell.table.rows
  const head = HEAD.exec(heads[cell.column]?.text ?? '')
  if (!head || KNOWN.test(head.groups?.kind ?? '') || BANK.test(head.groups?.kind ?? '')) return false
  const ends = [heads[0]?.index ?? index, cell.table.rows.at(-1)?.at(-1)?.index ?? index]
  const beside = [blocks[(ends[0] ?? 0) - 1], blocks[(ends[1] ?? 0) + 1], cell.table.caption, ...heads, ...headings]
  return beside.every((other) => !other || !BASE.test(other.text))
}

/** A figure between the rate and this one takes it: years do not. */
const OTHER_FIGURE = /\b(?!(?:19|20)\d\d\b)\d|[£$€]/

/** “The rates of 12 towns”: the figure counts something, and no events. */
const COUNTED =
  /^ (?!cases|deaths|births|incidents|crimes|murders|killings|suicides|accidents|injuries|infections|burglaries|thefts|offences|offenses|arrests|divorces|crashes|fires|was|is|has|this|across|versus|thus|towards|perhaps|makes|puts|places|gives|means|ranks|remains|compares|shows|leaves|exceeds|tops)(?:people\b|[a-zÀ-ɏ-]+ ?[a-zÀ-ɏ-]*(?<![sui])s\b)/iu

/** How far before its figure a rate may be named. */
const REACH = 140

function isRate({ figure, sentence: { prose } }: Mention): boolean {
  const before = prose.slice(Math.max(0, figure.range[0] - REACH), figure.range[0])
  const { kind = '', tail = '' } = RATE.exec(before)?.groups ?? {}
  if (
    !RATE.test(before) ||
    OTHER_FIGURE.test(tail) ||
    KNOWN.test(kind) ||
    BANK.test(kind) ||
    KNOWN.test(/^ of (?:the )?[\p{L}-]+(?: [\p{L}-]+)?/u.exec(tail)?.[0] ?? '')
  )
    return false
  if (/\bat an? rate of /i.test(before)) return false
  if (/^(?:|the|its|their|his|our) ?$/i.test(kind) && (BANK.test(before) || isOfKnown(before))) return false
  return !Number.isInteger(figure.value ?? 0) || !COUNTED.test(prose.slice(figure.range[1]))
}

/** “At 12.7, the county’s divorce rate is the highest”. */
const FRONTED =
  /^, (?:the|its|their|our|\p{L}+['’]s) (?:[\p{L}’'-]+ ){0,4}?(?<kind>[\p{L}-]+) (?:rate|incidence|prevalence|mortality) (?:is|was|has|remains|ranks|stands)\b/u

function isFronted({ figure: { range }, sentence: { prose } }: Mention): boolean {
  const { kind } = (/^\W*At $/.test(prose.slice(0, range[0])) && FRONTED.exec(prose.slice(range[1]))?.groups) || {}
  return kind !== undefined && !KNOWN.test(kind) && !BANK.test(kind)
}

/** “The jobless rate for men is 6.1; the rate for women, 5.4”. */
const isOfKnown = (before: string): boolean =>
  KNOWN.test(Array.from(before.matchAll(/([\p{L}-]+) rates?\b/giu), ([, kind = '']) => kind).join(' '))

/** “Rates are given per 100,000”, “Rate per 1,000”: what a note, a caption or the head of a column says for all. */
const NOTE =
  /^\W*(?:(?:all|these|the|our|both) )?(?:[a-zÀ-ɏ-]+ )?rates?\b(?: (?:here|below|above|shown|given|quoted|used|in this [a-zÀ-ɏ]+))*(?:,? (?:is|are|\())?[^.;\d]{0,40}\b(?:per|for (?:every|each)|out of every)\b/iu

/** The base stands in the sentence, elsewhere in its paragraph or the one before, in what introduces it, in a heading above, or in a note on all rates. */
function hasBase({ blocks, title }: Document, { sentence: { block } }: Mention): boolean {
  const { text, list, headings, index } = block
  const above = [list?.intro, ...headings, blocks[index - 1]].map((other) => other?.text)
  return (
    [text, title?.text, ...above].some((words) => words !== undefined && BASE.test(words)) ||
    blocks.some((other) => NOTE.test(other.text.slice(0, REACH)))
  )
}
