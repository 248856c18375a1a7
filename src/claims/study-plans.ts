/** What a study is laid out to be, before it has found anything, and how often its method was run. */
import { ofSentence, type Test } from './signal.ts'

/** "With 500 participants, an effect of that size can be detected with 80% power": a study is laid out. */
const POWERED = /\b(?:\d+% power|power (?:of|to detect)|sample size (?:calculation|was set|was chosen|is set))\b/i
export const isPowered = ofSentence(({ prose }) => POWERED.test(prose))

/** "A second study, with 600 nurses, begins in May" */
const TO_COME =
  /\b(?:study|survey|trial|count|census|experiment|round|wave|phase)\b[^.;]*\b(?:begins?|starts?|opens?|gets under way|will (?:begin|start|run|follow|recruit|enrol|open|take place))\b/i
export const isToCome = ofSentence(({ prose }) => TO_COME.test(prose))

/** "shuffling the labels 5,000 times", "based on 200 simulations": how often a method was run. */
const RERUN = /\b(?:shuffl|permut|re-?sampl|simulat|repeat|iterat|bootstrap|replicat|re-?r[au]n)\p{L}*\b[^.;]{0,80}$/iu
const RUNS =
  /^ (?:\p{L}+ )?(?:simulations?|permutations?|resamples?|replicates?|bootstraps?|iterations?|(?:posterior|bootstrap|imputed|simulated|synthetic) (?:samples|datasets|draws))\b/iu
export const isRerun: Test = ({ before, after }) => RUNS.test(after) || (RERUN.test(before) && /^ times\b/.test(after))
