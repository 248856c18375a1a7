import {
  agree,
  areOfOneYear,
  type Document,
  defineRule,
  type Interval,
  isDisputed,
  isOnTop,
  isRightWith,
  isSerious,
  isSlip,
  type Mention,
  type Pair,
  pairsOf,
  places,
  shareOf,
  sharesInTwoForms,
  takenAsKnown,
  thousandsBetween,
  valuesOf,
  wordsBefore,
  wordsBehind,
} from '../src/rule.ts'

export default defineRule({
  summary: 'One thing with two values in one document.',
  why: 'If 12% of firms export on the first page and 21% on the last, one of the two is wrong, and a reader cannot tell which to quote.',
  advice: 'Check both against the source; if they differ by year, group or method, say so beside each.',
  severity: 'info',
  sources: ['https://www.bbc.co.uk/editorialguidelines/guidance/reporting-statistics'],
  flags: [
    [
      'In Kent 12% of firms export goods.\n\nThe port is busy. It is no wonder: ⟦21%⟧ of firms in Kent export goods.',
      '“21%” and “12%”',
    ],
    [
      '# One in three households keeps bees\n\nThe new survey is out.\n\nIn all, ⟦22%⟧ of households keep bees.',
      '“22%” and “One in three”',
    ],
    ['The abbey has 1,204 oak benches.\n\n## Seats\n\nAll ⟦1,240⟧ oak benches in the abbey were counted.', '“1,240”'],
    [
      'The new tram line cost £420 million.\n\nFew like the new tram line, which cost ⟦£240 million⟧.',
      '“£240 million”',
    ],
  ],
  allows: [
    'In Kent 12% of firms export goods.\n\nIn Essex 21% of firms export goods.',
    'In 2010, 12% of firms exported goods.\n\nIn 2020, 21% of firms exported goods.',
    'Some 12% of firms export goods.\n\nOf small firms, 21% export goods.',
    'Some 12% of firms export goods.\n\nAnother 21% of firms export goods on and off.',
    'About 12% of firms export goods.\n\nIn all, 12.4% of firms export goods.',
    'Eurostat says that 12% of firms export goods.\n\nThe chamber says that 21% of firms export goods.',
    'Here the firm pays $4,000 in local tax.\n\nHere the firm pays $7,200 in local tax.\n\nHere the firm pays $9,100 in local tax.',
    'Some 450 people came to the fair.\n\nOn the hill, 300 people came to the concert.',
  ],

  *check(document) {
    const seen = new Set<Mention['figure']>()
    const spoken = new Set(sharesInTwoForms(document).map((told) => told.spoken))
    const pairs = pairsOf(document).filter(
      (pair) => differ(pair) && !spoken.has(pair.first) && !spoken.has(pair.second),
    )
    const valuesOfSubject = valuesBySubject(pairs)
    const conflicts = pairs
      .filter((pair) => pair.likeness !== 'faint' && areFacts(pair))
      .filter((pair) => (valuesOfSubject.get(subjectOf(pair))?.size ?? 0) < 3)
      .filter((pair) => isConflict(pair) && !isGuarded(pair.first) && !isGuarded(meant(pair)))
    for (const pair of lone(conflicts, pairs)) {
      const [first, second] = [pair.first, meant(pair)]
      const [at, other] = isOnTop(second) ? [first, second] : [second, first]
      if (seen.has(at.figure) || !isSerious(document, at) || isDisputed(document, other)) continue
      if (isTotal(document, at, other) || isTotal(document, other, at)) continue
      seen.add(at.figure)
      yield {
        at: at.figure.span,
        message: `“${at.figure.text}” and “${other.figure.text}” are told of one thing.`,
        related: places(other),
      }
    }
  },
})

/** Conflicts that stand alone: where two sentences, or two sections, differ in several figures, or a document in many, cases are compared. */
function lone(conflicts: readonly Pair[], pairs: readonly Pair[]): readonly Pair[] {
  if (new Set(conflicts.map(({ second }) => second)).size > MANY) return []
  const counts = new Map<string, number>()
  for (const key of pairs.flatMap(placesOf)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return conflicts.filter((pair) => placesOf(pair).every((key) => counts.get(key) === 1))
}

/** More conflicts than a careless writer leaves in one document. */
const MANY = 2

/** The two sentences of a pair, and its two sections where each stands under a heading of its own. */
function placesOf({ first, second }: Pair): string[] {
  const [one, other] = [first, second].map(({ sentence: { block } }) => block.headings.at(-1)?.index)
  const sections = one === undefined || other === undefined || one === other ? [] : [`§${one} §${other}`]
  return [`${first.sentence.index} ${second.sentence.index}`, ...sections]
}

/** Plans, examples and settings may differ from what is, and from one another. */
const NO_FACT: ReadonlySet<string | undefined> = new Set([
  'question',
  'hypothetical',
  'example',
  'instruction',
  'target',
  'statute',
  'how-to',
  'configuration',
  'own-benchmark',
  'rhetoric',
  'label',
  'fiction',
])

const meant = ({ second, again }: Pair): Mention => (again ? takenAsKnown(second) : second)

const isGuarded = ({ guards }: Mention): boolean =>
  (['question', 'hypothetical', 'negation', 'example', 'debunking'] as const).some((guard) => guards.has(guard))

/**
 * Two words name a share of a group, a number of a known thing or one that is taken up by "the", three any other number. Where the words are merely near, the digits must look like a slip. A factor of a thousand is
 * another rule’s.
 */
function isConflict(pair: Pair): boolean {
  const { first, second, likeness, common } = pair
  const [a, b] = [sizeOf(first), sizeOf(second)]
  if (thousandsBetween(a, b) > 0 || areChanges(pair)) return false
  if (isSlip(a, b) || pair.ofSole) return true
  if (isName(first) && isName(second)) return false
  const isKnown = (pair.again && !isName(second)) || isDefinite(pair) || (areOfOneYear(first, second) && isOfName(pair))
  if (likeness === 'near') return common.length > 2 || (common.length > 1 && (isKnown || isTitle(first)))
  return shareOf(first) !== undefined || common.length > (isKnown ? 1 : 2)
}

/** "The 4 mm needle": one of several, named by its size. */
const isName = (mention: Mention): boolean =>
  mention.figure.kind !== 'count' &&
  /\b(?:the|an?|this|that|its|our|their) (?:[a-z]+ )?$/i.test(wordsBefore(mention)) &&
  /^ (?!(?:of|in|from|that|which|who|an?|per|by|on|for|to)\b)\p{L}/u.test(wordsBehind(mention))

/** “Adults: 1,150”, “children: 360”, “all 1,510 visitors”: a part, and what it makes with another beside it. */
const isTotal = (document: Document, one: Mention, whole: Mention): boolean =>
  sizeOf(whole) > sizeOf(one) &&
  isRightWith(document, one, [one, whole], (other) => sizeOf(one) + sizeOf(other) === sizeOf(whole))

/** What the whole document is about. */
const isTitle = ({ sentence: { block } }: Mention): boolean => block.kind === 'heading' && block.depth === 1

/** What lies further apart, as a factor, is two things. */
const WIDEST = 5

/** “Fell by 12%”: each reform and each place has a change of its own, unless a title or a year says that it is one. */
const areChanges = ({ first, second }: Pair): boolean =>
  [first, second].every((mention) => isChange(mention) && !isOnTop(mention) && mention.years.length === 0)

/** “Raised £400” is no change, “raised by £400” is one. */
const isChange = (mention: Mention): boolean => {
  const before = wordsBefore(mention)
  return CHANGED.test(before) && (shareOf(mention) !== undefined || / by (?:[a-z]+ )?$/i.test(before))
}

const CHANGED =
  /\b(?:increas|decreas|reduc|rais|lower|improv|declin|rose|ris|fell|fall|grew|grow|gain|drop|cut|climb)[a-z]*(?: [a-z]+){0,5} (?:by )?(?:about |around |nearly |almost |over )?$/i

/** “Hull” in both sentences, behind another word. */
const isOfName = ({ first, second, common }: Pair): boolean =>
  common.some((word) =>
    [first, second].every(({ sentence: { text } }) =>
      new RegExp(`[\\p{Ll}\\d,] ${word[0]?.toUpperCase()}${word.slice(1)}`, 'u').test(text),
    ),
  )

const DEFINITE = ['the', 'the new', 'our', 'this']

/** “The school”, “the bridge”: both sentences speak of a thing that is known. */
function isDefinite({ first, second, common }: Pair): boolean {
  return [first, second].every(({ sentence: { text } }) => {
    const words = text.toLowerCase()
    return common.some((word) => DEFINITE.some((article) => words.includes(`${article} ${word}`)))
  })
}

/** What is taken up by "the" is meant as known, whatever is hoped of it; so is the size of a thing. */
const areFacts = ({ first, second, again, ofSole }: Pair): boolean =>
  ofSole
    ? areMeant(first, second)
    : (isFact(first) && (again || isFact(second))) ||
      (again && isSlip(sizeOf(first), sizeOf(second)) && areMeant(first, second))

const areMeant = (...mentions: readonly Mention[]): boolean =>
  !mentions.some(({ notClaimBecause }) => IMAGINED.has(notClaimBecause))

const IMAGINED: ReadonlySet<string | undefined> = new Set(['question', 'hypothetical', 'example', 'target', 'fiction'])

const isFact = (mention: Mention): boolean => isOnTop(mention) || !NO_FACT.has(mention.notClaimBecause)

/** Two figures of one thing at one time that no rounding brings together. */
function differ({ first, second, likeness, alike, times, ofTwoVoices }: Pair): boolean {
  const [a, b] = [sizeOf(first), sizeOf(second)]
  if (Math.max(a, b) > WIDEST * Math.min(a, b)) return false
  const isSlipped = likeness === 'equal' && isSlip(sizeOf(first), sizeOf(second))
  const [per = '', otherPer = ''] = [first.figure.per, second.figure.per]
  const areRates = per === otherPer || (isSlipped && (per === '' || otherPer === ''))
  if (ofTwoVoices || !areRates || (likeness === 'faint' && !alike)) return false
  const areAtOnce = times === 'same' || (times === 'half' && isSlipped)
  return areAtOnce && !agree(valuesIn(first), valuesIn(second))
}

const subjectOf = ({ common }: Pair): string => [...common].sort().join(' ')

/** One thing with three values and more is a series: cases that are gone through one by one. */
function valuesBySubject(pairs: readonly Pair[]): ReadonlyMap<string, ReadonlySet<number>> {
  const values = new Map<string, Set<number>>()
  for (const pair of pairs) {
    const known = values.get(subjectOf(pair)) ?? new Set()
    values.set(subjectOf(pair), known.add(sizeOf(pair.first)).add(sizeOf(pair.second)))
  }
  return values
}

/** A share in per cent, whether it is told as a percentage or as “one in three”. */
const sizeOf = ({ figure: { kind, value = 0 } }: Mention): number =>
  kind === 'fraction' || kind === 'ratio' ? value * 100 : value

const valuesIn = (mention: Mention): Interval => shareOf(mention) ?? valuesOf(mention)
