/** Words by what a figure beside them says. Data: in lower case, nouns in the singular. */
import { wordSet } from './grammar.ts'

/** People by age, kin, origin, role or fate, and what people found, keep and live in: what statistics are about. */
export const GROUPS = wordSet(`
  person people adult child kid teen teenager adolescent youth youngster baby infant newborn toddler woman man girl boy male female senior pensioner
  parent mother father family household sibling couple resident citizen inhabitant voter immigrant migrant refugee asylum-seeker foreigner tourist
  patient doctor nurse physician dentist worker employee employer manager executive ceo cio cto leader professional developer programmer engineer designer marketer
  salesperson freelancer contractor entrepreneur founder investor teacher educator student pupil graduate undergraduate scientist academic artist musician
  author writer blogger journalist farmer fisherman miner soldier veteran troop officer prisoner inmate offender criminal driver motorist pedestrian cyclist
  commuter passenger traveler traveller visitor guest user non-user subscriber member follower fan viewer listener reader gamer customer consumer
  shopper buyer client donor volunteer respondent participant applicant candidate attendee entrant contributor victim survivor smoker drinker
  homeowner landlord tenant owner renter taxpayer borrower lender billionaire millionaire lawyer attorney judge politician lawmaker
  company firm business corporation startup start-up enterprise organization organisation agency institution bank charity nonprofit ngo employer
  manufacturer supplier retailer vendor brand publisher newspaper school college university hospital clinic church farm factory store shop restaurant
  hotel country nation state province city town village county municipality district community government population electorate workforce society
  home house apartment dwelling building vehicle car truck bus bicycle ship vessel aircraft plane drone animal bird species insect bee tree plant dog
  cat cow pig horse chicken fish whale library museum park cemetery website webpage app application device smartphone phone tablet laptop computer machine
  account job position vacancy death birth marriage divorce abortion pregnancy suicide overdose injury casualty fatality accident crash collision incident attack
  breach crime murder homicide shooting assault rape robbery burglary theft arrest conviction execution case infection hospitalization hospitalisation
  diagnosis admission flight complaint lawsuit patent vote ballot dose vaccine vaccination life earthquake hurricane wildfire fire flood storm eviction
  foreclosure bankruptcy layoff strike protest protester troop tweet download install installation sale transaction shipment barrel acre hectare tonne
  dataset publication citation repository contribution meetup bed word-of-mouth lightbulb panel turbine reactor satellite mile kilometre kilometer litre
  liter gallon kilowatt-hour megawatt gigawatt language speaker`)

/** Parts of the text, of a thought or of a plan: their count is the writer's own. */
export const PARTS = wordSet(`
  tip step way reason thing part section chapter page question point example lesson kind type sort category option version level phase stage objective
  goal aim target principle rule factor key element component feature idea trick takeaway trend theme area aspect side half piece item topic post
  article series episode letter paragraph sentence concept approach method challenge problem issue difference benefit advantage pillar priority
  requirement criterion format choice mistake myth hint note slide figure table column row list line layer field button tab click
  try attempt round pass scenario situation possibility alternative solution strategy technique tool function variable parameter argument
  value digit character dimension view model mode state set group team class camp pair quarter theory hypothesis characteristic attribute
  property form bullet exercise task habit skill word term quote story link resource recommendation suggestion guideline consideration concern
  question assumption conclusion decision role responsibility test experiment condition day-to-day minute-read read barrier recipe ingredient cup tablespoon
  teaspoon pinch slice serving egg clove`)

/** Parts of a written text: their number is its length. */
export const TEXT_PARTS = wordSet('word character letter chapter paragraph sentence verse syllable digit')

/** What nobody counts: "a million ways". */
export const UNCOUNTED = wordSet('way reason thing time question excuse word piece direction place')

/** Of these nobody counts any number. */
export const NUMBERLESS = wordSet('way reason excuse thing')

/** What computers count. */
export const MACHINERY = wordSet(`
  thread core cpu gpu pixel px byte bit kb mb gb tb kib mib gib kilobyte megabyte gigabyte ms millisecond microsecond nanosecond token
  iteration epoch node cluster instance replica shard row column query request packet commit branch file folder directory module dependency dependencies
  endpoint connection socket port process container pod core frame fps hz khz mhz ghz watt volt amp em rem dpi ppi`)

/** Spans of time. */
export const TIMES = wordSet(`
  second minute hour day night morning weekend week fortnight month quarter semester season year decade century generation moment shift
  sprint business-day weekday workday`)

/** Verbs by which texts tell a reader what to do, as alternatives of a regular expression. */
export const COMMANDS = `
  achieve add adjust aim allocate allow answer apply arrange ask assign attract avoid bake be begin boil book bookmark boost bring browse build bump buy calculate call change check choose chop
  clear click close(?!\\sto) collect combine commit compare configure connect convert cook copy count cover create cut decide decrease define delete deploy dilute disable divide
  double download drag draw drink drop eat edit enable enter ensure expand export extend fill filter fix fold follow gather generate get give go grab grow
  halve heat hit hold import include increase input insert install invest isolate join keep knead launch leave let limit list load look lower make mark match melt
  mix move multiply navigate notice offer open order pack paste pay pick pin place plan plug pour practice prefer prepare press print pull push put
  raise reach rebuild record reduce register remove rename repeat replace reserve reset resize restart return review rinse roll round run save schedule scroll
  select send serve set share sign simmer skip slice sort specify spend(?!\\s(?:per|on|by|in)\\b) split spread sprinkle start stir stop store submit subtract switch take
  tap test top try tune turn type update upgrade upload use verify visit wait wash watch whisk win wrap write zip`
  .trim()
  .split(/\s+/)
  .join('|')
