/** Persons in a text: who speaks, is spoken to or is told of, and whose own a figure is. */
import { governing } from './clause.ts'
import type { Scene } from './scene.ts'
import type { Test } from './signal.ts'

/** “Of mine”, “hers is like mine”; where coal is dug is nobody’s. */
const MINE = '(?<=^|[.!?“"(] ?|\\b(?:of|is|was|are|were|than|like|as|to|with|and) )mine'

/** The first of its name: "World War I", "a Phase I trial". */
const I =
  '(?<!\\b(?:War|Bowl|[Pp]hase|Part|[Tt]ype|Title|[Cc]lass|Volume|Vol\\.|Book|Act|Chapter|[Ll]evel|[Gg]rade|[Tt]ier|[Ss]tage|Division|Category|Schedule|Area|Apollo|Elizabeth|Charles|James|George|Napoleon) )I'

/** Whoever speaks, is spoken to, or is told of. */
export const PERSONS = new RegExp(
  `\\b(?:${I}|me|my|${MINE}|myself|we|us|our|ours|you|your|yours|he|she|him|her|his|hers)\\b|['’](?:m|ve|ll|d)\\b`,
  'i',
)

/** Whoever writes: one who does so anywhere in a sentence may tell of their own all through it. */
export const WRITERS = new RegExp(`\\b(?:${I}|me|my|${MINE}|myself|we|us|our|ours)\\b|['’](?:m|ve|ll|d)\\b`, 'i')

/** Somebody in particular of whom a story is told. */
export const SOMEBODY = /\b(?:he|she|his|her|him)\b/i

/** What a writer throws in about themselves, whatever the sentence is about. */
export const THROWN_IN =
  /\bwhat (?:worries|strikes|surprises|bothers|puzzles|scares|angers|annoys) (?:me|us)\b|\b(?:told|tells|assured|sent|gave|showed) (?:me|us)\b|\bof us(?: all)?\b|\bto (?:my|our) (?:\p{L}+ )?(?:surprise|delight|dismay|shame|horror|mind|knowledge|regret)\b|\b(?:I|we) (?:think|believe|suspect|guess|fear|gather|suppose)\b|\b(?:since|when) I was (?:born|young|small|little|at school|a (?:child|boy|girl|kid|student))\b|\b(?:since|when|before|until) (?:I|we) (?:began|started|moved|arrived|came|opened|left|set out)\b|\bin (?:my|our) (?:own )?lifetimes?\b|\bthe (?:year|day|month|summer|winter) (?:that )?(?:I|we) \p{L}+(?: \p{L}+)?|\b(?:if you ask me|believe me|mind you|you see|you know)\b/giu

export const ME = new RegExp(`\\b(?:${I}|I'm|I've|I'd|I'll|[Mm]e|[Mm]y|Mine|${MINE}|myself)\\b`)
/** A country, a planet, a people is nobody's own. */
const OUR =
  'our(?! (?:nation|country|economy|planet|world|society|continent|region|county|city|town|species|generation|oceans?|schools|children|government|brains?|bod(?:y|ies)|li(?:fe|ves)|food|genes|time|(?:previous|last|earlier|recent) (?:article|post)))'
export const US = new RegExp(`\\b(?:we|we're|we've|we'd|${OUR}|ours|us)\\b`, 'i')
export const OURS = new RegExp(`\\b${OUR}\\b`)
/** "half of our vans", "a third of it ourselves", "4,000 firms rely on us" */
export const PART_OF_OURS = new RegExp(
  `^\\s*of (?:${OUR}\\b|(?:it|them|this|that) ourselves\\b)|^ (?:\\p{Ll}+ ){1,3}(?:trust|use|choose|chose|love|follow|joined|recommend|rely on|work with|shop with|travel with|switched to) us\\b`,
  'u',
)
export const YOU = /\b(?:you|you're|you've|you'd|you'll|your|yours)\b/i

export const OUR_PRODUCT =
  /\b(?:our|my) (?:[a-zÀ-ɏ]+ ){0,2}(?:prices?|plans?|products?|releases?|version|app|software|features?|services?|engine|library|framework|tool|platform|code)\b/iu

/** "Our day rates for halls will rise by 8%", "members pay 50% of the fee": what whoever sells says of the price. */
const OUR_PRICES =
  /\bour (?:(?!own\b)[\p{Ll}-]+ ){0,4}?(?:prices|fees?|rates?|dues|charges)\b(?![^.;]*\b(?:show|find|report))[^.;]{0,60}\bwill (?:also )?(?:increase|rise|go up|change|drop|fall|go down|be (?:raised|cut|lowered|increased|reduced))\b/iu
const OF_THE_PRICE =
  /^(?:(?:,| and| or|, and|, or) [\d.]+ ?(?:%|percent))* (?:of|off) (?:the|our) (?:(?:full|standard|list|normal|posted|tiered|regular) )?(?:fees?|prices?|rates?|ticket|tuition)\b/i

export const isOfOurPrices = ({ lead, rest, sentence }: Scene): boolean =>
  OUR_PRICES.test(lead) ||
  (OF_THE_PRICE.test(rest) && /\b(?:will|can|may|members?|pays?|we|our)\b/i.test(sentence.prose))

/** The figure is the first or second person's: they govern it, or stand close behind it. */
export const isNear = ({ before, after }: Scene, person: RegExp): boolean =>
  person.test(governing(before).replace(THROWN_IN, '')) ||
  person.test(after.replace(THROWN_IN, '').slice(0, 60).replace(/\S*$/, ''))

/** "At 2%, you earn £160": the reader's own sum. */
export const isWorkedForYou = ({ before, rest }: Scene): boolean =>
  /\b(?:at|with|say)\s$/i.test(before) && /^[^.;]{0,30},\s(?:you|your|that|it) /.test(rest)

/** "Optimising your fees from 0.04% to 0.03%", "chasing 4.8% at one bank": what a reader may go after. */
const DONE_TO_YOURS =
  /\b(?!(?:dur|accord|regard|includ|depend|us)ing\b)\p{L}{3,}ing your [^.;,]{1,40} (?:from|to|by|at) $|\b(?:chas|hunt)(?:es?|ing|s)(?: for| after)? (?:an? (?:extra |further )?)?$/iu
export const isDoneToYours: Test = ({ before }) => DONE_TO_YOURS.test(before)

/** "This means your team sees that …": the reader's own numbers, made up for them. */
export const YOURS = /^\W*(?:(?:so|and|then|now|this means|that means)\s)?your\b/i
