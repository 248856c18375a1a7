/** Values at which a device, a service or a contract does what it is set to do: "the pump stops below 20%", "it fires when lag stays above 30,000". */
import type { Test } from './signal.ts'
import { namesWorld } from './world.ts'

const BEYOND =
  '(?:above|over|below|under|past|beyond|at|exceeds?|reach(?:es)?|pass(?:es)?|hits?|crosses|tops|more than|less than|fewer than|at least)'

/** What is done by whatever watches a value, with nobody's will. */
const DOES =
  '(?:fires?|triggers?|alerts?|pages?|rings?|beeps?|warns?|throttles?|trips?|escalates?|evicts?|sheds?|blocks?|rejects?|drops?|paus(?:es?)|resumes?|locks?|restarts?|scales?|rotates?|retries|compacts?|spills?|flush(?:es)?|starts?|stops?|opens?|clos(?:es?)|charges?|releases?|shuts? (?:off|down)|(?:cuts?|kicks|comes) in|cuts? out|(?:goes|go) (?:up|off|down|on|red|amber|to sleep)|(?:switches|turns|powers) (?:on|off|down|over|to|itself)|is (?:raised|paged|sent|paid|blocked|stopped|throttled|rejected|closed|opened|cut|shut|triggered|called))'

/** What watches: one thing that the reader knows of. */
const WATCHER = '(?:it|(?:the|an?|each|every|your|our|its|this) (?:[\\p{L}-]+ ){1,3})'

const HEDGED = '(?:(?:about|around|roughly|some) )?'

/** "The pager rings once the queue holds more than 12,000 jobs" */
const DONE_WHEN = new RegExp(
  `^\\W*(?:[^.;:]{0,60}[,:] )?(?:${WATCHER} ?|[\\p{L}\\d_.\uFFFC-]{3,}\\W? )${DOES}\\b[^.;]{0,60} (?:when|once|whenever|as soon as|if|while|until) [^.;]{0,60}\\b${BEYOND} ${HEDGED}$`,
  'iu',
)

/** "Severity goes up at 100,000", "The valve opens at 80% humidity and closes at 55%" */
const DONE_AT = new RegExp(
  `^\\W*(?:[\\p{L}-]+ ){1,4}(?:[^.;]{0,60} and )?${DOES}(?: itself| again| down| off)? (?:at|above|below|over|under|beyond|past) ${HEDGED}$`,
  'iu',
)

/** "Above 85% used, the broker throttles writers", "at 95% it stops them", "Once the tank reaches 90%, the inlet closes" */
const WHEN = {
  before: new RegExp(
    `(?:^|[;:,] (?:and |but )?)\\W*(?:(?:when|once|whenever|as soon as|if) [^,.;]{1,60} )?${BEYOND} ${HEDGED}$`,
    'iu',
  ),
  after: new RegExp(`^[^,.;]{0,40},? (?:then )?${WATCHER} ?(?:\\p{L}+ly )?${DOES}\\b`, 'iu'),
}

/** "closes at 4,120 points", "drops at 5% a year": what a market does, or how fast. */
const ELSE = /^\s*(?:points?|a |per |each |of (?!the (?:norm|limit|capacity|quota|maximum)\b))/i

/** What it takes for a thing to act is set, and not found out. */
export const isTrigger: Test = (scene) =>
  !namesWorld(scene.sentence) &&
  !ELSE.test(scene.after) &&
  !(scene.figure.kind === 'percent' && scene.figure.per !== undefined) &&
  (DONE_WHEN.test(scene.lead) ||
    DONE_AT.test(scene.before) ||
    (WHEN.before.test(scene.lead) && WHEN.after.test(scene.rest)))
