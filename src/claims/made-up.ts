/** Made-up figures, as their sentence shows them: conditions that are left open, what a reader is asked to imagine, examples. */
import { IF_VOTED } from '../comparable/poll-words.ts'
import { isInPast } from '../times/tense.ts'
import { governing } from './clause.ts'
import { AVERAGE } from './cues.ts'
import { isGuessed } from './guesses.ts'
import type { Scene } from './scene.ts'

/** A condition that is open, not "asked if" or "even if …, 40%", which report. */
const CONDITION =
  /(?<!\b(?:ask|asked|see|wonder|know|check|determine|as|even) )\b(?:if|unless|suppose|supposing|assume[sd]?|assuming|(?<!can )imagine|pretend|let['’]s say|let us say|what if|were to(?! blame\b))\b|\beven if [^,]*$|^\W*(?:were|should|had) (?!the (?:authors?|researchers?)\b)/i

const OPENS_WITH_SAY = /^\W*say,?\s(?!hello|goodbye|yes|no\b)/i

const SAY =
  /(?:[,(;:—-]\s*|\b(?:of|is|at|for|about|with|in|to|lasts?|have|has|takes?) )say,?\s*(?:about |around |roughly |only |just )?$/i

/** "Would you move? Not likely, say 66% of those polled by Mason": an answer, and whose it is. */
const ANSWERED = {
  lead: /^\W*(?:yes|no|never|not|hardly|absolutely|certainly|definitely|probably|perhaps|too)\b[^.;:]{0,30}, say\s(?:[a-z]+\s){0,2}$/i,
  after: /^[^.;:,]{0,60}\b(?:asked|polled|surveyed|questioned|interviewed) (?:by|in|for)\b/i,
}
const isAnswered = (lead: string, after: string): boolean => ANSWERED.lead.test(lead) || ANSWERED.after.test(after)

/** What somebody found under a condition is still a finding: "the study warns that if …", "assuming …, we estimate". */
const FOUND =
  /\b(?:warn(?:s|ed)?|f(?:i|ou)nds?|shows?|showed|estimates?|(?<!\b(?:is|are|was|were) )estimated|projects?|projected|predict(?:s|ed)?|reports?|(?:consider|note|remember|keep in mind) that)\b(?:.*\bif\b|[^,]*$)/i

/** "…, the report says", "…, a Mason survey for the Post suggests". */
const FOUND_LAST =
  /,["”']?\s(?:(?:the\s|an?\s)?(?:[a-zà-ÿ]+\s){1,3}(?:says?|said|warns?|warned|f(?:i|ou)nds?|estimates?|estimated|shows?|showed|reports?|reported)|(?:the|an?)\s(?:[\p{L}’'-]+\s){0,3}(?:polls?|surveys?|study|analysis)(?: (?:for|by|from|of|in) [^,.;]{2,60}?)? (?:ha[sd] )?(?:f(?:i|ou)nds?|show(?:s|ed|n)?|suggest(?:s|ed)?|indicate[sd]?))\b/iu

/** "You might find that 30% …": what the reader may come to see. */
const READER_MAY =
  /\b(?:you|we|one|your [a-z]+)(?:'d| (?:might|may|could|would))(?: also| even| then| soon)? (?:find|see|notice|discover|spot|get|say|think|end up|expect|conclude|learn)\b[^:;]*$|\b(?:maybe|perhaps) (?:you|your)\b|\b(?:can|could|might|may|will|would) (?:tell|show) (?:you|us|them)\b[^:;]*$/i

/** "Your data shows that 60% …": the numbers of whoever reads. */
const YOURS_SHOW =
  /\byour (?:own )?(?:data|analytics|logs?|reports?|dashboards?|numbers|stats|survey) (?:shows?|says?|tells?|reveals?|suggests?)\b/i

/** "of your readers would click" */
const YOURS_MAY = /^\s*of your\b[^,.]{0,40}\b(?:would|might|could|may)\b/

/** "If you squirmed, relax, because 65% …": the reason holds without the condition. */
const GIVEN_WHY = /,[^,]*(?:,|\s)(?:because|since|as) [^,]*$/i

/** "To have tripled, the count would have had to reach 1,236" */
const HAD_TO = /^\W*to (?:have )?\p{L}+[^.;]*,[^.;]*\b(?:would|must|should) (?:have (?:had )?(?:to )?|need)/iu

/** "Optimizing a page for 40% of the visitors yields …", "warming to 2 °C would …": a deed that is thought of, with what would come of it. */
const DEED =
  /(?:^\W*(?:(?:for context|so|and|but|then|yet),? )?|\bthat )(?!(?:according|during|following|including|excluding|regarding|considering|(?:no|some|any|every)?thing|concerning|depending|owing|assuming|given)\b)\p{L}{2,}ing (?:(?!(?:is|are|was|were|has|have|had|because|that|which|who|where|when)\b)[\p{L}’'-]+ ){0,8}$/iu
const COMES_OF_IT =
  /^[^,.;:]{0,60}\s(?:would|could|might|can|may|means|is an? (?:\p{L}+ ){0,2}(?:investment|idea|mistake|waste|risk|bargain|start)|yields|takes|requires|makes|leaves|gives|sounds|feels|looks|seems)\b/iu

/** "Running the test might reveal that 60% …", "a shop may find that half …": what may be found by whoever looks; "may have shown" is told. */
const MAY_COME_OUT =
  /\b(?:might|may|could) (?:\p{Ll}+ly |also |then |well |even )?(?:reveal|uncover|expose|turn up|(?:show|find|discover|notice|learn|realize|realise|tell (?:you|us|them)) that)\b[^:;]*$/iu

/** "Check your server logs, and they show 10,000 visits", "You open your inbox and see a 40% fall": what some reader would see. */
const READER_LOOKS =
  /^\W*(?:you )?(?:check|open|look (?:at|in|through)|log in(?:to)?|pull up|run|visit|read|launch|review|glance at|wake up to)\b[^.;]{0,60}\byour\b[^.;]{0,80}\b(?:shows?|see|notice|spot|reports?|says?|find|get|tells?)\b[^.;]{0,30}$/i

/** "When your meter says 90 but the bill says 140, …": what may come to a reader; "when you consider that 40% …" reports. */
const WHEN_YOU =
  /^\W*(?:(?:so|and|but|then),? )?(?:when|whenever|once|as soon as) your?\b(?! (?:consider|think|reali[sz]e|know|look|take|hear|learn|remember|add))(?:(?! (?:that|where|who|which)\b)(?:[^,;]|,\d))*$/i

/** "She cannot afford a 40% fall", "few would object to a 10% cut": none that came. */
const NOT_BORNE =
  /\b(?:(?:cannot|can not|can't|couldn't|could not|unable to) (?:\p{L}+ )?(?:stomach|survive|withstand|absorb|weather|bear)|(?:can|cannot|can't|could|couldn't|not) (?:\p{L}+ )?afford(?: to (?:lose|pay|take|wait|spend))?|(?:few|nobody|no one|hardly anyone|who)\b[^.;,]{0,30} would (?:object to|complain about|mind|turn down|refuse|say no to|notice|argue with|miss)) (?:even |just )?(?:an?|another) (?:further )?$/iu

/** "Without them it would be 75%": how it would stand if something were not so. */
const WITHOUT =
  /^\W*(?:but |and )?(?:without|but for|leaving out|minus) (?:[\p{L}'-]+ ){0,4}[\p{L}'-]+,? (?:it|that|this|they|the [\p{L} ]{2,30}) would (?:only |still |just )?(?:be|have been|come to|stand at)\b[^.;]{0,30}$/iu

export const isHypothetical = ({ lead, rest, before, after }: Scene): boolean =>
  HAD_TO.test(`${lead}${rest}`) ||
  WITHOUT.test(lead) ||
  IN_ANY.test(`${lead} 1 ${rest}`) ||
  (CONDITION.test(lead) && ![FOUND, GIVEN_WHY, IF_VOTED].some((way) => way.test(lead)) && !FOUND_LAST.test(rest)) ||
  (DEED.test(lead) && COMES_OF_IT.test(rest)) ||
  MAY_COME_OUT.test(lead) ||
  READER_LOOKS.test(lead) ||
  (WHEN_YOU.test(lead) && /^[^.;]{0,80}, \p{L}/u.test(rest)) ||
  NOT_BORNE.test(before) ||
  OPENS_WITH_SAY.test(lead) ||
  (SAY.test(before) && !isAnswered(lead, after)) ||
  READER_MAY.test(lead) ||
  YOURS_SHOW.test(lead) ||
  YOURS_MAY.test(after) ||
  isGuessed({ lead, rest, before }) ||
  (/\buntil $/i.test(before) && NOT_YET.test(rest))

/** "Until 90% of them have signed, …": what has not come about. */
const NOT_YET = /^[^,.;]{0,60}\b(?:ha(?:s|ve)|is|are)\b/

/** What makes up a case where it opens a sentence: "Suppose", "Take 1,000 people". "Take a look" and "consider a study" do not. */
const OPENS_CASE =
  /^\W*(?:(?:now|so|but|(?:for|as an|by way of) (?:example|instance|illustration)|to illustrate|example)[,:]?\s)?(?:(?:let['’]s|let us) (?:say|suppose|assume|imagine|pretend|take)|say,?\s(?!hello|goodbye|yes|no\b)|imagine|picture|suppose|assume|pretend|(?:think of|consider|take|picture) (?:\d|two|three|four|five|ten|an? (?:hundred|thousand|million)|an? (?!look|moment|minute|second|break|closer|recent|new|few|stud|survey|report|poll|\d|step|deep))|(?:our|the|my|an?) (?:first|second|third|next|last|final|other|simplest|worked) (?:example|scenario|case) (?:is|looks|concerns|has|involves)\b)/i

/** "Our sample household earns €40,000", "a hypothetical wood", "in this simplified example": one that the text made up. */
const MADE_UP =
  /\b(?:our|this|the|an?) (?:\p{Ll}+ )?(?:(?:sample|example|illustrative|stylised|stylized) (?:\p{Ll}+ ){0,2}(?:household|family|couple|person|parent|worker|employee|earner|taxpayer|filer|owner|homeowner|investor|borrower|buyer|saver|tenant|landlord|retiree|student|patient|customer|company|firm|business|shop|farmer)\b|(?:hypothetical|fictitious|fictional|imaginary|made-up) \p{Ll})|\b(?:in|for|from|with|under) (?:(?:this|these|our|the)(?: (?!for\b)[\p{L}-]+){0,3} examples? (?:above|below)|(?:this|these|our)(?: \p{Ll}+)? examples?,|(?:this|these|our|the) (?:simplified|toy|worked|contrived|stylised|stylized) (?:example|case|model|calculation|scenario|setting|world|economy|version|problem)s?\b)|\bin (?:our|this|the) (?:little |made-up |invented )?(?:story|fable|tale|riddle|puzzle|parable|toy town)\b(?! of\b)|\b(?:made-up|invented|fictitious|imaginary) (?:records|numbers|figures|data|results)\b/iu

/** "For example, at a discount rate of 3%, …", "For example, under a 10% rate, …": what follows is reckoned with it. */
const AT_RATE =
  /\bfor (?:example|instance),? (?:at|under|with|assuming|using|given) (?:an? )?(?:(?:\p{L}+ ){0,3}(?:rate|interest|return|growth|inflation|probability|price|tax|yield) of [$£€]?\d|[$£€]?\d[\d.,]* ?(?:%|percent|per cent)? (?:\p{L}+ ){0,2}(?:rate|interest|return|growth|inflation|probability|price|tax|yield)\b)/iu

/** "We model a household with a £180,000 loan": one that has what the writer gives it. */
const MODELLED =
  /\b(?:we|I) (?:then |first |also |will |shall )?(?:model(?:led)?|simulate[sd]?|assume) an? (?!(?:[\p{Ll}-]+ ){0,2}?(?:world|population|country|economy|society|market|polic(?:y|ies)|reform|change|tax|levy|scenario)\b)(?:[\p{Ll}-]+ ){1,3}?(?:with|of|on|that|who|which|earning|paying|owing|holding)\b/iu

/** "In a clinic with 1,000 visits a month, a text would save some 33": any that is so, and what would come of it there. */
const IN_ANY =
  /^\W*(?:(?:so|thus|but|and|then),? )?(?:in|at|for|on|across|over) an? (?!(?:[\p{L}-]+ ){0,3}?(?:\p{L}*(?:stud(?:y|ies)|survey|report|poll|trial|analysis)|sample|panel|review|country|nation|world|continent|region|year|decade|month|week|letter|speech|statement|interview|series|total|population)s?\b)(?:[\p{Ll}-]+ ){1,3}?(?:with|of|that \p{Ll}+s|where|whose) [^.;]*\d[^.;]*, [^.;]*\b(?:would|could|might)\b/iu

/** Whether a sentence makes up a case for what follows. */
export const opensCase = (text: string): boolean =>
  OPENS_CASE.test(text) ||
  IN_ANY.test(text) ||
  [MADE_UP, AT_RATE, MODELLED].some((pattern) => pattern.test(text.slice(0, OPENING)))

/** How much of a sentence may say that it is about a made-up case, in UTF-16 units. */
const OPENING = 120

/** "For example, a page that …": any page, where no finding of somebody's follows. */
const ANY =
  /\b(?:for (?:example|instance)|e\.g\.|example),? (?:an?|one|your|you|someone|somebody) (?!recent|new|19\d\d|20\d\d|single|\p{L}*(?:stud(?:y|ies)|survey|report|poll)\b|\p{Lu})[^,]*\b(?:with|that|who|which|where|whose|earns?|pays?|has|had|sees?|gets?|might|could|would|can|\p{L}{3,}ing) /u

/** "A company with a turnover of €800 million could face …", "A clerk sorting 90 letters an hour …": any of them that has so much, and what would follow. */
const ANY_WITH =
  /^\W*(?:(?:[Ss]o|[Tt]hus|[Bb]ut|[Aa]nd|[Tt]hen),? )?(?:[Aa]n?|[Aa]ny(?:one|body)?|[Ss]ome(?:one|body))\s(?!\p{L}*(?:stud(?:y|ies)|survey|report|poll|trial|sample|panel|team|analysis|third|quarter|fifth|tenth|half|majority|minority|total|number)\b|\p{Lu})(?:[\p{L}\d‑-]+,?\s){0,3}?(?:(?:both|each|all) )?(?:with|on|of|who|that|worth|\p{L}{3,}ing)\s/u

/** What follows for whoever has it. */
const FOLLOWS =
  /^[^.;]{0,80}\s(?:would|could|might|will|must|may|can|pays?|owes?|gets?|needs?|keeps?|loses|saves|saved|retires?|ends? up|winds? up|(?:is|are) looking at|accumulates?) /

/** "For a couple with one income of £40,000, the bill rises by £300": worked out for whoever has that sum. */
const FOR_ANY =
  /^\W*(?:[Ss]o |[Tt]hus |[Bb]ut |[Aa]nd |[Ff]or (?:example|instance), )?[Ff]or (?:an?|any(?:one|body)|some(?:one|body))\s(?:[\p{L}-]+\s){0,8}?(?:with|on|of|at|earning|making|paying|owing|holding|worth|earns|makes)\s(?:[\p{L}-]+\s){0,4}[$£€]\d(?:[^,]|,\d)*(?:$|,\s)/u

/** "Overkill for someone living on $25k a year": any who has so much. */
const FOR_WHOM =
  /\b(?:for|as|to|than) (?:some(?:one|body)|any(?:one|body)|an? (?:single )?(?:person|family|couple|household|renter|worker|freelancer|student|saver|parent)) (?:who (?:earns|makes|lives on|has|owes|saves)|living on|earning|making|on|with|owing|saving) (?:an? (?:income|salary|debt|budget) of )?(?:just |only |about |around )?$/i

const isOfAnyWith = (scene: Scene): boolean => {
  const { figure, lead, rest } = scene
  const whole = `${lead}${figure.text}${rest}`
  if (FOR_ANY.test(whole)) return !AVERAGE.test(whole)
  if (figure.kind === 'money' && FOR_WHOM.test(lead)) return !AVERAGE.test(whole)
  if (!ANY_WITH.test(lead) || isJustTold(scene)) return false
  return figure.kind === 'money' || isRateOnSum(scene)
    ? FOLLOWS.test(`${lead.replace(ANY_WITH, '')}${figure.text}${rest}`)
    : (figure.kind === 'count' || figure.kind === 'rate') && MAY_FOLLOW.test(rest)
}

/** The same, of what is no sum of money. */
const MAY_FOLLOW = /^[^.;,]{0,40},? (?:would|could|might|may|can|will|must|needs?) /

/** "$7,000 a year compounding at 7%", "6% on a $300,000 mortgage": what the sum bears; "pays 8% of it" is a share. */
const isRateOnSum = ({ figure, before, rest, sentence: { figures } }: Scene): boolean =>
  figure.kind === 'percent' &&
  /\b(?:at|of|by|paying|earning|charging|yielding) (?:about |around |just |only |an? )?$/.test(before) &&
  !/^\s*of\b/.test(rest) &&
  figures.some(({ kind }) => kind === 'money')

/** "The median household has $74,300. A worker who makes $74,300 can …": no sum of the writer's choosing. */
const isJustTold = ({ figure, sentence, reading: { sentences } }: Scene): boolean =>
  sentences[sentence.index - 1]?.figures.some(({ text }) => text === figure.text) === true

/** "A client opens the report and sees a 40% drop": somebody whom the writer puts there to see it. */
const SEES =
  /^\W*(?:[Aa]n?|[Yy]our)\s(?:[\p{L}-]+\s){1,3}?(?:opens|looks|checks|walks|logs|wakes|calls|asks|reads|sits|comes|gets|clicks|reviews)\s[^.;]*?\b(?:sees|finds|notices|spots|discovers|hears|learns)\s(?:that\s)?(?:an?|their|his|her|the)?\s?$/u

/** "when reviewing a chart that shows a 15% rise": any such chart, in whatever shows one its numbers. */
const ON_SCREEN =
  /\b(?:when|whenever|while|before|after|on|upon|by) \p{Ll}{2,}ing (?:at |through |over |in |into )?(?:an?|your|their) (?:[\p{L}-]+ ){0,3}?(?:dashboards?|reports?|charts?|graphs?|spreadsheets?|screens?|meters?|gauges?|bills?|statements?|invoices?|labels?|displays?|emails?|results?) (?:that (?:shows?|reads?|says?|displays?|reports?)|showing|with|reading|saying) an?\s$/iu

const showsOnScreen = ({ lead, rest }: Pick<Scene, 'lead' | 'rest'>): boolean =>
  ON_SCREEN.test(lead) && !isInPast(`${lead}${rest}`)

const EXAMPLE =
  /\b(?:e\.g\.,?|eg|for the sake of (?:argument|simplicity|example)|hypothetical(?:ly)?|fictional|made-up|dummy|toy example|such as an?|example (?:of an?|famil(?:y|ies)|households?|person|page|site|store|shop|compan(?:y|ies)|user|customer|campaign))(?:\s[^.]*)?$/i

/** "Given that there are 30 huts, …, the valley has a total of 2,700 nights": what a total is worked out from. */
const GIVEN = {
  before: /\bgiven (?:that )?(?:there (?:are|were)|we have|you have) [^.;]*$/i,
  after: /,[^.;]*\b(?:has|have|makes?|gives?|there (?:is|are)) (?:an?|the|in) (?:grand |overall )?total\b/i,
}

/** "on a part-time basis (for example, up to 20 percent time)" */
const BRACKETED = /\((?:for example|for instance|say),? (?:up to |about |around |at |roughly )?$/i

/** "Going from 5 in 1,000 to 4 is a fall of one fifth": a sum to show how it is done. */
const SHOWN =
  /^\W*(?:going|moving|rising|falling|dropping|growing|jumping|a (?:rise|fall|jump|move|drop)) from [^.;]*? to [^.;]*? (?:is|would be|means|makes)\b/i

/** "= 5%", "50 / 1,000": a sum is worked out. */
const SUM = { before: /(?<!\b[nN]\s?)[=×÷]\s*$/, after: /^\s*[=×÷/]\s/ }

/** "Phrases like “30% more likely”": words as words. */
const AS_WORDS =
  /\b(?:(?:phrases?|headlines?|wordings?|words|expressions?|slogans?|sentences?|formulas?|risk|percentages?) (?:such as|like|of the (?:kind|type|sort))|(?:the|a) (?:phrase|wording|expression|words)) ?["“‘'][^"”’]{0,40}$/i

/** "Weak: “We helped 200 firms grow by 30%.”", "✅ “…”": a sentence that is shown, and not said. */
const SPECIMEN =
  /(?:[✅❌✔✓✗✘☑👍👎]|\b(?:good|bad|better|best|worse|weak|strong|before|after|wrong|right|original|revised|rewritten|instead|example|sample|subject|subject line|headline|hook|opening|prompt|input|output|version [a-z\d]|option [a-z\d]|don['’]t|do)(?: (?:example|version|copy|line|headline|hook|opening|one|prompt))?\s?[:–—])[*_\s]{0,4}["“][^"“”]*$/iu

/** "Better:", and the quotation or the item below it. */
const LABELLED =
  /(?:^|[.!?>\s*_])(?:good|bad|better|best|worse|worst|weak|strong|wrong|right|do|don['’]t|before|after|original|revised|rewritten|sample|example)(?: (?:example|version|copy|goal|target|one|way))?s?\s?:\W{0,4}$/i

const isLabelled = ({ sentence: { block }, reading: { blocks } }: Scene): boolean =>
  block.quoted && LABELLED.test(blocks[block.index - 1]?.text.slice(-LABEL) ?? '')

/** The longest label over what is shown, in UTF-16 units. */
const LABEL = 40

/** The text of a block may stand over many lines; a specimen is short, in UTF-16 units. */
const SHOWN_AT_MOST = 400

const isSpecimen = ({ sentence: { block, range }, figure }: Scene): boolean => {
  const at = range[0] + figure.range[0]
  return SPECIMEN.test(block.text.slice(Math.max(0, at - SHOWN_AT_MOST), at))
}

export const isExample = (scene: Scene): boolean =>
  saysByExample(scene) || isOfAnyWith(scene) || isSpecimen(scene) || isLabelled(scene)

const saysByExample = ({ lead, rest, before, after }: Scene): boolean =>
  SEES.test(lead) ||
  showsOnScreen({ lead, rest }) ||
  SHOWN.test(`${lead}${rest}`) ||
  EXAMPLE.test(before) ||
  (GIVEN.before.test(lead) && GIVEN.after.test(rest)) ||
  (BRACKETED.test(lead) && /^(?: [\p{Ll}-]+){0,3}\)/u.test(rest)) ||
  /\be\.g\.,?[^)]*$/i.test(lead) ||
  OPENS_CASE.test(lead) ||
  AS_WORDS.test(lead) ||
  MADE_UP.test(lead) ||
  AT_RATE.test(lead) ||
  MODELLED.test(lead) ||
  ANY.test(governing(lead)) ||
  SUM.before.test(before) ||
  SUM.after.test(after)
