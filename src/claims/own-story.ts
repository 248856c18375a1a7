/** Stories: writers who tell of themselves, what they say of others all the same, and whoever else is told of. */
import type { Sentence } from '../model.ts'
import { isPresent } from '../times/tense.ts'
import { saysAtLarge } from './at-large.ts'
import { governing } from './clause.ts'
import { mannerOf } from './manner.ts'
import { saysOfOthers } from './others.ts'
import { PERSONS, SOMEBODY, WRITERS } from './persons.ts'
import { clauseOf, type Scene } from './scene.ts'
import { SHARES, sizeOf, type Test } from './signal.ts'
import { GROUPS } from './vocabulary.ts'
import { namesWorld, speaksOfWorld } from './world.ts'

/** Who tells of themselves does so throughout, but where they speak of shares of people at large or say of others how things are. */
export const isInOwnStory: Test = (scene) =>
  mannerOf(scene.reading).personal &&
  !(SHARES.includes(scene.figure.kind) && (speaksOfWorld(scene.sentence) || isOfGroup(scene)) && !isOfKnown(scene)) &&
  !saysOfOthers(scene) &&
  !saysAtLarge(scene) &&
  !isFortuneOfOthers(scene) &&
  !isLookedUp(scene.sentence) &&
  !goesOnWithOthers(scene)

/** A team that tells of what it did, where nothing shows that it speaks of others. */
export const isInOurStory: Test = (scene) =>
  mannerOf(scene.reading).ours &&
  !isPresent(clauseOf(scene)) &&
  !(SHARES.includes(scene.figure.kind) ? namesWorld : speaksOfWorld)(scene.sentence) &&
  !isLookedUp(scene.sentence)

/** "A third of the tents were taken": of those that the story is about. */
const isOfKnown = (scene: Scene): boolean =>
  /^\s*of (?:the|these|those|them)\b/.test(scene.rest) &&
  !GROUPS.has(scene.noun) &&
  !isPresent(clauseOf(scene)) &&
  !namesWorld(scene.sentence)

/** The least sum that no household and no small firm has: whose hole in the accounts it is, it is not the writer's. */
const FORTUNE = 1e7

const isFortuneOfOthers = ({ figure, sentence }: Scene): boolean =>
  figure.kind === 'money' && sizeOf(figure) >= FORTUNE && !PERSONS.test(sentence.prose)

/** "a third of the people who are referred", "a quarter of those who enrol" */
const isOfGroup = ({ noun, rest, sentence }: Scene): boolean =>
  (/^\s*of those who\b/.test(rest) || (/^\s*of\b/.test(rest) && GROUPS.has(noun))) && !WRITERS.test(sentence.prose)

/** "The same review puts it at 39": whoever found it out, it was not done at home. */
export const isLookedUp = ({ prose }: Sentence): boolean =>
  !/\b(?:my|our) (?:own )?(?:stud|survey|review|analys|report|trial)/i.test(prose) &&
  /\b(?:studies|study|surveys?|reviews?|meta-analys[ie]s|analys[ie]s|reports?|researchers|authors|trials?|census|statistics)\b[^.]{0,40}\b(?:f(?:ou|i)nds?|puts?|shows?|showed|says?|said|wrote|reports?|reported|estimates?|estimated|gives?|gave)\b|\bin (?:the|its|their|that|his|her) (?:paper|study|survey|review|report|trial)\b|,\s(?:the|its|their) (?:authors|researchers|study|report|review) (?:wrote|said|say|says|found|write)\b/i.test(
    prose,
  )

/** "In 1990 it was 3%", behind what was said of others. */
function goesOnWithOthers({ sentence: { prose, block, index }, reading: { sentences } }: Scene): boolean {
  const before = sentences[index - 1]
  const taken =
    /^\W{0,3}(?:(?:in|by|over|after|within) (?:[a-z\d]+ ){0,2}[a-z\d]+,? )?(?:it|they|that|the (?:figure|number|rate|share)) (?:was|were|is|are|has|have|had)\b/i
  return (
    before?.block === block &&
    !PERSONS.test(prose) &&
    taken.test(prose) &&
    (speaksOfWorld(before) || !PERSONS.test(before.prose))
  )
}

/** "She took £41,600": what one person did, who is told of. */
export const isOfOnePerson: Test = ({ before }) => SOMEBODY.test(governing(before))

/** "I know a shop where 40% of the sales …", "A local bakery serving 300 customers a day was …": one that the writer came by, and no others. */
export const isOfOneMet: Test = ({ lead, rest, sentence }) =>
  (MET.test(lead) || (LOCAL.test(lead) && !isPresent(`${lead}${rest}`))) && !namesWorld(sentence)

const REPORTED =
  '(?:stud|survey|report|poll|article|paper|estimate|statistic|figure|analys|trial|number|research|countr|state|cit(?:y|ies)\\b)'
const MET = new RegExp(
  `\\bI(?:['’]ve| have| had)? (?:(?:also|recently|once|just|even|personally) ){0,2}(?:know|knew|known|met|talked (?:to|with)|spoke (?:to|with)|spoken (?:to|with)|worked (?:with|at|for|in)|coached|advised|visited|interviewed|consulted (?:for|with|at)|seen|saw) (?!(?:that|how|why|what)\\b|[^.;]{0,60}${REPORTED})[^.;,]{2,80}? (?:where|whose|who|that|with|in which)\\b[^.;]{0,100}$`,
  'iu',
)
const LOCAL = new RegExp(
  `^\\W*(?:an?|one|some|my|our) (?:local|nearby|neighbou?ring|small|little|friend's|family-run|favou?rite) (?![^.;]{0,60}${REPORTED})(?:[\\p{L}'-]+ ){1,3}(?:with|serving|selling|making|baking|employing|of|that (?:serves|sells|makes|has|had))\\b[^.;,]{0,40}$`,
  'iu',
)

/** "He had begun to suspect that 80% …": what goes on in somebody's head, in a text that tells of no more than that. */
export const isThought: Test = ({ lead, reading }) => THOUGHT.test(lead) && !mannerOf(reading).isWorldly(HALF)

/** The share of sentences about the world from which on a text reports. */
const HALF = 0.5

const THOUGHT =
  /\b(?:he|she|(?:Mr|Mrs|Miss|Ms|Dr|Lord|Lady|Sir) \p{Lu}\p{L}+|had) (?:(?:had|always|now|often|long|privately) )*(?:(?:begun|come|started|began|came) to )?(?:suspect|reckon|guess|suppose|believe|imagine|fanc(?:y|i)|decide|conclude|worked out|thought|knew|felt|swore|held|calculate|consider)(?:d|ed)?\b[^.;]{0,60}$/iu
