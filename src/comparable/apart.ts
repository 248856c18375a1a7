/** Whether two values of one thing are set apart, so that a change can lie between them. */
import { charOf } from './grammar.ts'
import type { Skeleton, Term } from './skeleton.ts'

/** A time of its own, right behind a value or in the words that lead to it. */
const TIME =
  '(?:(?:1[5-9]|20)\\d\\d|january|february|march|april|may|june|july|august|september|october|november|december|ago|earlier|later|before|used to|spring|summer|autumn|winter|last|this|now|today|yesterday|then|currently|once|these days|since|first|second|third|(?:old|older|new|newer|former)(?= [a-z]+)|as an? [a-z]+|(?:during|after) (?:the [a-z]+|it|that|them)|(?:start|beginning|outset|end|close) of|its (?:start|beginning|end|close))\\b'
/** "£1.20 two years ago" */
const SPAN = `[${charOf('measure', false)}${charOf('measure', true)}]`
const TIME_BEHIND = new RegExp(
  `^(?:[^,;:¶‖\uE000-\uE01F]{0,50}\\b${TIME}|(?: [a-z]+){0,4} ${SPAN} (?:ago|earlier|before|later)\\b)`,
  'i',
)
const TIME_BEFORE = new RegExp(`\\b${TIME}[^;:¶‖\uE000-\uE01F]{0,50}$`, 'i')

/** "By 2023 it had gone up by 14% to 72%": what stands between the time and the second value. */
const BY_SO_MUCH =
  /(?: up| down)? (?:by )?(?:about |nearly |almost |some )?[\uE000-\uE01F],?(?= to (?:about |nearly |almost |some )?$)/

/** "Ten years earlier it had been", "Ten years on it was" */
const EARLIER =
  /(?:\b(?:earlier|later|before that|by then|since then)|[\uE000-\uE01F] on)\b[^;:¶‖\uE000-\uE01F]{0,40}$/i

/** Each at a time of its own, or set against one another. */
export function areApart(skeleton: Skeleton, pair: readonly [Term, Term]): boolean {
  const between = skeleton.text.slice(pair[0].at + 1, pair[1].at)
  return (
    EARLIER.test(between) ||
    /\b(?:compared|against|versus|vs|than|up from|down from|whereas|where)\b/i.test(between) ||
    areOfTwoTimes(skeleton, pair)
  )
}

/** "2,000 in 2010, and only 1,500 in 2020" */
export function areOfTwoTimes({ text }: Skeleton, [first, second]: readonly [Term, Term]): boolean {
  const [lead, between, behind] = [
    text.slice(Math.max(0, first.at - 60), first.at),
    text.slice(first.at + 1, second.at).replace(BY_SO_MUCH, ''),
    text.slice(second.at + 1, second.at + 60),
  ]
  return TIME_BEFORE.test(lead)
    ? TIME_BEFORE.test(between) || TIME_BEHIND.test(behind)
    : TIME_BEHIND.test(between) && (TIME_BEHIND.test(behind) || TIME_BEFORE.test(between))
}
