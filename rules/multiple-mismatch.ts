import {
  agree,
  changesOf,
  defineRule,
  holdsOtherwise,
  type Interval,
  isPutRight,
  isSerious,
  isStated,
  placeOf,
  places,
  quotient,
  type Stated,
  shown,
  type Term,
  unexplained,
  valuesOf,
  wordsBefore,
  wordsBehind,
} from '../src/rule.ts'

/** “Three times more” and “a threefold increase” are read as three times as much and as four times as much: either will do. */
const ADDED =
  /^[^,;.]{0,20}?\b(?:more|higher|greater|larger|bigger|longer|faster|older|increase|rise|growth|jump|gain)\b/i

/** “Doubled in each decade”, “doubled twice”, “doubled and doubled again” */
const REPEATED =
  /^[^,;.:]{0,15}\b(?:each|every|per) (?:[a-z\d-]+ ){0,2}(?:decade|year|month|week|day|hour|time|quarter|generation|century|centurie|minute)s?\b|^ (?:twice|(?:\w+ )?times)\b|^[^,;.:]{0,40}\b(?:again|once more|twice over)\b/i

export default defineRule({
  summary: 'A multiple that its own numbers do not make.',
  why: 'What goes from 10 to 20 has doubled: a text that says “tripled” has a wrong number or a wrong word.',
  advice:
    'Divide the one number by the other, and use the word for that; “nearly” and “more than” cover what falls short or beyond.',
  severity: 'warning',
  sources: ['https://style.ons.gov.uk/house-style/numbers/'],
  flags: [
    ['The herd ⟦tripled⟧ from 10 to 20 animals.', '“tripled” is not what “10” and “20” make: that is a factor of 2.'],
    ['Sales ⟦quadrupled⟧: 120 bikes in May, 300 in June.', 'that is a factor of 2.5'],
    ['The grant was ⟦halved⟧, from £900 to £600.', 'that is a factor of 1.5'],
    ['⟦Twice⟧ as many boys (60) as girls (45) joined the band.', 'that is a factor of 1.33'],
    ['The hostel’s bookings ⟦tripled⟧. It took 500 in 2021. In 2023 it took 900.', 'that is a factor of 1.8'],
    [
      'In 2010 the park had 1,000 visitors a day. By 2020, with 2,000, the number had grown ⟦fivefold⟧.',
      'that is a factor of 2.',
    ],
  ],
  allows: [
    'The herd doubled from 10 to 20 animals.',
    'The herd more than doubled, from 10 to 25 animals.',
    'The herd almost tripled, from 10 to 28 animals.',
    'The hostel’s bookings tripled in a century. It took 500 in 2021. In 2023 it took 900.',
    'The hostel’s bookings tripled. It had 500 complaints in 2021. In 2023 it had 900.',
    'Sales tripled in Wales, while the staff went from 10 to 20.',
    'There are three times more boys (60) than girls (15).',
    'Did the herd really triple, from 10 to 20?',
  ],

  *check(document) {
    const changes = changesOf(document)
      .filter(isStated)
      .filter(({ amount }) => amount.figure.kind === 'multiple')
    for (const change of unexplained(changes, (told) => holds(told) || isDenied(told.amount))) {
      if (
        !isSerious(document, placeOf(change)) ||
        REPEATED.test(wordsBehind(change.amount)) ||
        isNamed(change.amount) ||
        isOfQuality(change)
      )
        continue
      if (
        isPutRight(document, change) ||
        isMultiplied(change) ||
        isOneValue(change) ||
        holdsOtherwise(document, change, holds)
      )
        continue
      const { amount, from, to } = change
      yield {
        at: placeOf(change).figure.span,
        message: `“${amount.figure.text}” is not what “${from.figure.text}” and “${to.figure.text}” make: that is a factor of ${shown(nominal(change))}.`,
        related: places(from, to),
      }
    }
  },
})

/** "with a back-off of 2×": the value of something, and no change. */
const isNamed = ({ sentence, figure }: Term): boolean =>
  /\bof $/.test(sentence.text.slice(0, figure.range[0])) &&
  !/\b(?:factor|multiple|rise|increase|growth|gain|jump|rate)s? of $/i.test(sentence.text.slice(0, figure.range[0]))

/** “The pie (£12) is twice as good as theirs at £9”: what is judged so is no price, and nothing that is measured at all. */
const isOfQuality = ({ amount, from }: Stated): boolean => {
  const behind = wordsBehind(amount)
  return (
    TASTE.test(behind) ||
    SEEMS.test(wordsBefore(amount)) ||
    LEAD.test(behind) ||
    (from.figure.kind === 'money' && QUALITY.test(behind) && !OF_PRICE.test(behind))
  )
}

/** “It sounded like double that”, “took the lead and doubled it”: an impression, and a score. */
const SEEMS =
  /\b(?:sound|feel|felt|look|seem)\p{L}* (?:like |as if |as though )?(?:about |almost |nearly |more than )?$/iu
const LEAD =
  /^ (?:it|(?:the|their|his|her|our|its) (?:lead|advantage|score|tally)) (?:on|in|from|with|through|after|before|when|by)\b/i

const TASTE =
  /^ (?:as )?(?:good|bad|nice|nicer|fine|finer|pretty|prettier|lovely|lovelier|beautiful|tasty|tastier|delicious|funny|funnier|clever|cleverer|(?:more )?(?:interesting|beautiful|delicious|fun|pleasant|comfortable|boring|annoying))\b/i
const QUALITY = /^ (?:as |more )[a-z]+|^ [a-z]+er (?=than\b|[.,;])|^ (?:better|worse)\b/i
const OF_PRICE =
  /^ (?:(?:as|more) (?:many|much|high|large|big|great|dear|expensive|costly|pricey|cheap|valuable|generous|rich|profitable|lucrative|wealthy)\b|(?:more|higher|lower|greater|larger|bigger|dearer|costlier|pricier|cheaper|richer)\b(?! (?:than )?[a-z]+(?:ful|ous|ive|able)\b))/i

/** “Doubled to 800, then fell from 800 to 620”: one value, told where it is reached and where it is left. */
const isOneValue = ({ from, to }: Stated): boolean => from.figure.value === to.figure.value

/** “24 lengths, which in a 25-metre pool is 600 metres”: the one is worked out from the other, and how often it goes in is told. */
function isMultiplied({ from, to }: Stated): boolean {
  const [first, last] = from.at < to.at ? [from, to] : [to, from]
  const times = (last.figure.value ?? 0) / (first.figure.value ?? 1)
  return MAKES.test(wordsBefore(last)) && last.sentence.figures.some(({ value }) => value === times)
}
const MAKES = /(?:\b(?:is|are|makes?|gives?|or|equals|comes? to|amounts? to)|=) (?:about |some |nearly )?$/

/** “which is nowhere near twice as many”, “hardly double” */
const isDenied = (amount: Term): boolean => DENIED.test(wordsBefore(amount))

const DENIED =
  /\b(?:nowhere near|hardly|scarcely|anything but|by no means|a far cry from|(?:well |far |a long way )?short of|(?:a long way|far) (?:from|off)) (?:an? |the |being )?$/i

function holds(change: Stated): boolean {
  const ratio = ratioOf(change)
  return stated(change).some((multiple) => agree(multiple, ratio) || isBetterByLess(change, multiple))
}

/** “More than halved” is more than twice as little: a part is read as the multiple that it is turned over. */
const wholeNumber = (amount: Term): Term => {
  const { value = 1 } = amount.figure
  return value < 1 ? { ...amount, figure: { ...amount.figure, value: 1 / value } } : amount
}

/** “Three times fewer” counts how often the last goes into the first. */
const quotientOf = ({ amount, from, to, direction }: Stated): readonly [Term, Term] =>
  direction === 'down' || (amount.figure.value ?? 1) < 1 ? [from, to] : [to, from]

function ratioOf(change: Stated): Interval {
  const [over, under] = quotientOf(change)
  return quotient(valuesOf(over), valuesOf(under))
}

/** “2.8 times more accurate”: 233 in place of 650, where less is better. */
const isBetterByLess = (change: Stated, multiple: Interval): boolean =>
  BETTER.test(wordsBehind(change.amount)) && agree(multiple, quotient(valuesOf(change.from), valuesOf(change.to)))

const BETTER =
  /^ (?:as |more )?(?:accurate|precise|efficient|effective|economical|productive|reliable|fast|faster|quick|quicker|better|cheap|cheaper)\b/i

function nominal(change: Stated): number {
  const [over, under] = quotientOf(change)
  return (over.figure.value ?? 0) / (under.figure.value ?? 1)
}

function stated({ amount }: Stated): readonly Interval[] {
  const [low, high] = valuesOf(wholeNumber(amount))
  return ADDED.test(wordsBehind(amount))
    ? [
        [low, high],
        [low + 1, high + 1],
      ]
    : [[low, high]]
}
