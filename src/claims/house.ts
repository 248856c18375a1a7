/** Houses: teams, makers and organisers who tell of what they have done. What they say of their own, of their site and of their events is theirs to count. */
import type { Reading } from '../model.ts'
import { governing } from './clause.ts'
import { isVerb } from './grammar.ts'
import { isLookedUp } from './own-story.ts'
import { ME, PART_OF_OURS, US, WRITERS } from './persons.ts'
import type { Scene } from './scene.ts'
import { SHARES, sizeOf, type Test } from './signal.ts'
import { GROUPS } from './vocabulary.ts'
import { wordsOf } from './words.ts'
import { namesWorld, speaksOfWorld } from './world.ts'

/** What makers and organisers do, and no country: "we launched", "I have taught". */
const DEED =
  /\b(?:[Ww]e|I)(?:['’]ve|['’]d| have| had)?(?: (?:also|then|first|just|now|since|soon|even|\p{L}+ly))? (?:(?:re)?(?:built|designed|launched|opened|organi[sz]ed)|added|announced|asked|awarded|chose|collected|created|decided|deployed|developed|hired|held|helped|hosted|implemented|interviewed|introduced|invited|issued|made|met|moved|offered|partnered|planned|published|put together|ran|received|released|rolled out|sent|set up|shipped|started|switched|taught|tested|trained|tried|updated|welcomed|worked|wrote)\b/u

/** In how many sentences they say so at least, and of how many in all one … */
const DEEDS = 2
const ONE_IN = 40

/** … or of how many one says "we" or "our", in a text of so many at least. */
const OURS_IN = 5
const ENOUGH = 8

const known = new WeakMap<Reading, boolean>()

function isHouse(reading: Reading): boolean {
  const found = known.get(reading) ?? tellsOfItself(reading)
  known.set(reading, found)
  return found
}

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

/** "We have trained 300 teachers", "sent by members (some 3,000)", "cut the wait by 70% and the cost by 80%": no other verb comes between. */
const isBesideUs: Test = (scene) =>
  isOurs(scene.before) || PART_OF_OURS.test(scene.after) || (!hasVerbBefore(scene) && isOurs(scene.lead))

const isOurs = (words: string): boolean => US.test(governing(words)) || ME.test(governing(words))

const hasVerbBefore = ({ figure: { range }, sentence, before }: Scene): boolean =>
  wordsOf(sentence).some(
    ({ lower, range: [from, to] }) => from >= range[0] - before.length && to <= range[0] && isVerb(lower),
  )

/** How many sentences off we speak of ourselves, on either side. */
const NEAR = 3

/** What is told where we speak of ourselves, and not of the world. */
const isNearUs: Test = ({ figure, sentence, reading: { sentences } }) =>
  !namesWorld(sentence) &&
  !(SHARES.includes(figure.kind) && speaksOfWorld(sentence)) &&
  sentences
    .slice(Math.max(0, sentence.index - NEAR), sentence.index + NEAR + 1)
    .some(({ prose, block }) => block.headings.at(-1) === sentence.block.headings.at(-1) && WRITERS.test(prose))

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
