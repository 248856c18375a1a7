import { type Document, defineRule, type Range, type Sentence, type Span, toldIn } from '../src/rule.ts'

const NUMBER =
  '(?:\\d{1,2}(?:\\.\\d+)?|(?:one|two|three|four|five|six|seven|eight|nine|ten)(?: and a half)?|half an?(?= (?:percentage )?point))'
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const MARGIN = new RegExp(
  `(?:\\b(?:margins? of |(?:sampling|statistical|maximum|max\\.?|possible|likely|its|an|the|standard) )(?:sampling |statistical )?errors?\\b|\\b(?:error|statistical|sampling) (?:margins?|range|bars?|band)\\b|\\bMoE\\b|\\b(?:sampling |statistical )?uncertainty\\b|\\baccurate to(?: within)?\\b)[^.;\\d]{0,50}?(?<first>${NUMBER})\\b|(?:±|\\+\\/?[-−–]|\\bplus[ -]or[ -]minus) ?(?<second>${NUMBER})\\b|\\b(?<third>${NUMBER})[ -](?:percentage[ -])?points? (?:margin of error|error margin)|\\b(?:(?:accurate|good|correct|precise|exact|reliable|right|true|certain|sure) (?:only )?to(?: within)?|(?:off|out|wrong|astray) by|give or take|within)(?: (?:about|around|some|roughly|up to|as much as|plus or minus))? (?<fourth>${NUMBER})(?:[ -](?:percentage[ -])?points?\\b| ?%| per ?cent\\b)(?! (?:of (?!error)|in (?!either|any|each|both)))|\\b(?<fifth>${NUMBER})[ -](?:percentage[ -])?points? (?:either way|out|off|astray|(?:in|on) (?:either|both|each) (?:direction|side|way)s?|up or down|higher or lower|more or less)`,
  'i',
)

/** Somebody is said to be in front. */
const LEAD =
  /\b(?:leads?|leading|led|ahead|trail(?:s|ed|ing)?|(?:fall(?:s|en|ing)?|fell|slip(?:s|ped)?|slid|(?:is|are|was|were|lies|lags?|lagg(?:ed|ing)|just|narrowly|now|close|points?)) behind|lag(?:s|ged|ging)?|would (?:win|come (?:first|top|out)|be (?:re-?)?elected|carry|take (?:it|office|the (?:seat|most|presidency)))|(?:narrowly|slightly|just|still|now) (?:favou?r|prefer|back)s?|(?:the|now|its?) (?:larger|largest|bigger|biggest|stronger|strongest)(?= (?:party|force|camp|side|bloc|group|list|candidate)|[:.,;])|advantage|edge[sd]?|front-?runners?|overtak\w+|overtook|beat(?:s|ing)?|tops|topping|in front|out in front|on top|up by|favou?rite|winning|pulls? away|surpass\w*|outstrip\w*|outpac\w+|outpoll\w*|outnumber\w*|exceed\w*|prevail\w*|passing|majority|strongest (?:party|force|candidate|list|bloc)|nosed|(?:favou?r|prefer|choose|back)s? (?:[\p{L}’'-]+ ){1,6}over|moved? past|takes? the lead|first place|in first|prefer(?:s|red)? (?!to\b)(?:[\p{L}’'-]+ ){1,6}(?:\([^)]{1,12}\) )?to|(?:clear|narrow|slim|slender|sure|outright|comfortable) win(?! for (?:nobody|no one)\b)|more (?:[\p{L}’'-]+ ){1,8}(?:\([^)]{1,12}\) )?than|outweigh\w*|followed by|tops? the poll|(?:great|high|bigg|larg|strong)er than|(?:more|most|less|least) (?:popular|support\w*|wanted|liked|trusted|voters|people|backing|votes)|(?:first|second|third)(?: place| choice|[- ]placed|,| and| with| at| on)|number one|(?:clear|preferred|voters['’]|people['’]s|top) choice|winners?|losers?|los(?:es|ing)|victory|defeats?|oust\w*|unseat\w*|toppl\w+|displac\w+|dethron\w+|supplant\w*|pip(?:s|ped)|shade[sd]|heads|heading the (?:field|race|poll)|(?:by )?an? (?:whisker|nose|hair)|upper hand|pole position|driving seat|(?:on (?:course|track)|set|tipped|poised) (?:to|for)|best[- ]placed|(?:took|take[ns]?|taking|grabs?|snatch\w*|seized?) (?:the|a|its|his|her) (?:\p{L}+ )?(?:lead|top|first)|pull(?:s|ed|ing)? clear|(?:beh[ai]nd|below|above) (?=\p{Lu})|points? (?:higher than|better than|in favou?r of|on (?=\p{Lu})|up on (?!last|the |an? |\d|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec))|clear of|above))\b/iu
/** It is said how near they are, or that nobody is. */
const EVEN =
  /\b(?:tied?|ties|even(?:ly)? (?:split|matched|divided|at|with)|(?:about|dead|virtually|nearly|roughly|almost|run|running) even|neck[ -]and[ -]neck|close to call|close (?:race|contest)|(?:with)?in(?:side)? (?:the|that|its|this|a|sampling|statistical) (?:(?:poll|survey|study|pollster)['’]?s? )?(?:statistical |sampling |error )?(?:margin|error)|dead heat|(?:are|is|were|was|draw|drew|run|pegging) level|level[- ]pegging|toss-?up|insignificant|not (?:[a-zÀ-ɏ]+ )?significant|no clear|no lead|(?:tells?|says?|means?) (?:us |you |readers )?nothing|nothing about|who(?:ever)? (?:is|was|leads|led|will)|too (?:small|close|narrow)|no (?:edge|advantage|real lead)|to mean (?:anything|much)|smaller than (?:the|its|that)|meaningless|neither|nobody|no one|none of|cannot|can['’]?t|not (?:a |the |really |yet )?lead\w*|indistinguishable|statistical(?:ly)? (?:tie|equal|level|insignificant)|(?:after|in|once) the count|(?:votes?|ballots?) (?:[a-z]+ ){0,2}counted|(?:final|official) (?:results?|tally|count)|returning officer)\b/iu

/** What was counted, and not asked: votes have no margin of error. */
const COUNTED =
  /\b(?:votes?|ballots?|precincts?|districts?|boxes) (?:[a-z]+ ){0,3}(?:in|cast|counted|tallied|reporting)\b|\bcounted (?:[a-z]+ ){0,3}(?:votes?|ballots?)\b|\bon election (?:night|day)\b|(?<!\bwho )\b(?:took|held|kept|gained|won|lost) (?:the|her|his|their) (?:seat|election|run-?off|mayoralty|presidency)\b|(?<!\bwho )\bwas (?:duly )?(?:re-?)?elected\b|\bconceded\b/i

/** “By 46% to 44%” is no lead of 46. */
const NO_SCORE = '(?!(?:\\.\\d+)?(?: ?%| per ?cent)? ?(?:to|against|[–—-]) ?\\d)'
const AMOUNT = [
  `(?<n>${NUMBER})[ -](?:percentage[ -])?(?:points?|pts?)[ -](?:\\p{L}+ )?(?:lead|advantage|edge|cushion|gap)\\b`,
  `\\b(?:lead|advantage|edge)(?: \\p{L}+){0,4}? (?:of|by) (?:just |only |about |some |nearly |around )?(?<n>${NUMBER})\\b${NO_SCORE}`,
  `\\b(?:ahead|leads?|leading|beat(?:s|ing)?|up|in front|prefer(?:s|red)?|favou?r(?:s|ed)?|tops|edges|outpolls)\\b[^.;\\d]{0,50}? by (?:just |only |about |some |nearly |around |a )?(?<n>${NUMBER})\\b${NO_SCORE}`,
  `(?<n>${NUMBER}|an?) (?:percentage )?(?:points?|pts?) (?:ahead|clear|in front|up|more than|above|higher|better|in favou?r of|on (?=\\p{Lu}))`,
  `\\b(?:lead|advantage|edge)(?: (?!of\\b)[\\p{L}]+){0,5}? (?:to|at|is|was|stands at|down to) (?:just |only |about |a mere )?(?<n>${NUMBER})[ -](?:percentage )?points?\\b`,
].map((source) => new RegExp(source, 'diu'))
const SCORE =
  /(?<![\d.])(?<a>\d{1,2}(?:\.\d)?)(?:%| per ?cent)? ?(?:[–—-]|to|against|versus|vs\.?) ?(?<b>\d{1,2}(?:\.\d)?)(?![\d.]*\d|[ -]year| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?:%| per ?cent)?/di
/** “38 percent to Horvat’s 36”. */
const NAMED_SCORE =
  /(?<![\d.])(?<a>\d{1,2}(?:\.\d)?)(?:%| per ?cent),? (?:to|against|versus|vs\.?) (?:[a-zÀ-ɏ’']+ ){1,3}(?<b>\d{1,2}(?:\.\d)?)(?![\d.]*\d)(?:%| per ?cent)?/diu
/** “38 per cent of the vote, to 36 for the Left”, and no “from 38% in May to 36”. */
const SPLIT_SCORE =
  /(?<!\bfrom )(?<![\d.])(?<a>\d{1,2}(?:\.\d)?)(?:%| per ?cent)[^.;\d]{1,60}?,? (?:to|against|versus) (?<b>\d{1,2}(?:\.\d)?)(?=[.,;)]|$| (?:for|who|behind|backing)\b)/di
/** “35 per cent, ahead of the Left at 33”: the second without its unit. */
const BARE_SECOND =
  /(?<![\d.])(?<a>\d{1,2}(?:\.\d)?)(?:%| per ?cent)[^.\d]{0,90}?(?: (?:at|on|with|has)|,|;| and| against) (?<b>\d{1,2}(?:\.\d)?)(?=[.,;)]|$| (?:for|against|opposed?|would|are|say|said|back|favou?r|want|prefer|reject|plan|intend)\b)/di
/** “Lund 44, Marsh 42”: a row of names with their shares, and no unit. */
const ROW = /\b\p{Lu}[\p{L}’'-]+:? (?<a>\d\d(?:\.\d)?)[,;] (?:and )?\p{Lu}[\p{L}’'-]+:? (?<b>\d\d(?:\.\d)?)(?=[,;.])/du
const SHARE = /(?<![\d.])(?<n>\d{1,2}(?:\.\d)?) ?(?:%|per ?cent\b)/dgi

export default defineRule({
  summary: 'A lead smaller than the margin of error, told as a lead.',
  why: 'At 46% to 44% with a margin of 3 points, the one behind may well be in front: the poll does not say who leads.',
  advice: 'Say that the two are level within the margin of error.',
  severity: 'warning',
  sources: ['https://aapor.org/standards-and-ethics/disclosure-standards/'],
  flags: [
    ['Smith leads Jones ⟦46–44⟧ (±3).', '“46–44” is a lead of 2, within the margin of 3'],
    [
      'The harbourmaster is ahead of her rival, ⟦46% to 44%⟧. The margin of error is plus or minus 3 points.',
      '“46% to 44%” is a lead of 2',
    ],
    [
      'The poll, with a margin of error of 3.5 percentage points, gives the Greens a ⟦two-point lead⟧.',
      '“two-point lead”',
    ],
    [
      'Brown is the front-runner with ⟦29%, against 27%⟧ for White; the sampling error is 4 points.',
      'within the margin of 4',
    ],
    [
      'Support is at ⟦51%, with 48%⟧ against. In a poll with a margin of error of 4 points, the bond is winning.',
      '51%',
    ],
    ['Islanders prefer ferries to bridges, ⟦46% to 44%⟧. The poll has an uncertainty of 3 points.', 'a lead of 2'],
    ['More islanders back the toll (⟦46%) than oppose it (44%⟧); the margin of error is 3 points.', 'a lead of 2'],
    [
      'The Greens are the front-runners with ⟦35%, and the Left is at 33⟧. The margin of error is 2.5 points.',
      'a lead of 2',
    ],
  ],
  allows: [
    'Smith leads Jones 56–44 (±3).',
    'Smith and Jones are about even at 46–44 (±3).',
    'Smith’s lead, 46% to 44%, is within the margin of error of 3 points.',
    '# Is Smith ahead?\n\nSmith has 46% and Jones 44%. The margin of error is 3 points.',
    'Would Smith lead Jones 46–44 (±3)?',
    'The strongest gust was felt by 46% in the north and 44% in the south. The margin of error is 3 points.',
    'The bakery has a profit margin of 3%, and leads its rival by 2 points.',
    'Smith won by 46% to 44%.',
  ],

  *check(document) {
    const told = new Set([...toldIn(document)].filter(({ prose }) => !COUNTED.test(prose)))
    const seen = new Set<number>()
    const running = document.sentences.filter(({ block }) => block.kind !== 'cell')
    const places = new Map(running.map((sentence, place) => [sentence, place]))
    for (const sentence of told) {
      if (!isOfLead(sentence)) continue
      const near = around(running, places.get(sentence) ?? 0)
      const margin = near.map(marginIn).find((size) => size !== undefined)
      if (margin === undefined || near.some(({ prose }) => EVEN.test(prose))) continue
      const place = near.filter(({ index }) => Math.abs(index - sentence.index) <= 1)
      const inOne = place.flatMap((other) => (told.has(other) ? leadIn(other) : []))
      const [lead] = inOne.length > 0 ? inOne : [...leadBelow(document, sentence), ...leadOfTwo(place)]
      if (!lead || lead.size >= margin || lead.size === 0 || seen.has(lead.at[0])) continue
      seen.add(lead.at[0])
      yield { at: lead.at, message: `“${lead.words}” is a lead of ${lead.size}, within the margin of ${margin}.` }
    }
  },
})

/** It says that somebody is in front, or the heading above it does. */
function isOfLead({ prose, block }: Sentence): boolean {
  const heading = block.headings.at(-1)?.text ?? ''
  return LEAD.test(prose) || (LEAD.test(heading) && !heading.endsWith('?'))
}

/** How many sentences away the margin may be told. */
const REACH = 3

/** The cells of a table between do not count. */
function around(running: readonly Sentence[], at: number): Sentence[] {
  const section = running[at]?.block.headings.at(-1)
  const steps = Array.from({ length: 2 * REACH }, (_, n) => (n % 2 ? -1 : 1) * (Math.floor(n / 2) + 1))
  return [0, ...steps]
    .flatMap((step) => running[at + step] ?? [])
    .filter((other) => other.block.headings.at(-1) === section)
}

/** “Two and a half”, “half a”. */
const HALF = /^half an?$| and a half$/i

function sizeOf(words: string): number {
  const whole = words.replace(HALF, '')
  const size = /^an?$/i.test(whole) ? 1 : WORDS.indexOf(whole.toLowerCase()) + 1 || Number(whole)
  return HALF.test(words) ? size + 0.5 : size
}

function marginIn({ prose }: Sentence): number | undefined {
  const { first, second, third, fourth, fifth } = MARGIN.exec(prose)?.groups ?? {}
  const words = first ?? second ?? third ?? fourth ?? fifth
  return words === undefined ? undefined : sizeOf(words)
}

interface Lead {
  readonly at: Span
  readonly words: string
  readonly size: number
}

const leadAt = (sentence: Sentence, size: number, range: Range): Lead => ({
  at: sentence.spanOf(range),
  words: sentence.text.slice(...range),
  size,
})

/** The shares of a list or a table that a sentence leads to, where each line has one: between the two largest. */
function leadBelow({ sentences }: Document, { block, index }: Sentence): Lead[] {
  const next = sentences.slice(index + 1, index + 1 + LINES).filter((other) => other.block !== block)
  const [first] = next
  const isBelow = (other: Sentence) =>
    first?.block.kind === 'cell'
      ? other.block.cell?.table === first.block.cell?.table
      : other.block.list !== undefined && other.block.list.intro === block
  return first?.block.kind === 'cell' || first?.block.list ? leadAmong(next.filter(isBelow)) : []
}

/** How many lines of a list or cells of a table are looked at. */
const LINES = 24

/** “She is at 44 percent. He has 42 percent.” */
function leadOfTwo(place: readonly Sentence[]): Lead[] {
  const inOrder = place.filter(({ block }) => block === place[0]?.block).sort((a, b) => a.index - b.index)
  const [first, second, ...others] = inOrder.filter(({ prose }) => prose.search(SHARE) >= 0)
  return first && second && others.length === 0 ? leadAmong([first, second]) : []
}

function leadAmong(sentences: readonly Sentence[]): Lead[] {
  const shares = sentences.flatMap((sentence) => {
    const [share, ...more] = sentence.prose.replace(MARGIN, (words) => ' '.repeat(words.length)).matchAll(SHARE)
    return share && more.length === 0 ? [{ sentence, share, n: Number(share.groups?.n) }] : []
  })
  const [top, next] = shares.toSorted((a, b) => b.n - a.n)
  if (!top || !next || top.n + next.n < LEAST_SHARES) return []
  const size = between(top.share.groups?.n, next.share.groups?.n)
  return [leadAt(top.sentence, size, [top.share.index, top.share.index + top.share[0].length])]
}

/** How large a lead a sentence tells: by its points, by a score, or by its two shares. */
function leadIn(sentence: Sentence): Lead[] {
  const text = sentence.prose.replace(MARGIN, (words) => ' '.repeat(words.length))
  for (const pattern of AMOUNT) {
    const match = pattern.exec(text)
    const n = match?.groups?.n
    if (match && n) return [leadAt(sentence, sizeOf(n), [match.index, match.index + match[0].length])]
  }
  const score =
    scoreIn(text) ?? NAMED_SCORE.exec(text) ?? SPLIT_SCORE.exec(text) ?? BARE_SECOND.exec(text) ?? ROW.exec(text)
  if (score?.groups) {
    const { a, b } = score.groups
    return [leadAt(sentence, between(a, b), [score.index, score.index + score[0].length])]
  }
  const [first, second, ...others] = [...text.matchAll(SHARE)]
  if (!first || !second || others.length > 1) return []
  const range: Range = [first.index, second.index + second[0].length]
  return [leadAt(sentence, between(first.groups?.n, second.groups?.n), range)]
}

/** “3–1” is of a match, and no two shares. */
function scoreIn(text: string): RegExpExecArray | null {
  const score = SCORE.exec(text)
  const { a = 0, b = 0 } = score?.groups ?? {}
  return score && !/%|per ?cent/i.test(score[0]) && Number(a) + Number(b) < LEAST_SHARES ? null : score
}

/** Two who lead have more than this together, in percent. */
const LEAST_SHARES = 20

const between = (a = '', b = ''): number => Number(Math.abs(Number(a) - Number(b)).toFixed(2))
