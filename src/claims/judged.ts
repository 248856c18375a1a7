/** Values that are weighed, not reported: thresholds, steps of a scale, and what would be good. */
import { governing } from './clause.ts'
import { BARE, type Test } from './signal.ts'

/** "A rate above …", "Anything below …": no certain one. "A total of …" is. */
const ANY_VALUE =
  /^\W*(?:(?:but|so|and|generally|typically|remember|ideally),?\s(?:that )?)?(?:an?(?! (?:total|average|majority|minority|record|estimated|further|additional|median|mean)\b)|any(?:thing)?|something|every)(?:\s[a-zÀ-ɏ-]+){0,4}\s(?:of|above|below|over|under|between|from|to|like|beyond|around|than|exceeding|about|near|at)\s(?:[a-zÀ-ɏ]+\s){0,2}$|^\W*an?\s$/iu

/** What is said of any such value: it "is", "means", "would"; not "is expected" or "was". */
const SAYS_OF_ANY =
  /^[^,;:]{0,40}\b(?:means?|signals?|indicates?|suggests?|proves?|would|should|might|can|could|may|counts? as|(?:is|are|isn't|aren't)(?! (?:[a-zÀ-ɏ]+ly )?(?:[a-zÀ-ɏ]+(?:ed|en|cast)|likely|due)\b))\b/iu

/** "10% is a tiny sample", "On its own, 12% means nothing". */
const BARE_VALUE = /^\W*(?:(?:on its own|by itself|usually|often|sometimes),?\s)?(?:only |just |even |a mere )?$/i

const VERDICT =
  /^\s*(?:is|are|means?|would be|may be|might be|can be|sounds?|looks?|seems?)(?: not| only| just| an?| the| very| too| quite| still| pretty| actually| really| considered| usually| generally| extremely){0,4} (?:good|bad|great|poor|much|small|tiny|large|big|huge|high|low|lot|little|enough|normal|healthy|ideal|noise|nothing|fine|acceptable|ok|okay|excellent|impressive|sign|signal|benchmark|rule|minimum|maximum|sample|cause|fair|reasonable)\b/i

/** "A good open rate is …" */
const GOOD_VALUE =
  /\ban? (?:[a-zÀ-ɏ]+ly )?(?:good|great|healthy|ideal|decent|reasonable|acceptable|solid|excellent|perfect)(?:[- ][a-zÀ-ɏ]+){1,4} (?:is|would be|falls?|sits?|ranges?|hovers?|lies)\s(?:[a-zÀ-ɏ]+\s){0,3}$/iu

const RULE_OF_THUMB = /\b(?:rules? of thumb|pareto principle|80\/20)\b/i

export const isJudged: Test = ({ lead, before, after }) =>
  (ANY_VALUE.test(governing(before)) && SAYS_OF_ANY.test(after)) ||
  (BARE_VALUE.test(before) && VERDICT.test(after)) ||
  GOOD_VALUE.test(before) ||
  RULE_OF_THUMB.test(lead)

/** "800 VA suffices", "two litres are plenty": as much as is needed. */
const ENOUGH =
  /^\s*(?:[\p{L}-]+ ){0,2}(?:suffices?|will (?:do|suffice)|(?:is|are|would be) (?:plenty|enough|sufficient|overkill|ample)(?! (?:to|for)\b))/iu
const isEnough: Test = ({ figure, after }) => BARE.includes(figure.kind) && ENOUGH.test(after)

/** "Content that flashes more than 3 times a second is dangerous", "Farms with over 90 cows must …": whom a sentence is about, and where that begins. */
const CLASS = {
  before:
    /^\W*(?:(?:and|but|so|then) )?(?!(?:the|this|that|these|those|its|their|our|my|your|his|her|an?|it|we|they|he|she|there|in|on|at|for|from|of|by)\b)(?:[\p{L}-]+ ){1,4}?(?:that|who|which|whose|with) [^,;]{0,60}?\b(?:more than|over|above|below|under|less than|fewer than|at least|at most|exceeding|beyond)\s$/iu,
  after:
    /^[^,;.]{0,50} (?:is|are|has|have|should|must|may|can|cannot|will|would|might|needs?|gets?|pays?|tends?|faces?|counts?|qualif(?:y|ies)|requires?)\b/iu,
}
/** "for small firms (under $1 million revenue)" */
const BRACKETED = {
  before:
    /[\p{L}]s \((?:with |having )?(?:more than|over|above|below|under|less than|fewer than|at least|at most|up to)\s$/iu,
  after: /^ (?!of\b|(?:is|are|was|were|have|had)\b)[^().;]{3,50}\)/i,
}
const isClassBound: Test = ({ before, after, lead, rest }) =>
  (CLASS.before.test(before) && CLASS.after.test(after)) || (BRACKETED.before.test(lead) && BRACKETED.after.test(rest))

/** "Typical standards are 80% for power", "the conventional level of 5%": what a trade has agreed on. */
const CONVENTION =
  /\b(?:(?:typical|common|usual) (?:[\p{L}-]+ )?|(?:conventional|standard|customary|default|accepted|statistical|traditional|suggested|recommended) (?:[\p{L}-]+ )?(?:(?:levels?|values?)\b|(?=standard|convention|cut|threshold|setting|choice|criteri)))(?:standards?|conventions?|cut-?offs?|thresholds?|settings?|choices?|criteri(?:on|a))?(?: for [^.;,]{1,40}?)? (?:is|are|of)\s(?:about |around )?$/iu

/** "a high score (i.e., RPS over 0.5%)": what a word stands for. */
const THAT_IS =
  /\bi\.e\.,? (?!(?:just|about|well|in|at|for|roughly) )\p{L}[^()]{1,40} (?:over|above|below|under|more than|less than|at least|at most|[<>≥≤=])\s?$/iu

export const isConvention: Test = (scene) =>
  CONVENTION.test(scene.before) || THAT_IS.test(scene.lead) || isClassBound(scene) || isEnough(scene)

/** "The 50/30/20 rule says 50%": what somebody advises to everybody. */
const RULE =
  /\b(?:rules?|framework|advice|guidelines?|method|formula|principle|conventional wisdom|budget) (?:says?|suggests?|assumes?|states?|holds?|tells (?:you|us)|is|goes)\b[^.;:]{0,110}$/i

export const isOfRule: Test = ({ before }) => RULE.test(before)

/** "45% to Savings: …": an item of a plan opens with its share. */
export const isShareOfPlan: Test = ({ sentence: { block }, before, rest }) =>
  block.list !== undefined && /^\W*$/.test(before) && /^\s(?:to|for|into) \p{Lu}[\p{L} ]{2,30}:/u.test(rest)

/** A step of a scale, or a scale from end to end. */
export const isStepOfScale: Test = (scene) => isOfSteps(scene) || opensStep(scene)

/** "a rating from 0% to 100% in steps of 10%", "in 10% increments" */
const STEPS =
  /^ in (?:steps|increments) of \d|^ in \d[\d.]*(?:%| percent| per cent|-point)? ?-?(?:steps|increments|intervals)\b/i
const isOfSteps: Test = ({ before, after }) =>
  STEPS.test(after) ||
  / in (?:steps|increments) of $/.test(before) ||
  (/ in $/.test(before) && /^[ -](?:steps|increments|intervals)\b/.test(after))

/** "26–40%: good", "Over 70%: too much": a block opens with a span of values and says what it stands for. */
const opensStep: Test = ({ figure, sentence, rest }) =>
  (figure.low !== undefined || figure.bound !== undefined) &&
  sentence.range[0] === 0 &&
  figure.range[0] <= LONGEST_BOUND &&
  /^\s*[:=–—]\s/.test(rest)

/** The length of the words that a span of values may open with ("less than "), in UTF-16 units. */
const LONGEST_BOUND = 12
