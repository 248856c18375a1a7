/** Whether a sentence goes on with what another one speaks of: what lets a source reach beyond its own sentence. */
import type { Figure, Sentence } from '../../model.ts'
import { once } from '../../once.ts'
import { tellsChange } from '../cues.ts'
import { isAdverb, PREPOSITIONS, wordSet } from '../grammar.ts'
import { opensOnPart } from '../parts.ts'
import { SHARES } from '../signal.ts'
import { wordsOf } from '../words.ts'
import { AGENTS, FINDING, KEEPING, OPENERS, OPENING_PHRASES, RECORDS, SAYING, STUDIES } from './lexicon.ts'
import { isTime, isTopic } from './nobodies.ts'

/** Words of four letters and more that are in every text about figures. */
const COMMON = wordSet(`
  about above after again among because been before being below between both could does doing down during each even every from further have having
  here into itself just like made make many more most much must nearly need only other over same should since some such than that their them then there these they
  this those through under until very what when where which while will with would your year years month months week percent cent million billion thousand hundred number
  people time times group groups world country countries today often almost around roughly approximately least less still also well good better best first last next new
  high higher highest large larger largest small smaller great greater big bigger increase increased rise rose fell share rate rates level levels total average half
  third quarter using used uses user per year's one's today's across according`)

/** A figure that states something: not "two", not a rank in a row. */
export const isStatistic = ({ kind, value }: Figure): boolean =>
  kind !== 'count' && kind !== 'measure' && kind !== 'rank' ? true : value === undefined || Math.abs(value) >= 10

/** Whether a sentence states a statistic of its own. */
export const hasStatistic = ({ figures }: Sentence): boolean => figures.some(isStatistic)

/** What joins a sentence to the one before it without saying that it goes on with it. */
const JOINING = wordSet('however but and yet still so meanwhile then though nevertheless thus therefore')

/** Whether a sentence opens as one that goes on: "It also …", "Another 20% …", "However, this …", "Of those, …". */
export function opensOn(sentence: Sentence): boolean {
  const words = wordsOf(sentence)
    .slice(0, 4)
    .filter(({ text }) => /^[\p{L}\p{N}]/u.test(text))
  const joined = JOINING.has(words[0]?.lower ?? '')
  const first = ((joined ? words[1] : words[0])?.lower ?? '').replace(/'(?:s|re|ve|d|ll)$/, '')
  const start = sentence.text.slice(0, 40).toLowerCase().replace(/^\W+/, '')
  const adverb = isAdverb(first) && /^\W{0,3}\w+ly,/.test(sentence.text)
  return (
    (OPENERS.has(first) && !THOSE_WHO.test(start)) ||
    adverb ||
    MEASURED.test(start) ||
    METHOD.test(start) ||
    AT_OTHER_TIME.test(sentence.text) ||
    ONE_MORE.test(sentence.text) ||
    isShownToo(words.map(({ lower }) => lower)) ||
    opensOnPart(sentence) ||
    (TOO.test(sentence.text) && !hasStatistic(sentence)) ||
    OPENING_PHRASES.some((phrase) => start.startsWith(phrase))
  )
}

/** "Those who drink coffee": whoever they are, they were not spoken of. */
const THOSE_WHO = /^(?:(?:and|but|so) )?those who(?:se)?\b/

/** "Rents, for instance, …", "When we include those at sea, …", "In these towns …": a part of what was just spoken of, or it and more. */
const ONE_MORE = new RegExp(
  [
    '[^,.;:]{2,60}, for (?:example|instance),',
    '(?:when|if|once) (?:we|you|one) (?:also )?(?:includes?|adds?|counts?|factors?|combines?|excludes?|subtracts?)\\s',
    '(?:in|for|at|with|under|among|from|by|across|during) (?:these|those|such)\\s',
  ]
    .map((opening) => `^\\W{0,3}${opening}`)
    .join('|'),
  'i',
)

/** "The number had fallen", "the adjusted difference": of what was just spoken of. "The number of nurses" says of what it is. */
const MEASURED =
  /^the (?:(?:new|adjusted|overall|other|corresponding|final|combined|resulting|latest|previous|highest|lowest|actual|true) )?(?:number|figure|share|rate|total|proportion|percentage|count|median|mean|average|gap|difference|increase|decrease|rise|fall|drop|ratio|remainder|sum|toll)\b(?! of\b)/

/** "Data also shows", "the figures also suggest": those that were just spoken of. */
const isShownToo = ([first = '', second = '', third]: readonly string[]): boolean =>
  (second === 'also' && (RECORDS.has(first) || STUDIES.has(first))) ||
  (third === 'also' && first === 'the' && (RECORDS.has(second) || STUDIES.has(second)))

/** "A year earlier, in spring, the rate stood at 3.9%", "By 2012, that number …", "Today it is …": what was just spoken of, at another time. */
const AT_OTHER_TIME =
  /^\W{0,3}(?:(?:in|by|since|until|as of) (?:\p{L}+ )?(?:19|20)\d\d|today|now|this year|last year|currently|(?:an?|one|two|three|four|five|ten|\d+|the) (?:year|month|quarter|week|decade|day)s? (?:earlier|before|later|on|ago)\b[^.;:]{0,40}?),? (?:it|they|(?:that|this|those|the same|the) (?:rate|share|figure|number|proportion|percentage|total|count|average|median|gap|ratio|sum))\b(?! of\b)/iu

/** "The margin of error …", "Results are weighted …", "Across 4,200 calls, …": how what was just spoken of was found out. */
const METHOD =
  /^across (?:(?:the|all|more|than|some|about|nearly|over) ){0,3}\d[\d,.]*|^(?:(?:the|its|their) )?(?:(?:sampling |overall )?margins? of (?:sampling )?error|response rate|results (?:are|were) (?:weighted|based|adjusted)|(?:data|responses|figures) (?:are|were) weighted|fieldwork)\b/

/** Whether a sentence points to something that another one named: "… of the pupils in that school". */
export function pointsInto({ text }: Sentence, other: Sentence): boolean {
  const stems = stemsOf(other)
  const pointed = /\b(?:in|of|at|from|for|among|with|by) (?:that|this|these|those|the same) (?:\p{L}+ )?(\p{L}+)/giu
  return [...text.matchAll(pointed)].some((match) =>
    match[0]
      .toLowerCase()
      .split(' ')
      .slice(2)
      .some((word) => stems.has(stemOf(singular(word)))),
  )
}

/** "Ferries account for that rise: …", behind what rose. */
export const takesUpChange = ({ text }: Sentence, last: Sentence): boolean =>
  CHANGE_TAKEN_UP.test(text.slice(0, UP_FRONT)) && tellsChange(last.text)
const UP_FRONT = 80
const CHANGE_TAKEN_UP =
  /\b(?:this|that|these) (?:growth|increases?|rises?|falls?|declines?|drops?|jump|surge|slump|trend|gains?|boom|shift)\b/i

/** "It goes the other way as well." */
const TOO = /\b(?:as well|too)\W{0,3}$/i

/** Whether a sentence goes on to the next place or group with a figure of the same kind: "In Kent, 30% …", behind "Some 20% …". */
export const isNextOf = (sentence: Sentence, last: Sentence): boolean =>
  FRAMED.test(sentence.text) &&
  sentence.figures.some(({ kind }) =>
    last.figures.some((figure) => figure.kind === kind || (SHARES.includes(kind) && SHARES.includes(figure.kind))),
  )
const FRAMED =
  /^(?:(?:by (?:contrast|comparison)|in contrast|meanwhile|similarly|likewise|conversely|and|but|while),? )?(?:in|at|on|among|for|across) [^,.;:]{2,60}(?:,| (?:it|they) (?:\p{L}+(?:ed|ell|ose)|was|were)) /iu

/** "Food waste alone came to 3,920 tonnes", "Rents take £90m of that", "The remaining £40m": a part of what was just spoken of. */
export const isPart = ({ text, figures }: Sentence, source: Sentence): boolean =>
  PART.test(text) &&
  figures.some(({ unit, currency }) =>
    source.figures.some((other) => other.unit === unit && other.currency === currency),
  )

const PART =
  /^(?:[\p{L}-]+ ){1,4}alone\b|^(?:(?:and|but) )?the (?:remaining|other) [$£€]?\d|\d\S{0,12}(?: (?:thousand|million|billion|trillion|\p{Ll}+))? of (?:that|this|it)\b(?! (?:\p{L}+ )?\p{L}+ (?:is|was|are|were)\b)(?=[,.;:)]| (?:sum|total|amount|money|budget|goes|go|went)\b)/iu

/** Whether a sentence at the head of a paragraph turns to another matter: "Then there is …", "Aside from cost, …", "Who pays the rent?" */
export const turns = (sentence: Sentence): boolean =>
  sentence.range[0] < INDENT && (TURN.test(sentence.text) || asksAnew(sentence))

/** A question that says what it is about and points to nothing before it. */
const asksAnew = (sentence: Sentence): boolean =>
  /\?\W{0,2}$/.test(sentence.text) &&
  (stemsOf(sentence).size > 0 || /\s\S+\s/.test(sentence.text)) &&
  !BACKWARD.test(sentence.text)

const BACKWARD = /\b(?:they|them|their|it|its|this|that|these|those|she|her|he|him|his)\b/i

/** How far into its block a first sentence may begin. */
const INDENT = 3
const TURN =
  /^\W{0,3}(?:(?:but|so|and|now) )?(?:(?:what|how) about|as (?:for|to)|(?:turning|moving|coming|back) (?:on |back )?to|(?:aside|apart) from|(?:leaving|putting|setting) aside|then,? there(?:['’]s| is| are)|there(?:['’]s| is| are) (?:also )?(?:another|something else|one more)|(?:on )?(?:a|an)(?:other| different) (?:note|matter|issue|question|problem|front))\b/i

/** Whether a sentence at the head of a paragraph opens on what the paragraph above ended with: "That gap of …", "Those patients …". */
export const takesOver = ({ text }: Sentence): boolean =>
  AT_OTHER_TIME.test(text) ||
  PUT_ANOTHER_WAY.test(text) ||
  /^\W{0,3}(?:that|those|the (?:gap|difference|remaining|rest|same|other \p{L}+))\s(?!(?:is|was|said|who|are|were)\b)/iu.test(
    text,
  )

/** "That is a 12% share of the market" */
const PUT_ANOTHER_WAY =
  /^\W{0,3}that(?:['’]s| is| was| means| makes| comes to| amounts to| works out at) (?:\p{L}+ ){0,2}[$£€]?\d/iu

/** How many words the opening of a sentence has. */
const OPENING = 7

/** Whether a sentence opens with a name that has not been spoken of: a new subject. */
export function opensAnew(sentence: Sentence, ...before: readonly (Sentence | undefined)[]): boolean {
  const known = new Set(
    before.flatMap((other) => (other ? wordsOf(other).map(({ lower }) => lower.replace(/'s$/, '')) : [])),
  )
  const opening = wordsOf(sentence).slice(1, OPENING)
  return opening.some(
    ({ text, lower }) =>
      /^\p{Lu}/u.test(text) &&
      lower !== 'i' &&
      !isTime(lower) &&
      !isTopic(lower) &&
      !known.has(lower.replace(/'s$/, '')),
  )
}

/** Whether a sentence opens by pointing to the one before it: "These figures …", "This is according to …". */
export const pointsBack = (sentence: Sentence): boolean =>
  /^\W{0,3}(?:this|these|those|that|it|they|he|she|the (?:figures?|numbers?|data|statistics|findings|estimates?|results?|report|study|survey|poll|same)|both|(?:all|some|most|many|half) of (?:this|these|those|them)|of (?:these|those|them)|such|as you can see|so (?:says|said)|similarly|likewise)\b/i.test(
    sentence.text,
  )

/** Whether a sentence speaks of finding out or of what was found, so that a link in it is there to be looked up. */
export const speaksOfFindings = (sentence: Sentence): boolean =>
  wordsOf(sentence).some(({ lower }) => LOOKUPS.some((set) => set.has(lower)))

const LOOKUPS: readonly ReadonlySet<string>[] = [FINDING, SAYING, STUDIES, RECORDS, KEEPING]

/** Whether two sentences share so many words that say what they are about. */
export function sharesTopic(a: Sentence, b: Sentence, least = 1): boolean {
  const stems = stemsOf(a)
  let shared = 0
  for (const stem of stemsOf(b)) if (stems.has(stem) && ++shared >= least) return true
  return false
}

/** How many words of its own a sentence has that say what it is about, and how many of them another one has, too. */
export function overlap(sentence: Sentence, other: Sentence): { readonly own: number; readonly shared: number } {
  const stems = stemsOf(other)
  const own = [...stemsOf(sentence)]
  return { own: own.length, shared: own.filter((stem) => stems.has(stem)).length }
}

/** Whether a sentence has one of its words in some other text, be it a title or an address. */
export function mentions(sentence: Sentence, text: string): boolean {
  const stems = stemsIn(text)
  return [...stemsOf(sentence)].some((stem) => stems.has(stem))
}

/** What the longer words of some text that is no prose begin with. */
export const stemsIn = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => stemOf(singular(word))))

/** In so few words no sentence brings up a subject of its own: "Some 30% rise at four." */
const LITTLE = 2

/** Whether a sentence says too little to speak of anything but what was spoken of. */
export const saysLittle = (sentence: Sentence): boolean => stemsOf(sentence).size <= LITTLE

/** Whether it says so little that it needs another sentence to be understood. */
export const saysHardlyAnything = (sentence: Sentence): boolean => stemsOf(sentence).size < LITTLE

/** How many letters of a word tell it from others. */
const STEM = 6

const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|x|z|[cs]h)es$/, '')
    .replace(/(?<!s)s$/, '')

const stemOf = (word: string): string => word.slice(0, STEM)

/** What the words of a sentence that say what it is about begin with. */
export const stemsOf: (sentence: Sentence) => ReadonlySet<string> = once(
  (sentence) => new Set(contentWords(sentence).map(stemOf)),
)

const EVERYWHERE: readonly ReadonlySet<string>[] = [COMMON, PREPOSITIONS, STUDIES, RECORDS, AGENTS, FINDING, SAYING]
const says = (word: string): boolean => word.length > 3 && !isAdverb(word) && !EVERYWHERE.some((set) => set.has(word))

function contentWords(sentence: Sentence): string[] {
  const plain = wordsOf(sentence).filter(({ figure, lower }) => !figure && /^\p{L}/u.test(lower) && says(lower))
  return plain.map(({ lower }) => singular(lower.replace(/'s$/, ''))).filter((word) => !COMMON.has(word))
}
