/**
 * Frames: ways of speaking in which a figure states nothing about the world, whatever its kind and size. Each is told by the words
 * between the start of the sentence and the figure, or by those right behind it.
 */
import type { NotClaim } from '../model.ts'
import type { Scene } from './scene.ts'

/** What opens a clause of its own, so that the words before it do not govern the figure: "I read that 40% …". */
const SUBORDINATOR =
  /\b(?:that|because|since|as|which|who|whose|where|how|find|finds|found|show|shows|showed|shown|say|says|said|report|reports|reported|estimates?|estimated|reveals?|revealed|suggests?|indicates?)\b/i

/** The words that govern the figure: those behind the last opener of a clause. */
export function governing(text: string): string {
  const parts = text.split(SUBORDINATOR_ALL)
  return parts[parts.length - 1] ?? ''
}
const SUBORDINATOR_ALL = new RegExp(SUBORDINATOR, 'gi')

/** Presupposes its figure: "Did you know that 60% …?" */
const TOLD_AS_QUESTION =
  /\b(?:did you know|do you know|you know|know that|aware that|given that|believe that|realize that|realise that)\b/i

const endsAsQuestion = (text: string): boolean => /\?["'”’)\]*_]*\s*$/.test(text)

export const isQuestion = ({ sentence, lead }: Scene): boolean =>
  endsAsQuestion(sentence.prose) && !TOLD_AS_QUESTION.test(lead)

/** "asked if", "whether": no condition. */
const CONDITION =
  /(?<!\b(?:ask|asked|see|wonder|know|check|determine|as|even) )\b(?:if|unless|suppose|supposing|assume|assuming|(?<!can )imagine|pretend|hypothetical(?:ly)?|let's say|let us say|lets say|what if|in a world where|were to)\b/i

const SAY =
  /(?:^|[,(;:—-]\s*|\b(?:of|is|at|for|about|with|in|to|lasts?|have|has|takes?) )(?:say|let's say),?\s*(?:about |around |roughly |only |just )?$/i

const EXAMPLE_MARK =
  /\b(?:e\.g\.,?|eg\.?|for the sake of (?:argument|simplicity|example)|hypothetical|fictional|made-up|dummy|toy example)\b[^.]*$/i

export const isExample = ({ lead, before }: Scene): boolean =>
  EXAMPLE_MARK.test(before) || /\be\.g\.,?[^)]*$/i.test(lead)

export const isHypothetical = ({ lead, before }: Scene): boolean => CONDITION.test(lead) || SAY.test(before)

/** Verbs of doing as texts command them, at the head of a clause. */
const COMMANDS = `
  add adjust aim allocate allow apply arrange ask assign avoid bake be begin boil book bookmark bring browse build bump buy calculate call change check choose chop
  clear click close combine commit compare configure connect convert cook copy count cover create cut decide decrease define delete deploy disable divide
  double download drag draw drink drop eat edit enable enter ensure estimate expand export extend fill filter find fix fold follow get give go grab
  halve heat hit hold import include increase input insert install invest join keep knead launch leave let limit list load look lower make mark match measure melt
  mix move multiply navigate notice offer open order pack paste pay pick pin place plan play plug pour practice prepare press print pull push put
  raise reach read rebuild record reduce register remove rename repeat replace reserve reset resize restart return review rinse roll round run save schedule scroll search
  select send serve set share sign simmer skip slice sort specify spend split spread sprinkle stack start stir stop store submit subtract switch take
  tap target test top try tune turn type update upgrade upload use verify visit wait walk wash watch whisk wrap write zip
`
  .trim()
  .split(/\s+/)
  .join('|')

const LEAD_IN =
  '(?:\\W*(?:then|and|next|now|first|second|finally|please|just|simply|also|always|never|so|or|instead|alternatively|optionally|step \\d+)\\b)?'

const OPENS_WITH_COMMAND = new RegExp(
  `^${LEAD_IN}\\W*(?:(?:do not|don't|never|always) )?(?:${COMMANDS})\\s(?!of\\b|is\\b|are\\b|has\\b|have\\b|was\\b|were\\b|by\\b)`,
  'i',
)

const OBLIGATION =
  /\b(?:must|should|shall|need(?:s|ed)? to|ha(?:s|ve) to|ought to|required? to|(?:is|are|be) required|requires?|recommend(?:s|ed)?|recommendation|mandat(?:e|es|ed)|make sure|be sure|ensure|you can|you could|you may|you might|you'll|you will|you'd|you get|your goal|your target)\b/i

export const isInstruction = ({ lead, before, after }: Scene): boolean =>
  OPENS_WITH_COMMAND.test(governed(lead)) ||
  OBLIGATION.test(governing(before)) ||
  /^[^.,]{0,60}?\b(?:must|shall)\b/.test(after)

const governed = (lead: string): string => (SUBORDINATOR.test(lead) ? '' : lead)

const TARGET =
  /\b(?:goals?|targets?|aim(?:s|ed|ing)?|objective|ambition|pledge[sd]?|vow(?:s|ed)?|commit(?:s|ted|ment)? to|promis(?:e|es|ed)|propos(?:e|es|ed|al|als|ing)|plans? to|planned|planning to|intend(?:s|ed)? to|hop(?:e|es|ing) to|want(?:s|ed)? to|seek(?:s|ing)? to|on track to|we will|we'll|we shall|we would|in order to|so as to|initiative to)\b/

export const isTarget = ({ before }: Scene): boolean => TARGET.test(governing(before))

const STATUTE =
  /\b(?:limit(?:s|ed)?|limits? of|cap(?:s|ped)?|ceiling|floor|threshold|minimum|maximum|max\.?|min\.?|at most|no more than|no less than|not exceed|exceeding|within the (?:next|first)|deadline|eligible|eligibility|qualif(?:y|ies)|quorum|super-?majority|fines?|penalt(?:y|ies)|sentence of|tax rate|vat|deductible|allowance)\b/i

export const isStatute = ({ before }: Scene): boolean => STATUTE.test(governing(before))

const NO_STATISTIC =
  /\b(?:no (?:reliable|official|single|exact|precise|good|hard|known)[^.]{0,40}(?:statistics?|figures?|numbers?|data|percentage|estimate)|nobody knows|no one knows|impossible to (?:say|know|quantify|estimate))\b/i

export const saysNoStatistic = ({ before }: Scene): boolean => NO_STATISTIC.test(before)

export interface Frame {
  readonly because: NotClaim
  holds(scene: Scene): boolean
}

export const FRAMES: readonly Frame[] = [
  { because: 'question', holds: isQuestion },
  { because: 'no-statistic', holds: saysNoStatistic },
  { because: 'hypothetical', holds: isHypothetical },
  { because: 'example', holds: isExample },
  { because: 'instruction', holds: isInstruction },
  { because: 'target', holds: isTarget },
]
