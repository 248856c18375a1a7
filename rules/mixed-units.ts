import {
  amountsOf,
  areInUnlikeUnits,
  bySentence,
  comparisonsOf,
  defineRule,
  isOutright,
  type Mention,
  places,
  type Term,
  wordsBefore,
  wordsBehind,
} from '../src/rule.ts'

/** What stands between a figure and the same one in another unit. */
const AGAIN = /^[ \p{L}-]{0,12}(?: ?[([/=]|,? or |, i\.e\.|, that is,?|,? about )[\p{L} ]{0,24}$/u

export default defineRule({
  summary: 'One comparison in unlike units.',
  why: 'Is 3 miles more than 5 km? A reader who must convert before comparing will not, or will get it wrong.',
  advice: 'Give both in one unit, or each in both.',
  severity: 'info',
  sources: ['https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style'],
  flags: [
    ['The old towpath is 3 miles long, the new one ⟦5 km⟧.', '“3 miles” and “5 km”'],
    ['It was 31 °C in Madrid, compared with ⟦75 °F⟧ in Boston.', '“31 °C” and “75 °F”'],
    ['She threw the hammer 74 metres; her rival, an hour later, only ⟦231 feet⟧.', '“74 metres” and “231 feet”'],
    ['By road it takes 3 hours, against ⟦150 minutes⟧ by rail.', '“3 hours” and “150 minutes”'],
    ['Measles ran at 12 per 1,000 in the port and ⟦40 per 100,000⟧ in the hills.', '“40 per 100,000”'],
    ['While 40% of fathers read aloud, ⟦two in three⟧ mothers do.', '“40%” and “two in three”'],
  ],
  allows: [
    'The old towpath is 3 miles (4.8 km) long, the new one 5 km (3.1 miles).',
    'The towpath is 3 miles, or 5 km, long.',
    'By road it takes 2 hours, against 45 minutes by rail.',
    'The towpath ends 3 miles from the weir and stands 40 metres above it.',
    'She rowed 3 miles and drank 2 litres of tea.',
    'It was 31 °C in Madrid, compared with 24 °C in Boston.',
    'Is 3 miles more than 5 km?',
  ],

  *check(document) {
    const sentences = bySentence(document.mentions)
    const isRestated = (mention: Mention) =>
      (sentences.get(mention.sentence) ?? []).some((other) => saysAgain(mention, other))
    const changes = new Set(amountsOf(document).map(({ term }) => term.figure))
    const suits = (first: Term, second: Term) =>
      !first.range &&
      !second.range &&
      !(second.figure.kind === 'percent' && changes.has(second.figure)) &&
      areInUnlikeUnits(first.figure, second.figure)
    for (const { first, second } of comparisonsOf(document, suits)) {
      if (!isOutright(first) || !isOutright(second) || isRestated(first) || isRestated(second)) continue
      if (areOfOneThing(first, second)) continue
      yield {
        at: second.figure.span,
        message: `“${first.figure.text}” and “${second.figure.text}” are compared in unlike units.`,
        related: places(first),
      }
    }
  },
})

/** “3 miles long and 4 metres wide”, “3 miles from the station and 240 metres above the loch”: two measures of one thing. */
const EXTENT =
  /^ (long|wide|deep|high|tall|thick|across|apart|away|broad|from|above|below|off|inland|upstream|into|along|before|past|beyond)\b/

/** “Half a mile before the church”, “Ten miles north of the town”, “After 3 miles”: where something is, and not how large. */
const AWAY =
  /^ (?:(?:or so|further|farther|to the) )*(?:(?:north|south|east|west)\p{L}*|before|beyond|past|after|behind|from|off|up|down|along|on|away|inland|upstream|downstream|above|below|outside|short)\b/u
const OPENS = /(?:^|[.;:,—–(] ?)\W*(?:(?:just|about|some|only|another|a|barely|roughly|and|but) )*$/iu
const REACHED = /(?:^|[.;:,—–(] ?)\W*(?:after|within|for|at|about|every|in|over) $/i

function isPlace(mention: Mention): boolean {
  if (mention.figure.unit?.startsWith('°') || mention.figure.per !== undefined) return false
  const before = wordsBefore(mention)
  return REACHED.test(before) || (OPENS.test(before) && AWAY.test(wordsBehind(mention)))
}

/** “5 km long and climbs 1,200 ft”: how far and how high. */
const CLIMBS =
  /\b(?:climb|ris|rose|drop|fall|fell|descen|ascen|gain|sink|sank|plung|scal|los)\p{L}*(?: (?:by|to|of|about|some|nearly|over|almost))* $/iu
/** “You need a 2-litre bottle, 3 miles’ worth of patience and …”: a list of things, and nothing compared. */
const NEEDED =
  /\b(?:you|you['’]ll|walkers|visitors|riders) (?:will )?(?:need|want|require)\b|^\W*(?:bring|take|pack|carry)\b/iu

function areOfOneThing(first: Mention, second: Mention): boolean {
  if (CLIMBS.test(wordsBefore(first)) !== CLIMBS.test(wordsBefore(second))) return true
  if (NEEDED.test(second.sentence.text)) return true
  if (isPlace(first) !== isPlace(second)) return true
  const [a, b] = [first, second].map((mention) => EXTENT.exec(wordsBehind(mention))?.[1])
  return a !== undefined && b !== undefined && a !== b
}

/** Another figure stands right behind, or right before, that says the same. */
function saysAgain({ figure, sentence }: Mention, { figure: other }: Mention): boolean {
  const [first, last] = figure.range[0] < other.range[0] ? [figure, other] : [other, figure]
  return first !== last && AGAIN.test(sentence.text.slice(first.range[1], last.range[0]))
}
