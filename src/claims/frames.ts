/**
 * Frames: ways of speaking in which a figure states nothing about the world, whatever its kind and size. Each is told by the words
 * that stand between the start of the sentence and the figure, or right behind it.
 */
import type { NotClaim } from '../model.ts'
import type { Scene } from './scene.ts'
import { COMMANDS } from './vocabulary.ts'

export interface Frame {
  readonly because: NotClaim
  holds(scene: Scene): boolean
}

/** What opens a clause of its own, so that the words before it do not govern the figure: "I read that 40% …". */
const OPENER =
  /\b(?:that|because|since|as|which|who|whose|where|how|f(?:i|ou)nds?|show(?:s|ed|n)?|says?|said|reports?|reported|estimates?|estimated|reveal(?:s|ed)?|suggests?|indicates?|warn(?:s|ed)?|claim(?:s|ed)?|we(?:'re| are|'ve| have)? (?:now |also )?(?:see|seen|saw|seeing|know|learned))\b/gi

/** The words before a figure that govern it: those behind the last opener of a clause. */
export const governing = (before: string): string => before.split(OPENER).at(-1) ?? ''

/** The words behind a figure as far as its own clause is sure to reach. */
const governed = (after: string): string => after.split(OPENER)[0]?.split(',')[0]?.slice(0, 60) ?? ''

/** Presupposes its figure: "Did you know that 60% …?" */
const PRESUPPOSED = /\b(?:you know|know that|aware that|given that|believe that|reali[sz]e that|when)\b/i

export const isQuestion = ({ sentence, lead }: Scene): boolean =>
  /\?["'”’)\]*_]*\s*$/.test(sentence.prose.slice(-12)) && !PRESUPPOSED.test(lead)

/** A condition that is open, not "asked if" or "even if", which report. */
const CONDITION =
  /(?<!\b(?:ask|asked|see|wonder|know|check|determine|as|even) )\b(?:if|unless|suppose|supposing|assume|assuming|(?<!can )imagine|pretend|let's say|let us say|what if|were to)\b/i

const OPENS_WITH_SAY = /^\W*say,?\s(?!hello|goodbye|yes|no\b)/i

const SAY =
  /(?:[,(;:—-]\s*|\b(?:of|is|at|for|about|with|in|to|lasts?|have|has|takes?) )say,?\s*(?:about |around |roughly |only |just )?$/i

/** What somebody found under a condition is still a finding: "the study warns that if …". */
const FOUND_FIRST =
  /\b(?:warn(?:s|ed)?|f(?:i|ou)nds?|shows?|showed|estimates?|estimated|projects?|projected|reports?)\b.*\bif\b/i

export const isHypothetical = ({ lead, before }: Scene): boolean =>
  (CONDITION.test(lead) && !FOUND_FIRST.test(lead)) || OPENS_WITH_SAY.test(lead) || SAY.test(before)

const EXAMPLE =
  /\b(?:e\.g\.,?|eg|for the sake of (?:argument|simplicity|example)|hypothetical(?:ly)?|fictional|made-up|dummy|toy example)(?:\s[^.]*)?$/i

export const isExample = ({ lead, before }: Scene): boolean => EXAMPLE.test(before) || /\be\.g\.,?[^)]*$/i.test(lead)

const LEAD_IN = `(?:\\W*(?:then|and|next|now|first|second|finally|please|just|simply|also|so|or|instead|alternatively|optionally|step \\d+)\\b)?`

/** "Set the timeout to 50%": a command opens the sentence. A noun that looks like one is followed by its verb or by "of". */
const COMMAND = new RegExp(
  `^${LEAD_IN}\\W*(?:(?:do not|don't|never|always) )?(?:${COMMANDS})\\s(?!(?:of|is|are|has|have|was|were|by)\\b)[^:]*$`,
  'i',
)

const OBLIGATION =
  /\b(?:must|should|shall|need(?:s|ed)? to|ha(?:s|ve) to|ought to|(?:is|are|be) required|requir(?:es?|ing)|required to|recommend(?:s|ed|ation)?|mandat(?:e|es|ed)|make sure|be sure|you (?:can|could|may|might|will|get|need)|you'(?:ll|d))\b/i

/** "requires that 5% …": what is asked for stands in a clause of its own. */
const ASKED_FOR = /\b(?:requir|propos|recommend|demand|mandat|insist)(?:e|s|es|ed|ing)? that\b[^,]{0,40}$/i

export const isInstruction = ({ lead, before, after }: Scene): boolean =>
  ASKED_FOR.test(before) ||
  (COMMAND.test(lead) && governing(lead) === lead) ||
  OBLIGATION.test(governing(before)) ||
  /\b(?:must|shall)\b/.test(governed(after))

/** "a goal of 40%", "the target is 40%"; "the Paris goals could …" is none. Case matters: a shop is called Target. */
const GOAL =
  /\b(?:goals?|targets?|aim|objectives?|ambition) (?:of|is|are|was|to|for|at|will)\b|\baim(?:s|ed|ing)\b|\b(?:goals?|targets?)[\s:(–-]*(?:\p{L}+\s)?$/u

const TARGET =
  /\b(?:pledge[sd]?|vow(?:s|ed)?|commit(?:s|ted|ment)? to|promis(?:e|es|ed)|propos(?:e|es|ed|al|als|ing)|plans? to|planned to|planning to|intend(?:s|ed)? to|hop(?:e|es|ing) to|want(?:s|ed)? to|seek(?:s|ing)? to|on track to|we will|We will|we'll|We'll|we shall|We shall|we would|in order to|so as to|initiative to)\b/

/** "a $20 billion plan to …": money that somebody set aside, and what for. */
const PROGRAMME =
  /^\s*(?:(?!(?:of|in|on|for|to|from|with|by|at|and|a|was|were|is|has)\b)[\p{L}-]+\s){0,4}(?:plan|proposal|initiative|[Ff]und|programme?|package|bill|pledge|goal|target|[Cc]hallenge|[Cc]ompetition|[Cc]ontest|[Pp]rize)\b/u

export const isTarget = ({ figure, before, after }: Scene): boolean =>
  TARGET.test(governing(before)) || GOAL.test(governing(before)) || (figure.kind === 'money' && PROGRAMME.test(after))

const NO_STATISTIC =
  /\b(?:no (?:reliable|official|single|exact|precise|good|hard|known)[^.]{0,40}(?:statistics?|figures?|numbers?|data|percentage|estimate)|nobody knows|no one knows|impossible to (?:say|know|quantify|estimate))\b/i

const deniesStatistic = ({ before }: Scene): boolean => NO_STATISTIC.test(before)

export const FRAMES: readonly Frame[] = [
  { because: 'question', holds: isQuestion },
  { because: 'no-statistic', holds: deniesStatistic },
  { because: 'hypothetical', holds: isHypothetical },
  { because: 'example', holds: isExample },
  { because: 'instruction', holds: isInstruction },
  { because: 'target', holds: isTarget },
]
