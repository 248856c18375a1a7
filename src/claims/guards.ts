/** What stands around a figure that makes a rule hold its tongue, whether or not the figure is a claim. */
import type { Block, Figure, Guard, Reading } from '../model.ts'
import { once } from '../once.ts'
import { isQuestion } from './frames.ts'
import { isExample, isHypothetical } from './made-up.ts'
import { isVerbless } from './others.ts'
import type { Scene } from './scene.ts'
import { isTask } from './set-pieces.ts'
import { isSlight } from './slight.ts'
import { isLineOfData } from './tabulated.ts'

/** "Those who had never smoked" says whom and denies nothing. */
const NEGATION =
  /(?<!\bwho (?:(?:ha[sd]|have|do|does|did) )?)\b(?:not(?! (?:know|reali[sz]e|notice|believe|think|see|say|help|matter|surprising) )|never(?! (?:knew|know|thought|noticed) )|isn't|wasn't|aren't|weren't|neither|nor|no longer|rather than|instead of|far from)\s+(?:[a-z]+\s){0,2}$/i

const DEBUNKING =
  /\b(?:myths?|mythical|debunk(?:s|ed|ing)?|falsely|wrongly|bogus|baseless|unfounded|(?:is|are|was|were|it's|that's|simply|just|completely) (?:false|wrong|untrue|made up(?! of)|not true)|(?:false|fake|bogus|misleading|inaccurate|made-up|phoney|discredited|disputed) (?:claims?|statistics?|stats?|figures?|numbers?|estimates?)|misquoted|misread|discredited|disproven?|inaccurately|misleadingly|widely (?:cited|quoted|repeated),? but|often[- ](?:cited|quoted|repeated),? (?:but|figure|statistic|claim)|no (?:evidence|basis|source|data|proof|study|studies|survey|research) (?:that|for|behind|to support)|(?:cannot|can't|could not|couldn't) be traced|(?:do|does|doing) the rounds|urban legend|zombie statistic|fact[- ]check(?:s|ed|ers?)?|so-called statistic|contrary to (?:popular|common|the))\b/i

/** "Please don't forward it as “six in ten …”", "it would be wrong to write that 80% …": what nobody is to say. */
const NOT_TO_SAY =
  /\b(?:(?:do not|don't|never|nobody (?:should|may|can)|no one (?:should|may|can)|not to) (?:[a-z]+ )?(?:forward|quote|cite|report|repeat|print|share|retell|present|sell|tell|read|take|call|turn|render|write|say|conclude|claim|infer)(?:ed)? (?:(?:it|this|that|these|them|us|anyone|your [a-z]+)\b(?: [a-z]+){0,3}? )?(?:as|into|that|from (?:this|that|it) that|["“])|(?:wrong|foolish|rash|silly|unfair|nonsense|a mistake|dishonest|tempting) to (?:write|say|claim|report|print|conclude|infer|read|think|put)\b|(?:doesn't|does not|didn't|did not) (?:make|mean|turn) (?:it|this|that|them) (?:into )?(?=["“]))[^.;]*$/i

/** "In newspapers that became “26% higher”": what others made of it. */
const MADE_OF_IT =
  /\b(?:that|this|it|which) (?:[a-z]+ )?(?:became|turned into|shrank to|grew into|was (?:reported|retold|rendered|shortened|boiled down|rounded)(?: up| down)?(?: as| to| into)?)(?: just| simply)? (?:a |an |the )?["“][^"”.;]*$/i

/** "The claim: …": a paragraph that tells what is looked into. */
const IN_QUESTION = /^\W*(?:the |a )?(?:claim|myth|rumou?r|legend|assertion|allegation)\W{0,2}[.:—–]/i

/** The words of a writer who takes back what was just said: "No study says so", "That figure was made up", "20% of what?". */
const TAKEN_BACK = new RegExp(
  `(?:^|;\\s)\\W*(?:(?:but|yet|only|well|in fact|except),?\\s)?(?:${[
    '[^.?!]{0,20}\\bof what\\?',
    'no (?:stud(?:y|ies)|survey|scan|research|evidence|one|data)\\s',
    'nobody (?:has|knows)\\b',
    'there (?:is|was|has|are) (?:simply )?(?:no(?! (?:other|second|third|fourth|fifth|further|effects?|differences?|changes?|gains?|improvements?|interactions?|significant)\\b)|never|not)\\b',
    "(?:it|that|this|that (?:figure|number|claim)|(?:the|this) (?:figure|number|claim))(?:'s| is| was) (?:simply |just |also )?(?:an? (?:myth|hoax|legend|joke)|not true|false|wrong|nonsense|untrue|made up|invented|bogus)\\b",
    '(?:that|the|this) (?:figure|number|claim) (?:compares|confuses|ignores|mixes|has no)\\b',
    '(?:(?:an?|another|pure|sheer|complete) )?(?:[a-z]+ )?(?:myth|hoax|fallacy|canard|misquotation|misreading|misunderstanding|nonsense|invention)(?=[.,;:!]| (?:with|that|of|from|which)\\b)',
    '(?:falsely|wrongly|mis(?:read|quoted|attributed|understood|remembered|copied|interpreted)(?=[.,;:]| (?:from|by|out of|as)\\b))',
    '(?:(?:it|that|this) (?:is|was) |(?:an?|the) (?:figure|number|line|statistic|claim)[^.;]{0,40}\\b)?(?:outdated|(?:widely|often) (?:cited|quoted|repeated|shared|believed),? (?:but|yet|and (?:never|wrong)))\\b',
    '(?:our |the )?verdict\\W{1,4}(?:false|no\\b|not\\b|wrong|unproven|misleading|(?:an? )?(?:myth|slogan|hoax))',
  ].join('|')})`,
  'i',
)

/** What sets a figure right that was told wrong, by the writer or by whoever is quoted: "the right figure was …", "we have corrected it". */
const SET_RIGHT = new RegExp(
  [
    '\\bthe (?:correct|right|true|actual) (?:figure|number|answer|share|rate|rise|fall|increase|drop|total|value|sum|one|percentage) (?:is|was|should)\\b',
    '\\b(?:has|have|had) (?:since |now )?(?:been )?(?:corrected|retracted|withdrawn)\\b',
    '\\bmis(?:print(?:ed)?|quoted|reported|calculated|counted|stated|placed decimal)\\b',
    '\\b(?:was|is|were) (?:just |simply )?an? (?:slip|error|mistake|misprint|typo|miscalculation)\\b',
    '\\b(?:made (?:it|them|that|this|those|these) up|(?:made up|makes up|invented|invents) (?:all |most |half )?(?:of )?(?:his|her|their|its|the|these|those|that|this) (?:own )?(?:statistics?|figures?|numbers?|percentages?|data))\\b',
    '\\b(?:found|find|finds|there (?:is|was)) (?:none|nothing(?! to (?!support|back|suggest|show|confirm|prove))|no such (?:study|survey|source|figure|poll|paper|research))\\b',
    '\\btells? (?:you|us|readers) nothing\\b',
    '\\bcannot (?:both )?be (?:right|true)\\b',
    '\\b(?:found|finds?|has|have|had) no [^.;]{0,30}\\b(?:stud(?:y|ies)|evidence|source|support|basis|proof)\\b[^.;]{0,16}\\b(?:for|behind|of) (?:it|this|that|the (?:rule|claim|figure|number|idea|saying|line|advice))\\b',
    "\\b(?:do|does|did)(?: not|n't) (?:even )?(?:agree with (?:each|one an)other|add up|tally|square with each other)\\b",
    '\\b(?:that|the|this) (?:claim|statement|rumou?r|story) (?:is|was) (?:simply )?(?:false|wrong|untrue|nonsense)\\b',
  ].join('|'),
  'i',
)

/** "It is a myth", "… and it is rubbish": what becomes of all that was just told, at the end of its paragraph or at the head of the next. */
const REFUTED =
  /\b(?:it|that|this|which|(?:none|all|most) of (?:it|this|that)|the (?:claim|figure|number|line|story|slogan|statistic))(?:'s| is| was| turns out to be) (?:simply |all |also |just |pure |complete |utter |plain |sheer |quite |an? ){0,2}(?:myth|hoax|(?:urban )?legend|fiction|fabrication|nonsense|rubbish|bunk|baloney|hogwash|invented|made[- ]up|bogus|untrue|not true|folklore|fairy ?tale)\b(?! (?:that|to)\b)/i

/** "Your front page (“Crime soars 50%”)", "the slogan “half of all food”": words that stand on something, which the text looks at. */
const ON_PRINT =
  /\b(?:front page|headlines?|posters?|adverts?|advertisements?|slogans?|banners?|covers?|straplines?|stickers?|placards?|billboards?|subject lines?|tote bags?|t-shirts?|signs?|blurb)\b[^"“.;!?]{0,30}["“][^"”]*$/i

/** "A colleague told me that “half the village died”", "one often hears “80% of …”": hearsay in the words that it was heard in. */
const HEARSAY =
  /\b(?:told (?:me|us)|(?:people|they|some|many|locals) (?:often |still |always |like to )?say|one (?:often |still )?hears|(?:keep|kept) (?:hearing|reading)|(?:often|still) (?:hear|read)|(?:story|saying|legend|rumour|joke) (?:goes|has it|went)|used to say|(?:is|was) said|so-called)\b(?: that|,|:)?[^"“.;]{0,12}["“][^"”]*$/i

/** "Corrections": a page on which an editor tells what was wrong in print, and what stood there: "We gave the rate as 4.9%". */
const CORRECTIONS =
  /\b(?:corrections?|clarifications?|errata|erratum|we got (?:it |this |that )?wrong|put(?:ting)? (?:it|things|this) right)\b/i
const STOOD_THERE =
  /\b(?:we|our \p{L}+|(?:the|an?|this|that) (?:\p{L}+ )?(?:article|story|report|chart|headline|graphic|caption|table|column|piece|post)) (?:also |wrongly |once |then )?(?:gave|said|wrote|printed|reported|stated|put|called|claimed|showed|used|quoted|described|misstated)\b/iu

const corrects: (reading: Reading) => boolean = once(({ title, blocks }) =>
  [title?.text ?? '', ...blocks.slice(0, 3).map(({ text }) => text.slice(0, 80))].some((text) =>
    CORRECTIONS.test(text),
  ),
)

/** In how many sentences behind a figure it may be set right. */
const SET_RIGHT_WITHIN = 2

const MARKS = /["“”]/g

/** The guards of a figure that is a claim by some margin. */
export function guardsOf(scene: Scene, margin: number): ReadonlySet<Guard> {
  const { block } = scene.sentence
  const guards = new Set<Guard>()
  const add = (guard: Guard, holds: boolean) => holds && guards.add(guard)
  add('question', isQuestion(scene))
  add('hypothetical', isHypothetical(scene))
  add('negation', NEGATION.test(scene.before))
  add('example', isExample(scene) || isTask(scene))
  add(
    'debunking',
    DEBUNKING.test(scene.lead) ||
      DEBUNKING.test(scene.rest) ||
      NOT_TO_SAY.test(scene.lead) ||
      MADE_OF_IT.test(scene.lead) ||
      IN_QUESTION.test(block.text) ||
      CLAIMED.test(scene.before) ||
      (/["”]/.test(scene.rest) && (ON_PRINT.test(scene.lead) || HEARSAY.test(scene.lead))) ||
      (STOOD_THERE.test(scene.lead) && corrects(scene.reading)) ||
      isTakenBack(scene) ||
      isRefuted(scene) ||
      isQuotedAsFalse(scene),
  )
  add('heading', block.kind === 'heading' || isTitle(scene))
  add('table', block.kind === 'cell' || isLineOfData(scene))
  add('caption', block.kind === 'caption' || isCaptionOfTable(block))
  add('quotation', block.quoted || isInQuotes(scene))
  add('slight', isSlight(scene, margin))
  return guards
}

/** "**3 billion spores.** A team …", "*Fires, 3 billion spores and a feast*": a line in bold print or italics that says of nothing how it is. */
const isTitle = (scene: Scene): boolean => {
  const { span } = scene.sentence
  const { source } = scene.reading
  const isSetOff =
    /(?:[*_]|<(?:b|strong|em|i)>)$/i.test(source.slice(Math.max(0, span[0] - MARK), span[0])) &&
    /^(?:[*_]|<\/(?:b|strong|em|i)>)/i.test(source.slice(span[1], span[1] + MARK))
  return isSetOff && isVerbless(scene.words)
}

/** "He has falsely said:", and below it the words in quotation marks. */
const isQuotedAsFalse = ({ sentence: { block }, reading: { blocks } }: Scene): boolean => {
  const lead = blocks[block.index - 1]?.text.slice(-LEAD) ?? ''
  return (block.quoted || /^\W{0,2}["“]/.test(block.text)) && /:\W{0,3}$/.test(lead) && DEBUNKING.test(lead)
}

/** How much of the line above a quotation says what is thought of it, in UTF-16 units. */
const LEAD = 120

/** The longest mark of emphasis, in UTF-16 units. */
const MARK = 9

/** By the end of its own sentence or by those behind it in its paragraph. */
function isTakenBack({ figure, sentence: { block, index }, reading, rest }: Scene): boolean {
  const behind = reading.sentences
    .slice(index + 1, index + 1 + SET_RIGHT_WITHIN)
    .filter((other) => other.block === block)
  const [next] = behind
  return (
    TAKEN_BACK.test(rest) ||
    SET_RIGHT.test(rest) ||
    (next !== undefined && TAKEN_BACK.test(next.text.slice(0, OPENING).replaceAll('’', "'"))) ||
    behind.some(({ text, figures }) => SET_RIGHT.test(text) || isDoubtedAgain(text, figures, figure))
  )
}

/** How many sentences on its paragraph may go on before what it tells is refuted. */
const REFUTED_WITHIN = 4

/** In the sentences behind it in its paragraph, or in the first of the next. */
function isRefuted({ sentence: { block, index }, reading: { sentences } }: Scene): boolean {
  const behind = sentences.slice(index + 1, index + 1 + REFUTED_WITHIN)
  const out = behind.findIndex((other) => other.block !== block)
  return (out < 0 ? behind : behind.slice(0, out + 1)).some(
    ({ text, block: { kind } }) => kind === 'paragraph' && REFUTED.test(text.replaceAll('’', "'")),
  )
}

/** "They promise a rise of 391%. … from a claimed 391% rise": told again as what somebody else says. */
const CLAIMED =
  /\b(?:an?|the|that|this|their|its|his|her|some) (?:claimed|alleged|supposed|purported|so-called|unsourced|unverified|unproven) (?:\p{L}+ )?$/iu
const isDoubtedAgain = (text: string, figures: readonly Figure[], { text: told }: Figure): boolean =>
  figures.some(({ text: again, range }) => again === told && CLAIMED.test(text.slice(0, range[0])))

/** How much of a sentence shows whether it takes something back, in UTF-16 units. */
const OPENING = 80

const isCaptionOfTable = ({ cell, kind }: Block): boolean => kind !== 'cell' && cell !== undefined

/** Inside quotation marks, as far as the sentence shows: more are opened than closed before the figure, and one closes behind it. */
const isInQuotes = ({ lead, rest }: Scene): boolean => openAtEnd(lead) && /["”]/.test(rest)

function openAtEnd(text: string): boolean {
  let open = false
  for (const [mark] of text.matchAll(MARKS)) open = mark === '“' || (mark === '"' && !open)
  return open
}
