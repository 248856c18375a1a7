/** What a text tells of how a poll was taken: when, by or for whom, how exactly, and whether its sample was drawn or came by itself; and what it leaves out. */
import type { Document, Report } from '../model.ts'
import { type Poll, pollsOf } from './poll.ts'
import { POLLSTER } from './poll-words.ts'

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)'
const DAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const YEAR = '(?:19|20)\\d\\d'

const DATE = new RegExp(
  `\\b${MONTH}\\b|\\b${DAY}s?\\b|\\b${YEAR}\\b|\\b(?:[Ll]ast|[Tt]his|past) (?:week|weekend|month|year|spring|summer|autumn|fall|winter|night)\\b|\\b[Yy]esterday\\b|\\b(?:weeks?|months?|days?|years?) ago\\b|\\b(?:hours?|days?|weeks?|months?) (?:after|before) the\\b|\\b(?:eve|day|week) of the\\b|\\b[Ii]n (?:the |early |late )?(?:spring|summer|autumn|winter)\\b|\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b|\\b\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}\\b`,
)

/** When it came out is not when it was taken, and the year that people look to dates nothing. */
const OTHER_DATE = new RegExp(
  `\\b(?:[Pp]ublished|[Rr]eleased?|unveiled|announced|presented|issued|(?<!carried )out|printed|made public|posted|shared|appeared)\\b[^.;,]{0,40}?\\b(?:${DAY}|yesterday|(?:last|this) (?:week|month|year)|(?:\\d{1,2} )?${MONTH}(?: \\d{1,2})?(?:,? ${YEAR})?|${YEAR})\\b|\\b(?:by|until|before|since|for|after|than in) (?:the )?(?:${MONTH} )?${YEAR}\\b|\\b(?:Olympics|elections?|referendum|budget|plan|law|act|vote) (?:in|of|on) (?:${MONTH} )?${YEAR}\\b|\\b(?:vote|voting|election|poll day) (?:in|next|on) (?:${DAY}|${MONTH})\\b|\\bon ${DAY},? (?:the|a|its?|his|her|\\p{Lu})[^.]{0,30} (?:said|announced|reported|published|released)\\b`,
  'gu',
)

/** A report on the finding of every poll that leaves something out: “61%” and what it lacks. */
export function* pollsWithout(document: Document, lacks: (poll: Poll) => boolean, message: string): Iterable<Report> {
  for (const poll of pollsOf(document)) {
    const { text, span } = poll.finding.figure
    if (lacks(poll)) yield { at: span, message: `“${text}” comes ${message}.` }
  }
}

const textOf = ({ sentences }: Poll): string => sentences.map(({ prose }) => prose).join(' ')

/** Whether a day, a month, a year or "last week" stands with the poll that can be when it was taken. */
export const isDated = (poll: Poll): boolean => DATE.test(textOf(poll).replace(OTHER_DATE, ' '))

/** Who asked or paid: "by the union", "for the Herald", "our poll", "the Herald's survey", a name right before the word. */
const CAPITAL = `(?!(?:${MONTH}|${DAY}|Easter|Christmas)\\b)\\p{Lu}[\\p{L}&.’'-]+`
const ARTICLE =
  '(?:(?:the|a|an|our|its|their|his|her|researchers at|scholars at|academics at|pollsters?|market researchers?|the (?:market )?research(?:er)?s?(?: firm)?) )?'
const OFFICE =
  "(?:[\\p{L}’'-]+ ){0,4}(?:union|council|institute|association|society|federation|charity|campaign|party|newspaper|paper|magazine|broadcaster|university|college|school|hospital|agency|firm|company|bank|government|ministry|department|commission|foundation|trust|club|group|chamber|board|team|insurer|retailer|regulator|authority|operator|office|maker|manufacturer|producer|provider|network|lobby|service|supplier|developer|airline|publisher|website|ombudsman|watchdog|parliament|church|police|consultancy|museum|library|station|centre|center|think-tank|think tank)"
const BODY = new RegExp(
  [
    `\\b(?:conducted|carried out|commissioned|run|taken|done|organi[sz]ed|published|released|paid for|funded|sponsored|ordered|produced|designed|fielded|ran|led|prepared)(?: \\p{L}+){0,3} (?:by|for|on behalf of) ${ARTICLE}(?:${CAPITAL}|${OFFICE})\\b`,
    `\\b(?:on behalf of|by|at|researchers at|(?:poll(?:s|ing)?|surveys?|questionnaires?|study|research|interviews?|figures|data|results?|numbers)(?: (?:of|among|with|in) (?:[^.;,]|,\\d){1,60}?)? (?:for|from)) ${ARTICLE}(?:${CAPITAL}|${OFFICE})\\b`,
  ].join('|'),
  'u',
)
/** Whoever had it taken, and no way of asking: "taken for the transport authority". */
const AGENT =
  /\b(?:conducted|carried out|done|held|commissioned|paid for|funded|sponsored|ordered|taken|run|fielded) (?:by|for|on behalf of) (?!phone|telephone|e-?mail|post|mail|text|video|hand|asking|the (?:first|second|last|past|next|purposes?)\b|one|two|three|several|some|many)(?:the |an? )?\p{L}+/u
/** "The centre for sociology did the interviews": the asking as a thing that somebody did. */
const DOER =
  /(?<!\b(?:[Tt]hey|[Rr]esearchers|[Ss]cientists|[Ww]ho) )\b(?:commissioned|ordered|paid for|funded) an? (?:[\p{L}-]+ ){0,2}(?:survey|poll)\b|\b(?:did|does|conducted|carried out|ran|held|led|made|commissioned|ordered|paid for|funded) (?:the|these|those|all|its|this) (?:[\p{L}-]+ )?(?:interviews?|interviewing|surveys?|polls?|polling|field-?work|asking|questioning|research)\b/u
/** "The hospital surveyed 250 patients": whoever does the asking, and not those who were asked. */
const ASKER =
  /\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?) (?!(?:[\p{L}-]+ )?(?:survey|poll|pollsters?|questionnaire|study|researchers?|scientists?|interviewers?|report)\b)(?:[\p{L}'’-]+ ){1,5}(?:(?:has|had|have) )?(?:surveyed|polled|asked|interviewed|questioned|quizzed|canvassed|rang|phoned) (?=\d|(?:the|its|all|some|more|over|about|nearly|hundreds|thousands|[\p{L}]+s)\b)/u
const OWN =
  /\b(?:we|We|our|Our|my|My)\b[^.;]{0,60}\b(?:poll\w*|survey\w*|asked|interviewed|questioned)\b|\b(?:poll|survey)s? (?:that )?we\b/u
const POSSESSED = /\b[a-zÀ-ɏ-]+(?:['’]s|s['’]) (?:[a-zÀ-ɏ\d-]+ ){0,2}(?:poll(?:ing)?|survey)\b/iu
const NOBODY = /\b(?:today|yesterday|(?:this|last) (?:week|month|year)|[a-zÀ-ɏ]+day|year)['’]s /iu
const NAMED =
  /(?<!^)\b(?!(?:A|An|The|One|In|New|Online|Twitter|Facebook|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Some|Two|Another|Recent|Most|Latest|Asked|According|Our|Opinion)\b)\p{Lu}[\p{L}&.’'-]+(?:[ -](?!(?:polls?|surveys?|in|an?|one|this|that|the|to|by|from|at|is|was|were|are|with|who|which|told|said|want|back|favou?r)\b)[\p{L}&’'-]+){0,4} (?:poll|survey|polling)\b|\b(?!(?:Pollsters|Researchers|Interviewers|Scientists|Academics|Experts|They|It|This|That|Organi[sz]ers)\b)\p{Lu}[\p{L}&.’'-]+(?: (?:of |for |and |the ){0,2}\p{Lu}\p{L}*){0,6} (?:(?:magazine|newspaper|paper|union|institute|university|college|bank|group|club|council|charity|society|association|foundation|agency|firm|company|team) )?(?:(?:had|has|have) )?(?:(?:polled|surveyed|interviewed|asked|questioned)\b|(?:rang|phoned|telephoned|called|canvassed|quizzed|sampled|reached|contacted|spoke (?:to|with)) (?=\d))/u
const RUN =
  /\b(?:poll|survey)(?: of (?:[^.;,]|,\d){1,60})?,? (?:which|that) (?:the |an? )?\p{L}[\p{L} .&’'-]{2,40} (?:ran|conducted|carried out|commissioned|took|published|did|held|paid)\b/u

/** Whether somebody is named who asked, paid or published; a link or a reference shows who. */
export function isNamed(poll: Poll): boolean {
  const text = textOf(poll)
  const { status } = poll.finding.source
  if (['link', 'footnote', 'reference', 'own-data'].includes(status) || POLLSTER.test(text) || OWN.test(text))
    return true
  const bodies = text.replace(NOBODY, ' ')
  return [BODY, AGENT, DOER, ASKER, POSSESSED, NAMED, RUN].some((pattern) => pattern.test(bodies))
}

const MARGIN =
  /\bmargins? of (?:sampling )?error\b|\bMoE\b|\berror margin|\bsampling error\b|\bstatistical error\b|±|\+\/[-−–]|\bplus[ -]or[ -]minus\b|\bconfidence (?:interval|level|limits)|\bcredib(?:le|ility) interval|\b9[059]% CI\b|\baccurate to\b|\bstandard error|\bgive or take\b|\b(?:statistical|sampling) uncertaint|\buncertainty of\b|\bpoints? either way\b|\bwithin (?:about )?[\d.]+ (?:percentage )?points?\b/i

/** Whether the text says how far a poll may be off. */
export const hasMargin = (poll: Poll): boolean => MARGIN.test(textOf(poll))

/** Who answers by himself is no sample that a margin could be worked out for. */
const BY_ITSELF =
  /\b(?:online|internet|web(?:site)?|opt-in|self-selected|volunteers?|panel|readers?['’]?|followers|subscribers?|customers?|colleagues|members?|staff|employees?|users?|listeners?|viewers?|replies|forms?|filled (?:in|out)|alumni|twitter|facebook|instagram|linkedin|reddit|tiktok|youtube|newsletter|quota|convenience|straw poll|not (?:a )?(?:representative|scientific)|unscientific|census of|all (?:(?:of )?(?:the|our|its) )?\d[\d,.]*(?! (?:[a-z]+ )?(?:states|provinces|counties|regions|districts|cantons|cities|towns|wards|municipalities)\b))\b/i

/** A panel that was drawn, whoever sits on it answers; nor does who lives in a home or where the answers were printed. */
const DRAWN =
  /\b(?:random(?:ly)?|probability)\b[- ](?:\p{L}+[- ]){0,3}panel\b|\b(?:household|family) members?\b|\bmembers? of (?:the|each|every) (?:public|household|family)\b|\b(?:published|posted|released|available|printed) (?:online|on (?:its|the|their) web ?site)\b/giu

/** Whether the sample of a poll is told and was drawn: online panels, readers, one's own members come by themselves, or may have. */
export const isDrawn = (poll: Poll): boolean =>
  poll.sample !== undefined && !BY_ITSELF.test(textOf(poll).replace(DRAWN, ' '))
