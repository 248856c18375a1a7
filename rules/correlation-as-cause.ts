import { type Document, defineRule, type Range, type Sentence, toldIn } from '../src/rule.ts'

/** People were asked, watched or counted, and somebody reports what came of it. */
const OBSERVATION =
  /\b(?:(?:observational|cohort|cross-sectional|longitudinal|case-control|retrospective|epidemiological|population-based) (?:stud(?:y|ies)|research|analysis|data|survey)|surveys? of|surveyed|questionnaires?|self-reported|(?:health|medical|school|tax|insurance) records|(?:follow(?:ed|ing)|track(?:ed|ing)|observ(?:ed|ing)|monitor(?:ed|ing)|compar(?:ed|ing)|interview(?:ed|ing)|stud(?:ied|ying)|look(?:ed|ing) at|analy[sz](?:ed|ing)|data (?:from|on)|records (?:of|from)) (?:[\p{L}-]+ ){0,5}?(?:\d[\d,]+|dozens?|hundreds?|thousands?|millions?))\b/iu
const REPORTED =
  /\b(?:f(?:i|ou)nds?|shows?|showed|shown|proves?|proved|concludes?|concluded|says?|said|reveals?|revealed|confirms?|confirmed|demonstrates?|demonstrated|establish(?:es|ed)|according to|in an?|results?)\b/i
/** Two things are said to go together. */
const LINKED =
  /\b(?:is|are|was|were|been|be|strongly|closely|long|also) (?:[\p{L}-]+ )?(?:correlated|associated|linked|tied|related) (?:with|to)\b|\bcorrelat(?:es?|ed|ing) (?:[\p{L}-]+ )?with\b|\b(?:go|goes|went|going) (?:hand in hand|along|together)\b|\b(?:correlation|association|link|connection|relationship) between\b|\b(?:has|have|had|researchers|scientists|study|studies|analysis|data) (?:[\p{L}-]+ )?link(?:s|ed)? [\p{L} ’'-]{3,60} (?:to|with)\b/iu
/** And so the one is said to make the other. */
const SO = /\b(?:so|therefore|thus|hence|which means|meaning|which is why)\b|[:—;]/i

/** Somebody was given it after all, by lot or by nature, or the text holds back or knows the difference. */
const HELD_BACK =
  /\b(?:randomi[sz]\w+|random(?:ly)? (?:assign|allocat)\w+|controlled|placebo|double-blind|trials?|experiment\w*|interventions?|instrumental variables?|Mendelian|difference-in-differences?|regression discontinuity|twin stud\w+|causal\w*|causation|causality|whether|confound\w+|(?:does|do|did|is|was)(?: not|n['’]t)|cannot|can['’]?t|nor|may|might|can|could|would|appear(?:s|ed)?|seem(?:s|ed)?|possibl\w+|perhaps|probably|suggest\w*|hint\w*|other factors|unclear|unknown|nobody knows|hypothes\w+|theor\w+)\b/iu

/** Verbs that make a cause, as they stand with what they act on: not “increased positions”, not “rose by 5%”. */
const VERBS =
  'cuts?|reduces?d?|destroys?|ruins?|fuels?|drives?|breeds?|lowers|lowered|raises?d?|increases?d?|boosts?(?:ed)?|improves?d?|prevents?(?:ed)?|protects?|causes?d?|shortens?(?:ed)?|lengthens?(?:ed)?|extends?(?:ed)?|harms?(?:ed)?|damages?d?|kills?|saves?|cures?d?|triggers?(?:ed)?|slows?(?:ed)?|worsens?(?:ed)?|weakens?(?:ed)?|strengthens?(?:ed)?|halves|doubles|triples|stops?'
const CAUSAL = new RegExp(
  `(?<=\\b(?!(?:the|an?|of|these|those|its|their|any|such|tax|price|budget|pay|wage|job|spending|rate|main|root|two|three|sharp|large|to|with|from|between|for|by|in|on|and|or|more|who|reported|an)\\b)[\\p{Ll}\\p{N}’'-]+ )(?<verb>(?:${VERBS}) (?!(?:by|in|to|from|at|since|for|on|over|during|and|or|as|with|slightly|sharply|steadily|year|that|than|of|across|between|among|when|while|about|nearly|almost|around)\\b)(?=\\p{L})|kills?\\b|(?:wards?|staves?|staved|warded) off|adds? (?:[\\p{L}\\d.-]+ ){0,2}(?:years|months|days|points|pounds|kilos) to|gives? (?:people|you|us|them|children|kids|men|women|\\p{L}+s) (?:a |an )?(?:[\\p{L}-]+ ){0,2}?(?:life|lives|hearts?|skin|diabetes|cancer|depression|grades|marks|memory|sleep)\\b|keeps? (?:[\\p{L}’'-]+ ){1,3}(?:healthy|young|fit|slim|sharp|sane|happy|alive|sober|away)\\b|leads? to|led to|results? in|resulted in|brings? about|makes? (?:[\\p{L}-]+ ){1,3}(?:happier|healthier|smarter|cleverer|richer|poorer|sicker|fatter|thinner|slimmer|taller|kinder|better|worse|safer|lonelier|live|fall|sleep|ill)\\b)`,
  'du',
)
/** “40% of firms cut staff”: those who were asked do it themselves. */
const DONE_BY_ASKED =
  /(?:%|per ?cent|\b(?:half|third|quarter|most|majority|many|firms|companies|respondents|employers|businesses|managers|who|they|we)\b)[^.;:]{0,30}$/iu

export default defineRule({
  summary: 'An observational finding told as cause and effect.',
  why: 'Coffee drinkers may live longer because they drink coffee, or because the ill give it up. Asking and watching cannot tell the two apart.',
  advice: 'Say that the two go together, or name the trial that shows the effect.',
  severity: 'off',
  sources: ['https://www.bbc.co.uk/editorialguidelines/guidance/reporting-statistics'],
  flags: [
    ['Coffee has been linked to longer lives, so drinking it ⟦cuts⟧ deaths.', '“cuts”'],
    ['An observational study of 5,000 nurses found that nuts ⟦reduce⟧ heart disease.', '“reduce”'],
    ['Breakfast is associated with good grades. Eating it ⟦boosts⟧ results by 8%.', '“boosts”'],
    ['A survey of 900 pupils shows that a dog ⟦makes children happier⟧.', '“makes children happier”'],
  ],
  allows: [
    'Coffee has been linked to longer lives.',
    'A randomised trial with 5,000 nurses, who were surveyed for years, found that nuts reduce heart disease.',
    'An observational study found that nuts may reduce heart disease.',
    'Breakfast is associated with good grades, which does not prove that it improves them.',
    'A survey of 900 firms found that 40% cut costs last year.',
    'Does coffee, which has been linked to longer lives, cut deaths?',
  ],

  *check(document) {
    for (const sentence of toldIn(document)) {
      const range = causeIn(sentence)
      if (!range || !isObserved(document, sentence, range)) continue
      const words = sentence.text.slice(...range)
      yield { at: sentence.spanOf(range), message: `“${words}” makes a cause of what was only seen together.` }
    }
  },
})

function causeIn({ prose }: Sentence): Range | undefined {
  const match = CAUSAL.exec(prose)
  if (!match || DONE_BY_ASKED.test(prose.slice(Math.max(0, match.index - 80), match.index))) return undefined
  return [match.index, match.index + match[0].trimEnd().length]
}

/** The sentence reports it from an observation, or draws it from a link; or the one before it does. Neither holds back. */
function isObserved({ sentences }: Document, sentence: Sentence, [from]: Range): boolean {
  const [before, behind] = [sentences[sentence.index - 1], sentences[sentence.index + 1]].map((other) =>
    other?.block === sentence.block ? other.prose : '',
  )
  const { prose } = sentence
  if ([before, prose, behind].some((text) => HELD_BACK.test(text ?? ''))) return false
  const lead = prose.slice(0, from)
  if (OBSERVATION.test(prose) && REPORTED.test(prose)) return true
  const link = LINKED.exec(lead)
  if (link && SO.test(lead.slice(link.index))) return true
  return LINKED.test(before ?? '') || (OBSERVATION.test(before ?? '') && REPORTED.test(before ?? ''))
}
