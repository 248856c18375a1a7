/**
 * The words that tell what a figure is of: its clause, cut at the marks of clauses, at its neighbours, and where somebody is said to say it or another
 * clause goes on ("The union says that …", "As 40 boats sank, …", "…, the owner added").
 */
import type { Figure, Mention } from '../model.ts'
import { standingIn } from './standing.ts'

/** How far a figure's clause is followed on either side, in UTF-16 units. */
export const REACH = 140
const MARK = '[;:()[\\]—–"“”]'
const SAYS =
  'says?|said|adds?|added|claims?|claimed|argues?|argued|insists?|insisted|believes?|believed|estimates?|estimated|reports?|reported|notes?|noted|shows?|showed|suggests?|suggested|reveals?|revealed|finds?|found|warns?|warned|confirms?|confirmed|announced|stated|writes?|wrote|told [a-zÀ-ɏ]+'
/** What opens a clause, whatever stands before it: "is glad that", "the firm said", "but". */
const STARTS = new RegExp(
  [
    MARK,
    '\\b(?:pleased|glad|proud|happy|worried|alarmed|sad|surprised|clear|true|evident|known|forgets?|remember|objects?|doubts?|fears?|read|hear|heard|told|learn|learnt|learned) that\\s',
    `\\b(?:${SAYS})(?: (?:out|on|back))? that\\s`,
    '\\b[a-zÀ-ɏ]{3,} (?:that|whether|how|why)\\s(?=(?:the|an?|its|their|his|her|our|this|these|those|it|they|he|she|we|there|some|about|around|roughly|nearly|almost|only|just|more|over|in|at|by|of|all)\\s|\\p{Lu}|$)',
    '\\b(?:says?|said)\\s(?=(?:the|an?|its|their|his|her|our|it|they|he|she|we|there)\\s|$)',
    ',\\s(?:but|while|whereas|although|though|and|where)\\s',
    '\\b(?:hours?|days?|weeks?|months?|years?)\\s(?:after|before|since)\\s',
  ].join('|'),
  'u',
)
/** What opens a sentence before the clause of its main verb. */
const PRELUDE =
  /^\W*(?:according to [^,]{1,60}|(?:in|by|from|under) (?:the|that|this) same [^,]{1,40}|(?:although|though|while|because|since|as|given that|even though|now that)\s[^,]{1,100}|(?!(?:during|according)\b)\p{Lu}\p{L}+(?:ed|ing)\b(?![^,]*, (?:which|who|whose)\b)[^,]{0,80}),\s/iu
/** "Climbing the tower, which is": of what is told behind the comma. */
const RELATED =
  /\b(?:(?:the|this|that|its|our|their|his|her|an?)\s(?:\p{L}[\p{L}'’-]*\s){0,2}\p{L}[\p{L}'’-]*), (?:(?:of|in|on|from|for|with) )?(?:which|who|whose|whom)\b/iu

const ENDS = new RegExp(
  [
    MARK,
    ',\\s(?:but|while|whereas|although|though|which|who|whose|where|and|with|compared|up|down|according|said|says|so|because|since|as|making|leaving|meaning)\\s',
    `,\\s(?:[\\p{L}\\d'’.-]+\\s){1,6}(?:${SAYS})\\b`,
    ',\\s(?:(?:the|an?|its|by far the)\\s)?(?:one of|most|least|only|best|worst|[a-z]{3,}est)\\s',
    '\\sand\\s\\p{Ll}+ed\\s(?:the|an?|its|their|his|her|our)\\b',
    '\\sand\\s(?:is|are|was|were|has|have|had|will|would|can|could|it|they|he|she|we|an?|no|nobody|the|its|their|his|her|that)\\b',
  ].join('|'),
  'iu',
)
/** A clause that another one follows, behind a comma. */
const SUBORDINATE =
  /^\W*(?:(?:as|since|because|although|though|given that|even though|now that|while|whereas|after|when|once|before)\b|with\b(?=[^,]*ing\b))/iu
/** "With 40 boats, the harbour is …", "At 40 metres, the tower was …", "That 40 boats sank should …", "The 40 boats which sank were …": the verb that goes on. */
const FRONTED = /^\W*(?:with|at)\b/i
/** "With 40% of the boats at sea, the harbour is …": a clause without a verb, with a subject of its own. */
const WITH_SHARE =
  /^\W*with (?:\p{L}+ ){0,3}[^,]{1,30}(?:%|percent|per cent|half|thirds?|quarters?|in \p{L}+|in \d+) of\b/iu
/** "The harbour, which has 40 boats, …" */
const IN_RELATIVE = /, (?:(?:of|in|on|from|for|with) )?(?:which|who|whose|whom|where)\b[^,]*$/i
const AUXILIARY = '(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall)'
const BEHIND_COMMA = new RegExp(`(?<=,[^,]{0,60})\\s${AUXILIARY}\\s`, 'i')
/** "With 40 boats in May, Hull | beat every other port" */
function endOfName(own: string): number | undefined {
  const name = /,\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]*\s)+(?=\p{Ll})/u.exec(own)
  return name ? name.index + name[0].length : undefined
}
const IS_TOLD = /^\W*That\s(?!(?:is|was|would|will|makes?|means?)\b)/
/** "That 40 boats are at sea should …": a verb that stands before those of the clause itself. */
const MODAL = /\s(?:will|would|can|could|may|might|must|should|shall)\s/i
const GOES_ON = new RegExp(`\\s${AUXILIARY}\\s`, 'gi')
/** "Were lost" belongs to what is told, with no other verb behind it. */
const PASSIVE = new RegExp(`^\\s${AUXILIARY}\\s\\p{L}+(?:ed|en|ing)(?!\\p{L})`, 'iu')

/** The words of what "that" tells, up to the verb of the clause itself: "(That 40 boats) were lost | surprised us", "are at sea | is no wonder". */
function toldBy(clause: string): string {
  const [own = '', ...others] = clause.split(/,\s/)
  const verbs = [...own.matchAll(GOES_ON)].map(({ index }) => index)
  if (verbs.length === 1 && others.length > 0) return own
  const end = MODAL.exec(own)?.index ?? verbs.at(-1)
  const [passive = ''] = (verbs.length === 1 && PASSIVE.exec(own.slice(end))) || []
  return end === undefined ? own : own.slice(0, end + passive.length)
}

/** "The owner says that", and what comes behind it. */
const SPEAKER = new RegExp(`(?:^|[^\\p{L}])([\\p{L}'’-]+)\\s(?:${SAYS})\\s[^;:—]*$`, 'iu')

/** Who is said to tell a figure, in one word; undefined where nobody is, as in "residents were told that". */
export function speakerOf({ figure, sentence: { text } }: Mention): string | undefined {
  const [, speaker] = SPEAKER.exec(text.slice(Math.max(0, figure.range[0] - REACH), figure.range[0])) ?? []
  return speaker && IS_TOLD_SO.test(speaker) ? undefined : speaker
}
const IS_TOLD_SO = /^(?:is|are|was|were|been|being|be)$/i

const SAYS_BEHIND = new RegExp(`^\\W*(?:(?!(?:is|are|was|were)\\b)\\p{L}+ )?(?:${SAYS}|puts?)\\b`, 'iu')
const SAYS_BEFORE = new RegExp(`\\b(?:according to|by|from|${SAYS}) (?:the )?$`, 'iu')

/** Who is credited in the sentence itself with saying a figure, and not with doing what it tells: "our readers gave £400" is said by nobody. */
export function saidBy({ attribution, sentence: { text } }: Mention): string | undefined {
  const at = attribution ? text.indexOf(attribution.text) : -1
  if (!attribution || at < 0 || NO_SAYER.test(attribution.text)) return undefined
  const end = at + attribution.text.length
  const isSaid =
    SAYS_BEHIND.test(text.slice(end, end + REACH)) || SAYS_BEFORE.test(text.slice(Math.max(0, at - REACH), at))
  return isSaid ? attribution.text : undefined
}

/** "The mean in the same (report)" */
const NO_SAYER = /(?:^|\s)(?:the|this|that|same|its|their|our)$/i

/** What goes on from one member of a row to the next without saying again what is told: "by 18% for men and 19% for women". */
const ROW = /^[^;:.()]{0,60}(?:,|\band\b|\bor\b)[^;:.()]{0,24}$/

/** The words before the first of a row of figures, which its other members leave out. */
export function leadOf({ figure, sentence: { figures, text } }: Mention): string {
  let first = figure
  for (const before of figures.slice(0, figures.indexOf(figure)).reverse()) {
    if (before.kind !== figure.kind || !ROW.test(text.slice(before.range[1], first.range[0]))) break
    first = before
  }
  if (first === figure) return ''
  const lead = text.slice(Math.max(0, first.range[0] - REACH), first.range[0])
  return lead.split(STARTS).at(-1) ?? ''
}

/** The words around a figure, cut where its clause begins and ends. */
export function clauseOf(mention: Mention): string {
  return `${wordsToward(mention)} ${wordsOn(mention)}`
}

const startOf = ({ range }: Figure): number => range[0]

/** A small number in words beside an amount, and one that stands behind its name: "its two theatres", "Year 9 pupils". */
const isPassing = ({ kind, text }: Figure, { kind: other }: Figure, before: string): boolean =>
  kind === 'count' && ((other !== 'count' && /^[a-z]+$/i.test(text)) || /\b\p{Lu}\p{Ll}+ $/u.test(before))

/** The words of a figure's clause before it. */
export function wordsToward({ figure, sentence: { figures, text } }: Mention): string {
  const [from] = figure.range
  const start = Math.max(0, from - REACH)
  const last = standingIn(figures, startOf, start, from)
    .filter((other) => !isPassing(other, figure, text.slice(0, other.range[0])))
    .at(-1)
  const begin = Math.max(last?.range[1] ?? 0, start)
  const own = text.slice(begin, from).split(STARTS).at(-1) ?? ''
  const opened = begin === 0 ? own.replace(PRELUDE, '') : own
  const related = RELATED.exec(opened)
  return related ? opened.slice(related.index) : opened
}

/** The same behind it. */
export function wordsOn({ figure, sentence: { figures, text } }: Mention): string {
  const [from, to] = figure.range
  const next = standingIn(figures, startOf, to, to + REACH).find(
    (other) => !isPassing(other, figure, text.slice(0, other.range[0])),
  )
  const own = text.slice(to, Math.min(next?.range[0] ?? to + REACH, to + REACH)).split(ENDS, 1)[0] ?? ''
  const before =
    text
      .slice(Math.max(0, from - REACH), from)
      .split(/[;:—]/u)
      .at(-1) ?? ''
  if (
    SUBORDINATE.test(before + own) ||
    WITH_SHARE.test(before + text.slice(from, to) + own) ||
    IN_RELATIVE.test(before)
  )
    return own.split(/,\s(?!(?:\p{Lu}|and\b|or\b))/u, 1)[0] ?? ''
  if (FRONTED.test(before)) return own.slice(0, BEHIND_COMMA.exec(own)?.index ?? endOfName(own))
  return IS_TOLD.test(before) ? toldBy(own.split(/,\s/, 1)[0] ?? '') : own
}
