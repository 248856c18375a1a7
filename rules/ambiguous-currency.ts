import {
  type Block,
  bySentence,
  type Comparison,
  comparisonsOf,
  type Document,
  defineRule,
  type Figure,
  isOutright,
  type Mention,
  places,
  quoted,
  type Report,
  type Sentence,
  statements,
  type Term,
} from '../src/rule.ts'

/** Countries whose money is a dollar, as texts name them; a city says as much as its country. Case matters: “us” is no country. */
const DOLLAR_COUNTRIES: readonly RegExp[] = [
  'United States,U.S.,US,USA,America,American*,New York*,Washington,California*,Texas,Texan*,Florida,Alabama,Alaska,Arizona,Arkansas,Colorado,Connecticut,Delaware,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,Carolina,Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,Tennessee,Utah,Vermont,Virginia,Wisconsin,Wyoming,Chicago,Boston,Seattle,Denver,Miami,Atlanta,San Francisco,Los Angeles,Las Vegas,Houston,Detroit,Dallas,Philadelphia,Buffalo,Cleveland,Pittsburgh,Cincinnati,Minneapolis,Milwaukee,St. Louis,Kansas City,Indianapolis,Nashville,Memphis,New Orleans,Baltimore,Orlando,Tampa,San Diego,San Antonio,Salt Lake City,Sacramento,Albuquerque,Tucson,Brooklyn,Manhattan,Hollywood,Honolulu,Anchorage,Spokane,Tacoma,Portland,Silicon Valley,Wall Street,Nasdaq,NYSE',
  'Canada,Canadian*,Toronto,Vancouver,Montreal,Ottawa,Calgary,Ontario,Quebec,Québec,Alberta,Manitoba,Saskatchewan,Nova Scotia,British Columbia,New Brunswick,Newfoundland,Yukon,Winnipeg,Edmonton,Halifax,Saskatoon',
  'Australia*,Sydney,Melbourne,Brisbane,Canberra,Queensland,New South Wales,Tasmania*,Perth,Adelaide,Hobart,Aussie*',
  'New Zealand*,Auckland,Wellington,Christchurch,Dunedin,Kiwis',
  'Singapore*',
  'Hong Kong*',
  'Taiwan*,Taipei',
  'Jamaica*',
  'Barbados,Barbadian*',
  'Bahamas,Bahamian*',
  'Trinidad*',
  'Fiji*',
  'Namibia*',
].map(
  (names) =>
    new RegExp(
      `(?<!\\p{L})(?:${names.replaceAll('.', '\\.').replaceAll('*', '\\p{L}*').replaceAll(',', '|')})(?!\\p{L})`,
      'u',
    ),
)

/** Somewhere the text says whose dollars it means. */
const TOLD =
  /\b(?:US|AU|NZ|HK|CA|CAN|C|A|S|NT|J|TT|BDS)\$|\b(?:USD|CAD|AUD|NZD|SGD|HKD|TWD)\b|\b(?:U\.?S\.?|American|Canadian|Australian|New Zealand|Singapore|Hong Kong|Taiwan(?:ese)?|Jamaican|local) dollars?\b/i

/** Between or behind two amounts: the one is the other, converted. */
const CONVERTED =
  /^[^.;]{0,12}(?:[([/=≈~]|,? or |, (?:about|around|roughly|some|nearly|almost|worth|equivalent))|\b(?:worth|equals?|equivalent|converted|exchange|convert|buys|bought with)\b/i

export default defineRule({
  summary: 'A “$” that may be of several countries, or unlike currencies compared.',
  why: 'In a text on Canada and the United States, “$4 million” may be either’s, a third apart; and nobody knows at sight whether £6 is more than $9.',
  advice: 'Write US$, C$, A$ …, or say once whose dollars they are; give amounts that are compared in one currency.',
  severity: 'info',
  sources: ['https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style'],
  flags: [
    [
      'The mill moved from Toronto to Seattle, where a loft costs ⟦$2,400 a month⟧. It had paid $1,900 before.',
      '“$2,400 a month” may be of more than one country',
    ],
    ['Australia spends ⟦$48 billion⟧ on its navy, the United States many times that.', '“$48 billion”'],
    ['A pint costs £6 in London and ⟦$9⟧ in Boston.', '“£6” and “$9” are compared in unlike currencies'],
    ['Germany put up €4 billion, more than the ⟦£3 billion⟧ from Britain.', '“€4 billion” and “£3 billion”'],
  ],
  allows: [
    'The mill moved from Portland to Seattle, where a loft costs $2,400 a month.',
    'Australia spends A$48 billion on its navy, the United States US$250 billion.',
    'All sums are in US dollars. Australia spends $31 billion on its navy.\n\nThe United States spends $250 billion.',
    'A pint costs £6 ($7.60) in London and $9 (£7.10) in Boston.',
    'The Canadian rowers beat the Americans, 3–2.',
    'The tour costs €95, and a lamp was sold for £40.',
  ],

  *check(document) {
    yield* ambiguousDollars(document)
    const mentions = bySentence(document.mentions)
    for (const comparison of comparisonsOf(document, areOfTwoCurrencies))
      if (areUnconverted(comparison, document, mentions))
        yield {
          at: comparison.second.figure.span,
          message: `${quoted([comparison.first.figure.text, comparison.second.figure.text])} are compared in unlike currencies.`,
          related: places(comparison.first),
        }
  },
})

type BySentence = ReadonlyMap<Sentence, readonly Mention[]>

/** The first bare “$” of each section that could be of more than one country. */
function* ambiguousDollars(document: Document): Iterable<Report> {
  if (document.sentences.some(({ text }) => TOLD.test(text))) return
  const told = new Set<Block | undefined>()
  for (const mention of statements(document)) {
    const { figure, sentence } = mention
    const section = sentence.block.headings.at(-1)
    if (told.has(section) || !/^(?:between |from )?\$/.test(figure.text) || !isOfSeveral(document, mention)) continue
    told.add(section)
    yield { at: figure.span, message: `“${figure.text}” may be of more than one country that is named here.` }
  }
}

/** Its paragraph, the sentences beside it and the headings above name two countries with dollars of their own. */
function isOfSeveral({ sentences }: Document, { sentence: { block, index, text } }: Mention): boolean {
  const [american] = DOLLAR_COUNTRIES
  const own = DOLLAR_COUNTRIES.filter((country) => country.test(text))
  // “$12,000, the Idaho Squash Association says”: a bare dollar among Americans is theirs, whoever else has come.
  if (own.length === 1 && own[0] === american) return false
  const beside = [sentences[index - 1], sentences[index + 1]].map((sentence) => sentence?.text ?? '')
  const words = [block.text, ...block.headings.map(({ text }) => text), ...beside].join('\n')
  return DOLLAR_COUNTRIES.filter((country) => country.test(words)).length > 1
}

const areOfTwoCurrencies = ({ figure: a }: Term, { figure: b }: Term): boolean =>
  a.kind === 'money' && b.kind === 'money' && a.currency !== b.currency && !(isDollar(a) && isDollar(b))

/** “A$48 billion” and “US$820 billion” say which dollar they mean. */
const isDollar = ({ text }: Figure): boolean => /\$|dollar/i.test(text)

/** “38 kroner, which at today’s rate comes to some €3.30”. */
const COMES_TO =
  /\b(?:rate|which|that|this) (?:(?!(?:more|less|than)\b)\p{L}+ ){0,5}?(?:is|was|comes to|came to|makes|made|works out at) (?:\p{L}+ ){0,2}$/iu
/** “That is €1,550.” */
const THAT_IS = /^(?:That|This|It)(?:['’]s| is| was| comes to| makes| works out at)\b/
/** How far behind an amount the same one in another currency may begin. */
const NEXT = 50

/** “480,000 kroner, which is some 40,000 francs”, “480,000 kroner. That is 40,000 francs”: an amount is given in the currency of another as well. */
function isGivenAgain(one: Term, other: Term, { sentences }: Document, mentions: BySentence): boolean {
  const next = sentences[one.sentence.index + 1]
  const behind = (mentions.get(one.sentence) ?? []).filter(({ figure: { range } }) => {
    const gap = range[0] - one.figure.range[1]
    return gap >= 0 && gap <= NEXT
  })
  const [said] = next && THAT_IS.test(next.prose) ? (mentions.get(next) ?? []) : []
  return [...behind, ...(said ? [said] : [])].some(
    ({ figure: { currency, span } }) => currency === other.figure.currency && span[0] !== other.figure.span[0],
  )
}

/** “£6 in London and $9 in Boston”: side by side, it takes two places to make a comparison. */
const PLACED = /\b(?:in|from|at|by|for|to) (?:the )?\p{Lu}/u

/** “Denmark 75 euros”, “and Berliners €86”. */
const GAPPED = /(?:[,;]|\b(?:and|but|while)) \p{Lu}[\p{L}’'-]+ $/u

/** “; the French laid out”, “Danish pensioners get”: a people, or what is theirs, is what the clause is about. */
const PEOPLE =
  /(?:[;,:—–] ?|\b(?:and|but|while|whereas) )(?:(?:the|an?|their|its|most|some) )?\p{Lu}[\p{L}’'-]+(?: \p{Ll}[\p{L}-]*){0,6} $|^(?:The |An? |Most |Some |Many )?\p{Lu}\p{Ll}+(?:ish|ese|ans?|nch|tch|lsh|iss|eeks?|zechs?|oles|anes|edes|inns|urks|erbs|roats|cots|gians)\b/u

/** How far before an amount its subject may stand. */
const LEAD = 80

/** Neither amount is given in the other's currency as well. */
function areUnconverted({ first, second, parallel }: Comparison, document: Document, mentions: BySentence): boolean {
  if (!isOutright(first) || !isOutright(second)) return false
  if (isGivenAgain(first, second, document, mentions) || isGivenAgain(second, first, document, mentions)) return false
  const { text } = first.sentence
  const between = first.sentence === second.sentence ? text.slice(first.figure.range[1], second.figure.range[0]) : text
  const behind = second.sentence.text.slice(second.figure.range[1])
  const lead = second.sentence.text.slice(Math.max(0, second.figure.range[0] - LEAD), second.figure.range[0])
  const isPlaced = [PLACED, GAPPED, PEOPLE].some((pattern) => pattern.test(lead)) || PLACED.test(behind.slice(0, 40))
  return (
    (!parallel || isPlaced) &&
    ![CONVERTED, COMES_TO].some((pattern) => pattern.test(between)) &&
    !CONVERTED.test(behind)
  )
}
