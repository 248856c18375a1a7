/** Guesses: numbers that their writer owns nobody looked up, and what may be so with any. */
import type { Scene } from './scene.ts'

const MAYBE = /\b(?:maybe|perhaps) (?:only |just |about |around |even |as (?:many|much|few|little) as )?$|\(like,? $/i

/** "I'd guess that 60% …", "my hunch is 40%", "about 30%, at a guess": a number that its writer says nobody looked up. */
const GUESSED = {
  before:
    /\b(?:I(?:'d| would|'ll| will| can only| could only)?(?: probably| still| also| just)? (?:guess|bet|wager|suspect|hazard|reckon)|(?:my|our|a wild|a rough|an educated|the best|my best) (?:own |best |personal )?(?:guess|hunch|bet|suspicion|gut(?: feeling| instinct)?|intuition)|(?:at|as|hazard|venture) a (?:rough |wild )?guess|if (?:I|we) had to (?:guess|bet)|off the top of (?:my|our) head)\b(?![^.;]*\b(?:know|knew|heard|seen|reali[sz]ed?|aware|find|found|according|reports?|study|survey)\b)[^.;?]{0,120}$/i,
  after:
    /^[^.;]{0,100}[,(–—] ?(?:I(?:'d| would)? (?:guess|bet|wager|suspect|reckon)|(?:(?:at|as) )?(?:(?:a|my|just a|an) )(?:(?:wild|rough|educated|best|own) )?(?:guess|hunch)|off the top of (?:my|our) head)\b/i,
}
/** "the 40% fall": it stands, whatever is guessed of it. */
const STANDS = /\b(?:the|this|these|those) (?:\p{L}+ )?$/iu
/** "They might have revenues of $5 million": what may be so with any. */
const MIGHT_HAVE =
  /\b(?:it|they|he|she|one|you|someone|somebody|some|who|that|which|an? (?:\p{Ll}+ )?\p{Ll}+) might (?:well |only |even |still )?(?:have|get|make|earn|see|raise|pay|spend|need|want|own|sell|charge)\b[^,.;]{0,50}$/iu

export const isGuessed = ({ lead, rest, before }: Pick<Scene, 'lead' | 'rest' | 'before'>): boolean =>
  MAYBE.test(before) ||
  MAYBE.test(lead.slice(-8)) ||
  GUESSED.after.test(rest) ||
  (GUESSED.before.test(lead) && !STANDS.test(before)) ||
  MIGHT_HAVE.test(before)
