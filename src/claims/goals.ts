/** Lists of goals, objectives and key results: their items state what is to be reached, not what is. */
import type { Block, Reading } from '../model.ts'
import { once } from '../once.ts'
import { isInPast, isInPerfect } from '../times/tense.ts'
import { governing } from './clause.ts'
import { clauseOf, type Scene } from './scene.ts'
import { COMMANDS } from './vocabulary.ts'
import { namesWorld } from './world.ts'

const AIM = '(?:goals?|objectives?|targets?|OKRs?|KPIs?|ambitions?|aims?|resolutions?)'
const NUMBER = '(?:\\s?#?\\d{1,2}(?:\\.\\d{1,2})?)'

/** "KR 2 - …", "Goal: …", "Target 1.3 — …": an item that says what it is. */
const LABEL = new RegExp(
  `^\\W{0,3}(?:(?:stretch|main) )?(?:${AIM}${NUMBER}?|KR${NUMBER}?)\\W{0,2}(?::|\\s[-–—])\\s`,
  'i',
)

/** What became of one: "MISSED Key Result 2: …". */
const STATUS =
  '(?:(?:nearly|almost|partly|partially|just|not) )?(?:achieved|missed|met|done|completed?|reached|open|pending|in progress|on track|at risk)'

/** "Key result 2: …" is what a study found, too, where no objective stands above it. */
const KEY_RESULT = new RegExp(`^\\W{0,3}(?:${STATUS}\\W{1,3})?key results?${NUMBER}?\\W{0,2}(?::|\\s[-–—])\\s`, 'i')
const OBJECTIVE = /\b(?:objectives?|OKRs?)\b/i

/** "Our goals for 2026", "Objective 3 - Grow": the items below are what is aimed at. */
const HEAD = new RegExp(
  [
    `^\\W{0,3}(?:[\\d.]+\\s)?(?:(?:our|my|the|key|main|team|company|strategic|annual|quarterly|sales|current|next|\\d{4}(?:[-–/]\\d{2,4})?|Q[1-4]) ){0,3}${AIM}${NUMBER}?(?:\\s(?:for|in|by|until|of the|and)\\b|\\s?[:–—-]|\\W*$)`,
    '\\b(?:success (?:metrics|criteria)|measures of success|what success looks like)\\b',
    '\\b(?:we|I) (?:want|plan|hope|aim|intend) to\\b[^.]{0,30}:\\W*$',
  ].join('|'),
  'iu',
)

/** "Expected outcomes", and in a plan "Milestones": what is to come. "Centrists would prefer:", "We recommend:": what is wished for. */
const EXPECTED = /\b(?:expected|intended|desired|anticipated|targeted) (?:outcomes?|results?|deliverables)\b/i
const MILESTONES = /\bmilestones\b/i
const PLANNED = /\b(?:road ?map|plan|phase|proposal|strategy|agenda|timeline|blueprint|next steps)\b/i
const WISHED =
  /\b(?:would (?:prefer|like|want|favou?r|back|support|see)|(?:wants?|prefers?|proposes?|recommends?|demands?|advocates?|urges?|calls? for|asks? for|pushes for))(?: that| for| to| the following)?:\W*$/i

const COMMANDED = new RegExp(`^\\W{0,3}(?:${COMMANDS})\\s`, 'i')

/** An item of such a list, by its own label or by what stands above it; what is told as done was reached. */
export function isOfGoals(scene: Scene): boolean {
  const { block, range, text } = scene.sentence
  const label = range[0] === 0 ? labelOf(block) : undefined
  const headed = block.list !== undefined && [block.list.intro, block.headings.at(-1)].some((above) => heads(above))
  if (block.list !== undefined && (isStartingPoint(scene) || isWished(block.list.intro))) return true
  if (isExpected(scene)) return true
  if (label === undefined && !headed) return false
  if (COMMANDED.test(text.slice(label?.length ?? 0)) || KEY.test(label ?? '')) return true
  const clause = clauseOf(scene)
  if (block.list !== undefined && DONE_BY.test(clause)) return true
  return !isInPast(clause) && !isInPerfect(clause) && (label !== undefined || !namesWorld(scene.sentence))
}

/** "80% of places filled by the end of year two", "waits cut by a third before June": a participle and a time limit, with no verb that says it was so. */
const DONE_BY =
  /^(?!.*\b(?:was|were|had|has|have|did|already)\b).*\p{L}(?:ed|en|ut|ilt|ld|pt|ade) (?:[^.;]{0,40} )?(?:by|before|within|until|no later than) (?:the |end |mid-?|\p{Lu}|\d|year|next|spring|summer|autumn|winter)/iu

const isWished = (intro: Block | undefined): boolean =>
  intro !== undefined && WISHED.test(intro.text.slice(-HEAD_LENGTH))

/** "Street lights cut by at least 25%": a participle tells how far it is to go. */
const TO_GO = /\p{L}ed (?:by|to|in) (?:at least|at most|more than|less than|over|under|below|no more than|up to) $/u

function isExpected(scene: Scene): boolean {
  const { block } = scene.sentence
  const heading = block.headings.at(-1)?.text ?? ''
  const isToCome =
    (EXPECTED.test(heading) || (block.list !== undefined && MILESTONES.test(heading))) &&
    [scene.reading.title, ...block.headings].some((title) => title !== undefined && PLANNED.test(title.text))
  const clause = clauseOf(scene)
  return isToCome && (TO_GO.test(scene.before) || (!isInPast(clause) && !isInPerfect(clause)))
}

/** What is to be reached is told as if it were: "KR 1 - 80% of events have details published". */
const KEY = /\b(?:KR|key result)/i

function labelOf({ text, headings }: Block): string | undefined {
  const isKeyResult = headings.some((heading) => OBJECTIVE.test(heading.text))
  return (LABEL.exec(text) ?? (isKeyResult ? KEY_RESULT.exec(text) : undefined))?.[0]
}

/** "Benchmarks" over "1,000 downloads per week", where "Targets" follow: what the reader sets himself to start from. */
function isStartingPoint({ sentence: { block }, reading: { blocks } }: Scene): boolean {
  const heading = block.headings.at(-1)
  if (!heading || !BENCHMARKS.test(heading.text)) return false
  const next = blocks.slice(block.index, block.index + SECTION).find(({ kind }) => kind === 'heading')
  return next?.depth === heading.depth && heads(next)
}

const BENCHMARKS = /^\W{0,3}(?:[\d.]+\s)?(?:\p{L}+ )?(?:benchmarks?|baselines?|starting points?)\W*$/iu

/** How many blocks further the next heading stands at the most. */
const SECTION = 20

const heads = (above: Block | undefined): boolean => above !== undefined && HEAD.test(above.text.slice(-HEAD_LENGTH))

/** How much of a heading or an introduction is looked at, in UTF-16 units. */
const HEAD_LENGTH = 120

/** What looks at old plans and forecasts speaks of them again and again … */
const OLD_PLANS =
  /\b(?:forecast(?:s|ers?|ing)?|predict(?:s|ed|ions?)|prophe\p{L}+|projections?|projected|foresaw|foretold|(?:master ?|development |regional |five-year )?plan(?:s|ners|ned)?|guess(?:es|ed)?|targets?|promise[sd]?|manifesto|pledge[sd]?)\b/iu
const OFTEN = 3

/** … and in the past tense of what was then to come: "Rents were to rise by 40%", "They expected traffic to double". */
const WAS_TO_COME =
  /\b(?:(?:was|were) (?:expected |supposed |meant |due |planned |going |projected )?to (?!blame\b)|(?:had )?(?:expected|foresaw|foreseen|predicted|forecast|promised|planned|hoped|feared|counted on|reckoned with|envisaged|imagined)\b(?! (?:by|in|for|as)\b))/i

const looksAtOldPlans: (reading: Reading) => boolean = once(
  ({ sentences, title }) =>
    sentences.filter(({ text }) => OLD_PLANS.test(text)).length + (OLD_PLANS.test(title?.text ?? '') ? 1 : 0) >= OFTEN,
)

/** What was once to come, in a text that holds it against what came. */
export const wasToCome = ({ before, reading }: Scene): boolean =>
  WAS_TO_COME.test(governing(before)) && looksAtOldPlans(reading)
