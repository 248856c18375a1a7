/**
 * Frames: ways of speaking in which a figure states nothing about the world, whatever its kind and size. Each is told by the words
 * that stand between the start of the sentence and the figure, or right behind it.
 */
import type { NotClaim } from '../model.ts'
import { isWorkedOut } from './cases.ts'
import { governed, governing } from './clause.ts'
import { isOfGoals, wasToCome } from './goals.ts'
import { isExample, isHypothetical } from './made-up.ts'
import { isNoCommand } from './openings.ts'
import type { Scene } from './scene.ts'
import { sizeOf } from './signal.ts'
import { COMMANDS } from './vocabulary.ts'

export interface Frame {
  readonly because: NotClaim
  holds(scene: Scene): boolean
}

/** Presupposes its figure: "Did you know that 60% …?" */
const PRESUPPOSED = /\b(?:you know|know that|aware that|given that|believe that|reali[sz]e that|when)\b/i

export const isQuestion = ({ sentence, lead }: Scene): boolean =>
  /\btrue or false\b/i.test(lead) || (/\?["'”’)\]*_]*\s*$/.test(sentence.prose.slice(-12)) && !PRESUPPOSED.test(lead))

const LEAD_IN = `(?:\\W*(?:for (?:example|instance),|then|and|next|now|first|second|finally|please|just|simply|also|so|or|instead|alternatively|optionally|step \\d+)\\b)?`

/** "Set the timeout to 50%": a command opens the sentence. A noun that looks like one is followed by its verb or by "of". */
const COMMAND = new RegExp(
  `^(?:(?:in|on|under|from|at|next to|inside) (?:the|your|this) [^,]{1,40},\\s)?${LEAD_IN}\\W*(?:(?:do not|don't|never|always) )?(?:${COMMANDS})\\s(?!(?:of|is|are|has|have|was|were|by)\\b|[a-z]+ed (?:[a-z]+ )?$)[^:]*$`,
  'i',
)

const OBLIGATION =
  /\b(?:must|should|shall|need(?:s|ed)? to|(?<!will )ha(?:s|ve) to|ought to|(?:is|are|be) required|requir(?:es?|ing)|required to|recommend(?:s|ed|ation)?|mandat(?:e|es|ed)|make sure|be sure|makes? sense to|it(?:'s| is|'d be| would be) (?:wise|best|worth|reasonable|prudent|advisable|smart|better|sensible|a good idea) to|you (?:can|could|may|might|will|get|need)|you'(?:ll|d))\b/i

/** "Phase 3 should bring: a rate below 5%": what is asked for stands behind a colon. */
const ASKED_BELOW =
  /\b(?:should|must|shall|needs? to|ha(?:s|ve) to|ought to)\s(?:[\p{L}-]+\s){0,3}(?:bring|achieve|include|reach|meet|deliver|cover|have|contain|show|see):\s[^.]*$/iu

/** "Prefer applicants who have done at least 10 jobs": whom to take. */
const CHOOSE =
  /^\W*(?:prefer|choose|pick|select|look for|avoid|favou?r|hire|seek|opt for|go for|exclude|ignore|skip|prioriti[sz]e|stick with) (?:(?!(?:evidence|proof|signs?|news|reports?|claims?|signals?)\b)[\p{L}-]+ ){1,4}(?:who|that|which|whose|with|where) (?:(?!, (?:and|but|so|or)\b)[^;:])*$/iu

/** "and ideally 40%" */
const IDEALLY = /\b(?:ideally|preferably),? (?:[a-z]+ ){0,3}$/i

/** "requires that 5% …": what is asked for stands in a clause of its own. */
const ASKED_FOR = /\b(?:requir|propos|recommend|demand|mandat|insist)(?:e|s|es|ed|ing)? that\b[^,]{0,40}$/i

/** "The reform would: raise …": an item that goes on with its introduction commands nothing. */
const GOES_ON = /\b(?:would|will|could|can|may|might|did|helped|helps|to|has|have)[\s:…]*$/i

/** Where a command may open within a sentence: "The default is 30; set it to …", "The rule: spend …". */
const COMMANDING =
  /;\s|\b(?:rules?|tips?|advice|tricks?|steps?|method|formula)(?: is)?:\s|^\W{0,3}(?:[Ww]hat|[Aa]ctions?|[Rr]ecommendations?|[Pp]roposal|[Aa]sk|[Tt]ask)\W{0,3}:\W{0,3}\s/

/** "Let's get that number above 30%"; "let's look at those 40%" points at what is there. */
const HORTATIVE = /^\W*let's (?!say|suppose|look|see|take|start|begin|face|not|be|assume|imagine)[a-z]+ [^,:;]{0,60}$/i

const isCommand = (scene: Scene): boolean => {
  const {
    lead,
    sentence: { block },
  } = scene
  return (
    HORTATIVE.test(lead) ||
    (!isNoCommand(scene) &&
      [lead, lead.split(COMMANDING).at(-1) ?? ''].some((text) => COMMAND.test(text) && governing(text) === text) &&
      !GOES_ON.test(block.list?.intro?.text.slice(-40) ?? ''))
  )
}

export const isInstruction = (scene: Scene): boolean =>
  isCommand(scene) ||
  ASKED_FOR.test(scene.before) ||
  ASKED_BELOW.test(scene.lead) ||
  (CHOOSE.test(scene.lead) && !isNoCommand(scene)) ||
  isAskedFor(scene)

/** "60 million workers must arbitrate": so many are under a rule, which is found out by counting them. */
const MANY = 1e6

const isAskedFor = ({ before, after, figure }: Scene): boolean =>
  OBLIGATION.test(governing(before)) ||
  IDEALLY.test(before) ||
  (/\b(?:must|shall)\b/.test(governed(after)) && !(figure.kind === 'count' && sizeOf(figure) >= MANY))

/** "a goal of 40%", "the target is 40%"; "firms with clear goals are …" is none. Case matters: a shop is called Target. */
const GOAL =
  /\b(?:goals?|targets?|aim|objectives?|ambition) (?:(?:of|to|for|at|will)\b|(?:is|are|was|were)\s(?:\p{L}+\s){0,3}$)|\baim(?:s|ed|ing)\b|\b(?:[Gg]oals?|targets?|Target:)[\s:(–-]*(?:\p{L}+\s)?$/u

/** "Whoever writes down his goals is 40% more likely …" aims at nothing. */
const LIKELIER = /^\s*(?:more|less) likely\b/

const TARGET =
  /\b(?:pledge[sd]?|vow(?:s|ed)?|commit(?:s|ted|ment)? to|promis(?:e|es|ed)|propos(?:e|es|ed|al|als|ing)|plans? to|planned to|planning to|intend(?:s|ed)? to|hop(?:e|es|ing) to|trying to raise|want(?:s|ed)? to|(?:we|We) (?:want|expect)\b|seek(?:s|ing)? to|set out to|call(?:s|ed|ing)? for an?\b|we will|We will|we'll|We'll|we shall|We shall|we would|in order to|so as to|initiative to)\b/

/** "Rents to rise by 10%": what a meeting resolves. */
const RESOLVED =
  /^\W*(?:\p{L}+ )?(?:rents?|fees?|fares?|charges?|tolls?|subscriptions?|dues|prices|wages|budgets?) to (?:rise|go up|increase|fall|drop|be (?:raised|cut|reduced))\b[^.;]{0,30}$/iu

/** "to convince the leaders to double …", "lobbies owners to cut 10%": what somebody is to be brought to. */
const PRESSED =
  /\b(?:convince|persuade|encourage|convincing|persuading|encouraging|(?:urg(?:e|es|ed|ing)|lobb(?:y|ies|ied|ying)|implor(?:e|es|ed|ing)|call(?:s|ed|ing)? on|plead(?:s|ed|ing)? with|press(?:es|ed|ing)?)) (?!(?:to|in|for)\b)[^,;.]{2,60}? to (?!(?:the|an?|some|about|over|nearly|its|their|his|her|this|that|those|these|all|more|less)\b)[a-z]+ (?:[^,;.]{0,40} )?$/i
const PRESSED_TO_MULTIPLY =
  /\b(?:convince|persuade|encourage|urg(?:e|es|ed|ing)|lobb(?:y|ies|ied|ying)) [^,;.]{2,60}? to $/i

/** "voted to plant 20,000 trees": what is decided is yet to come. */
const DECIDED =
  /\b(?:vote[sd]?|agree[sd]?|decide[sd]?|resolve[sd]?)\b[^,;]{0,60}\bto [a-z]+ (?:up to |at least |about |another )?$/

/** What is said to be on its way is a target, unless somebody worked it out. */
const ON_TRACK = /\bon track to (?!(?:hit|reach|exceed|surpass|pass|top|become|grow|double)\b)/
const WORKED_OUT = /\b(?:analys[ie]s|stud(?:y|ies)|reports?|research|estimates?|projections?|forecasts?)\b/i

/** A goal in quotation marks: 'The goal may be "raise sign-ups by 20%"'. */
const QUOTED_GOAL = /\b(?:goals?|targets?|objectives?|KPIs?)\b[^.]{0,60}["“][^"”]*$/

/** "a $20 billion plan to …": money that somebody set aside, and what for. */
const PROGRAMME =
  /^\s*(?:(?!(?:of|in|on|for|to|from|with|by|at|and|a|was|were|is|has)\b)[\p{L}-]+\s){0,4}(?:plan|proposal|initiative|[Ff]und|programme?|package|bill|pledge|goal|target|[Cc]hallenge|[Cc]ompetition|[Cc]ontest|[Pp]rize)\b/u

/** "We propose three steps: …", "rolling out to 10% of accounts": what is yet to come. */
const PROPOSED =
  /\b(?:[Ww]e|I|[Ii]t|[Tt]he \p{Ll}+) (?:propose|recommend|demand|suggest|call for|ask for)s?\b[^.:]{0,60}:|\broll(?:s|ed|ing)? out\b[^.;]{0,60}\bto $/u

/** "£310 million was the promise", "Half was their target": what somebody held out, and no count. */
const HELD_OUT =
  /^ (?:was|were|is|had been) (?:the|its|their|his|her|our|an?) (?:\p{L}+ ){0,2}(?:promise|pledge|target|goal|aim|ambition|plan|bid|offer|hope|wish|ask)\b/u

export const isTarget = (scene: Scene): boolean => isAimed(scene) || isOfGoals(scene) || wasToCome(scene)

const isAimed = ({ figure, lead, before, after }: Scene): boolean =>
  PROPOSED.test(lead) ||
  HELD_OUT.test(after) ||
  TARGET.test(governing(before)) ||
  (GOAL.test(governing(before)) && !LIKELIER.test(after)) ||
  DECIDED.test(before) ||
  PRESSED.test(governing(before)) ||
  (figure.kind === 'multiple' && PRESSED_TO_MULTIPLY.test(governing(before))) ||
  RESOLVED.test(before) ||
  QUOTED_GOAL.test(lead) ||
  (ON_TRACK.test(governing(before)) && !WORKED_OUT.test(lead)) ||
  (figure.kind === 'money' && PROGRAMME.test(after))

const NO_STATISTIC =
  /\b(?:no (?:reliable|official|single|exact|precise|good|hard|known)[^.]{0,40}(?:statistics?|figures?|numbers?|data|percentage|estimate)|nobody knows|no one knows|impossible to (?:say|know|quantify|estimate))\b/i

const deniesStatistic = ({ before }: Scene): boolean => NO_STATISTIC.test(before)

export const FRAMES: readonly Frame[] = [
  { because: 'question', holds: isQuestion },
  { because: 'no-statistic', holds: deniesStatistic },
  { because: 'hypothetical', holds: isHypothetical },
  { because: 'example', holds: (scene) => isExample(scene) || isWorkedOut(scene) },
  { because: 'instruction', holds: isInstruction },
  { because: 'target', holds: isTarget },
]
