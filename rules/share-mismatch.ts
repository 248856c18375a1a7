import {
  agree,
  anyOf,
  countedShares,
  countOf,
  type Document,
  defineRule,
  type Interval,
  isRightWith,
  isSeriousShare,
  isWeighted,
  middle,
  percentOf,
  places,
  shareOf,
  shown,
  type Term,
  wordsAround,
  wordsBefore,
  wordsBehind,
} from '../src/rule.ts'

/** What makes a share other than its plain counts: other weights, or another measure that is told in percent. */
const OTHERWISE = anyOf([
  'weight*',
  'unweighted',
  'adjust*',
  'standardi*ed',
  'excluding',
  'exclude*',
  'imput*',
  'age-adjusted',
  'after removing',
  'not counting',
  'without the',
  'efficacy',
  'effectiveness',
  'effective',
  'accuracy',
  'sensitivity',
  'specificity',
  'reduction',
  'relative',
])

export default defineRule({
  summary: 'A percentage that its own counts do not give.',
  why: '12 of 25 are 48%: where the text says 40%, the percentage or one of the counts is wrong, and a reader who divides loses trust in the rest.',
  advice: 'Divide the part by the whole again; if the share is weighted or leaves some out, say so.',
  severity: 'error',
  sources: [
    'http://www.equator-network.org/2013/03/20/basic-statistical-reporting-for-articles-published-in-biomedical-journals-the-statistical-analyses-and-methods-in-the-published-literature-or-the-sampl-guidelines/',
  ],
  flags: [
    ['Last year ⟦40%⟧ (12 of 25) of the lifts failed.', '“40%” is not 12 of 25: that is 48%'],
    ['Of the 1,204 readers who wrote in, 482 (⟦35%⟧) agreed.', 'that is 40%'],
    ['Only 12 of the 25 schools reported, a response rate of ⟦40%⟧.', 'that is 48%'],
    ['⟦Half⟧ of the 60 members — 42 people — walked out.', 'that is 70%'],
    ['The league has 60 clubs. 33 of them, or ⟦70%⟧, made a loss.', 'that is 55%'],
  ],
  allows: [
    'Last year 48% (12 of 25) of the lifts failed.',
    'About half (12 of 25) of the lifts failed.',
    'More than 40% (12 of 25) of the lifts failed.',
    'After weighting by age, 40% (12 of 25) of the lifts failed.',
    'Some 12 of 25 lifts failed, up from 40% a year before.',
    'In all, 12 of 25 lifts (40% of them in Leeds) failed.',
    'Suppose that 40% (12 of 25) of the lifts fail.',
    'Of those with the new belt 3 of 500 were hurt, against 30 of 500. That is an efficacy of 90%.',
  ],

  *check(document) {
    for (const { share, counts, values } of countedShares(document)) {
      const stated = shareOf(share)
      if (
        !stated ||
        values[0] > 100 ||
        agree(stated, values) ||
        isOfLoss(share, counts, stated, values) ||
        OTHERWISE.test(wordsAround(share)) ||
        isWeighted(share) ||
        !isSeriousShare(document, share) ||
        isOfOther(document, share, counts, stated)
      )
        continue
      yield {
        at: share.figure.span,
        message: `“${share.figure.text}” is not ${counts.map(({ figure }) => figure.text).join(' of ')}: that is ${shown(middle(values))}%.`,
        related: places(...counts),
      }
    }
  },
})

/** “612 people, then 388. That is a loss of 37%”, “1,140 in 2006 and 741 in 2025. That’s 35%”: how much of the whole is gone. */
const isOfLoss = (share: Term, [part, whole]: readonly Term[], stated: Interval, values: Interval): boolean =>
  (LOSS.test(wordsBefore(share)) || areApartInTime(part, whole)) && agree(stated, [100 - values[1], 100 - values[0]])
const LOSS = /\b(?:loss|fall|drop|decline|decrease|reduction|cut) of (?:\p{L}+ ){0,2}$/iu

/** Each with a year of its own right behind it. */
function areApartInTime(part: Term | undefined, whole: Term | undefined): boolean {
  const [of, then] = [part, whole].map((term) => term && YEAR_BEHIND.exec(wordsBehind(term))?.[1])
  return of !== undefined && then !== undefined && of !== then
}
const YEAR_BEHIND = /^[^.;,\d]{0,30}\b((?:1[89]|20)\d\d)\b/

/** “45% (33 of 60)” leaves no doubt about what makes it. */
const IN_BRACKETS = /^ ?[([]/

/** “The wages book for 1850 lists 310 hands, of whom 124, or 40%”: another number close by is the part or the whole. */
function isOfOther(document: Document, share: Term, [part, whole]: readonly Term[], stated: Interval): boolean {
  if (!part || !whole || IN_BRACKETS.test(wordsBehind(share))) return false
  const told = [share, part, whole]
  return (
    isRightWith(document, whole, told, (other) => agree(stated, percentOf(countOf(part), countOf(other)))) ||
    isRightWith(document, part, told, (other) => agree(stated, percentOf(countOf(other), countOf(whole))))
  )
}
