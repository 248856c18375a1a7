/** Words by which a text names a year beside its own on purpose: what it goes back to, holds something against, or has nothing newer than. */
import type { Document, Mention, Sentence } from '../model.ts'
import { namesYear } from './dated.ts'

const DONE =
  '(?:been|become|begun|bought|built|come|cost|drawn|driven|fallen|fed|given|gone|grown|had|held|left|lent|lost|made|met|paid|risen|run|seen|sent|set|shrunk|sold|spent|stood|taken|won|written|[a-zÀ-ɏ]{2,}ed)'
/** Looks back: “back in 2012”, “the club had lent”, “by comparison”, “the best year on record”. */
const LOOKS_BACK = new RegExp(
  [
    '\\b(?:back in|compared|comparison|contrast|versus|vs|formerly|previously|used to|(?:a|two|three|five|ten|\\d+) (?:years?|decades?) (?:ago|later)|as (?:recently|early|late|long ago) as)\\b',
    `(?<!% )\\bhad (?:not |only |already |once |still |just )?${DONE}\\b`,
    '\\b(?:peak(?:s|ed)?|on record|records? (?:was|of|year|high|low)|all-time|heyday|(?:best|worst) years?|(?:began|started|opened|set out|launched) with)\\b',
    '\\bthis (?:year|time|season|spring|summer|autumn|fall|winter|term|quarter)\\b(?! of)',
    '^\\W*(?:earlier|before (?:that|then)|once|historically|originally|at first|in the past|last time)\\b',
    '\\b(?:old|older|earlier|previous) (?:[a-zÀ-ɏ]+ )?(?:stud(?:y|ies)|surveys?|reports?|counts?|papers?|research|figures?|results?|analysis)\\b',
  ].join('|'),
  'iu',
)
/** What the next sentence then holds against it: “Today there are 61.” */
const NOW = /^\W*(?:but |and )?(?:today|now|nowadays|these days|currently|this year)\b/i
/** Has nothing newer. */
const LAGS =
  /\b(?:latest|most recent|newest|last (?:full|complete|published|official|available|known)|last (?:count|census|survey)|lags?|yet to|not yet|(?:is|are) (?:not (?:yet|out)|still (?:to|being|out|under|due)|due)|unavailable|years? late|come out|comes out|(?:is|are) out|released? (?:next|in the)|until then)\b/i

const MONTH = '(?:\\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?: \\d{1,2},)?'
const IN_MONTH = `(?: (?:early|late|mid|end of|start of|${MONTH}))? $`
/** A year that something goes back to. */
const GONE_BACK_TO = new RegExp(`\\b(?:since|from|until|till|before|than)(?: in| the)?${IN_MONTH}`, 'iu')
/** A year that something is held against or ends with: “than in 2019”, “unlike in 2019”, “as it had in 2019”. */
const HELD = new RegExp(
  `\\b(?:unlike|like|as)(?: (?:it|they|he|she|we|those))?(?: (?:had|did|was|were|has|have))?(?: in)?${IN_MONTH}|\\b(?:to|after|between|than|against|versus|vs\\.?|with|below|above|over|on|and)(?: (?:in|that (?:of|in)|those (?:of|in)|levels? (?:of|in)|the))?${IN_MONTH}`,
  'iu',
)
/** The year that a figure came out in: “when the office published, in 1901, …”. */
const PUBLISHED = new RegExp(`\\b(?:published|printed|released|brought out),? (?:it |them )?in${IN_MONTH}`, 'iu')
/** The year that something was founded or settled in: “founded in 1998”. What was itself counted is dated: “412 homes were built in 2019”. */
const BEGUN = new RegExp(
  `(?<subject>\\b(?:was|were|been) (?:[a-zÀ-ɏ]+ )?)?\\b(?:founded|established|opened|introduced|built|launched|born|signed|passed|adopted|created|started|began|begun|formed|elected|appointed|enacted|published|released|invented|approved|set(?: up)?|agreed|pledged|promised|planned|proposed|announced|decided|borrowed|bought|acquired|purchased|taken (?:out|over|up)|struck|negotiated|drawn up|laid down)(?: by(?: [a-zÀ-ɏ]+){1,3})? (?:in|on)${IN_MONTH}|\\b(?:founded|established|opened|introduced|launched|started|began) (?:the|an?|its|their|his|her|our|my|with|this) (?:[\\p{L}’'-]+ ){1,4}(?:in|on)${IN_MONTH}`,
  'iu',
)
/** “Under a deal struck in 2022,”, “After the flood of 2019,”: what led to it. */
const LED_TO_IT = /^\W*(?:under|after|following|thanks to|despite|because of|ever since|as part of)\b[^,]*$/i
/** The figure itself is what another one is held against: “up from 398,100”. */
const BASE =
  /\b(?:from|against|versus|compared (?:with|to)|(?<!(?:more|less|fewer|other|rather|later|earlier|greater) )than|than(?= (?:the|its|their|our) ))(?: (?:about|around|some|nearly|almost|only|just|the|a|an|over|under)){0,2} $/i
/** What a year before or behind a figure then is no part of: “against 19% in 2018”, “than it did in 2018”. */
const PARTED =
  /;|—|\bthan\b|\bthe [$£€]?\d[\d.,]*(?: [\p{L}’'-]+){0,4} (?:that|which|who|we|they|it|of|[a-zÀ-ɏ]{2,}ed)\b|\b(?:against|from|versus|compared (?:with|to)) (?:[a-zÀ-ɏ]+ ){0,2}[$£€]?\d/iu
/** “Just over half of the 418 that we had in 2024”: the figure that another one of its sentence is held against. */
const DEFINITE = /\bthe (?:about |some |mere )?$/i
const RELATIVE = /^(?: [\p{L}’'-]+){0,4}? (?:that|which|who|we|they|it|of|[a-zÀ-ɏ]{2,}ed)\b/iu
/** “It was planted in 2011 with 140 trees”: what there was at the outset. */
const BEGAN_WITH = /^\d{4} with (?:about |around |only |just |some )?$/u
/** A new statement behind the figure: “, and in 2019 the law changed”. */
const NEXT = /, (?:and|but|while|whereas|so|yet) /

/** “310 tonnes (2019: 280)”: what a figure is held against, in brackets. */
const BESIDE = /[([](?:1[5-9]|20)\d\d\s?[:=]\s?[~$£€]?$/

/** “118 guests (2023: 104)”: a year that leads another figure. */
const HEADS = /^\d{4}\s?:\s?[~$£€]?\d/

/** How far words that govern a year or a figure are looked for, and how far a year is, in UTF-16 units. */
const REACH = 60
const FAR = 300

/** Whether a figure is said to be of a year: the sentence gives it that year for no other purpose than to say when. */
export function isOfYear({ figure: { range }, sentence: { prose, figures } }: Mention, year: number): boolean {
  const [from, to] = range
  const before = prose.slice(Math.max(0, from - REACH), from)
  if (BESIDE.test(before)) return false
  const isDefinite = DEFINITE.test(before) && RELATIVE.test(prose.slice(to, to + REACH))
  if (BASE.test(before) || (isDefinite && figures.some((other) => other.range[1] < from))) return false
  const start = Math.max(0, from - FAR)
  const near = prose.slice(start, to + FAR)
  return Array.from(near.matchAll(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g')), ({ index }) => start + index).some(
    (at) => {
      const isBehind = at > to
      const between = isBehind ? prose.slice(to, at) : prose.slice(at, from)
      const isParted =
        PARTED.test(between) ||
        (isBehind ? NEXT.test(between) || HEADS.test(prose.slice(at, at + REACH)) : BEGAN_WITH.test(between))
      return !isParted && !isHeld(prose.slice(Math.max(0, at - REACH), at), isBehind)
    },
  )
}

/** Whether the words before a year make it another's; of a year behind the figure, those may tell of the figure itself. */
function isHeld(before: string, isBehind: boolean): boolean {
  const begun = BEGUN.exec(before)
  const isBegun = begun !== null && !(isBehind && begun.groups?.subject)
  const isLead = before.length < REACH && LED_TO_IT.test(before)
  return isLead || isBegun || [GONE_BACK_TO, HELD, PUBLISHED].some((pattern) => pattern.test(before))
}

/** Whether a sentence looks back on purpose, or it or one beside it says that there is nothing newer. */
export function looksBack({ block, index, text }: Sentence, { sentences }: Document): boolean {
  const [before, next] = [sentences[index - 1], sentences[index + 1]]
  const beside = [before, next].filter((other) => other?.block === block)
  const isHeldAgainstNow = next?.block === block && NOW.test(next.text)
  return (
    isHeldAgainstNow ||
    LOOKS_BACK.test(text) ||
    [text, ...beside.map((other) => other?.text ?? '')].some((words) => LAGS.test(words))
  )
}

/** Years before it tell nothing of when a text was written. */
const LONG_AGO = 1990

/** Whether a text names a year that may be its own: not one that it goes back to, as in “since 2010”, “opened in 2010” or “in 1950”. */
export function namesOwnYear(text: string): boolean {
  const isAnother = (year: number, before: string) => year < LONG_AGO || GONE_BACK_TO.test(before) || BEGUN.test(before)
  return namesYear(
    text.replace(/(?<![\d.,$£€])(?:1[5-9]|20)\d\d(?!\d)/g, (year, at: number) =>
      isAnother(Number(year), text.slice(Math.max(0, at - REACH), at)) ? '' : year,
    ),
  )
}
