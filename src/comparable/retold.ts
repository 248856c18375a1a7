/** Figures that a text tells again: the same amount, so near or so odd that no chance put it there twice. */
import type { Figure, Mention } from '../model.ts'
import { wordsBehind } from './around.ts'

/** A figure and the place where it is told again. */
export interface Retold {
  readonly first: Mention
  readonly again: Mention
}

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio'])
const COUNTS: ReadonlySet<string> = new Set(['count', 'rate'])

/** How many earlier places of one amount each place is held against, which keeps a text of one number over and over linear. */
const EARLIER = 4
/** How many sentences further on a common amount is still taken for the same. */
const NEAR = 2
/** How many sentences of its section a heading speaks for. */
const UNDER_HEADING = 8
/** Below it a count is met twice by chance. */
const FEW = 10

/** The figures that a text tells again, in reading order of the second place. */
export function retoldAmong(mentions: readonly Mention[]): Retold[] {
  const places = new Map<string, Mention[]>()
  return mentions.flatMap((again) => {
    const key = LEVEL.test(wordsBehind(again)) ? undefined : keyOf(again.figure)
    if (key === undefined) return []
    const earlier = places.get(key) ?? []
    places.set(key, [...earlier.slice(1 - EARLIER), again])
    return earlier.filter((first) => isSameTold(first, again)).map((first) => ({ first, again }))
  })
}

/** “95% CI”, “90% credible interval”: how sure an interval is, however often it is told. */
const LEVEL =
  /^ (?:[\p{L}-]+ ){0,2}(?:CI|CrI|HDI|UI|confidence|credib(?:le|ility)|(?:prediction|uncertainty|probability) (?:interval|range)s?|certainty)\b/u
/** Nothing and all: where any amount ends (“is capped at 100%”, “may exceed 100%”), and none that was found. */
const isBound = ({ kind, value }: Figure): boolean => value === 0 || (kind === 'percent' && value === 100)

/** What makes two figures one amount: their value, in one currency, unit or share. */
function keyOf(figure: Figure): string | undefined {
  const { kind, value, currency = '', unit = '' } = figure
  if (value === undefined || kind === 'rank' || kind === 'multiple' || kind === 'point' || isBound(figure))
    return undefined
  if (SHARES.has(kind)) return `share ${(kind === 'percent' ? value : value * 100).toPrecision(6)}`
  if (COUNTS.has(kind)) return value < FEW ? undefined : `count ${value}`
  return `${kind} ${currency}${unit} ${value}`
}

/** “40 cases and 40 victims”, “40 trials with 40 witnesses”: two amounts of a sentence that are as large. */
const JOINED =
  /^[^,;:(—–]*$|\b(?:while|whereas|but)\b|\b(?:and|plus)\s(?:\p{L}+\s){0,3}$|\b(?:with|involving|against)\s$/u
/** “…, and the 40 victims”, “…, and at 40”, “and so earned 40”: the same amount after all. */
const POINTED =
  /\b(?:the|th[eo]se|this|that|such|all|at)\s$|\b(?:so|thus|hence|therefore|meaning|that is|in other words)\b/i

const isJoined = (between: string): boolean => JOINED.test(between) && !POINTED.test(between)

function isSameTold({ sentence: a, figure }: Mention, { sentence: b, figure: other }: Mention): boolean {
  const apart = b.index - a.index
  if (apart === 0) return !isJoined(a.text.slice(figure.range[1], other.range[0]))
  if (b.block.headings.includes(a.block) && apart <= UNDER_HEADING) return true
  return (apart <= NEAR && b.block.index - a.block.index <= 1) || isOdd(figure)
}

/** An amount that is met twice in a text for one reason only: a large number of two digits that tell, a share of three. */
function isOdd({ kind, value = 0 }: Figure): boolean {
  const digits = value
    .toString()
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length
  return kind !== 'measure' && (value < 1000 ? digits > 2 && kind !== 'count' : digits > 1)
}
