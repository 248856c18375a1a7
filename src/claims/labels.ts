/** Numbers that name, order or bound something, or stand in a title, and count nothing in the world. */
import type { Block } from '../model.ts'
import { once } from '../once.ts'
import { sizeOf, type Test } from './signal.ts'
import { GROUPS, MACHINERY } from './vocabulary.ts'
import { namesWorld } from './world.ts'
import { yearsOf } from './years.ts'

/** A number that names: "Section 5", "Windows 11", "#4". */
const NAME_BEFORE =
  /(?:\b(?:section|figure|fig\.?|chapter|level|part|phase|stage|version|route|title|article|step|no\.?|nos\.?|number|issue|volume|vol\.?|pages?|pp?\.|table|appendix|act|rule|day|week|round|episode|season|grade|tier|class|type|line|item|question|exhibit|schedule|unit|module|lesson|option|scenario|channel|room|floor|gate|bus|highway|windows|python|java|ios|android|node|php|port|pi|form|user|employee|ticket|order|participant|subject|build|patch|release|commit|lot|batch|seed|exit|suite|apartment|account|invoice|article|docket|bug|call|dial|text|phone|ring|helpline|hotline|fax)\s*|#|№|\p{Lu}[\p{Lu}\d]+-)$/iu

/** "Meeting ID: 83427719", "Order no. 48213977": digits that nobody counts by. */
const IDENTIFIES =
  /\b(?:IDs?|id|ISBN|ISSN|PMID|PIN|EIN|VAT|passcode|passwords?|(?:[\p{L}-]+ )?(?:[Nn]umber|[Nn]o\.|[Cc]ode|[Rr]ef\.?|[Rr]eference|[Ss]erial))\s?[:#=]?\s?#?$/u

/** "ISO -17025" */
const ABBREVIATED = /\b[A-Z]{3,4} $/

export const isName: Test = ({ figure, before, noun }) =>
  (/^\d{5,}$/.test(figure.text) && IDENTIFIES.test(before)) ||
  (noun === '' && NAME_BEFORE.test(before)) ||
  (figure.text.startsWith('-') && ABBREVIATED.test(before)) ||
  /^(?:0\d+|3M)$/.test(figure.text)

/** "by 27 votes to 14", "by a vote of 4 to 1", "four stars out of five" */
export const isTally: Test = ({ figure, before, after }) =>
  /\bstars? out of\b/i.test(figure.text) ||
  /^\s?(?:votes? (?:to|against)|stars?)\b/.test(after) ||
  /\bvotes? (?:to|of) $/.test(before)

/** "on 97.3 FM" */
export const isFrequency: Test = ({ after }) => /^\s?(?:FM|AM|DAB|MHz|kHz)\b/.test(after)

/** "a 404 error": an answer of a web server. */
const isStatusCode: Test = ({ figure, before, after }) =>
  /^[1-5]\d\d$/.test(figure.text) &&
  (/^\s*(?:errors?|error pages?|pages?|not found|status|responses?|redirects?|codes?)\b/i.test(after) ||
    /\b(?:http|status|error|code)s?\s*$/i.test(before))

const MARGIN = /\bmargins? of (?:sampling )?error\b[^.;]{0,60}$/i

/** "95% CI", "the 5% level", "a margin of error of 3 points": how sure, not how much. */
const INTERVAL =
  /^[\s-]*(?:\(?\s?(?:ci|cis|ui|uis|cri|cris|hdi)\b|(?:(?:bayesian|bootstrap|posterior|equal-tailed|highest-density) )?(?:confidence|credible|credibility|uncertainty|prediction|interval|significan[a-zÀ-ɏ]+|statistically|probability that|level\b))/iu

/** "95% (outer) and 50% (inner) …": so sure are several of them. */
const AND_OTHERS = /^(?:\s?\([^()]{1,20}\))?(?:(?: and| or|, and) \d[\d.]* ?%(?:\s?\([^()]{1,20}\))?)?/

/** "P-values below 0.05 lead to 5% false positives": what the level means. */
const ERROR_RATE = /^ (?:of )?(?:false[- ](?:positives?|alarms?|rejections?|discover(?:y|ies))|type (?:I|1) errors?)\b/i
const AT_LEVEL = /\b(?:p-?values?|p ?[<=≤]|significan\p{L}+|alpha|the null)\b/iu

export const isConfidence: Test = ({ lead, before, rest }) =>
  (ERROR_RATE.test(rest) && AT_LEVEL.test(lead)) ||
  MARGIN.test(before) ||
  [rest, rest.replace(AND_OTHERS, '')].some((text) => INTERVAL.test(text))

/** "500 draws", "based on 200 simulations": how often a method is repeated. */
export const isRepetition: Test = ({ noun }) =>
  /^(?:draw|simulation|iteration|replicate|replication|permutation|resample|bootstrap|reali[sz]ation)$/.test(noun)

/** "2.3 Late sums bear interest": the number of a clause. */
export const isClauseNumber: Test = ({ figure, sentence, rest }) =>
  sentence.range[0] + figure.range[0] === 0 &&
  /^\d{1,2}(?:\.\d{1,2})+$/.test(figure.text) &&
  /^\s\p{Lu}\p{Ll}/u.test(rest)

/** "412 pp.": how long a book is. */
export const isExtent: Test = ({ after, figure }) => /^\s?pp?\b\.?/.test(after) || /\spp?$/.test(figure.text)

/** "10,000 miles from Goodwood in England to Ulaanbaatar": how far it is from one place to another. */
export const isWayBetween: Test = ({ after, figure }) =>
  figure.unit !== undefined &&
  /^\s(?:\p{L}+ ){0,2}?(?:from (?:the )?\p{Lu}[^.;:]{1,60}? to|between (?:the )?\p{Lu}[^.;:]{1,60}? and) (?:the )?\p{Lu}/u.test(
    after,
  )

/** "per 1,000 visits": the whole of a rate that is told elsewhere. */
export const isWholeOfRate: Test = ({ before }) => /\b(?:per|for (?:every|each))\s$/i.test(before)

/** "a. 50% b. 20%": answers to choose from, in a row or below the question. */
export const isOption: Test = ({ sentence: { block }, reading: { blocks } }) =>
  (block.text.length < 200 && /(?:^|\s)\(?[ab][.)]\s.*\s\(?[bc][.)]\s/i.test(block.text)) ||
  (/^\W{0,3}[a-e][.)]\s/i.test(block.text) &&
    [block.list?.intro, blocks[block.index - 1]].some((above) => above?.text.trimEnd().endsWith('?')))

const TOP = /\b(?:top|best|first|last|bottom)\s*$/i

/** "the top 10%", "the 30% rule": it names a class or a rule. */
export const isNamingShare: Test = ({ before, after }) =>
  /\b(?:top|bottom|lowest|highest|richest|poorest|wealthiest|oldest|youngest)\s*$/i.test(before) ||
  /^\s(?:rule|principle|club|solution|mark|threshold|attacks?|movement)\b/.test(after)

/** "Under the £100-a-tonne scenario", "the 110m map": one of several, which its number tells apart. */
const ONE_OF_SEVERAL =
  /^ (?:\p{Ll}+ )?(?:scenario|variant|assumption|specification|pathway|option|map|resolution|version|shapefile|layer|grid|preset|mode|setting)s?\b(?! (?:of|in|to)\b)/u
const APART = /\b(?:the|a|an|this|that|each|our|both|either) $/i

/** "The axis runs from 0% to 60%": as far as a plot is drawn. */
const DRAWN =
  /\b(?:[xy][- ]ax[ie]s|the (?:\p{L}+ )?(?:axis|axes|scale|legend|bins?|breaks|ticks)|colou?r (?:bar|scale)|grid ?lines?)\b(?! of\b)[^.;]{0,30}\b(?:from|to|at|between|and|every)\s$/iu

export const isNamingOne: Test = ({ figure, before, after }) =>
  DRAWN.test(before) ||
  (APART.test(before) && (figure.kind !== 'count' || /[a-z]$/i.test(figure.text)) && ONE_OF_SEVERAL.test(after))

const SELECTED = /^\s*(?:largest|biggest|smallest|highest|lowest|most|best|worst|richest|poorest|top|leading)\b/i

/** "the top 200", "the seven largest": as many as somebody chose. */
export const isSelection: Test = ({ before, after }) => TOP.test(before) || SELECTED.test(after)

/** "a 30-day", "the 14-point": an attribute. */
export const isAttribute: Test = ({ figure, after }) =>
  /^[-–]\p{L}/u.test(after) || /[\d\p{L}]-\p{L}+$/u.test(figure.unit ? figure.text : '')

/** "Membership stands at 1,430", "attendance fell to 812": the subject says what is counted. */
const COUNTS_SUBJECT =
  /\b(?:(?:stands?|stood|standing) at|totals|totall?ed|number(?:s|ed)|reached|(?:fell|rose|grew|dropped|climbed|shrank|jumped|slumped|dipped|swelled|sank|went (?:up|down)|amounts?|amounted|is (?:up|down)|was (?:up|down)) to)(?: (?:about|around|some|just|only|nearly|almost|roughly|over|under)){0,2}\s*$/i

/** "up to 3.", "(14)": nothing is counted. */
export const isAlone: Test = ({ noun, figure, before }) =>
  noun === '' && sizeOf(figure) < 1e6 && !COUNTS_SUBJECT.test(before)

export const isInCell: Test = ({ sentence }) => sentence.block.kind === 'cell'

const AGE =
  /\b(?:aged?|ages|age of)\s+(?:\d+\s*(?:and|to|-|–)\s*)?$|\b(?:boy|girl|lad|man|woman|child|son|daughter) of (?:about |around |some |nearly |only |just )?$/i
const AGE_BOUND =
  /\b(?:anyone|everyone|people|[a-z]+(?:s|men)|those|children)\s+(?:under|over|above|below|older than|younger than)\s*$/i
const AGE_BEHIND =
  /^\s*(?:-|–)?\s*(?:years? old|year-olds?|years? of age|and (?:over|older|under|up|above)|or (?:older|younger|over))\b/i

const OPENS_CLASS = /^\W*(?:(?:fewer|less) than|under|up to)\s*$/i
/** "Fewer than 50 pairs remain": a whole sentence. */
const IS_TOLD =
  /^ (?:[a-zÀ-ɏ\d,’'-]+ ){1,6}(?:are|were|is|was|have|had|has|remain(?:s|ed)?|survived?|lived?|left|took|came|voted|died|stay(?:ed)?|stood|found|said|got|made|work(?:ed)?|use[ds]?)\b/iu

/** "firms with fewer than 50 employees", "users with 5,000+ points": a class of size. */
export const isSizeClass: Test = ({ before, after, figure }) =>
  (/\bwith\s$/.test(before) && /^\+/.test(after)) ||
  (sizeOf(figure) <= 1000 &&
    (/\bwith (?:(?:fewer|less|more) than|under|over|up to|between|at (?:least|most))\s*$/i.test(before) ||
      (OPENS_CLASS.test(before) && !IS_TOLD.test(after))))

export const isAge: Test = ({ before, after, noun, figure }) =>
  AGE.test(before) ||
  AGE_BEHIND.test(after) ||
  (sizeOf(figure) <= 120 && (noun === '' || noun === 'year') && AGE_BOUND.test(before))

/** A year that was read as a count: "our 1861 war", "a clock, about 1890". */
export const isYearLike: Test = ({ figure, noun }) =>
  /^1[5-9]\d\d$|^20\d\d$/.test(figure.text) &&
  !noun.endsWith('s') &&
  (!figure.approximate || noun === '') &&
  figure.bound === undefined

/** A heading that is no sentence counts what stands below it. */
export const isTitle: Test = ({ sentence: { block } }) =>
  block.kind === 'heading' && !/[.!](?:\s*\([^()]*\))?\s*$/.test(block.text.slice(-80))

/** The block is hardly more than one link: the title of another text. */
export const isLinkTitle: Test = ({ sentence: { block } }) => isMostlyLink(block)

const isMostlyLink = once(({ text, links }: Block) =>
  links.some(({ range, kind }) => kind === 'link' && range[1] - range[0] > text.trim().length * 0.7),
)

/** "10 Ways We Tripled 1,000 Sites": a link in title case. */
export const isTitleCasedLink: Test = (scene) =>
  isLinkTitle(scene) && TITLE_CASE.test(scene.sentence.text.slice(0, 160))

/** Of the words of four letters and more, three in a row that begin with a capital. */
const TITLE_CASE = /(?:\p{Lu}\p{L}{3,}[^\p{L}]+(?:\p{L}{1,3}[^\p{L}]+){0,2}){2}\p{Lu}\p{L}{3,}/u

/** "“A Tale of Two Million Rides”": the title of a work, in quotation marks. */
/** “$5,000 for a Quieter Drill” 2019 Challenge */
const PRIZE = /^ (?:\d{4} )?(?:Challenge|Prize|Award|Grant|Contest|Competition|Campaign|Fund)\b/

export const isInQuotedTitle: Test = ({ figure, lead, rest }) => {
  const [opening] = /(?<![\p{L}\d])["“][^"“”]*$/u.exec(lead) ?? []
  const [closing] = /^[^"“”]*["”]/.exec(rest) ?? []
  return (
    opening !== undefined &&
    closing !== undefined &&
    (TITLE_CASE.test(opening + figure.text + closing) ||
      PRIZE.test(rest.slice(closing.length)) ||
      /\bet al\b/.test(lead))
  )
}

/** The text is the figure and nothing else, as in a list of options; a share as a heading is told of below. */
export const isWholeText: Test = ({ figure, sentence: { block } }) =>
  block.kind !== 'cell' &&
  !(block.kind === 'heading' && figure.kind === 'percent') &&
  block.text.trim().length <= figure.text.length + 2

/** “4 ports”, “3 containers”: of machines, which nobody counts year by year. */
export const isOfMachine: Test = ({ figure, noun, sentence }) =>
  MACHINERY.has(noun) && !namesWorld(sentence) && yearsOf(figure, sentence).length === 0

/** "the One Percent Foundation", "1% for the Planet", "the 10,000 Small Shops programme": a body that has its number in its name. */
const BODY =
  '(?:Foundation|Club|Project|Challenge|Pledge|Movement|Fund|Initiative|Campaign|Society|Group|Trust|Party|Network|Coalition|Collective|Alliance|[Pp]rogram(?:me)?)'
const NAMED_FOR = new RegExp(
  `^ (?:\\p{Lu}[\\p{L}-]+ ){0,3}${BODY}\\b(?! (?:members|mayors|MPs|voters|supporters|firms|companies|workers|employees|schools)\\b)|^ for the \\p{Lu}`,
  'u',
)

export const isInName: Test = ({ figure, before, after }) =>
  NAMED_FOR.test(after) && (figure.kind !== 'count' || /\b(?:the|its|their|our) $/i.test(before))

/** "named one of ten great feats", "stands for one of two outcomes": a choice, and no share. */
const isChosen: Test = ({ figure, before, rest, noun }) =>
  /^one (?:out )?of \S+$/i.test(figure.text) &&
  /\p{L}\s$/u.test(before) &&
  !GROUPS.has(noun) &&
  /^ (?:[\p{L}\d-]+ ){0,3}[\p{L}-]+s\b/u.test(rest)

/** "A fourth study found": one more, and no part of any. */
const ONE_MORE =
  /^ (?:\p{L}+ )?(?:study|survey|report|paper|poll|review|analysis|trial|article|post|group|team|person|man|woman|child|reason|option|factor|party|company|firm|country|city|school|case|time|type|kind|category|version|round|wave|phase|chapter|season|book|film|term)\b/u

const isOrdinal: Test = ({ figure, after }) =>
  /^an? (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i.test(figure.text) && ONE_MORE.test(after)

export const isOneOfSome: Test = (scene) => isChosen(scene) || isOrdinal(scene)

/** "Sindh (population: 48 million)": what a place is, set beside its name. */
export const isAside: Test = ({ before, after }) =>
  /\((?:total )?(?:population|pop\.?|area|elevation|altitude|circulation)(?: of|[:,])? ?(?:about |around |roughly |some |~)?$/i.test(
    before,
  ) && /^[^()]{0,30}\)/.test(after)

/** "✅ 83 numbers found": what a program reports of its run. */
const CHECKED = {
  before: /[✅❌✔✓✗✘☑⚠]\W{0,3}$/u,
  after:
    /^ [^.✅❌✔✓✗✘☑⚠]{1,60}\b(?:found|detected|passed|failed|missing|skipped|ignored|checked|processed|without [\p{L} ]{2,20})\W*(?:$|[✅❌✔✓✗✘☑⚠])/u,
}

export const isCheckResult: Test = (scene) =>
  isStatusCode(scene) || (CHECKED.before.test(scene.lead) && CHECKED.after.test(scene.rest))
