/** What a text tells of whom it is the page of: how many use, join or visit what he runs, and what he has done. */
import type { Figure, Reading, Sentence } from '../../model.ts'
import { isPresent } from '../../times/tense.ts'
import { mannerOf } from '../manner.ts'
import { SHARES, sizeOf } from '../signal.ts'
import { namesWorld, speaksOfWorld } from '../world.ts'
import { opensOn } from './continuity.ts'
import { namesOf } from './home.ts'
import { type Speaker, spokenIn, withRest } from './speaker.ts'

/** Who comes to what somebody runs, and of whom only he has the number … */
const COMERS =
  'contributors?|sign-?ups|registrations?|downloads?|install(?:s|ations?)|subscribers?|subscriptions|followers|stars|commits|pull requests|releases|contributions|attendees|donors|page ?views|bounce rate|click-through rate|churn|test jobs'
/** … and who are also spoken of at large. */
const CUSTOM =
  'users?|customers?|members?|visits?|visitors?|views|participants|volunteers|supporters|students|learners|orders|sales|revenue|profits?|traffic|(?:unique )?(?:IP )?addresses installing'
const KIND =
  '(?:(?:of|the|my|our|its|their|new|active|paying|registered|monthly|daily|weekly|unique|total|annual|paid|free|individual|regular|package|page|npm|fewer|more|increase|decrease|drop|rise|growth|jump|in|all|[\\p{Ll}-]+-day|shipping) ){0,4}'
const behind = (nouns: string): RegExp => new RegExp(`^,? ${KIND}(?:${nouns})\\b`, 'iu')
const INSIDE = behind(`${COMERS}|${CUSTOM}`)
const CAME = behind(COMERS)

/** "increasing the subscribers of the book by" */
const GREW = new RegExp(
  `\\b(?:${COMERS}|${CUSTOM})\\b[^.;:]{0,40} (?:by|to|from|at|is|was|of) (?:about |over |nearly )?[~≈]?$`,
  'iu',
)

/** "With 4 million users, …" */
const WITH = /^\W*[Ww]ith (?:(?:more than|over|about|nearly|almost|some) )?$/

/** "200 offices use it" */
const USE =
  '^[^.;:]{0,80}\\b(?:us(?:e|es|ed|ing)|trust(?:s|ed)?|rel(?:y|ies|ied) on|runs? on|join(?:s|ed)?|adopted|depends? on|sign(?:ed)? up (?:for|to|with)|subscribed? to|contributed? to|attend(?:ed)?|downloaded|installed|visited|support(?:ed)?) (?:the |an? )?(?:\\p{Ll}+ )?'

/** What sets a clause of its own before a figure, in which something else may be told of. */
const APART =
  /\b(?:because|since|when|where|whereas|who|whose|while|although|though|if|amid|despite|given|after|before|compared|unlike|(?<!\b(?:more|less|fewer|rather|other) )than|against|for the|among the|market|industry|sector)\b|[;:]| and the /i

/** "30% of all websites": of what there is in the world. */
const OF_ALL = /^ of (?:all|every|global|the (?:world|web|internet|market|industry|entire|total))\b/i
/** "around the world": where one's own are. */
const EVERYWHERE = /\b(?:around|across|all over|throughout) the (?:world|globe|country)\b|\bworld-?wide\b|\bglobally\b/i

/** What nobody earns but a large firm. */
const FORTUNE = 1e9

/** Who says in a text what is told of whom it is the page of; none where nothing shows whose it is. */
export function homeOf(reading: Reading): Speaker | undefined {
  const names = namesOf(reading)
  const [first] = reading.sentences
  if (!first || names.length === 0) return
  const isOwn = ownIn(names)
  const { personal } = mannerOf(reading)
  const isOurs = (sentence: Sentence) =>
    isOwn(sentence) || opensWithUsers(sentence) || (personal && isOfCustom(sentence))
  const told = withRest(
    reading.sentences,
    isOurs,
    (sentence) =>
      !namesWorld(sentence) &&
      (opensOn(sentence) || sentence.figures.every((figure) => isInside(figure, sentence, CAME))),
  )
  return { backing: spokenIn(first), tells: (sentence) => told.has(sentence) }
}

const isInside = ({ range }: Figure, { text }: Sentence, nouns: RegExp): boolean =>
  nouns.test(text.slice(range[1], range[1] + FAR))

/** How far behind a figure the words are looked at, in UTF-16 units. */
const FAR = 160

const opensWithUsers = (sentence: Sentence): boolean => {
  const [first] = sentence.figures
  return first !== undefined && WITH.test(sentence.text.slice(0, first.range[0])) && isInside(first, sentence, INSIDE)
}

/** "40% of customers complained": whose, in the story of one who has some. */
const isOfCustom = (sentence: Sentence): boolean =>
  !namesWorld(sentence) &&
  (!isPresent(sentence.text) || /\bwould\b/.test(sentence.text)) &&
  sentence.figures.some(
    (figure) =>
      isInside(figure, sentence, INSIDE) ||
      GREW.test(sentence.text.slice(Math.max(0, figure.range[0] - FAR), figure.range[0])),
  )

/** Whether all that a sentence counts is of one that it names, or comes to what he runs. */
function ownIn(names: readonly string[]): (sentence: Sentence) => boolean {
  const said = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"))
    .join('|')
  const name = `(?:${said})(?![\\p{L}\\p{N}])`
  const subject = new RegExp(
    `(?:^\\W*(?:About (?:the )?${name} )?|[,;:(–—] |\\b(?:[Aa]nd|[Bb]ut|[Tt]hat|[Tt]oday|[Nn]ow|[Cc]urrently|[Ss]o|[Aa]t) )(?:[Tt]he )?${name}`,
    'u',
  )
  const anywhere = new RegExp(`(?<!\\b(?:than|unlike|like|versus|vs\\.?) )(?<![\\p{L}\\p{N}])${name}`, 'u')
  const used = new RegExp(USE + name, 'iu')
  return (sentence) => {
    const { text, figures } = sentence
    const stated = figures.filter((figure) => !isSlight(figure))
    if (stated.length === 0 || !anywhere.test(text) || figures.some(({ kind }) => kind === 'rank')) return false
    const named = subject.exec(text)
    const end = named ? named.index + named[0].length : text.length
    return stated.every(
      (figure) =>
        isInside(figure, sentence, INSIDE) ||
        (used.test(text.slice(figure.range[1])) && !SHARES.includes(figure.kind)) ||
        isOf(figure, sentence, end),
    )
  }
}

/** "The top 50", "its 11 staff": so small a number stands beside others and says nothing of the world. */
const isSlight = (figure: Figure): boolean => figure.kind === 'count' && sizeOf(figure) <= 100

/** A figure behind the subject, in whose clause it stands, and not of the world. */
function isOf(figure: Figure, sentence: Sentence, subjectEnd: number): boolean {
  const [at, to] = figure.range
  const between = sentence.text.slice(subjectEnd, at)
  if (at < subjectEnd || APART.test(between)) return false
  if (figure.kind === 'money' && namesWorld(sentence) && sizeOf(figure) >= FORTUNE) return false
  if (!SHARES.includes(figure.kind)) return true
  const rest = sentence.text.slice(to)
  return (
    !OF_ALL.test(rest) && (/^(?: \p{Ll}+){1,4} $/u.test(between) || !speaksOfWorld(sentence) || EVERYWHERE.test(rest))
  )
}
