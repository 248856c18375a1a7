/** Whether one of two sentences goes on about what the other tells: an amount of change here, the values that it compares there. */

/** How far from one another they may stand. */
const REACH = 220

/** Words that take up what the sentence before told of. */
const TAKES_UP =
  /\b(?:it|they|which|that (?:is|was|means)|this (?:is|was|means)|numbers?|figures?|total|count|prices?|costs?|rates?|share|sum|overall)\b/i

/** Whether the sentence of an amount goes on about the values before it: by a pronoun, by a word of theirs, or by nothing of its own. */
export function isLinked(text: string, from: number, start: number): boolean {
  const lead = text.slice(text.lastIndexOf('¶', start) + 1, start).toLowerCase()
  const told = text.slice(Math.max(0, from - REACH), text.indexOf('¶', from)).toLowerCase()
  const words = lead.match(/[a-zÀ-ɏ]{4,}/g) ?? []
  return TAKES_UP.test(lead) || words.length < 3 || words.some((word) => told.includes(word.replace(/s$/, '')))
}

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
