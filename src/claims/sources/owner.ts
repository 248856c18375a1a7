/** Who runs what a text tells of: "the programme", "these runs", "the site" are the writers' own once they have said that they are. */
import type { Reading, Sentence } from '../../model.ts'
import { wordSet } from '../grammar.ts'
import { namesWorld } from '../world.ts'
import { opensOn } from './continuity.ts'
import { AGENTS, BODIES } from './lexicon.ts'
import { type Speaker, spokenIn, withRest } from './speaker.ts'

/** What one runs, builds or keeps, and so has the numbers of. Singular. */
const THINGS = wordSet(`
  programme program project initiative site website blog forum app tool script crawler scraper bot model classifier pipeline run experiment test job
  dataset server library package newsletter podcast channel course club league choir fund shop store bakery café restaurant event hackathon conference
  workshop meetup pilot dashboard platform service benchmark simulation campaign appeal garden farm clinic charity foundation network lab
  study-group collective cooperative archive game plugin extension repository feed wiki marketplace branch office practice firm company business studio agency team crew ward surgery`)

/** How many words behind "our" may name it. */
const NAME = 3

const OURS =
  /\b(?:our|my|(?:we|I)(?:['’]ve| have| had)? (?:run|ran|built|build|launched|wrote|made|started|maintain|created|trained|set up|organi[sz]ed?|host|hosted|publish|opened|kept|keep|deployed|developed|did) (?:an?|the|this|these|two|three|four|five|\d+|some|several|another)) ((?:[\p{L}-]+ ?){1,3})/giu

/** "We used the evening to announce a new mentorship programme" */
const ANNOUNCED =
  /\b(?:[Ww]e|[Oo]ur)\b[^.;]{0,60} (?:announc|launch|introduc|unveil|start|open|establish|pilot)(?:e|ed|ing)? (?:an?|the|this|our) (?:new )?((?:[\p{L}-]+ ?){1,3})/giu

/** "The programme has …", "Across all of the runs, …", "Our own branch …": what a sentence is about. */
const ABOUT =
  /^\W*(?:(?:in|on|at|of|by|since|over|during|across|for|after|before|so far|to date|an?)\b[^,.;:]{0,40}, )?(?:(?:across|in|of|on|over|during|for|at|with) )?(?:all (?:of )?|each of |most of |half of )?(?:the|this|these|those|each|every|our(?: own)?|my(?: own)?) ((?:[\p{L}-]+ ?){1,3})/iu

/** "The crawler of Google", "the programme at Leeds": somebody else's. */
const OF_ANOTHER = /^(?:[\p{L}-]+ ){1,3}?(?:of|at|from|by) (?:the )?\p{Lu}/u

/** "71% of the loans": of those that it was just told of. */
const PART = /\bof (?:the|our|these|those|them)\b/i

/** "About us", "About the Node Foundation": the lines in which a body says who it is, below what it announces. */
const ABOUT_BODY = /^\W*about (?:us\W*$|(?:the )?((?:[\p{L}\d.&’'-]+ ?){1,5})\W*$)/iu
const BODY_NAME = /\b(?:inc|ltd|llc|plc|gmbh|co|corp|corporation|company|group|project|labs?)\b/i

/** What the blocks below such a line tell of the body: its first name is in the sentence, or a word that goes on. */
export function boilerplateOf({ blocks, sentences }: Reading): Speaker | undefined {
  const line = blocks.findLast(({ text }) => text.length < LINE && namesBody(text))
  const first = line && sentences.find(({ block }) => block.index > line.index)
  if (!line || !first) return
  const [name = ''] = (ABOUT_BODY.exec(line.text)?.[1] ?? '').split(' ')
  const isBelow = ({ index }: Sentence['block']) => index > line.index && index <= line.index + BELOW
  return {
    backing: spokenIn(first),
    tells: (sentence) =>
      isBelow(sentence.block) &&
      ((name !== '' && sentence.text.includes(name)) || /\b(?:we|our|us)\b/i.test(sentence.text) || opensOn(sentence)),
  }
}

/** How long such a line is at most, in UTF-16 units, and how many blocks stand below it. */
const LINE = 60
const BELOW = 2

function namesBody(text: string): boolean {
  const match = ABOUT_BODY.exec(text)
  if (!match) return false
  const [, name] = match
  const words = (name ?? '').toLowerCase().split(/[ .]+/)
  return (
    name === undefined ||
    (/^\p{Lu}/u.test(name) && (BODY_NAME.test(name) || words.some((word) => BODIES.has(word) || AGENTS.has(word))))
  )
}

/** Who tells of what they run themselves; none where they run nothing. */
export function ownerOf({ sentences }: Reading): Speaker | undefined {
  const named = sentences.flatMap((sentence) => thingsOf(sentence).map((thing) => ({ thing, sentence })))
  const [first] = named
  if (!first) return
  const things = new Set(named.map(({ thing }) => thing))
  const told = withRest(
    sentences,
    (sentence) => isAbout(sentence, things),
    (sentence) => !namesWorld(sentence) && (opensOn(sentence) || PART.test(sentence.text)),
  )
  return { backing: spokenIn(first.sentence), tells: (sentence) => told.has(sentence) }
}

const thingsOf = ({ text }: Sentence): string[] =>
  [...text.matchAll(OURS), ...text.matchAll(ANNOUNCED)].flatMap(([, name = '']) => thingIn(name) ?? [])

function isAbout({ text }: Sentence, things: ReadonlySet<string>): boolean {
  const [opening = '', name = ''] = ABOUT.exec(text) ?? []
  return things.has(thingIn(name) ?? '') && !OF_ANOTHER.test(text.slice(opening.length - name.length))
}

/** The first of the things that some words name. */
const thingIn = (words: string): string | undefined =>
  words
    .toLowerCase()
    .split(' ', NAME)
    .map((word) => (THINGS.has(word) ? word : word.replace(/s$/, '')))
    .find((word) => THINGS.has(word))
