/**
 * Who works out with a model what would be: the results of a simulation are its own data, whether or not a sentence says so again.
 * What the text states of the world beside them is not.
 */
import type { Block, Reading, Sentence } from '../../model.ts'
import { isInPast, isInPerfect } from '../../times/tense.ts'
import type { Backing } from './backing.ts'
import type { EvidenceOf } from './evidence.ts'
import { type Speaker, spokenIn, withRest } from './speaker.ts'

/** "This note simulates …", "we modelled …", "we ran four scenarios". */
const OWN = new RegExp(
  [
    '\\b(?:this|our|the following) (?:\\p{L}+ )?(?:analysis|article|post|note|report|brief|paper|piece|study|page|blog) (?:\\p{L}+ )?(?:models?|simulates?|projects?|scores?|estimates?)\\b',
    "\\b(?:we|I|I[’']ll|we[’']ll)(?: at \\p{L}+)?(?: (?:also|then|can|will|have|use[sd]? \\S+ to|\\p{L}+ly)){0,2} (?:(?:simulated?|model(?:led|ed)?) (?!after\\b|on\\b|good\\b|our\\b)|(?:scored?|project(?:ed)?|estimated?|calculated?|computed?)\\b(?=[^.]{0,80}\\b(?:would|will|reform|policy|bill|act|plan|proposal|scenario))|(?:analy[sz]ed?|examined?|assess(?:ed)?) how [^.]{0,80}\\b(?:affect|impact|change)s?\\b)",
    '\\b(?:we|I) (?:ran|run|compared?|built|use[sd]?) (?:[\\p{L}\\d-]+ ){0,5}(?:simulations?|scenarios?|(?:micro-?)?simulation model|pathways)\\b',
    '\\b(?:we|I)\\b[^.]{0,100}\\bto (?:simulate\\b|(?:estimate|project|forecast) (?:[\\p{L}-]+ ){0,4}(?:impacts?|effects?|costs?)\\b)',
    '\\b(?:[Ww]e|I) (?:\\p{L}+ly )?(?:used?|fit(?:ted)?|ran|built|developed|extended|adapted|updated) (?:an?|the|our|two|three|several) (?:(?!model|business|role)[\\p{L}-]+ ){0,3}models?\\b(?! of care| train)',
    "\\b[Uu]sing (?:our|(?:the )?\\p{Lu}[\\p{L}’']+) (?:[\\p{L}-]+ ){0,4}(?:modell?ing|model|simulator|(?:micro-?)?simulation)\\b",
    '\\b(?:we|I) (?:\\p{L}+ )?(?:use[sd]?|ran|run)\\b[^.]{0,60}\\b(?:simulator|micro-?simulation|(?:tax|policy|economic|equilibrium|budget|climate|epidemic|epidemiological|hydrological|energy|traffic|demographic|actuarial) (?:\\p{L}+ )?model)\\b',
    '\\b(?:this|our) (?:\\p{L}+ )?(?:analysis|article|post|note|report|brief|paper|piece|study)\\b[^.]{0,120}\\bus(?:es|ing)\\b[^.]{0,60}\\b(?:models?|(?:micro-?)?simulations?|simulator)\\b',
    '\\b(?:this|our|the) (?:[\\p{L}\\d]+ ){0,3}calculator (?:\\p{L}+ )?(?:uses|applies|simulates|models|estimates)\\b',
    '\\bour (?:own )?(?:\\p{L}+ )?(?:(?:micro)?simulations?|simulator|(?:\\p{L}+ )?model\\b[^.;]{0,60} (?:shows|finds|suggests|estimates|projects|predicts|assumes|indicates))\\b',
    "\\b(?:results (?:of|from) (?:our|the) (?:\\p{L}+ )?(?:simulations?|model)|simulations? results|our (?:model|simulation)[’']s)\\b",
  ].join('|'),
  'iu',
)

/** What somebody's model is said to yield: "the Hill Group estimates that the reform would …", "the institute modelled three pathways". */
const THEIRS =
  /\b(?:estimates?|projects?|scores?|finds?|calculates?) (?:that )?(?:the|this|that|these|both|each|such|\p{L}+ing)\b[^.;]{0,80}\b(?:would|will)\b|\b(?:modelled|modeled|models|simulated|simulates)\b[^.;]{0,60}\b(?:scenarios?|pathways?|options?|variants?|futures?|reforms?|polic(?:y|ies)|plan|proposal|cuts?|tax(?:es)?)\b|\bmicro-?simulation\b/iu

/** In so many sentences somebody estimates what would be for the piece to be on their estimates. */
const OFTEN = 2

/** What is worked out in a model. */
const REFORM =
  '(?:reform|policy|policies|plan|proposal|cap|bill|option|scenario|pathway|variant|repeal|package|measure|provision|expansion|act|initiative|simulation)s?'
const STANDING = '(?:grant|credit|allowance|tax|levy|subsidy|benefit|exemption|change|cut|increase|payment)s?'
const DOES =
  '(?:costs?|raises?|reduces?|cuts?|lowers?|increases?|decreases?|lifts?|benefits?|saves?|adds?|affects?|harms?|provides?|gives?|leaves?|makes?|brings?|yields?|generates?|produces?|widens?|narrows?|amplif(?:y|ies)|shifts?|moves?|takes?|pushes?)'
const WOULD =
  '(?:would|will|could) (?:\\p{L}+ly |also |then |still )?(?:be (?:better|worse) off|gain|lose|benefit|see|pay|receive|cost|raise|reduce|fall|rise|drop|cut|save|exceed|shift|increase|decrease|lower|affect|owe|get|face|experience|lift|add|move|become eligible|qualify|give|provide|impose|send|amount|remain|leave|take|bring|mean|total|push|occur|die|result in|be (?:averted|avoided|prevented|infected|needed|required))'

const RESULT = new RegExp(
  [
    `\\b(?:the|this|that|each|both|either|these) (?:[\\p{L}\\d$€£%.,-]+ ){0,3}?${REFORM}(?: [\\p{L}-]+){0,2}? ${DOES}\\b`,
    `${WOULD}\\b`,
    `^\\W*(?:[Oo]verall, )?\\p{L}{3,}ing (?:the|this|that|its|both|these|all) [^,.;]{2,80}? ${DOES}\\b`,
    '^\\W*under (?:\\p{L}|[$€£\\d])',
    `\\bunder (?:the|this|that|each|either|both|our|such an?|an?) (?:[\\p{L}-]+ ){0,3}?${REFORM}\\b`,
    `\\b(?:in|under|with|for|across) (?:the|this|that|each|both|all|either) (?:[\\p{L}-]+ ){0,3}(?:scenarios?|reforms?|simulations?|model|baseline|pathways?|variants?|futures?|runs?|case)\\b`,
    `\\bthe (?:[\\p{L}-]+ ){1,2}(?:scenario|pathway|variant|future|run)\\b`,
    '\\b(?:results?|findings)\\b[^.;]{0,40}\\b(?:suggest|show|indicate)s?\\b',
    '\\b(?:average|mean|median|the) (?:predicted|projected|simulated|modell?ed) [\\p{L}-]',
    `^\\W*with (?:the|this|an?) (?:[\\p{L}-]+ ){0,3}(?:${REFORM}|${STANDING})\\b`,
  ].join('|'),
  'iu',
)

/** What the writers say came out: "we projected an increase". */
const FOUND =
  /\b(?:we|our (?:\p{L}+ )?(?:results?|model|analysis|simulations?|findings)) (?:\p{L}+ )?(?:find|found|show|estimate|project|predict|suggest|indicate)(?:s|ed)?\b/iu

/** What a model of incomes gives out, in the present: "Poverty falls by 0.7%", "the lowest decile gains 2%". */
const OUTCOME =
  /\b(?:poverty(?: rate)?|inequality|gini(?: index| coefficient)?|revenues?|outlays|deficit|spending|emissions|prices|(?:net |disposable |average |take-?home )?(?:incomes?|pay)|earnings|costs?|employment|output|gdp|demand|the [\p{L}-]+ effect)(?: \p{L}+)? (?:falls?|rises?|drops?|declines?|increases?|decreases?|shrinks?|grows?|goes|comes?)\b|\b(?:gains?|loses?|benefits?|sees?|experiences?|is|are|better off|worse off)\b[^.;]{0,60}\b(?:decile|quintile|percentile|income|incomes|better off|worse off)s?\b|\b(?:decile|quintile|percentile|households|families|workers|winners|losers|residents|population|filers|those who (?:gain|lose))\b[^.;]{0,40}\b(?:gains?|loses?|benefits?|better off|worse off|sees?|experiences?|(?:un)?affected|unchanged)\b|\b(?:reductions?|declines?|decreases?|increases?|rises?|falls?) in (?:the )?(?:\p{L}+ )?(?:poverty|inequality|incomes?|revenues?|emissions)\b|\b(?:budgetary|fiscal|distributional) (?:impact|effect|cost) of\b|\bcomes? out ahead\b|\bthe (?:average|median|mean|largest|smallest|biggest|highest) (?:gain|loss|benefit|increase|change|cut)s?\b|^\W*of those (?:who )?(?:gain|los|benefit|affect|better off|worse off)/iu

/** Sections that give out what came of it. */
const OUTCOMES =
  /\b(?:impacts?|effects?|results?|outcomes?|distribution\w*|budget\w*|fiscal|revenues?|costs?|poverty|inequality|winners|losers|simulations?|projections?|scenarios?|affects?|households?|findings|estimates|conclusions?|summary)\b/i
const ASSUMED = /\bassum(?:ptions?|ed)\b/i
/** What leads into a list of what came out, or stands above it. */
const LISTED =
  /\b(?:scenarios?|pathways?|variants?|simulations?|runs|(?:key|main) (?:results|findings)|summary of (?:the )?(?:results|findings))\b/i

/** Who models in a text what would be; none where nobody does. */
export function modellerOf({ sentences }: Reading, evidence: EvidenceOf): Speaker | undefined {
  const own = sentences.find(({ text }) => OWN.test(text))
  const backing = own ? spokenIn(own) : estimatorIn(sentences, evidence)
  const sectioned = sentences.some(({ block }) => block.headings.length > 0)
  if (!backing) return
  const outcomes = withRest(
    sentences,
    (sentence) => isOutcome(sentence, sectioned),
    ({ text }) => GOES_ON.test(text) && !isToldAsDone(text),
  )
  return { backing, tells: (sentence) => outcomes.has(sentence) }
}

/** "Over ten years it adds €2 billion", "The increase comes from …", "The state grant falls by €90": what goes on with what came out of the model. */
const GOES_ON = new RegExp(
  [
    `^\\W*(?:\\p{L}+ (?:[\\p{L}\\d]+ ){0,2},?\\s?)?(?:it|they|(?:this|that|these)(?: \\p{L}+)?) (?:also )?(?:${DOES}|is|are)\\b`,
    '^\\W*the (?:increase|decrease|change|gain|loss|reduction|rise|fall|drop|cost|saving)s?\\b',
    '\\b(?:falls?|rises?|drops?|declines?|increases?|decreases?|grows?|shrinks?) (?:by|from|to) [$£€]?\\d',
  ].join('|'),
  'iu',
)

/** Whoever is named with one estimate after the other of what would be, or with a list of them. */
function estimatorIn(sentences: readonly Sentence[], evidence: EvidenceOf): Backing | undefined {
  const named = sentences
    .filter(({ text }) => THEIRS.test(text))
    .flatMap((sentence) => evidence(sentence).backings.find(({ status }) => status === 'named') ?? [])
  return named.find(
    ({ target, sentence }) =>
      sentence.text.endsWith(':') || named.filter((other) => other.target === target).length >= OFTEN,
  )
}

/** "the cost", "households affected by the reform": no verb of what was. */
const NO_VERB =
  /\b(?:the|an?|this|that|its|net|total|annual|average|mean|median|tax|each) (?:costs?|cuts?|hit|(?:predict|project|simulat|modell?|estimat|expect)ed)\b|\b\p{L}+ed (?:by|under|with|from) (?:the|this|that|an?|our|these)\b|\boffset by\b|\b(?:increased|reduced|added|lost) (?=tax|benefit|income|revenue|cost|wage|earning|payment)/giu

const isToldAsDone = (text: string): boolean => {
  const verbs = text.replace(NO_VERB, '')
  return (isInPast(verbs) && !/\bwould\b/i.test(verbs)) || isInPerfect(verbs)
}

function isOutcome({ text, block }: Sentence, sectioned: boolean): boolean {
  if (COUNTERFACTUAL.test(text) || FOUND.test(text) || isListed(block)) return true
  if (isToldAsDone(text)) return false
  if (RESULT.test(text) || isAssumed(block)) return true
  return (
    OUTCOME.test(text) &&
    (!sectioned ||
      /\b(?:decile|quintile|gini)/i.test(text) ||
      block.headings.some((heading) => OUTCOMES.test(heading.text)))
  )
}

/** "Against a counterfactual in which the levy was raised to 40p" */
const COUNTERFACTUAL = /\b(?:against|with|to) (?:an?|the|this|our) counterfactual\b/i

const isListed = ({ list, headings }: Block): boolean =>
  list !== undefined && LISTED.test(`${list.intro?.text ?? headings.at(-1)?.text}`)

const isAssumed = ({ list, headings }: Block): boolean =>
  list !== undefined && ASSUMED.test(`${headings.at(-1)?.text} ${list.intro?.text}`)
