/**
 * The counts that belong together as the parts of one whole: behind "Of the 200 patients, …", behind a colon, and behind what says that nothing of the
 * whole is left.
 */
import type { Document } from '../model.ts'
import { HEDGES } from './filler.ts'
import { grammar } from './grammar.ts'
import { type Match, matchesOf, termsBetween } from './matching.ts'
import { ALL_COUNTED } from './partition-words.ts'
import { portionsOf } from './portion.ts'
import type { Skeleton, Term } from './skeleton.ts'

export interface Run {
  readonly skeleton: Skeleton
  readonly parts: readonly Term[]
  readonly whole?: Term
  /** Told one by one behind a colon: "15 members: 7 lawyers, …". */
  readonly listed?: true
  /** Said to be all of the whole. */
  readonly dealt?: true
  /** Each in a sentence of its own: parts only where the text says so. */
  readonly apart?: true
  /** Each but the first is said to go on from the others: "a further 30%". */
  readonly linked?: boolean
}

/** How far apart the parts of one whole may stand. */
export const REACH = 120

/** What parts two figures: another time, another whole. */
export const PARTED =
  /\b(?:compared|(?<!voted )against(?! ?(?:,|and\b)| (?:it|them|this|that|both)\b)|versus|vs|up from|down from|than|of (?:them|whom|which|these|those)|(?:19|20)\d\d|last year|year (?:earlier|ago|before)|among)\b/i

/** "60% of them": of what was told last, be it the whole or the part before. */
export const OF_THEM = /^ of (?:them|whom|which|these|those|that)\b/i

/**
 * The counts of a whole that is told before them, or with the first: "Of the 200 patients, 120 recovered, 60 relapsed and 40 died", "won 20 of its 30 games,
 * drew 5 and lost 8".
 */
export function countedIn(document: Document): Run[] {
  return portionsOf(document).flatMap(({ portion, whole, skeleton }) => {
    if (portion.figure.kind !== whole.figure.kind) return []
    const isAhead = whole.at > portion.at
    const parts = isAhead ? [portion, ...countsFrom(skeleton, whole).slice(1)] : countsFrom(skeleton, portion)
    if (isScene(skeleton, parts) || areOfFirst(parts)) return []
    return parts.length > (isAhead ? 2 : 1) ? [{ skeleton, parts, whole }] : []
  })
}

/** "In 22 of the nests eggs were laid, 57 in all, and 49 chicks hatched": where others were counted; "in 22 of them …, in 12 …" goes on. */
function isScene({ lower }: Skeleton, [first, next]: readonly Term[]): boolean {
  const [, at] =
    /(?:^|[¶‖,;:(—–] ?|\b(?:and|but|that) )(in|at|on|from|for|under|inside) (?:[a-z]+ ){0,2}$/.exec(
      lower.slice(Math.max(0, (first?.at ?? 0) - 30), first?.at),
    ) ?? []
  return at !== undefined && next !== undefined && !lower.slice(0, next.at).endsWith(` ${at} `)
}

/** "29 of the 38 farms, nineteen by kin and ten by strangers": the first is what the others are parts of. */
const areOfFirst = ([first, ...others]: readonly Term[]): boolean =>
  others.length > 1 && others.reduce((so, { figure }) => so + (figure.value ?? 0), 0) === first?.figure.value

/** "15 members: 7 lawyers, 5 doctors and 6 teachers" */
const LISTED = grammar(
  "(?<whole>{count})(?: [a-zÀ-ɏ\\d'-]+){1,5}(?: {count} [a-z]+)?(?::| —| –| \\() ?(?<portion>{count}) (?:(?!(?:off|of|from|in|out|to|for(?!,| and\\b)|by|at|on|and|or|per)\\b)[a-z]|(?<way>from|in|to|for|by|at|on|of) …{count} \\k<way> )",
)

/** "The flock comes to 64: 40 ewes, …" */
const NUMBERED = grammar(
  '\\b(?:counts|counted|totals|totall?ed|comes to|came to) (?<whole>{count})(?::| —| –| \\() ?(?<portion>{count}) (?!(?:off|of|from|in|out|to|for|by|at|on|and|or|per)\\b)[a-z]',
)

/** "The fund's €12 million: bonds took €7 million, shares €4 million and cash €2 million", "Seats (120): Left 48, …" */
const NAMED = grammar(
  "(?<whole>{number})(?: [a-zÀ-ɏ\\d'-]+){0,5}(?: {count} [a-z]+)?\\)?(?::| —| –) ?(?:[\\p{L}'-]+ ){1,3}\\(?(?<portion>{number})\\)?(?=(?:,|;| and) (?:[\\p{L}'-]+ ){1,4}\\(?{number})",
)

/** "The parish had 84 houses. Thirty-nine were let, 31 sold and the other 14 stood empty" */
const CLOSED = grammar(
  `\\b(?:has|had|have|counted|counts|recorded|numbered|held|holds|listed|lists|received|saw|kept|employs|employed|there (?:were|are)) ${HEDGES}(?<whole>{count}) [a-zÀ-ɏ'-]+[^¶‖\uE000-\uE01F]{0,90}[¶;:] ?(?<portion>{count}) (?!(?:of|per|in|more|years?|days?)\\b)(?=[^¶‖]{1,160}\\b(?:the (?:other|remaining)|the (?:rest|remainder),?) ${HEDGES}{count})`,
)

/** "The herd of 240 consists of 110 cows, …", "The sample (n = 150) comprised 82 nurses, …": what makes up all of it. */
const MADE_OF = grammar(
  '(?<whole>{count})[^¶‖\uE000-\uE01F]{0,60}?\\b(?:(?:consist|compos|compris)(?:e?s|ed|ing|e)(?: entirely)?(?: of)?|(?:is|are|was|were) made up of|breaks? down (?:into|as)|broken down into|namely|broke down (?:into|as)) (?:the )?(?<portion>{count}) (?!(?:of|per|in)\\b)[a-z]',
)

/** "The 90 seats are split between Labour (41), …" */
const SPLIT = grammar(
  '(?<whole>{count}) [^¶‖\uE000-\uE01F]{1,40}\\b(?:split|divided|shared)(?: up| out)? (?:between|among|into) [^¶‖\uE000-\uE01F]{1,40}?\\(?(?<portion>{count})',
)

/** "All 400 seats were given out. Sponsors have 120, members 180 and the press 60." */
const DEALT_OUT = grammar(ALL_COUNTED)

export const listedIn = (document: Document): Run[] => [
  ...[LISTED, NUMBERED, NAMED].flatMap((pattern) => Array.from(matchesOf(document, pattern)).flatMap(listOf)),
  ...[DEALT_OUT, SPLIT, MADE_OF, CLOSED].flatMap((pattern) =>
    Array.from(matchesOf(document, pattern)).flatMap((match) =>
      listOf(match).map((run): Run => ({ ...run, dealt: true })),
    ),
  ),
]

/** "Of every pound given, 60p goes to …", "Out of every hundred calls, sixty were about bins": so many in the hundred. */
const OF_EACH = grammar(
  '\\b(?:every|each) (?:(?:pound|dollar|euro)\\b|(?<=\\b(?:of|in|from) [a-z]+ )(?:(?<hundred>hundred)\\b|(?<unit>{number})))[^¶‖\uE000-\uE01F]{0,110}?[,:] ?(?<portion>{number})',
)

/** "It spends 71p of every pound on books" */
const OUT_OF_EACH = grammar(
  '(?<portion>{number}) (?:(?:out )?of|in|from) (?:every|each) (?:(?:pound|dollar|euro)\\b|(?<hundred>hundred)\\b|(?<unit>{number}))',
)

/** The pence of a pound and the so many of a hundred, as shares of it. */
export const inEachPound = (document: Document): Run[] =>
  [OF_EACH, OUT_OF_EACH]
    .flatMap((pattern) => Array.from(matchesOf(document, pattern)))
    .flatMap(({ skeleton, terms: { unit, portion }, words: { hundred } }) => {
      const isMoney = unit ? unit.figure.kind === 'money' : !hundred
      const size = hundred ? 100 : (unit?.figure.value ?? 1)
      if (!portion || (isMoney ? size !== 1 : unit && unit.figure.kind !== 'count')) return []
      const parts = countsFrom(skeleton, portion).flatMap((part) => inHundred(part, isMoney, size) ?? [])
      return parts.length > 1 ? [{ skeleton, parts, ...(isMoney && { linked: true }) }] : []
    })

function inHundred(part: Term, isMoney: boolean, size: number): Term | undefined {
  const { kind, value = 0, unit } = part.figure
  const share = unit === 'penny' || unit === 'cent' ? value : (value * 100) / size
  return kind === (isMoney ? 'money' : 'count') && share < 100 ? inPercent(part, share) : undefined
}

/** A figure as the percentage that it stands for. */
const inPercent = (part: Term, value: number): Term => ({ ...part, figure: { ...part.figure, kind: 'percent', value } })

/** "Coal took another thirty", behind a percentage: percent is left out. */
const ANOTHER = new RegExp(`\\b(?:another|an? further|an additional) ${HEDGES}$`)
const BARE = /^(?: ?[.,;:)¶‖—–]| (?:for|to|on|in|by|from|at|and|went|goes|came|comes|was|were|is|are|paid)\b)/
/** "Forty per cent went on oil, thirty on gas": told in the same way. */
const WAY =
  /^ (?:of [a-z' -]{1,40}? )?(?:(?:go|goes|went|came|comes|is|are|was|were|[a-z]+ed) )?(on|to|for|in|by|from|with|into|towards)\b/

/** The terms of a skeleton, and as percentages those that go on from one with "per cent" left out. */
export function withElided(skeleton: Skeleton): readonly Term[] {
  const { lower } = skeleton
  let last: Term | undefined
  let way: string | undefined
  return skeleton.terms.map((term) => {
    const { at, figure, sentence, guards } = term
    const told = last
    const between = last && lower.slice(last.at, at)
    const own = WAY.exec(lower.slice(at + 1, at + 70))?.[1]
    const goesOn =
      figure.kind === 'count' &&
      (figure.value ?? 0) < 100 &&
      !/[‖·]|¶.*¶/.test(between ?? '‖') &&
      ((ANOTHER.test(lower.slice(Math.max(0, at - 40), at)) && BARE.test(lower.slice(at + 1, at + 10))) ||
        (way !== undefined && GOES_STRAIGHT_ON.test(between ?? '') && lower.startsWith(` ${way} `, at + 1)))
    if (figure.kind === 'percent') [last, way] = [term, own]
    else if (goesOn) last = term
    else last = undefined
    return goesOn && told ? { ...inPercent({ ...told, figure }, figure.value ?? 0), at, sentence, guards } : term
  })
}
/** No clause of its own in between: "thirty on gas and", "thirty on gas,". */
const GOES_STRAIGHT_ON = /^[^¶‖;:]{1,80}(?:,|,? and|;)(?: about| some| nearly| another)? $/

/** "48 pupils in all: 27 girls and 25 boys" */
const IN_ALL = /\b(?:in all|in total|altogether|all told)\b/

function listOf({ skeleton, terms: { whole, portion } }: Match): Run[] {
  if (!whole || !portion) return []
  const parts = countsFrom(skeleton, portion)
  if (portion.figure.kind !== whole.figure.kind) return []
  const areWithin = parts.every(({ figure }) => (figure.value ?? 0) < (whole.figure.value ?? 0))
  const isCounted = !/\d[.:]\d/.test(whole.figure.text)
  const isAll = IN_ALL.test(skeleton.lower.slice(whole.at, portion.at))
  return parts.length > (isAll ? 1 : 2) && areWithin && isCounted
    ? [{ skeleton, parts, whole, listed: true, ...(isAll && { dealt: true }) }]
    : []
}

/** A count with those that go on from it: ", 5 doctors and 6 teachers". */
function countsFrom(skeleton: Skeleton, first: Term): readonly Term[] {
  const parts = [first]
  for (const next of termsBetween(skeleton, first.at + 1, first.at + 3 * REACH)) {
    const last = parts.at(-1) ?? first
    const said = skeleton.text.slice(last.at + 1, next.at)
    const between = last === first ? said.replace(OF_THEM, '') : said
    const isLinked = LINKED.test(between)
    if (
      (/[¶‖]/.test(between) && !isLinked) ||
      PARTED.test(between) ||
      OF_NEXT.test(between) ||
      isOfLast(skeleton, next)
    )
      break
    if (!GOES_ON.test(between) && !isLinked) continue
    if (next.figure.kind !== first.figure.kind) break
    parts.push(next)
  }
  return withoutAsides(skeleton, parts)
}

/** Of "Ahmed (58 off 71 balls, 7 fours) and Pym (44)" the 58 and the 44: what else a bracket holds tells of the part that stands before it or opens it. */
function withoutAsides({ text }: Skeleton, parts: readonly Term[]): readonly Term[] {
  const brackets = parts.map(
    ({ at }) => openBefore(text.slice(Math.max(0, at - REACH), at)) && text.lastIndexOf('(', at),
  )
  if (brackets[0] === false) return parts.filter((_, index) => brackets[index] === false)
  return new Set(brackets).size < 2
    ? parts
    : parts.filter((_, index) => brackets.indexOf(brackets[index] ?? false) === index)
}

const openBefore = (lead: string): boolean => lead.lastIndexOf('(') > lead.lastIndexOf(')')

/** "; of 15,200 others, 464": what follows is a whole of its own. */
const OF_NEXT = /\b(?:of|from|than|to) (?:the |its |their |these |those |all |our )?$/

/** "420 nested on cliffs. Another 310 …, and the remaining 250 …" */
const LINKED = new RegExp(
  `^[^¶‖·]{0,120}¶ (?:another|an? further|an additional|the (?:remaining|other|rest,?|last)) ${HEDGES}$`,
  'i',
)
/** What leads to the next part; any other figure is told within a part: "60 relapsed in 3 weeks, and 40 died". */
const GOES_ON = /(?:[,;]|\band|\bwhile) [\p{L} ]{0,20}\(?$/u

export const isOfLast = ({ text }: Skeleton, { at }: Term): boolean => OF_THEM.test(text.slice(at + 1, at + 12))
