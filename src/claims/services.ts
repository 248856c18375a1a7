/** What a service gives and asks, when it runs, and what is asked of whoever pays for it: terms that somebody sets. */
import { isTime, type Test } from './signal.ts'

/** "free for up to 40 pages a day", "no charge below 500 requests", "The allowance is 30 kg": how much one may have. */
const FREE =
  '(?:free(?: of charge)?|costs? nothing|(?:no|without) charge|no (?:extra )?(?:cost|fee)|allowances?|included|covers|quotas?)'
const QUOTA = {
  before: new RegExp(
    `\\b${FREE}\\b[^.;]{0,40}\\b(?:up to|at most|no more than|as many as|below|under|for|to|is|of|first) $`,
    'i',
  ),
  after:
    /^[^.;,]{0,30} (?:(?:is|are|comes?|stays?|remains?|costs?) (?:still |always )?(?:free|nothing|included|without charge)|(?:free|without charge)\b)/i,
  at: /\b(?:up to|at most|no more than|the first|first) $/i,
}

const isQuota: Test = ({ figure, before, after }) =>
  !['percent', 'fraction', 'money'].includes(figure.kind) &&
  (QUOTA.before.test(before) ||
    (QUOTA.after.test(after) && (QUOTA.at.test(before) || figure.bound === 'at-most' || before.trim() === '')))

/** "travel at half fare", "pupils pay two thirds of the adult price", "half-price on Mondays" */
const PRICE = '(?:fares?|prices?|rates?|fees?|tickets?|admission)'
const FARE = {
  before: /\b(?:at|for|pa(?:y|ys|id|ying)|travels?|ride|rides|get in|charged|admitted)(?: only| just)? (?:an? )?$/i,
  after: new RegExp(
    `^[ -](?:of )?(?:(?:the|an?) )?(?:(?:adult|full|normal|usual|standard|single|regular|peak|day|ordinary) ){0,2}${PRICE}\\b(?! of\\b)`,
    'i',
  ),
}

const isFare: Test = ({ before, after }) => FARE.before.test(before) && FARE.after.test(after)

/** "leaves at 22.35, forty minutes later than now", "will open half an hour earlier than at present" */
const MOVED =
  /^ (?:later|earlier|sooner|longer|shorter|more often) than (?:now|today|at present|before|usual|currently|until now|this|last)\b/i
const RUNS =
  /\b(?:leaves?|departs?|arrives?|runs?|sets? off|opens?|closes?|shuts?|starts?|begins?|ends?|last (?:bus|train|tram|ferry|boat|orders))\b|\b\d{1,2}[.:]\d\d\b|\b\d ?[ap]\.?m\b/i

const isRetimed: Test = ({ figure, after, lead }) => isTime(figure) && MOVED.test(after) && RUNS.test(lead)

/** "Sum sought: £84,000", "Amount requested (in full): $12,000", "We ask for €9,000" */
const SOUGHT =
  /\b(?:sum|amount|grant|funding|total|money|budget|contribution|support)s? (?:sought|requested|asked for|applied for|needed|required)\b[^.;£$€\d]{0,24}$/i

const isSought: Test = ({ figure, lead }) => figure.kind === 'money' && SOUGHT.test(lead)

export const isTermOfService: Test = (scene) => [isQuota, isFare, isRetimed, isSought].some((holds) => holds(scene))
