/** Whether two figures are told by two sources, which may differ about one thing. */
import type { Mention } from '../model.ts'
import { wordsBefore } from './around.ts'
import { saidBy, speakerOf } from './own-clause.ts'

export const haveTwoVoices = (a: Mention, b: Mention): boolean =>
  !namesOneSource(a, b) && !pointsBack(a, b) && areTwo(namesIn(voiceOf(a)), namesIn(voiceOf(b)))

/** "According to the census … She was glad that, in the census, …": what both credit to one source is told by one, whoever says it again. */
function namesOneSource({ attribution }: Mention, b: Mention): boolean {
  const source = attribution?.text
  return source !== undefined && source === b.attribution?.text && b.sentence.text.includes(source)
}

/** "The chamber said … The chamber's president, Ilse Roth, said", "The statistics institute … the institute's note": the one speaks for the other, or is called by what it is. */
function pointsBack(a: Mention, { sentence: { text } }: Mention): boolean {
  const [voice = '', names] = [voiceOf(a), namesIn(voiceOf(a))]
  if (THE_SAME.test(text)) return true
  return Array.from(text.matchAll(BODY), ([, body = '']) => body.toLowerCase()).some(
    (body) => (names.includes(body) && !UNLIKE.test(text)) || (ANY_BODY.test(body) && NAME.test(voice)),
  )
}

/** "The chamber's (president)", "that office", "the same register" */
const BODY = /\b(?:the|that|this|its)\s(?:same\s)?([\p{Ll}-]{4,})(?!\p{L})/giu
const THE_SAME =
  /\b(?:the|that|this) same (?:report|register|survey|study|census|paper|list|table|book|yearbook|source|office|ministry|document|page)\b/i
const UNLIKE = /\b(?:unlike|than|against|disput|contradict|den(?:y|ies|ied)|but)/i
const ANY_BODY = /^(?:office|agency|institute|bureau|organi[sz]ation|body|authority)$/
const NAME = /\p{Lu}[\p{L}]/u

/** Whom the text credits, where that tells one source from another: "we", "scientists" and "their owner" do not, nor do "the council's own figures". */
function voiceOf(mention: Mention): string | undefined {
  const { attribution, sentence } = mention
  const isElsewhere = attribution && !sentence.text.includes(attribution.text)
  const voice =
    saidBy(mention) ??
    speakerOf(mention) ??
    OFFICIAL.exec(wordsBefore(mention))?.[0] ??
    PUTS.exec(wordsBefore(mention))?.[1] ??
    (isElsewhere ? attribution.text : undefined)
  return voice && !NOBODY.test(voice) ? voice : undefined
}

/** "Officially, 40 boats sank." */
const OFFICIAL = /\b(?:officially|on paper|by (?:the )?official (?:count|figures))\b/i

/** "The police put the crowd at 40" */
const PUTS =
  /([\p{L}'’-]+) (?:puts?|estimat(?:es|ed)|reckon(?:s|ed)|counted) (?:[\p{L}'’-]+ ){1,6}at (?:[\p{Ll}]+ ){0,2}$/u

const NOBODY =
  /^(?:we|us|i|they|he|she|it|you|who|which|key|(?:our|my|their|its|his|her)\b.*|surveyed|asked|polled|(?:some )?(?:scientists|experts|researchers|officials|analysts|critics|observers|people|studies|research|reports)|(?:(?:the|this|that) )?(?:same )?(?:survey|poll|study|report|count|census|register|paper|yearbook|review|bulletin|note|book|table|list)|(?:the )?(?:figures|data|numbers|estimates?|statistics|records|results)|(?:the )?(?:item|section|chapter|paragraph|appendix|page|part|line)(?: \w+)?)$/i

const namesIn = (text = ''): string[] =>
  (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter(
    (word) => !/^(?:the|an?|of|for|s|local|sources?|\d+)$/.test(word),
  )

/** Neither is the other one's short form: "the harbour board", "the board's". */
function areTwo(first: readonly string[], second: readonly string[]): boolean {
  if (first.length === 0 || second.length === 0) return false
  const [short, long] = first.length < second.length ? [first, second] : [second, first]
  return !short.every((word) => long.includes(word)) || long.some((word) => OTHER.test(word) && !short.includes(word))
}

/** "A second survey" */
const OTHER = /^(?:first|second|third|other|another|earlier|later|previous|older|newer|different|separate)$/
