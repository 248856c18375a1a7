/** Whether one of two sentences goes on about what the other tells: an amount of change here, the values that it compares there. */

/** How far from one another they may stand. */
const REACH = 220

/** Words that take up what the sentence before told of. */
const TAKES_UP =
  /\b(?:it|they|he|she|which|that (?:is|was|means)|this (?:is|was|means)|numbers?|figures?|total|count|prices?|costs?|rates?|share|sum|overall)\b/i

/** Whether the sentence of an amount goes on about the values before it: by a pronoun, by a word of theirs, or by nothing of its own. */
export function isLinked(text: string, from: number, start: number): boolean {
  const begin = Math.max(text.lastIndexOf('¶', start), text.lastIndexOf('‖', start))
  const lead = text.slice(begin + 1, start).toLowerCase()
  const told = text.slice(Math.max(0, from - REACH), from + text.slice(from, start).search(/[¶‖]/)).toLowerCase()
  const words = lead.match(/[a-zÀ-ɏ]{4,}/g) ?? []
  const isOfAll = words.every((word) => PASSING.test(word) || BODY.test(word))
  return (
    TAKES_UP.test(lead) || words.length < 3 || isOfAll || words.some((word) => told.includes(word.replace(/s$/, '')))
  )
}

/** Words of time and of conclusion, and those for a body of which the counted are the members: "Over the decade, then, the colony grew". */
const PASSING =
  /^(?:over|within|during|years?|months?|weeks?|decades?|century|centuries|then|thus|hence|therefore|altogether|told|whole|entire|have|since|that|those|this)$/
const BODY =
  /^(?:place|town|village|parish|island|district|country|colony|herd|flock|fleet|population|community|congregation|membership|society|school|group|body|staff|crew|workforce|party|club|union)$/

/** Whether the sentence behind an amount goes on about what has changed: by a pronoun, by one of its words, or by no noun of its own. */
export function isTakenUp(text: string, end: number, at: number): boolean {
  const mark = text.slice(end, at).indexOf('¶')
  if (mark < 0) return false
  const lead = text.slice(end + mark + 1, at).toLowerCase()
  const told = text.slice(Math.max(0, end - REACH), end + mark).toLowerCase()
  const words = (lead.match(/[a-zÀ-ɏ]{4,}/g) ?? []).filter((word) => !TIMES.test(word))
  return STANDS_FOR.test(lead) || words.length === 0 || words.some((word) => told.includes(word.slice(0, 5)))
}

const STANDS_FOR =
  /\b(?:it|its|they|their|there|he|she|his|her|we|our|i|numbers?|figures?|total|count|prices?|costs?|rates?|sum|records?)\b/i
const TIMES =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|from|until|since|then|with|only|just|about|some|nearly|early|late|last|this|year|month|week|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|back|started|began|went|rose|fell|grew)$/

/** "Petrol was 130p": the last sentence of some words speaks of a thing that those before it have not named. */
export function turnsToNew(words: string): boolean {
  const mark = words.lastIndexOf('¶')
  const noun = mark < 0 ? undefined : SUBJECT.exec(words.slice(mark + 1).toLowerCase())?.[1]
  return (
    noun !== undefined &&
    !/^(?:there|they|these|this|that|number|numbers|figure|total)$/.test(noun) &&
    !words.slice(0, mark).toLowerCase().includes(noun.slice(0, 5))
  )
}

const SUBJECT =
  /^ (?:the |its |their |an? )?(?:[a-z]+ )?([a-z]{3,}) (?:was|were|is|are|costs?|stood at|came to) (?:[a-z]+ )?$/

/** What is seen by counting those who come, ask or buy, and what is counted then. */
const DEMAND =
  /\b(?:demand|interest|popularity|appetite|take-?up|uptake|custom|participation|attendance|usage|traffic|footfall|readership|membership)\b[^¶‖\uE000-\uE01F]{0,60}$/
const COUNTED_FOR_IT =
  /^[^¶]{0,12}¶ (?:the )?(?:numbers? of )?(?:[a-z]+ )?(?:enrol+ments|applications|registrations|sign-?ups|bookings|reservations|visits|visitors|orders|requests|enquiries|inquiries|calls|downloads|subscribers|subscriptions|members|users|readers|entries|admissions|referrals|attendances|attendees|participants|places taken|customers|guests|pupils|students|passengers|riders|journeys|tickets) (?:has |have )?(?:went|gone|rose|risen|grew|grown|climbed|moved|increased|jumped|fell|fallen|dropped|shrank) (?:up |down )?from $/

/** "Demand has doubled. Bookings went from 90 to 130": the second sentence counts what the first speaks of. */
export const isCountedThen = (before: string, between: string): boolean =>
  DEMAND.test(before) && COUNTED_FOR_IT.test(between)

/** "In Bergen 64% … Bergen", "Italy used 12 kg … three times Italy's": a name at a sentence's start or behind its amount that the sentence before has, too. */
export function isNamedAgain(before: string, start: string, behind: string): boolean {
  const names = [NAME.exec(start)?.[1], BASE_NAME.exec(behind)?.[1]]
  return names.some((name) => name !== undefined && before.includes(name))
}

const NAME =
  /^ ?(?!(?:The|This|In|At|On|By|From|For|With|As|But|And|So|If|When|There|Today|Now)\b)(\p{Lu}[\p{L}-]{2,}) (?!(?:of|and)\b)/u
const BASE_NAME = /^ (?:as [a-z]+ as |that of |the [a-z]+ (?:of|in|for) )?(?:in |the )?(\p{Lu}[\p{L}-]{2,})/u

/** "It made 40. Its rival made …": of a thing that the sentence before does not name, and no measure of what it does. */
export function isOfOwned(before: string, start: string): boolean {
  const [, noun = ''] = OWNED.exec(start) ?? []
  return noun !== '' && !MEASURE.test(noun) && !before.toLowerCase().includes(noun.slice(0, 5))
}

const OWNED =
  /^ ?(?:Its|Their|His|Her) ([a-z]{4,}) (?:has|have|had|is|was|are|were|made|makes|got|took|takes|earns|earned|spent|sold)\b/
const MEASURE =
  /^(?:numbers?|figures?|totals?|counts?|prices?|costs?|rates?|shares?|sums?|size|weight|value|sales|output|income|score|height|length|profits?|turnover|membership|population|speed|level|average|record|lead)$/
