import { bySentence, defineRule, type Figure, type Mention, statements } from '../src/rule.ts'

/** Of a fine or a rule the most is the point, whatever it is counted in. */
const LIMIT =
  /\b(?:limit\w*|maxim\w*|cap|caps|capped|ceiling|allow\w*|permit\w*|eligible|entitled|qualif\w+|must|fines?|fined|penalt(?:y|ies)|sentences?|sentenced|jailed?|prison|imprison\w*|punish\w*|match(?:es|ed|ing)?|deduct\w*|subtract\w*|(?:re)?claim(?:s|ed|ing)?|reimburs\w*|credits?|rebates?|allowances?|refund\w*|thresholds?|brackets?|capacity|capable|zoom\w*)\b/i
/** So it is of what fits, what is carried and what is handed out, in so many pieces or so much money. */
const ROOM =
  /\b(?:holds?|holding|held|seats?|sleeps?|fits?|accommodat\w+|carr(?:y|ies|ied|ying)|stor(?:e|es|ed|ing)|supports?|hosts?|handles?|serves?|lifts?|tows?|loads?|rooms? for|space for|grants?|loans?|bursar\w+|scholarships?|prizes?|awards?|rewards?|vouchers?|bonus(?:es)?|compensat\w+|claim|apply for|insur\w+|cover(?:s|ed|age)?|deposits?|borrow\w*|invest|donat\w+|tickets?|ages?|aged|children|open to|rated|upload\w*|download\w*|attach\w*|add|choose|select|enter|use|resolution|pays?|provid\w+|offers?|includ\w+|receiv\w+|exclud\w+|plans?|versions?|tiers?|incomes?|earnings|earn)\b/i
/** “A plane with a range of up to 6,300 km”, “can be tilted by up to 8 degrees”, “can be climbed by up to 150 visitors”: what a thing is built for. */
const BUILT_FOR =
  /\b(?:(?:has|have|had|with|offers?|at|for) (?:an? )?(?:\p{L}+ )?(?:ranges?|reach|life|payload|speeds?|resolution|lengths?|heights?|widths?|weights?|depths?|output|power|capacity) of|can be \p{L}+(?: \p{L}+)? by) (?:up to|as (?:much|many|far|high) as) $/iu
/** “Up to $20,000 of income, nothing changes”: a stretch. */
const STRETCH = /^(?: of [^.,;]{2,30})?, (?!(?:and|or|but|says?|said|according)\b)\p{Ll}/u
/** “Crept up to 11%”: an end, not a bound. */
const MOVED =
  /\b(?:go|goes|going|went|gone|count(?:ed|ing)|crawl\w*|climbs?|climbing|rises?|rising|wind\w*|slop\w+|crept|shot|rose|risen|climbed|moved?|moving|jumped|pushed|ramped|bring\w*|brought|add\w*|scal\w+|built|sped|caught|get\w*|got|com\w+|came|shoots?|creeps?|rounded|it) up to $/i
/** “It is up to 40% of the members to decide”, “that is up to 14,000 workers”. */
const DECIDES = /^ of [^.,;]{3,40} to (?!\d)\p{L}+/u
const CHOICE =
  /\b(?:decision|choice|call|matter|rest|outcome)\b[^.,;]{0,30}\b(?:is|was|be|lies|remains) (?:\p{L}+ )?up to $/iu
const IS_FOR = /\b(?:it|that|this)(?:['’]s| is| was| will be) (?:[a-zÀ-ɏ]+ )?up to $/iu
/** “You can have up to three”, “we offer up to 50 places”. */
const OFFER =
  /\b(?:you|users?|players?|members?|customers?|subscribers?|visitors?|guests?|applicants?|students?|drivers?|we) (?:can|could|will|get|have|receive|offer|provide|may)\b/i

/** “Shortens lives by as much as nine years”: a difference, however small. */
const DIFFERENCE = /\bby (?:up to|as (?:much|many) as) $/i
/** “Up to 40% cheaper”: what is set by a rule is no comparison. */
const COMPARED =
  /^ (?!(?:under|over|after|per|other|however|or|power|water|paper|butter|silver|copper|rubber|timber|polyester|cover|number)\b)(?:[a-zÀ-ɏ]+er|more|less|as \p{L}+(?: \p{L}+)? as)\b/iu
/** “Entries may be up to 900 words long”: how large something is let be. */
const LET_BE =
  /\b(?:may|can|should|must|shall) (?:each |both |all |only )?be (?:of )?(?:up to|as (?:many|long|large) as) $/i
const SIZED =
  /^ (?:[a-zÀ-ɏ]+ )?(?:words|characters|pages|lines|slides|long|wide|high|deep|tall|thick|old|in (?:length|height|width|size|weight))\b/iu
/** “Loans of up to 80% of the price”. */
const LENT = /\b(?:loans?|mortgages?|grants?|advances?|subsid(?:y|ies)|funding|finance|cover) (?:of|for) up to $/i
/** “Sellers earn up to £2,000 a month”, and not “couples who earn up to £20,000”. */
const EARN = /\b(?:earn|make|win|rake in|take home)s? (?:up to|as much as) $/i
const WHO = /\b(?:who|whose|if|those|anyone|anybody|everyone|unless)\b[^.;,]*$/i
/** What is promised to be kept or feared to be lost is told as a finding, whatever it looks like. */
const AT_STAKE =
  /\b(?:sav(?:e|es|ed|ing|ings)|los(?:e|es|t|ing|ses)|cost(?:s|ing)?|knock\w*|slash\w*|cut(?:s|ting)?|reduc\w+|pocket\w*|shav(?:e|es|ed|ing)|trim\w*|wip(?:e|es|ed|ing)|wast(?:e|es|ed|ing)|overpa\w+|overcharg\w*|forfeit\w*) /i

/** “Up to £600 off your cruise”. */
const OFF = /^ off\b/

/** “Beware of labels that promise ‘up to 99%’”: the text says itself what such words are worth. */
const WARNS =
  /\b(?:beware|wary|scepti\w+|skepti\w+|suspicious|suspect|mis?trust|distrust|caution\w*|never (?:trust|believe)|(?:do not|don['’]t) (?:trust|believe|fall)|weasel)\b/i

/** A figure beside it tells what is usual. */
const USUAL =
  /\b(?:average|averages|averaged|mean|median|typical(?:ly)?|usual(?:ly)?|most often|in most cases|at least|minimum|between|normally|generally|default)\b/i
/** The other end of a span: “from 5% up to 80%”, “as few as 3”. */
const OTHER_END = /\b(?:from|as (?:few|little|low) as|anywhere|ranges?|ranged|ranging|varies|varied|vary)\b/i

/** “By 30% to 45%, and by up to 60%”. */
const OF_RANGE = /^ ?(?:to|–|—|-) ?\d/

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio', 'multiple', 'point'])
const SIZES: ReadonlySet<string> = new Set(['count', 'money', 'rate', 'measure'])
/** A count below this is a head count of what fits. */
const MANY = 100

export default defineRule({
  summary: '“Up to” or “as many as”, with only the best or the worst case told.',
  why: '“Saves up to 80%” is true if one house in a thousand saves 80% and all others nothing: readers take the edge for the middle.',
  advice: 'Give what is usual, or the range and how many reach its end.',
  severity: 'info',
  sources: ['https://commonslibrary.parliament.uk/research-briefings/sn04446/'],
  flags: [
    ['The new glazing saves up to ⟦80%⟧ of the heat.', '“up to 80%” tells the extreme alone'],
    ['As many as ⟦one in four⟧ pupils skips breakfast, the charity says.', '“As many as one in four”'],
    ['- Cut your bills by up to ⟦45%⟧', '“up to 45%”'],
    ['Commuters waste up to ⟦£2,300⟧ a year on the wrong ticket.', '“up to £2,300”'],
    ['The flood did as much as ⟦$4 billion⟧ of damage.', '“as much as $4 billion”'],
    ['Up to ⟦12,000⟧ seabirds died in the spill.', '“Up to 12,000”'],
  ],
  allows: [
    'The hall holds up to 500 people.',
    'Poachers face fines of up to $5,000 and sentences of up to 14 years.',
    'The new glazing saves 15% of the heat on average, and up to 80% in old cottages.',
    'Savings ran from 5% in new flats up to 80% in old cottages.',
    'Children up to 12 travel free, and groups may bring up to 30.',
    'The boat has a range of up to 6,300 km, and its mast can be tilted by up to 40 degrees.',
    'Up to $20,000 of income, nothing changes.',
    'Could it save up to 80%?',
  ],

  *check(document) {
    const sentences = bySentence(document.mentions)
    for (const mention of statements(document)) {
      const { figure, sentence } = mention
      if (figure.bound !== 'up-to' || WARNS.test(sentence.text) || !isHeadline(mention)) continue
      const others = (sentences.get(sentence) ?? []).filter((other) => other.figure !== figure)
      if (others.some((other) => isUsual(other, mention))) continue
      const words = wordsBefore(mention)
      yield { at: figure.span, message: `“${words}${figure.text}” tells the extreme alone.` }
    }
  },
})

/** How far before a figure its frame is looked for, in UTF-16 units. */
const REACH = 160

/** Told as a finding or a promise: a share, or a large number that nobody set as a limit. */
function isHeadline(mention: Mention): boolean {
  const { figure, sentence, notClaimBecause } = mention
  const lead = sentence.text.slice(Math.max(0, figure.range[0] - REACH), figure.range[0])
  const before = lead.split(/; |, (?:and|but|while)\b/).at(-1) ?? ''
  const behind = sentence.text.slice(figure.range[1])
  const isShare = SHARES.has(figure.kind)
  if (isNoBest(figure, before, behind)) return false
  if (DIFFERENCE.test(before)) return true
  const isAtStake = AT_STAKE.test(before) || OFF.test(behind)
  if (figure.kind === 'money' && (isAtStake || isEarned(before))) return isMany(figure)
  if (isShare && (isAtStake || COMPARED.test(behind))) return true
  if (['statute', 'configuration', 'target'].includes(notClaimBecause ?? '')) return false
  if (isShare) return notClaimBecause !== 'instruction' && !DECIDES.test(behind) && !LENT.test(before)
  if (isTimeLost(figure, before) || (mention.source.status === 'named' && PERFORMS.test(before))) return true
  const isHandedOut = ROOM.test(before) || OFFER.test(before) || (figure.kind === 'count' && TAKES.test(before))
  return SIZES.has(figure.kind) && !isHandedOut && notClaimBecause === undefined && isMany(figure)
}

/** “Takes up to 320 passengers”: what there is room for. */
const TAKES = /\b(?:(?:takes?|taking) (?:up to|as many as)|took up to) $/i

/** “Lose as many as 11 hours of sleep”: time that is lost or saved, in however few of its units. */
const isTimeLost = ({ unit = '' }: Figure, before: string): boolean =>
  /^(?:minute|hour|day|week|month|year|kg|pound|stone|inch|cm)$/.test(unit) && LOST.test(before)
const LOST =
  /\b(?:delays?|waits?|waiting times|queues|backlogs|hold-?ups) of (?:up to|as (?:many|much|long) as) $|\b(?:los(?:e|es|t|ing)|sav(?:e|es|ed|ing)|wast(?:e|es|ed|ing)|shav(?:e|es|ed|ing)|(?:takes?|adds?|knocks?|slash(?:es)?) off|robs?|robbed|costs?|miss(?:es|ed)?|forfeits?|gains?|adds?|prolongs?|extends?|squanders?|forgo|wait(?:s|ed)?|lag(?:s|ged)?) (?:(?!that\b|who\b|which\b)[a-zÀ-ɏ’']+ ){0,3}?(?:(?:of|by|life|lives) )?(?:up to|as (?:many|much) as) $/i

/** “Runs up to 9,000 km, the maker says”: what is promised of a thing. */
const PERFORMS =
  /\b(?:lasts?|runs?|works?|flies|rides?|glides?|keeps?|stays?|lives?|goes)(?: (?:on|for|fresh|warm|cold|dry))? (?:up to|as (?:long|much|many|far) as) $/i

const isMany = ({ value = 0 }: Figure): boolean => value >= MANY

const isEarned = (before: string): boolean => EARN.test(before) && !WHO.test(before)

/** Whatever it is counted in: a limit, where something moved to, what it is built for, a stretch, how often, or “up to” in its other sense. */
function isNoBest(figure: Figure, before: string, behind: string): boolean {
  if ([LIMIT, MOVED, CHOICE].some((pattern) => pattern.test(before))) return true
  if (IS_FOR.test(before) && / to (?!\d)\p{L}/u.test(behind)) return true
  if (LET_BE.test(before) && SIZED.test(behind)) return true
  if ((figure.kind === 'measure' || figure.kind === 'count') && BUILT_FOR.test(before)) return true
  if (figure.kind === 'count' && !DIFFERENCE.test(before) && /^ times\b/.test(behind)) return true
  return !SHARES.has(figure.kind) && /^\W*up to $/i.test(before) && STRETCH.test(behind)
}

/** “15% on average, and up to 80%”: a like figure that is the middle or the other end. */
function isUsual({ figure, sentence: { text } }: Mention, { figure: most }: Mention): boolean {
  if (figure.kind !== most.kind) return false
  const around = text.slice(Math.max(0, figure.range[0] - 60), figure.range[1] + 40)
  const before = text.slice(Math.max(0, figure.range[0] - 24), figure.range[0])
  if (figure.low !== undefined && figure.high !== undefined) return true
  return USUAL.test(around) || OTHER_END.test(before) || OF_RANGE.test(text.slice(figure.range[1]))
}

const UP_TO = /(?:up to|as (?:many|much|high|far|long) as)[\sa-zÀ-ɏ]{0,12}$/iu

function wordsBefore({ figure, sentence: { text } }: Mention): string {
  return UP_TO.exec(text.slice(Math.max(0, figure.range[0] - REACH), figure.range[0]))?.[0] ?? 'up to '
}
