/** What goes for any values of a kind, whatever they count: "the number", "its size", "the price". Data for `spoken-of.ts`. */
import type { Mention } from '../model.ts'
import { stemsIn } from './subject.ts'

const stems = (text: string): ReadonlySet<string> => new Set(stemsIn(text))

/** How much there is of anything, and what is said of any amount. */
const ANY = stems(`
  amount sum count tally mean median norm base baseline change difference gap lead margin advantage edge ahead behind front trail exceed beat outstrip surpass lag factor multiple fold leap trend result outcome
  effect favour favor region country county city area province state nation pace time times period span interval space course decade century year month week day season matter whole half
  fully full good nice sharp steep modest slight huge massive dramatic remarkable striking steady rapid sudden net gross real sheer straight mere whopping
  rare bad best worst strong weak clear dry wet hard easy past previous prior initial original former old new estimate forecast plan budget`)
/** How much there is of what is counted or measured. */
const OF_QUANTITY = stems(
  'quantity volume size scale magnitude value output demand supply use usage average trade case incident number',
)
/** What counts and measures come by. */
const OF_COUNTS = stems(`
  workload caseload population diameter radius thickness perimeter acreage altitude depth range reach length height depth width density area weight distance duration wait speed traffic capacity
  popularity interest uptake circulation intake fleet herd flock colony business load stock production harvest yield crop catch consumption toll incidence
  frequency town village parish island district country community society school group body crew party club union team association choir firm company
  place surface footprint network journey delay roll register tank reservoir`)
/** What those come to that are people, and what counts them by what they do. */
const OF_PEOPLE = stems(`
  attendance membership footfall custom ridership audience readership enrolment workforce staff headcount payroll congregation crowd turnout
  people inhabitants residents souls public clientele following patronage employment personnel roster manpower trade business`)
const OF_MONEY = stems(`
  price cost fee fare rent tax wage pay salary budget revenue income fine premium debt spending profit grant turnover takings earnings bill charge
  outlay expenditure sales receipts proceeds funding loan investment donation subsidy allowance pension deficit market firm company business
  tariff toll duty levy rate ticket worth valuation bonus bounty prize`)
const OF_SHARES = stems(`
  rate share proportion percentage quota ratio level score margin uptake figure`)
/** What is told in minutes and days. */
const OF_TIME = stems(`
  travel journey trip ride wait queue delivery response processing commute walk drive flight duration stay delay crossing passage`)
const TIMED = /^(?:second|minute|hour|day|week|month)$/

/** What has a price or is one: percentages of other things are none of it. */
const PRICED = stems('price cost fee fare rent wage pay salary revenue turnover takings earnings bill sales')

/** Those of whom there is an attendance, a workforce, a membership; "tickets" and "jobs" go for them. */
const COUNTED_PEOPLE =
  /(?:people|persons?|men|women|children|hands|heads|souls|jobs|posts|positions|tickets|visits|bookings|trips|journeys|entries|admissions|rides|seats|places|copies|staff|pupils|fans|families|folk|guests|(?:ers?|ors?|ists?|ants?|ents?|ians?|ees))$/i
/** "90 million crowns": money by its noun. */
const COINS =
  /\b(?:crowns?|kron[aeo]r?|marks?|shillings?|guilders?|florins?|ducats?|thalers?|pesetas?|lire|drachmas?|francs?|dollars?|pounds?|rubles?|roubles?|zloty|forints?)$/i

/** "The share of households that rent … Average rents went up (2%)" */
export const isPriced = (word: string, value: Pick<Mention, 'figure'> | undefined): boolean =>
  value?.figure.kind === 'percent' && PRICED.has(word)

interface Told {
  readonly figure: Pick<Mention['figure'], 'kind' | 'unit'>
  readonly population?: Mention['population']
}

/** Whether a word goes for values of the kind of this one. */
export function isGeneric(word: string, value: Told | undefined): boolean {
  const { figure: { kind, unit = '' } = { kind: 'count' }, population } = value ?? {}
  const counted = population?.text ?? ''
  if (ANY.has(word)) return true
  if (kind === 'money') return OF_MONEY.has(word) || OF_QUANTITY.has(word)
  if (kind === 'percent') return OF_SHARES.has(word)
  if (kind === 'measure' && TIMED.test(unit) && OF_TIME.has(word)) return true
  if (OF_PEOPLE.has(word) && kind !== 'measure') return counted === '' || COUNTED_PEOPLE.test(counted)
  return OF_COUNTS.has(word) || OF_QUANTITY.has(word) || (COINS.test(counted) && OF_MONEY.has(word))
}
