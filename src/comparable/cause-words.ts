/** How texts tell of what was only watched, and how they make a cause of it. Data for `causes.ts`. */

const VERBS =
  'reduce lessen decrease diminish curb slash ease relieve prevent avert halve eliminate shorten weaken raise increase boost improve enhance lift strengthen fuel promote encourage foster extend prolong lengthen accelerate cause trigger worsen damage harm ruin destroy kill stunt wreck provoke induce protect cure save sharpen lift train shape deter dampen dull soothe stimulate impair erode undermine widen shrink bolster sap drain deepen shield spare rob heal'.split(
    ' ',
  )
const IRREGULAR =
  '(?<=s )(?:lower|slow|double|triple|delay)|cuts?|hurts?|lower(?:s|ed)|doubl(?:es|ed)|tripl(?:es|ed)|halv(?:es|ed)|slow(?:s|ed)|speeds? up|sped up|calm(?:s|ed)|delay(?:s|ed)|drives?|drove|breeds?|bred|spurs?|spurred|stops?|stopped|makes for|wards? off|warded off|staves? off|staved off|leads? to|led to|turn(?:s|ed)?(?= (?:[a-z-]+ ){1,3}into\\b)|results? in|resulted in|(?:brings?|brought|pushe[sd]|push|keeps?|kept|puts?|pulls?|pulled) (?:down|up|off|back)|brings? about|brought about'

const formsOf = (verb: string): string => (verb.endsWith('e') ? `${verb}[sd]?` : `${verb}(?:s|es|ed)?`)
const doing = (verb: string): string => (verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}l?ing`)
const done = (verb: string): string => (verb.endsWith('e') ? `${verb}d` : `${verb}l?ed`)
const IRREGULAR_DOING =
  'driving|cutting|hurting|lowering|doubling|tripling|halving|slowing|stopping|breeding|spurring|making(?= (?:us|our|the|their|people|them|it|\\p{L}+s)\\b)|leading(?= to\\b)'
/** "Is driving", "are caused by". */
const BEING = `(?:is|are|was|were) (?:\\p{Ll}+ly |now |also |still |largely |partly )?(?:(?:${VERBS.map(doing).join('|')}|${IRREGULAR_DOING}) (?=(?:(?!by\\b)\\p{L}))|(?:${VERBS.map(done).join('|')}|driven|cut|hurt|brought about|brought on) by\\b)`

/** Before a noun and not a verb: "the cuts", "a price increase", "to reduce". */
const BEFORE_NOUN =
  '(?:the|an?|of|these|those|its|their|any|such|tax|price|budget|pay|wage|job|spending|rate|main|root|two|three|sharp|large|to|with|from|between|for|by|in|on|and|or|more|who|you|we|they|reported)\\b'
/** "Rose by 5%", "cut in May": nothing is acted on. */
const NO_OBJECT =
  '(?:by|in|to|from|at|since|for|on|over|during|and|or|as|with|slightly|sharply|steadily|year|that|than|of|across|between|among|when|while|about|nearly|almost|around)\\b'
/** ", raising births by 8%". */
const THEREBY = `(?<=, (?:thereby |thus |so )?)(?:${VERBS.map(doing).join('|')}|${IRREGULAR_DOING}) (?!${NO_OBJECT})(?=\\p{L})`
const PEOPLE = '(?:people|us|you|them|men|women|children|\\p{L}+(?<!s)s)'

/** Verbs that make a cause, as they stand with what they act on. */
export const CAUSAL = new RegExp(
  `${THEREBY}|(?<=(?:^(?!(?:To|The|This|These|Their|Its|In|By|For|With|And|Or|Any)\\b)\\p{Lu}|(?<=.)\\b(?!${BEFORE_NOUN})[\\p{L}\\p{N}])[\\p{L}\\p{N}’'-]* )(?:${BEING}|(?:${VERBS.map(formsOf).join('|')}|${IRREGULAR}) (?!${NO_OBJECT})(?=\\p{L})|kills\\b|heals\\b|(?:is|are|was|were) (?:mainly |largely |clearly |partly )?(?:responsible for|to blame for|to thank for|the (?:cause|reason|secret)|behind (?:the|this|that|it|their))\\b|adds? (?:[\\p{L}\\d.-]+ ){0,2}(?:years|months|days|points|pounds|kilos) to|gives? ${PEOPLE} (?:[\\p{L}-]+ ){0,3}?(?:life|lives|hearts?|skin|diabetes|cancer|depression|grades|marks|memory|sleep)\\b|keeps? (?:[\\p{L}’'-]+ ){1,3}(?:healthy|young|fit|slim|sharp|sane|happy|alive|sober|away)\\b|ma(?:kes?|de) (?:${PEOPLE} (?:more |less |so )?\\p{L}+|(?:[\\p{L}-]+ ){1,3}(?:\\p{L}{2,}er|worse|live|fall|sleep|ill)\\b))`,
  'u',
)

/** People were asked, watched or counted. */
export const OBSERVATION =
  /\b(?:(?:observational|cohort|cross-sectional|longitudinal|case-control|retrospective|epidemiological|population-based|correlational) (?:stud(?:y|ies)|research|analysis|data|survey)|surveys? of|surveyed|surveying|questionnaires?|self-reported|(?:health|medical|school|tax|insurance) records|(?:follow(?:ed|ing)|track(?:ed|ing)|observ(?:ed|ing)|monitor(?:ed|ing)|compar(?:ed|ing)|interview(?:ed|ing)|stud(?:ied|ying|y of|ies of)|look(?:ed|ing) at|analy[sz](?:ed|ing)|analysis of|review of|comparison of|data (?:from|on)|records (?:of|from)) (?:[a-zÀ-ɏ-]+ ){0,5}?(?:\d[\d,]+|dozens?|hundreds?|thousands?|millions?))\b/iu
/** And somebody tells what came of it. */
export const REPORTED =
  /\b(?:f(?:i|ou)nds?|shows?|showed|shown|proves?|proved|concludes?|concluded|says?|said|reveals?|revealed|confirms?|confirmed|demonstrates?|demonstrated|establish(?:es|ed)|according to|in (?:an?|the|this|that|our)|results?)\b/i

const MUCH =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twice|half|third|quarter|times|significantly|considerably|markedly|far|much)'
const LESS_OR_MORE =
  '(?:more|less|fewer|higher|lower|longer|shorter|larger|smaller|bigger|greater|taller|thinner|fitter|stronger|weaker|quicker|sooner|safer|wealthier|better|worse|likelier|healthier|happier|earlier|later|faster|slower|richer|poorer|heavier|lighter|as (?:likely|many|much|often|long|high))'

const GROUP = '(?:\\p{L}+s|\\p{L}*(?:men|people|children))'

const DIFFERENCE = `\\b${MUCH}(?: ?%| per ?cent| percent)?(?: \\p{L}+){0,2}? ${LESS_OR_MORE}\\b`

/** One thing beside another, however they are called: where a study tells of it. */
export const DIFFERENT = new RegExp(DIFFERENCE, 'iu')

/** Groups that sorted themselves, held side by side: "those who cycle were 12% less likely to", "smokers were twice as likely". */
export const COMPARED = new RegExp(
  `\\b(?:those|people|children|men|women|\\p{L}+s) (?:who|that|whose|where|with|without|living|owning|using|eating|drinking)\\b[^.;]{1,110}?${DIFFERENCE}|\\b\\p{L}{2,}(?:ers|ors|ists|ants)\\b[^.;]{1,80}?\\b${MUCH}(?: ?%| per ?cent| percent)? (?:(?:more|less|as) likely|likelier)\\b|^[^.;]{0,40}?\\b${GROUP}\\b[^.;]{1,80}?\\b(?:more|less|fewer|higher|lower|longer|better|worse|later|earlier) (?:[\\p{L}\\d’'-]+ ){0,4}than (?:those|(?:the |other )?(?:(?!${MUCH}\\b)\\p{L}+ )?${GROUP})\\b|\\p{L}+s (?:who|that|with|without) [^.;]{1,80}? (?:saw|had|have|experienced|recorded|enjoyed|suffered) [^.;]{1,40}? (?:fall|drop|rise|grow|decline|shrink) by \\d|\\b\\p{L}{2,}s (?:with|that have) (?:more|fewer|less|higher|lower) [^.;]{1,60}? (?:there (?:are|is|were|was)|had|have|has|saw|see) (?:more|fewer|less|higher|lower|better|worse)\\b|\\b(?:those|people|adults|children|kids|men|women|boys|girls|pupils|nurses|towns|cities|villages|countries|states|regions|districts|neighbou?rhoods|schools|families|households|\\p{L}{2,}(?:ers|ors|ists|ants|ents|ians|ees)) (?:who|that|whose|with|without|where) [^.;]{1,80}? (?:had|have|has|suffer(?:ed)?|were|are|live[ds]?|did|do|earn(?:ed)?|scored?|win|won) (?:\\p{L}+ )?${LESS_OR_MORE}\\b|\\b\\p{L}{2,}s that \\p{L}+ (?:more|fewer|less|higher|lower) [^.;]{1,60}? \\p{L}+ (?:more|fewer|less|higher|lower|better|worse)\\b`,
  'iu',
)

/** Two things are said to go together. */
export const LINKED =
  /\b(?:is|are|was|were|been|be|strongly|closely|long|also) (?:[a-zÀ-ɏ-]+ )?(?:(?:correlated|associated|linked) (?:with|to)|(?:tied|related) to (?:an? |the )?(?:higher|lower|increase\w*|decrease\w*|risks?|better|worse|poorer|more|less|fewer|greater|longer|shorter))\b|\bcorrelat(?:es?|ed|ing) (?:[a-zÀ-ɏ-]+ )?with\b|\b(?:go|goes|went|going) (?:hand in hand|along|together)\b|\b(?:correlation|association|link|connection|relationship) (?:between\b|of \d|(?:held|holds|persist(?:s|ed)|remain(?:s|ed)|was|is) )|\b(?:strong|weak|clear|close|high|striking|positive|negative|inverse|marked) correlation\b|\b(?:linked|tied|(?:has|have|had|researchers|scientists|study|studies|analysis|data) (?:[a-zÀ-ɏ-]+ )?links?) [a-zÀ-ɏ ’'-]{3,60} (?:to|with)\b/iu
/** “(r = 0.6)”. */
export const COEFFICIENT = /\br ?= ?[-−–]?0?\.\d/
/** Where a difference was seen: “in the sample”. */
export const SAMPLED =
  /\bin (?:the|this|that|our|an?|its|their|[\p{L}’]+['’]s?) (?:[\p{L}-]+ )?(?:sample|cohort|study|data|dataset|register|registry|survey|records|follow-up)\b/iu
/** And so the one is said to make the other. */
export const SO =
  /\b(?:so|therefore|thus|hence|means?|meaning|which is why|because|proof|proves?|shows?|in other words|clearly)\b|[:—;]/i

/** Somebody was given it after all, by lot or by nature, or the text holds back or knows the difference. */
export const HELD_BACK =
  /\b(?:randomi[sz]\w+|random(?:ly)? (?:assign|allocat)\w+|controlled|placebo|double-blind|trials?|by lot|drawn at random|lottery|experiment\w*|interventions?|instrumental variables?|Mendelian|difference-in-differences?|regression discontinuity|twin stud\w+|causal\w*|causation|causality|whether|confound\w+|(?:does|do|did|is|was|need|should)(?: not|n['’]t)|cannot|can['’]?t|nor|may|might|can|could|would|appear(?:s|ed)?|seem(?:s|ed)?|possibl\w+|perhaps|probably|suggest\w*|hint\w*|other factors|unclear|unknown|nobody knows|tempt(?:ing|ed|ation)|(?:says?|tells?|proves?)(?: us| you)? nothing|no proof|hypothes\w+|theor\w+)\b/iu

/** "40% of firms cut staff": those who were asked do it themselves. */
export const DONE_BY_ASKED =
  /(?:%|per ?cent|\b(?:half|third|quarter|most|majority|many|firms|companies|respondents|employers|businesses|managers|who|they|we)\b)(?:(?!, (?:so|which)\b)[^.;:]){0,30}$/iu
