/** Whether the clause of an amount of change speaks of nothing but what is told of two values: "Attendance has quadrupled" of visitors, and no "The wage bill grew 18%" of staff. */
import type { Amount } from './amounts.ts'
import { HEDGES } from './filler.ts'
import type { Skeleton, Term } from './skeleton.ts'
import { stemsIn } from './subject.ts'
import { FALLING, LESS, MORE, MOVING, RISING } from './trend-words.ts'

/** How far behind an amount its noun is looked for, and how far it leads to a value, in UTF-16 units. */
const REACH = 80

/** The words of the amount's clause before it since the last break, its own, and those that go with it behind; `from` and `to` bound the sentences of all three. */
export function speaksOf(
  { lower }: Skeleton,
  amount: Amount,
  [first, second]: readonly [Term, Term],
  [from, to]: readonly [number, number],
): boolean {
  const behind = lower.slice(amount.end, amount.end + REACH)
  if (AS_MANY_DID.test(behind)) return false
  if (goOn(lower, amount.end, first.at) || (LEADS_TO.test(behind) && leadsTo(lower, amount.end, [first, second])))
    return true
  if (REFERS.test(lower.slice(amount.end, second.at)) && !/[¶‖]/.test(lower.slice(first.at, second.at))) return true
  const isBetween =
    first.at < amount.start && second.at >= amount.end && PARTED.test(lower.slice(first.at, amount.start))
  if (isBetween && APART.test(lower.slice(amount.end, second.at))) return false
  const clause = /[^,;:()—–¶‖\uE000-\uE01F]*$/.exec(lower.slice(from, amount.start))?.[0] ?? ''
  const before = lower.slice(amount.start - clause.length, amount.term.at)
  const lead = TAKEN_UP.test(before) || CONCLUDES.test(clause) ? '' : (clause.split(SAYS).at(-1) ?? '')
  const own = lower.slice(amount.start, amount.end).replace(/[\uE000-\uE01F]/g, ' ')
  const [goesWith = ''] = GOES_WITH.exec(behind) ?? []
  const noun = TAKEN_UP.test(before) && !/^ (?:in|of|among|for|at|on) /.test(goesWith) ? '' : goesWith
  const told = `${lower.slice(from, amount.start - clause.length)} ${lower.slice(amount.end + noun.length, to)}`
  const known = new Set(
    [first, second].flatMap(({ population }) => stemsIn(population?.text ?? '')).concat(stemsIn(told)),
  )
  const isMoney = first.figure.kind === 'money'
  return stemsIn(`${lead} ${own} ${noun}`.replace(MOVES, ' ')).every(
    (word) => known.has(word) || ANY.has(word) || (isMoney ? OF_MONEY : OF_COUNTS).has(word),
  )
}

/** "They have risen 41%, now costing …": the other value is of another clause. */
const PARTED = /[¶‖]/
const APART = /[,;:¶‖]/

/** "so the winner was (twice as heavy)" */
const CONCLUDES =
  /^[\s·]*(?:so|thus|hence|therefore|consequently|in other words|which means(?: that)?|meaning(?: that)?)\b/

/** "Sales quadrupled. The house shipped 1.1 million of them …", "… Back then it held (42,000)" */
const REFERS =
  /^[^¶‖\uE000-\uE01F]*¶ (?:[^¶‖\uE000-\uE01F]{0,40} )?(?:it|they|there) [^¶‖\uE000-\uE01F]{0,30}[\uE000-\uE01F]|^[^¶‖]*¶[^¶‖]*[\uE000-\uE01F] of (?:them|these|those)\b/

/** "Twice as many had signed the petition of 2019": as who else, another sentence tells. */
const AS_MANY_DID = /^ as (?:many|much) (?!(?:[a-z'-]+ ){0,4}as\b)(?!today\b|now\b|then\b)[a-z]/

/** "swollen by 70% (to 2,600)" */
const LEADS_TO = new RegExp(`^(?: [a-z'-]+){0,4}? to ${HEDGES}[\uE000-\uE01F]`)
const leadsTo = (lower: string, end: number, pair: readonly [Term, Term]): boolean => {
  const mark = end + lower.slice(end, end + REACH).search(/[\uE000-\uE01F]/)
  return pair.some(({ at }) => at === mark)
}

/** "(Bike hire quadrupled) over the summer, with (3,900 trips)", "…, and reached (90)": the values have no subject of their own. */
const goOn = (lower: string, end: number, at: number): boolean =>
  at > end && GOES_ON.test(lower.slice(Math.max(end, at - REACH), at)) && !/[¶‖;]/.test(lower.slice(end, at))
const GOES_ON = new RegExp(
  `[,:(—–] ?(?:and |so |then |that is )?(?:(?:with|at|to|from|after|by) |(?:now |then |finally )?(?!(?:it|they|he|she|we|the|its|their|in|for|as|when|while)\\b)[a-z]+(?:ed|ing|s) (?:from |to |at |of )?){0,2}${HEDGES}$`,
)

/** "calls this (a cut of)", "hail the (decline of)": what was told. */
const TAKEN_UP =
  /\b(?:this|that|these|those|which|it|they|the) (?:is |was |are |were |has |have |had |means |meant |marks |represents |comes to |amounts to |makes )?(?:an? |been |since |then |now |more than |nearly |almost )*$/
const SAYS =
  /\b(?:says?|said|calls?|called|speaks?|spoke|puts?|reports?|reported|notes?|noted|shows?|writes?|wrote|finds?|found|claims?|claimed|hails?|hailed|celebrates?|boasts?|welcomes?|blames?|credits?)\b/
/** What no noun begins with that goes with an amount. */
const NO_NOUN =
  '(?!(?:in|of|to|from|since|over|by|was|were|is|are|has|had|have|and|or|as|after|before|that|which|when|who|what|between|during|through|than|times|last|this|within|at|on|until|then|now|today|so|but|because|while|again|according|for|with|it|they|across|a|an|one|two)\\b)'
const NOUNS = `${NO_NOUN}[a-zà-ɏ'-]+(?: ${NO_NOUN}[a-zà-ɏ'-]+)?`
/** The noun that an amount is an amount of: "of its length", "in visits", "among men", "(halved) its staff", "(50% more) volunteers". */
const GOES_WITH = new RegExp(`^(?: (?:in|of|among|for|at|on))?(?: (?:the|its|their|our|his|her|all)){0,2} ${NOUNS}`)

const MOVES = new RegExp(`\\b(?:${RISING}|${FALLING}|${MOVING}|${MORE}|${LESS})\\b`, 'g')

const stems = (text: string): ReadonlySet<string> => new Set(stemsIn(text))

/** How much there is of anything, and what is said of any amount. */
const ANY = stems(`
  amount sum count tally quantity volume size scale magnitude value output demand supply use usage average mean median norm base baseline change
  difference gap factor multiple fold leap trend result outcome effect pace time times period span interval space course matter whole
  fully full good nice sharp steep modest slight huge massive dramatic remarkable striking steady rapid sudden net gross real sheer straight mere whopping
  almost more only even just simply roughly exactly well
  represent mark mean make amount equal spell bring see show give leave work out way past previous prior initial original former old new
  become remain stay get turn run reach hit`)
/** What counts and measures come by. */
const OF_COUNTS = stems(`
  attendance membership workload caseload population length height depth width area weight distance duration wait speed traffic footfall custom
  popularity interest uptake circulation readership audience ridership usage intake enrolment workforce staff headcount payroll fleet herd flock colony
  congregation crowd turnout capacity business load stock production harvest yield crop catch consumption toll incidence
  frequency place town village parish island district country community society school group body crew party club union team`)
const OF_MONEY = stems(`
  price cost fee fare rent tax wage pay salary budget revenue income fine premium debt spending profit grant turnover takings earnings bill charge
  outlay expenditure sales receipts proceeds funding loan investment donation subsidy allowance pension deficit market firm company business`)
