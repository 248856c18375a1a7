import {
  amountsOf,
  changesOf,
  countedShares,
  type Document,
  defineRule,
  denominatorOf,
  grammar,
  isOutright,
  matchesOf,
  places,
  portionsOf,
  spokenShares,
  type Term,
} from '../src/rule.ts'

/** “In the control group (n = 8), 25% …”. */
const IN_GROUP = grammar('\\bn ?= ?(?<whole>{count})[)\\]],?…(?<portion>{percent})')
/** “The board (10 members) is 70% male”. */
const IN_BRACKETS = grammar('[(\\[](?<whole>{count}) [\\p{L}]+[)\\]][^¶‖\uE000-\uE01F.,;:]{0,40}?(?<portion>{percent})')
/** “We asked 12 bakers, and 67% knead by hand”: what its verb follows at once is a share of those before it. */
const CARRIED = grammar(
  '(?<whole>{count})[^¶‖\uE000-\uE01F]{1,90}(?:[,;:—–]|\\band|\\bthat|¶)(?:[^¶‖\uE000-\uE01F]{0,20}{figure}[^¶‖\uE000-\uE01F]{0,30}(?:,|\\band))?[^¶‖\uE000-\uE01F]{0,40}?(?<portion>{percent})',
)

/** “A survey of 15 villages found clean water in just 20%”. */
const FOUND_IN = grammar(
  '\\b(?:survey|study|test|check|inspection|review|pilot|trial|sample|audit) (?:of|in|with|among|at|on) (?:the |our |these )?(?<whole>{count})(?: [\\p{L}-]+){1,5}? (?:found|finds|showed|shows|revealed|detected|turned up)(?: [\\p{L}-]+){0,6}? (?:in|at|on|among|for) (?:just |only |about )?(?<portion>{percent})(?= ?[.,;¶]|$| of (?:them|these|those)\\b)',
)
/** “Of the nine shots that she took, she missed 44%”. */
const OF_WHICH = grammar(
  '(?:^|[¶;] ?)(?:out )?of (?:the|these|those|his|her|its|our|their|all) (?<whole>{count}) [^¶‖\uE000-\uE01F,]{1,60}, (?:he|she|it|they|we|I|you) [\\p{L}]+ (?:just |only |about )?(?<portion>{percent})(?= ?[.,;¶]|$)',
)
/** “Four of the six goals that they let in, or 67%, …”. */
const OR_PERCENT = grammar(
  '{count} (?:out )?of (?:(?:the|its|our|their|these|those) )?(?<whole>{count})[^¶‖\uE000-\uE01F]{1,80}, (?:or|that is,?) (?:about |some |nearly |over )?(?<portion>{percent})(?= ?[,;)—–])',
)

/** “40% of the population”: a share of something else than what was counted. “50% means 4 threads” explains. */
const OF_ANOTHER =
  /^ (?:means?|would be|equals)\b|^ of (?!(?:them|these|those|whom|which|all|(?:(?:the|these|those|our|its|their|her|his|my) )?(?:[a-zÀ-ɏ]+ )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-zÀ-ɏ]+teen))\b)/iu

export default defineRule({
  summary: 'A percentage of a handful.',
  why: '“50% of users” sounds like a finding; two of four people is a coin that was tossed a few times, and one more person would have made it 40% or 60%.',
  advice: 'Give the counts in place of the percentage.',
  severity: 'warning',
  options: {
    minimum: {
      type: 'integer',
      default: 20,
      minimum: 2,
      maximum: 100,
      description: 'The smallest number of which a percentage may be given.',
      example: { value: 4, allows: ['In the trial 50% of users (2 of 4) finished.'] },
    },
  },
  sources: [
    'http://www.equator-network.org/2013/03/20/basic-statistical-reporting-for-articles-published-in-biomedical-journals-the-statistical-analyses-and-methods-in-the-published-literature-or-the-sampl-guidelines/',
  ],
  flags: [
    ['In the trial ⟦50%⟧ of users (2 of 4) finished.', '“50%” is a share of 4'],
    ['Of the nine shots that she took, she missed ⟦44%⟧.', 'a share of nine'],
    ['We asked 12 bakers in town, and ⟦67%⟧ knead by hand.', 'a share of 12'],
    ['The pilot ran in 5 schools. ⟦60%⟧ of them dropped out.', 'a share of 5'],
    ['Three of the 14 ferries that we took, or ⟦21%⟧, were late.', 'a share of 14'],
    ['The survey of 15 wells found salt in only ⟦20%⟧.', 'a share of 15'],
    ['The choir has 16 members. ⟦25%⟧ have a beard.', 'a share of 16'],
    ['Thefts in the port fell ⟦33%⟧ in a year, from six to four.', 'a change from six'],
  ],
  allows: [
    'In the trial 50% of users (200 of 400) finished.',
    'In the trial two of the four users finished.',
    'Of the 15 districts, the north has 40% of the population.',
    'The 10 largest mills grind 60% of the flour, and 33% of 12-year-olds have seen one.',
    'Of the 8 million voters, 45% stayed at home.',
    'Her rating rose 50%, from two to three stars.',
    'The book has 12 chapters, and 40% of readers never see the third.',
    'If only 25% of the eight hens lay, we shall move them back.',
  ],

  *check(document, { minimum }) {
    for (const { amount, from } of changesOf(document))
      if (amount && isChangeOfCount(amount, from) && isFew(from, minimum))
        yield {
          at: amount.figure.span,
          message: `“${amount.figure.text}” is a change from ${wholeIn(from)}: too few for a percentage.`,
          related: places(from),
        }
    const changes = new Set(amountsOf(document).map(({ term }) => term.figure.span[0]))
    const seen = new Set<number>()
    for (const { share, whole } of sharesOf(document)) {
      const [at] = share.figure.span
      if (seen.has(at) || changes.has(at) || !isHandful(whole, minimum)) continue
      if (!isOutright(share)) continue
      seen.add(at)
      yield {
        at: share.figure.span,
        message: `“${share.figure.text}” is a share of ${wholeIn(whole)}: too few for a percentage.`,
        related: places(whole),
      }
    }
  },
})

/** Grades, rates and prices are no heads. */
const NO_COUNT =
  /\b(?:scores?|ratings?|rates?|index|points?|levels?|grades?|averages?|prices?|costs?|fees?|ratio|scale|hours?|share|percent\w*|version|odds|speed|size|age|temperature|per|thousand|million|billion|x)\b|%|[$£€]/i
const COUNTED = /^\W*(?:\p{L}+ ){0,3}?\p{Ll}*\p{L}{2,}s\b/u

/** “Burglaries rose 50%, from two to three”: a change of so many things, told outright. */
function isChangeOfCount(amount: Term, from: Term): boolean {
  if (amount.figure.kind !== 'percent' || from.figure.kind !== 'count' || !isOutright(amount) || amount.range)
    return false
  const { text } = from.sentence
  const around = text.slice(0, amount.figure.range[0]) + text.slice(amount.figure.range[1])
  return from.sentence === amount.sentence && COUNTED.test(text) && !NO_COUNT.test(around)
}

interface Share {
  readonly share: Term
  readonly whole: Term
}

/** “75% of the patients (3/4)”. */
const SLASHED = /^\d+\/(?<whole>\d+)$/

/** Three out of four and nine out of ten are ways of speaking. */
const SPOKEN: ReadonlySet<number> = new Set([2, 3, 4, 5, 10])

/** “(3/4)”, “four out of six dogs”: somebody counted. */
function isCountedOut(term: Term): boolean {
  const whole = / of /.test(term.figure.text) ? denominatorOf(term) : undefined
  return SLASHED.test(term.figure.text) || (whole !== undefined && !SPOKEN.has(whole))
}

/** Every percentage with the count that it is a share of. */
function* sharesOf(document: Document): Iterable<Share> {
  for (const { share, counts } of countedShares(document)) {
    const whole = counts.at(-1)
    if (whole && share.figure.kind === 'percent') yield { share, whole }
  }
  for (const { spoken, percent } of spokenShares(document))
    if (isCountedOut(spoken) && /s$/.test((percent.population ?? spoken.population)?.text ?? ''))
      yield { share: percent, whole: spoken }
  for (const { portion, whole } of portionsOf(document))
    if (portion.figure.kind === 'percent' && !isOfAnother(portion)) yield { share: portion, whole }
  for (const pattern of [IN_GROUP, IN_BRACKETS, FOUND_IN, OF_WHICH, OR_PERCENT, CARRIED])
    for (const { terms } of matchesOf(document, pattern)) {
      const { portion, whole } = terms
      if (portion && whole && !isOfAnother(portion) && (pattern !== CARRIED || isCarried(portion, whole)))
        yield { share: portion, whole }
    }
}

/** The percentage is said to be one of the group that the count counts; across sentences, of those who did something. */
function isCarried({ population, sentence, figure }: Term, whole: Term): boolean {
  if (population && population.span[1] < figure.span[0]) return population.span[0] === whole.population?.span[0]
  const behind = sentence.text.slice(figure.range[1], figure.range[1] + 30)
  const isGroup = ACTED_ON.test(whole.sentence.text) || MEMBERS.test(whole.sentence.text)
  return whole.population !== undefined && !population && DOING.test(behind) && isGroup
}

/** What people do, in the past. */
const DOING =
  /^ (?:have|are|work|live|come|speak|passed|failed|died|improved|recovered|went|dropped|agreed|said|finished|quit|left|won|lost|survived|refused|complained|worked|responded|voted|preferred|chose|wanted|were|had|have|knead|use|used)\b/
const ACTED_ON =
  /\b(?:asked|surveyed|polled|interviewed|questioned|tested|sampled|studied|followed|examined|inspected|checked|reviewed|visited|treated|recruited|enrolled|trained|contacted|tried|performed|carried out|ran|bought|sent|group of|panel of|sample of|took|had|replied|responded|answered|returned|joined|completed|signed up|spoke (?:to|with)|talked (?:to|with)|met|heard from|looked at|counted|watched|weighed|measured)\b/i
/** “The club has 12 members”: what is said next is said of them. */
const MEMBERS =
  /\b(?:has|have|had|counts|numbers|of) (?:\p{L}+ )?[\p{L}\d]+ (?:\p{L}+ )?(?:members|pupils|students|players|children|residents|tenants|trainees|apprentices|people|employees|partners)\b/iu

/** “12 out of 25” is both part and whole. */
const wholeIn = (term: Term): string =>
  denominatorOf(term)?.toString() ?? SLASHED.exec(term.figure.text)?.groups?.whole ?? term.figure.text

const isHandful = (whole: Term, minimum: number): boolean => !whole.range && isFew(whole, minimum)

function isFew(whole: Term, minimum: number): boolean {
  const { kind, value, bound } = whole.figure
  const size = kind === 'ratio' || kind === 'fraction' ? Number(wholeIn(whole)) : value
  const isOpen = bound === 'at-least' || bound === 'more-than'
  return size !== undefined && size > 1 && size < minimum && Number.isInteger(size) && !isOpen
}

/** “A 40% share”, “a 5% rise”: the percentage is of something that has one. */
const OWNED = /\b(?:an?|the|its|their|his|her|our) $/i

const isOfAnother = ({ figure, sentence: { text } }: Term): boolean =>
  OF_ANOTHER.test(text.slice(figure.range[1])) || OWNED.test(text.slice(0, figure.range[0]).slice(-8))
