/** Houses: teams, makers and organisers who tell of what they have done. What they say of their own, of their site and of their events is theirs to count. */
import type { FigureKind, Reading } from '../model.ts'
import { once } from '../once.ts'
import { isPresent } from '../times/tense.ts'
import { governing } from './clause.ts'
import { DETERMINERS, isVerb, PREPOSITIONS, PRONOUNS, wordSet } from './grammar.ts'
import { isFortune } from './manner.ts'
import { isAverage } from './of-a-kind.ts'
import { saysOfAll, saysOfOthers } from './others.ts'
import { isLookedUp } from './own-story.ts'
import { ME, PART_OF_OURS, US, WRITERS } from './persons.ts'
import { clauseOf, type Scene } from './scene.ts'
import { SHARES, sizeOf, type Test } from './signal.ts'
import { GROUPS } from './vocabulary.ts'
import { indexAt } from './words.ts'
import { namesWorld, speaksOfWorld } from './world.ts'

/** What makers and organisers do, and no country: "we launched", "I have taught". */
const DEED =
  /\b(?:[Ww]e|I)(?:['’]ve|['’]d| have| had)?(?: (?:also|then|first|just|now|since|soon|even|\p{L}+ly))? (?:(?:re)?(?:built|designed|launched|opened|organi[sz]ed)|added|announced|asked|awarded|bought|sold|closed|paid|spent|raised|won|gave|lost|grew|cut|chose|collected|created|decided|deployed|developed|hired|held|helped|hosted|implemented|interviewed|introduced|invited|issued|made|met|moved|offered|partnered|planned|published|put together|ran|received|released|rolled out|sent|set up|shipped|started|switched|taught|tested|trained|tried|updated|welcomed|worked|wrote)\b/u

/** In how many sentences they say so at least, and of how many in all one … */
const DEEDS = 2
const ONE_IN = 40

/** … or of how many one says "we" or "our", in a text of so many at least. */
const OURS_IN = 5
const ENOUGH = 8

const isHouse: (reading: Reading) => boolean = once(tellsOfItself)

function tellsOfItself({ sentences }: Reading): boolean {
  const count = (pattern: RegExp) => sentences.filter(({ prose }) => pattern.test(prose)).length
  return (
    count(DEED) >= Math.max(DEEDS, sentences.length / ONE_IN) ||
    (sentences.length >= ENOUGH && count(/\b(?:[Ww]e|[Oo]ur)\b/) >= sentences.length / OURS_IN)
  )
}

/** By how much a claim is one at most that is the house's though nothing beside the figure says so. */
const SOMEWHERE = 4

/** A figure of the house's own. */
export const isOfHouse = (scene: Scene, margin: number): boolean =>
  isHouse(scene.reading) && !isOfOthers(scene) && (isBesideUs(scene) || (margin <= SOMEWHERE && isNearUs(scene)))

/** What came of what a house did, however far it went. */
export const isReachOfHouse: Test = (scene) => isHouse(scene.reading) && isReach(scene)

/** "The chat led to 409 contributions, 39.5 million impressions and a reach of 1.3 million": what came of what the house did, wherever. */
const REACHED =
  /^ (?:[\p{L}-]+ )?(?:impressions|retweets|tweets|likes|shares|clicks|(?:page ?)?views|contribut(?:ors|ions)|registrations|sign-?ups)\b/iu

const isReach: Test = (scene) =>
  (REACHED.test(scene.after) || /\breach of (?:\p{L}+ )?$/u.test(scene.before)) &&
  sizeOf(scene.figure) < BEYOND &&
  !saysOfOthers(scene)

/** "We have trained 300 teachers", "sent by members (some 3,000)", "cut the wait by 70% and the cost by 80%": no other verb comes between. */
const isBesideUs: Test = (scene) =>
  isOurs(scene.before) || PART_OF_OURS.test(scene.after) || (!hasVerbBefore(scene) && isOurs(scene.lead))

const isOurs = (words: string): boolean => US.test(governing(words)) || ME.test(governing(words))

const hasVerbBefore = ({ figure: { range }, words, before }: Scene): boolean =>
  words.slice(indexAt(words, range[0] - before.length), indexAt(words, range[0])).some(({ lower }) => isVerb(lower))

/** How many sentences off we speak of ourselves, on either side. */
const NEAR = 3

/** What is told where we speak of ourselves, and not of the world. */
const isNearUs: Test = (scene) =>
  !OF_ANY.includes(scene.figure.kind) &&
  !namesWorld(scene.sentence) &&
  !isAverage(scene) &&
  !isAtLarge(scene) &&
  isAmongUs(scene)

/** What is hardly said but of all of a kind: "one in eight", "three times as often", "a third". */
const OF_ANY: readonly FigureKind[] = ['ratio', 'multiple', 'rank', 'fraction']

const isAmongUs: Test = ({ sentence, reading: { sentences } }) =>
  sentences
    .slice(Math.max(0, sentence.index - NEAR), sentence.index + NEAR + 1)
    .some(({ prose, block }) => block.headings.at(-1) === sentence.block.headings.at(-1) && WRITERS.test(prose))

/** Whom a house has to do with because it is one; all others are people at large. */
const CLIENTS = wordSet(`
  user customer client visitor subscriber member follower fan reader listener viewer gamer attendee participant volunteer contributor donor guest
  website webpage page app application download install installation account repository contribution publication dataset citation`)

/** "Some 150,000 people sleep rough", "Plastic makes up 80% of litter", "It costs ports $2 million": how things are, of no one here. */
function isAtLarge(scene: Scene): boolean {
  const { figure, sentence, noun, before } = scene
  if (opensAtLarge(scene) && saysOfAll(scene)) return true
  if (SHARES.includes(figure.kind)) return speaksOfWorld(sentence)
  if (isFortune(figure)) return hasVerbBefore(scene) && saysOfOthers(scene)
  const isOfPeople = GROUPS.has(noun) && !CLIENTS.has(noun) && !/\b(?:th(?:e|ese|ose)|our|my)\s$/i.test(before)
  return isOfPeople && (sizeOf(figure) >= MANY || (!hasVerbBefore(scene) && isPresent(clauseOf(scene))))
}

/** Its subject is any or all of a kind, or what is counted: "A hive holds …", "Plastic makes up …", "Some 40,000 tonnes …"; no name opens it. */
function opensAtLarge({ figure, before, reading }: Scene): boolean {
  const [first = '', second = ''] = before.replace(HEDGES, '').match(/[\p{L}\p{N}'-]+/gu) ?? []
  const lower = first.toLowerCase()
  if (lower === '') return figure.kind !== 'money'
  if (/^an?$/.test(lower)) return true
  const isSubject = ![DETERMINERS, PREPOSITIONS, PRONOUNS].some((words) => words.has(lower)) && !isVerb(lower)
  return isSubject && !DETERMINERS.has(second) && !namesIn(reading).has(first)
}

const HEDGES =
  /^\W*(?:(?:today,?|currently,?|now|still|also|some|about|around|over|more than|nearly|almost|at least|only|up to|just|roughly) )+/i

/** The words that a text spells with a capital behind another word. */
const namesIn: (reading: Reading) => ReadonlySet<string> = once(
  (reading) =>
    new Set(reading.sentences.flatMap(({ prose }) => prose.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}'-]*/gu) ?? [])),
)

/** So many people that no house has counted them. */
const MANY = 10_000

/** "The over 360 million people who …": so many as there are. */
const THERE_ARE = /\b(?:the|those|all)(?: (?:more than|over|nearly|almost|roughly|about|around|estimated|some))* $/i

/** What no house has, and, of the world, what few have. */
const BEYOND = 1e9
const FEW_HAVE = 1e6

/** What others have found out, what is said of people at large, and what no house has. */
const isOfOthers: Test = ({ figure, sentence, noun, before, rest }) => {
  if (isLookedUp(sentence) || sizeOf(figure) >= BEYOND) return true
  if (!SHARES.includes(figure.kind))
    return namesWorld(sentence) && (THERE_ARE.test(before) || sizeOf(figure) >= FEW_HAVE)
  return (
    (speaksOfWorld(sentence) || namesWorld(sentence) || (/^\s*of\b/.test(rest) && GROUPS.has(noun))) &&
    !/^\s*of (?:our|my|the|these|those|them)\b/.test(rest)
  )
}
