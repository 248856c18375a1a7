import {
  anyOf,
  areCountedApart,
  areOneAmount,
  areToldApart,
  type BothSides,
  calledOf,
  type Document,
  defineRule,
  type Entry,
  entitledOf,
  isConcluded,
  isDefined,
  isOutright,
  isRenamed,
  isSaidAgain,
  type Passage,
  passagesOf,
  placesOfBoth,
  type Range,
  type Report,
  type Retold,
  retoldAmong,
  type Stretch,
  saysAgain,
  sidesIn,
  statedAnywhere,
  statements,
  stretchesOf,
} from '../src/rule.ts'

const pack = {
  id: { type: 'string', description: 'What names the pair.' },
  one: {
    type: 'strings',
    description: 'Words for the one; `*` stands for the rest of a word, between two words for one to four others.',
  },
  other: { type: 'strings', description: 'Words for the other.' },
  oneAlso: {
    type: 'strings',
    optional: true,
    description: 'Words that stand for the one where the sentence has named it.',
  },
  otherAlso: {
    type: 'strings',
    optional: true,
    description: 'Words that stand for the other where the sentence has named it.',
  },
  oneTold: {
    type: 'strings',
    optional: true,
    description: 'Words that stand for the one only where a figure of the other is told again of them.',
  },
  otherTold: {
    type: 'strings',
    optional: true,
    description: 'Words that stand for the other only where a figure of the one is told again of them.',
  },
  oneIs: { type: 'strings', optional: true, description: 'Words that say what the one is, as a definition would.' },
  otherIs: { type: 'strings', optional: true, description: 'Words that say what the other is, as a definition would.' },
  bridges: {
    type: 'strings',
    optional: true,
    description: 'Words between the two that use the one for the other, beside the usual.',
  },
  infers: {
    type: 'strings',
    optional: true,
    description: 'Words of the next sentence with which it concludes from the one to the other.',
  },
  contrast: { type: 'strings', optional: true, description: 'Words that tell the two apart, beside the usual ones.' },
  difference: { type: 'string', description: 'What the difference is, as a sentence.' },
} as const

type Pair = Entry<typeof pack>
type Sides = BothSides<Pair>

/** Words that use the one term for the other within what is said of one figure, where the two stand no further apart than this. */
const CLOSE_BRIDGES = ['based on', 'according to', 'measured by']
const CLOSE = 80

export default defineRule({
  summary: 'Two terms with different meanings (cases, victims) used for one another about one figure.',
  why: 'Smuggling is a service that people pay for, trafficking is exploitation: a share of the one says nothing about the other.',
  advice: 'Keep to the term that the source counts, or say how the two are connected.',
  severity: 'info',
  pack,
  flags: [
    ['29% of ⟦trafficking victims enter through human smuggling⟧.', '“trafficking” and “smuggling” are not the same'],
    ['The registry logged 4,100 ⟦cases, meaning that many victims⟧ came forward.', '“cases” and “victims”'],
    ['The squad made 94 ⟦arrests. These 94 convicts⟧ cost the county a fortune.', '“arrests” and “convicts”'],
    ['The rig delivers 3 ⟦megawatts of energy⟧.', '“megawatts” and “energy”'],
  ],
  allows: [
    'Smuggling and trafficking cases rose by 12% in 2023, says the ministry.',
    'Smuggling (payment for transport) is not trafficking, and 29% of files mix them up.',
    'The registry logged 4,100 cases involving 6,300 victims.',
    'Is it true that 29% of trafficking victims enter through human smuggling?',
  ],

  *check(document, _options, pairs) {
    const told = new Set<number>()
    const sides = sidesIn(document, pairs)
    for (const passage of passagesOf(document, statements(document))) {
      const report = firstOf(sides, (both) => conflatedIn(both, passage))
      if (!report) continue
      told.add(passage.sentence).add(passage.sentence + 1)
      yield report
    }
    for (const retold of retoldAmong(statedAnywhere(document))) {
      const { index } = retold.again.sentence
      const report = told.has(index) ? undefined : firstOf(sides, (both) => renamed(document, both, retold))
      if (!report) continue
      told.add(index)
      yield report
    }
    yield* retitled(document, sides)
  },
})

/** What the first pair that has something to say does say. */
function firstOf(sides: readonly Sides[], reportOf: (both: Sides) => Report | undefined): Report | undefined {
  for (const both of sides) {
    const report = reportOf(both)
    if (report) return report
  }
  return undefined
}

function conflatedIn(sides: Sides, passage: Passage): Report | undefined {
  const found = conflated(sides, passage)
  if (!found) return undefined
  const [one, other] = found.map((range) => passage.text.slice(...range))
  const at = passage.spanOf([Math.min(...found.flat()), Math.max(...found.flat())])
  return { at, message: `“${one}” and “${other}” are not the same: ${sides.pair.difference}` }
}

/** Where the two terms stand, when one is used for the other about one figure. */
function conflated(sides: Sides, whole: Passage): [Range, Range] | undefined {
  const { pair } = sides
  const reach = whole.goesOn || pair.infers ? whole.text.length : whole.turn
  const passage = { ...whole, text: whole.text.slice(0, reach) }
  return usedForOneAnother(sides, passage) ?? defined(sides, passage)
}

function usedForOneAnother({ pair, ones, others, named }: Sides, passage: Passage): [Range, Range] | undefined {
  const { text, turn, figures } = passage
  const stretches = stretchesOf(text.slice(0, turn), figures)
  const isUsed = (first: Range, last: Range) => isUsedFor(pair, passage, stretches, first, last)
  const isSaid = (first: Range, last: Range) => isSaidAgain(text, first, last)
  const found = [pair.one, pair.other].every((terms) => anyOf(terms).test(text))
    ? pairedIn(pair, passage, ...named, isUsed)
    : undefined
  return found ?? (saysAgain(text) ? pairedIn(pair, passage, ones, others, isSaid) : undefined)
}

function defined({ pair, ones, others }: Sides, passage: Passage): [Range, Range] | undefined {
  const { oneIs = [], otherIs = [] } = pair
  const { text } = passage
  const [hasOne, hasOther] = [anyOf(ones).test(text), anyOf(others).test(text)]
  const defines = (first: Range, last: Range) =>
    isDefined(text, first, last) && !(hasOne && hasOther && areNamedBetween(pair, text, first, last))
  return (
    (hasOne ? pairedIn(pair, passage, ones, otherIs, defines) : undefined) ??
    (hasOther ? pairedIn(pair, passage, oneIs, others, defines) : undefined)
  )
}

/** “The income is $2 million, and the fortune, all of it in land, …”: the words define the nearer one. */
function areNamedBetween({ one, other }: Pair, text: string, [, from]: Range, [to]: Range): boolean {
  const between = text.slice(from, to)
  return anyOf(one).test(between) || anyOf(other).test(between)
}

type Pairing = [first: Range, last: Range]
type IsOne = (...pair: Pairing) => boolean

function pairedIn(
  { contrast }: Pair,
  passage: Passage,
  ones: readonly string[],
  others: readonly string[],
  isOne: IsOne,
): [Range, Range] | undefined {
  if (ones.length === 0 || others.length === 0) return undefined
  const { text } = passage
  const [starts, ends] = placesOfBoth(ones, others, text)
  const pairs = starts.flatMap((one) => ends.map((other): Pairing => [one, other]))
  // Who once counts each by itself (“the median was £85 and the mean £132”) knows them apart.
  if (pairs.some((pair) => areCountedApart(passage, ...inOrder(pair)))) return undefined
  return pairs.find((pair) => isOne(...inOrder(pair)) && !areToldApart(text, ...inOrder(pair), contrast))
}

const inOrder = ([one, other]: Pairing): Pairing => (one[0] < other[0] ? [one, other] : [other, one])

function isUsedFor(
  { bridges = [], infers = [] }: Pair,
  { text, turn }: Passage,
  stretches: readonly Stretch[],
  first: Range,
  last: Range,
): boolean {
  const within = stretches.filter(({ from, to }) => from <= first[0] && last[1] <= to)
  const between = text.slice(first[1], last[0])
  return (
    (infers.length > 0 ? isConcluded(text, first, last) : isRenamed(text, first, last)) ||
    (within.length > 0 && between.length < CLOSE && anyOf([...CLOSE_BRIDGES, ...bridges]).test(between)) ||
    (first[1] <= turn && turn <= last[0] && anyOf(infers).test(text.slice(turn)))
  )
}

/** The report of a figure that is told of the one term here and of the other there. */
function renamed(document: Document, { pair, ones, others }: Sides, { first, again }: Retold): Report | undefined {
  const [a, b] = [calledOf(first, ones, others), calledOf(again, ones, others)]
  if (!a || !b || a.side === b.side || !areOneAmount(a, b)) return undefined
  if ([a, b].some(({ stretch }) => anyOf(pair.contrast ?? []).test(stretch))) return undefined
  if (document.sentences.some(({ text }) => tellsApart(pair, text))) return undefined
  const [at, before] = isOutright(again) ? [b, a] : [a, b]
  if (!isOutright(at.mention)) return undefined
  return {
    at: at.span,
    message: `“${at.words}” and “${before.words}” are not the same: ${pair.difference}`,
    related: [{ at: before.span, message: `“${before.mention.figure.text}” stands here for “${before.words}”.` }],
  }
}

/** How many figures from its start a title speaks of. */
const ENTITLED = 8

/** The reports of figures that the title tells of the other term than the text. */
function* retitled(document: Document, sides: readonly Sides[]): Iterable<Report> {
  const { title, blocks } = document
  if (!title || blocks.some(({ kind, text }) => kind === 'heading' && text === title.text)) return
  for (const mention of statements(document).slice(0, ENTITLED))
    for (const { pair, ones, others } of sides) {
      const entitled = entitledOf(title.text, mention, ones, others)
      const called = entitled && calledOf(mention, ones, others)
      if (!called || called.side === entitled.side) continue
      const message = `“${called.words}” and “${entitled.words}” of the title are not the same: ${pair.difference}`
      yield { at: called.span, message, related: [{ at: title.span, message: 'Here the title.' }] }
    }
}

function tellsApart({ one, other, contrast = [] }: Pair, text: string): boolean {
  const [[first], [second]] = placesOfBoth(one, other, text)
  if (!first || !second) return false
  return first[0] < second[0]
    ? areToldApart(text, first, second, contrast)
    : areToldApart(text, second, first, contrast)
}
