import {
  type Change,
  changesOf,
  defineRule,
  exceeds,
  follows,
  holdsOtherwise,
  isPointsCalledPercent,
  isPutRight,
  isSerious,
  isStated,
  placeOf,
  places,
  type Stated,
  unexplained,
  valuesOf,
  wordsBehind,
  workedOutAs,
} from '../src/rule.ts'

/** Verbs of going down that take no object: "cuts costs from 20% to 30%" tells by how much, "fell from 20 to 30" does not. */
const FELL =
  /\b(?:fell|fallen|falls|falling|dropped|declined|decreased|shrank|slumped|plunged|plummeted|tumbled|sank|dwindled)\b[^\uE000-\uE01F]{0,40}from\b/i

export default defineRule({
  summary: 'A change that does not follow from its own two ends.',
  why: 'From 200 to 260 is a rise of 30%: where the text says 50%, one of the three figures is wrong, and a reader cannot tell which.',
  advice: 'Work the change out again from its ends, or say what else it is measured against.',
  severity: 'warning',
  sources: ['https://commonslibrary.parliament.uk/research-briefings/sn04446/'],
  flags: [
    [
      'Membership of the choir rose ⟦50%⟧ in a year, from 200 to 260.',
      '“50%” does not follow from “200” and “260”: that is 30%',
    ],
    ['Rents climbed from $800 to $1,500 a month, an increase of ⟦half⟧.', 'that is 87.5%'],
    ['In 2019 the library lent 90,000 books. By 2023 it lent 45,000, a drop of ⟦a third⟧.', 'that is 50%'],
    ['Approval fell ⟦20 percentage points⟧, from 60% to 45%.', 'that is 15 points'],
    [
      'The choir had 60 singers in 2015 and 90 in 2019. Its conductor puts the ⟦80 percent⟧ growth down to the new hall.',
      'that is 50%',
    ],
    ['The number of wardens dropped from 20 to ⟦30⟧ after the reform.', 'it goes up'],
  ],
  allows: [
    'Membership of the choir rose 30% in a year, from 200 to 260.',
    'Exports grew 5% a year, from 100 million tonnes to 163 million tonnes.',
    'Ticket sales rose 20%, while the staff went from 50 to 55.',
    'It is plain: by cutting the steps from seven to four, we raised our sales by 15%.',
    'As the staff grew from 40 to 80, complaints fell 30%.',
    'Fares range from $10 to $50, up 20% on last year.',
    'The choir had 60 singers in 2015 and 90 in 2019. Its conductor noted an 80 percent growth among altos.',
    'Had membership risen 50%, from 200 to 260?',
  ],

  *check(document) {
    const changes = changesOf(document)
    for (const change of unexplained(changes.filter(isStated), (stated) => isRelative(stated) && follows(stated))) {
      const { amount, from, to } = change
      if (
        !isSerious(document, placeOf(change)) ||
        follows(change) ||
        holdsOtherwise(document, change, follows) ||
        isPointsCalledPercent(change) ||
        isPutRight(document, change)
      )
        continue
      const ends = `“${from.figure.text}” and “${to.figure.text}”`
      const message = `“${amount.figure.text}” does not follow from ${ends}: that is ${workedOutAs(change)}.`
      yield { at: placeOf(change).figure.span, message, related: places(from, to) }
    }
    for (const change of changes.filter(goesTheOtherWay)) {
      const { from, to, direction } = change
      if (!isSerious(document, to)) continue
      const message = `Between “${from.figure.text}” and “${to.figure.text}” it goes ${direction === 'up' ? 'down' : 'up'}: the words around “${to.figure.text}” say the opposite.`
      yield { at: to.figure.span, message, related: places(from) }
    }
  },
})

const isRelative = ({ amount: { figure } }: Stated): boolean => figure.kind === 'percent' || figure.kind === 'fraction'

/** How deep something lies grows as it falls. */
const UNDER = /^ (?:below|under|deep|down|beneath|behind)\b/i

/** The ends of a fall rise, or those of a rise fall, beyond rounding. */
function goesTheOtherWay({ amount, direction, from, to, context }: Change): boolean {
  if (amount || from.figure.kind === 'rank' || UNDER.test(wordsBehind(to))) return false
  const [first, last] = [valuesOf(from), valuesOf(to)]
  return direction === 'up' ? exceeds(first, last) : direction === 'down' && FELL.test(context) && exceeds(last, first)
}
