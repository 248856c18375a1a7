/** What is told of any of a kind, and so of the world: the average one, every coin, a rank among all, what somebody loses by it. */
import { AVERAGE } from './cues.ts'
import { singular, wordSet } from './grammar.ts'
import { saysOfOthers } from './others.ts'
import { isNear, ME, US, YOU } from './persons.ts'
import { around, isTime, sizeOf, type Test } from './signal.ts'
import { GROUPS } from './vocabulary.ts'

const AVERAGE_SUBJECT = /(?:^|,)\W*(?:the|an?|on) (?:average|median|mean|typical)\b/i

export const isAverage: Test = (scene) => AVERAGE_SUBJECT.test(scene.before) || around(AVERAGE, 30)(scene)

/** "wait 14 weeks on average": of a span of time an average alone makes a statistic. */
export const isAverageTime: Test = ({ figure, before, after }) =>
  isTime(figure) &&
  (AVERAGE_SUBJECT.test(before) ||
    AVERAGE.test(before.slice(-30)) ||
    /\bon average\b/.test(after.slice(0, 60)) ||
    isHabit(before, after))

/** "users spend 40 minutes a day". */
const isHabit = (before: string, after: string): boolean =>
  /\bspen(?:d|ds|t|ding)\b/.test(before.slice(-40)) && /^\s*(?:an?|per|each|every)\s/.test(after)

const ANY = {
  average: /^\W*(?:the|an?) (?:average|median|mean)\b(?! (?:of|is|was)\b)/i,
  typical: /^\W*(?:the|an?) typical\b/i,
}

/** "The average kettle is boiled nine times", "A typical round takes 19 meetings": a few in words are no count of a typical one. */
export const isOfAny: Test = (scene) => {
  const { figure, before } = scene
  return (ANY.average.test(before) || (ANY.typical.test(before) && /^\d/.test(figure.text))) && saysOfOthers(scene)
}

const COMPARATIVE = '(?:longer|earlier|older|younger|later|sooner|shorter|slower|faster|quicker)'
const DIFFERENCE = {
  behind: new RegExp(`^\\s*(?:${COMPARATIVE}|more|less) than\\b`),
  before: new RegExp(`\\b${COMPARATIVE} by (?:about |around |almost |nearly |some |only )?$`),
}

/** "die five years earlier than", "quicker by four minutes than" */
export const isDifferenceInTime: Test = ({ figure, before, after }) =>
  isTime(figure) &&
  (DIFFERENCE.behind.test(after) || (DIFFERENCE.before.test(before) && /^[^.;]{0,20}\bthan\b/.test(after)))

const PER_UNIT =
  /\b(?:for|on|to|per|of|from|in) (?:every|each) (?:dollar|pound|euro|krone|krona|franc|rupee|peso|rouble|ruble|yen|[$£€]1)\b/i
const isNearUnit = around(PER_UNIT, 90)

/** "$36 for every dollar", "Of every pound spent there, 70 pence …"; what the writer or the reader puts by or gives is theirs. */
export const isPerUnit: Test = (scene) => isNearUnit(scene) && ![ME, US, YOU].some((person) => isNear(scene, person))

/** People of any kind in whose days and lives a span of time is spent: "A teenager does five hours of it a week". */
const OF_A_LIFE =
  /^\W*(?:(?:an?|the (?:average|typical)|most|many) )?(?:\p{L}+[- ]){0,4}(?:\p{L}+s|people|men|women|children|person|man|woman|child|teenager|adult|worker|pupil|student|sleeper|smoker|driver|parent|teacher|user|viewer|commuter|patient)(?: here| now| today)? (?:spends?|loses?|gains?|sleeps?|lives?|does|do|works?) (?:about |around |nearly |roughly |almost |over |just |only |some |up to |more than |less than |fewer than )?$/iu

export const isOfALife: Test = ({ figure, before, after }) =>
  isTime(figure) &&
  OF_A_LIFE.test(before) &&
  (!Number.isInteger(sizeOf(figure)) || /^\s*(?:of|a|an|per|each|every|on average|longer|less|more)\b/.test(after))

/** What somebody is ranked among: "town in the country", "polluter of fresh water". */
const AT_LARGE =
  /^\s(?:\p{Ll}+ ){0,2}(?:polluter|killer|emitter|producer|exporter|importer|consumer|employer|source|cause|market|economy|industry)\b|\b(?:in|of) (?:the|our|this) (?:world|country|nation|state|city|county|region|district|province|continent|north|south|east|west)\b|\bon earth\b/u

export const isRankAtLarge: Test = ({ after }) => AT_LARGE.test(after.slice(0, 60))

/** "Ours is the third-largest city": nobody's own. */
export const isRankOfPlace: Test = ({ after }) =>
  /^\s(?:\p{Ll}+ )?(?:town|city|county|state|district|village|province|country|nation|region|island|port)\b/u.test(
    after,
  )

/** Whoever it is: "the clinic", "its young owner", "a household". */
const ANYBODY = '(?:an?|the|its|their|each|every|most) (?:\\p{L}+ ){1,3}'
const LOSS = {
  before: new RegExp(
    `\\b(?:sets? ${ANYBODY}back|costs? ${ANYBODY.trimEnd()}) ?(?:about |around |nearly |some |up to )?$`,
    'iu',
  ),
  left: new RegExp(`\\b(?:leaves?|left) (?:${ANYBODY}|\\p{Ll}+s )$`, 'iu'),
  behind: /^\s*(?:out of pocket|worse off|poorer|short|in debt)\b/,
}

/** "sets the clinic back €120", "leaves the buyer £2,700 out of pocket": what it costs whoever it befalls. */
export const isLossOfOthers: Test = (scene) =>
  (LOSS.before.test(scene.before) || (LOSS.left.test(scene.before) && LOSS.behind.test(scene.after))) &&
  saysOfOthers(scene)

/** "six houses in ten": who counts by the noun has all of it in mind. */
export const isOfNoun: Test = ({ figure }) => /^\S+ \p{Ll}+ (?:in|out of) /u.test(figure.text)

/** "Households have 2.1 workers": nobody is a tenth of one. */
export const isAverageOfGroup: Test = ({ figure, words, next }) =>
  sizeOf(figure) < 100 && !Number.isInteger(sizeOf(figure)) && GROUPS.has(singular(words[next]?.lower ?? ''))

/** "three quarters of the town's surgeons" */
export const isPartOfPlace: Test = ({ rest }) =>
  /^ of (?:the|this|our) (?:town|city|village|country|county|nation|world|region|island|parish|state)'s (?:\p{Ll}+ )?\p{Ll}+s\b/u.test(
    rest,
  )

/** "The top 1% own as much as the bottom 50%" */
export const isClassAgainstClass: Test = ({ before, after }) =>
  /\b(?:top|richest|wealthiest|bottom|poorest) $/i.test(before) &&
  /^ (?:\p{L}+ ){0,3}(?:as much|more|less) (?:\p{L}+ )?(?:as|than) (?:all )?(?:the )?(?:bottom|poorest|top|richest|other)\b/u.test(
    after,
  )

const WHOLE_GROUP = {
  before: /\b(?:all|none of the|not one of the|(?:each|every) one of the)(?: of the)? $/i,
  after: /^ (?:[\p{L}'-]+ ){1,6}(?:in|of|at|from|on) (?:the )?(?:\p{L}+ ){0,2}(?:\p{Lu}\p{L}|(?:19|20)\d\d)/u,
}

/** Everybody knows how many of them there are. */
const DIVISIONS = wordSet('country nation state province county district borough municipality city')

/** "All 189 leavers of Dale School applied", "None of the 312 nurses at …": what is said of a whole group that the text names. */
export const isOfWholeGroup: Test = ({ figure, noun, before, rest }) =>
  sizeOf(figure) >= 20 &&
  GROUPS.has(noun) &&
  !DIVISIONS.has(noun) &&
  WHOLE_GROUP.before.test(before) &&
  WHOLE_GROUP.after.test(rest)

/** "In 13 of the county's schools, not a single pupil passed": in how many of them, there and then, all are alike. */
export const isHowManyAreAlike: Test = ({ figure, noun, before, lead, rest }) =>
  (GROUPS.has(noun) || /^ of [^,]{1,30} \d+ \p{Ll}/u.test(rest)) &&
  /(?:^|,)\W*[Ii]n (?:(?:at least|only|some|about) )?$/.test(before) &&
  /^[^,]{1,60}, (?:not (?:a single|one)|no(?: \p{Ll}+|body|ne)|every(?: \p{Ll}+|body)|all)\b/u.test(rest) &&
  (/^ of (?:the\b|[^,]{1,30} \d)/.test(rest) ||
    (sizeOf(figure) >= 10 && /\p{Lu}\p{L}|(?:19|20)\d\d/u.test(`${lead.slice(2)}${rest.slice(0, PLACED)}`)))

/** How far behind a count the name of the place may stand, in UTF-16 units. */
const PLACED = 60

/** "Of the 66 spots that ran, 33 used music": both of a group that was gone through. */
export const isCountedOut: Test = ({ figure, sentence: { figures, prose } }) => {
  const [whole, part] = figures
  if (whole?.kind !== 'count' || part?.kind !== 'count' || (figure !== whole && figure !== part)) return false
  return (
    sizeOf(whole) >= 20 &&
    sizeOf(part) >= 10 &&
    /^\W*of (?:the|all|those) $/i.test(prose.slice(0, whole.range[0])) &&
    /^ [^,]{3,40} (?:that|which|who) [^,]{3,60}, (?:only |just |some )?$/.test(
      prose.slice(whole.range[1], part.range[0]),
    )
  )
}
