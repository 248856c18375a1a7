import {
  anyOf,
  bySentence,
  type Document,
  defineRule,
  type Entry,
  type Figure,
  type Range,
  type Span,
  statements,
  stretchesOf,
} from '../src/rule.ts'

const pack = {
  id: { type: 'string', description: 'What names the pair.' },
  one: { type: 'strings', description: 'Words for the one; `*` stands for the rest of a word.' },
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
  bridges: {
    type: 'strings',
    optional: true,
    description: 'Words between the two that use the one for the other, beside the usual.',
  },
  contrast: { type: 'strings', optional: true, description: 'Words that tell the two apart, beside the usual ones.' },
  difference: { type: 'string', description: 'What the difference is, as a sentence.' },
} as const

type Pair = Entry<typeof pack>

/** Words that make the second term another name for the first, or a conclusion from it, wherever they stand between the two. */
const BRIDGES = [
  ...['so', 'meaning', 'means', 'mean', 'meant', 'in other words', 'that is', 'i.e.', 'hence', 'thus', 'therefore'],
  ...['also known as', 'counted as', 'recorded as', 'described as', 'called', 'the same as', 'equal to', 'equals'],
  ...['show', 'shows', 'showed', 'showing', 'prove', 'proves', 'proving', 'proof that', 'amounts to', 'amounting to'],
  ...['translates to', 'translates into', 'namely', 'all of them', 'all of whom', 'every one of them', 'each of them'],
]
/** Words that do so within what is said of one figure. */
const CLOSE_BRIDGES = ['based on', 'according to', 'measured by']
const CONTRAST = [
  ...['not', 'unlike', 'rather than', 'instead of', 'versus', 'vs', 'as opposed to', 'distinct', 'differ*'],
  ...['distinguish*', 'separate*', 'whereas', 'while', 'but', 'although', 'though', 'however', 'compared'],
  ...['against', 'respectively', 'both', 'confus*', 'some of whom', 'some of them', 'how many', 'nor'],
]

export default defineRule({
  summary: 'Two terms with different meanings (cases, victims) used for one another about one figure.',
  why: 'Smuggling is a service that people pay for, trafficking is exploitation: a share of the one says nothing about the other.',
  advice: 'Keep to the term that the source counts, or say how the two are connected.',
  severity: 'warning',
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
    for (const passage of passagesOf(document))
      for (const pair of pairs) {
        const found = conflated(pair, passage)
        if (!found) continue
        const [one, other] = found.map((range) => passage.text.slice(...range))
        const at = passage.spanOf([Math.min(...found.flat()), Math.max(...found.flat())])
        yield { at, message: `“${one}” and “${other}” are not the same: ${pair.difference}` }
      }
  },
})

/** A sentence that states a figure, with the next one where that goes on about it. */
interface Passage {
  readonly text: string
  /** Where the second sentence begins; the end of the text where there is none. */
  readonly turn: number
  readonly figures: readonly Figure[]
  spanOf(range: Range): Span
}

/** How a sentence begins that draws on the one before. */
const GOES_ON = /^(?:in other words|that (?:is|means)|this means|so|thus|hence|therefore|th[eo]se|this|that|such)\b/i

function* passagesOf(document: Document): Iterable<Passage> {
  for (const [sentence, mentions] of bySentence(statements(document))) {
    const { block, range, text } = sentence
    const next = document.sentences[sentence.index + 1]
    const goesOn = next?.block === block && GOES_ON.test(next.text)
    yield {
      text: goesOn ? block.text.slice(range[0], next.range[1]) : text,
      turn: goesOn ? next.range[0] - range[0] : text.length,
      figures: mentions.map(({ figure }) => figure),
      spanOf: ([from, to]) => block.spanOf([range[0] + from, range[0] + to]),
    }
  }
}

/** Where the two terms stand, when one is used for the other about one figure. */
function conflated(pair: Pair, passage: Passage): [Range, Range] | undefined {
  const { text, turn, figures } = passage
  if (!anyOf(pair.one).test(text) || !anyOf(pair.other).test(text)) return undefined
  if (anyOf(CONTRAST).test(text) || anyOf(pair.contrast ?? []).test(text)) return undefined
  const ones = placesOf([...pair.one, ...(pair.oneAlso ?? [])], text)
  const others = placesOf([...pair.other, ...(pair.otherAlso ?? [])], text)
  const stretches = stretchesOf(text.slice(0, turn), figures)
  for (const one of ones)
    for (const other of others) {
      const [first, last] = one[0] < other[0] ? [one, other] : [other, one]
      const within = stretches.filter(({ from, to }) => from <= first[0] && last[1] <= to)
      const between = text.slice(first[1], last[0])
      const isOne =
        within.some(({ twins }) => twins) ||
        isBridged(between, text.slice(last[1])) ||
        (within.length > 0 && anyOf([...CLOSE_BRIDGES, ...(pair.bridges ?? [])]).test(between))
      if (isOne && !areCountedApart(passage, first, last)) return [one, other]
    }
  return undefined
}

/** What makes the words behind a comma another name for those before it: “, this year’s deficit,”, “, or convicts,”. */
const APPOSITION =
  /(?:^[^,]*,\sor(?:\sthe)?|,\s(?:the|an?|its|their|his|her|our|th(?:is|at|ese|ose)|[a-zÀ-ɏ]+['’]s))(?:\s[a-zÀ-ɏ'’]+){0,2}\s$/i
/** “… these 900 convicts”, “… such a deficit”, or a term right behind the other: “kW a day”. */
const POINTS_BACK = /^[\s\d.,]*$|[\s,;](?:th[eo]se|such an?|such)(?:\s[\d.,]+)?(?:\s[a-zÀ-ɏ'’]+)?\s$/i

const isBridged = (between: string, behind: string): boolean =>
  between.length < REACH &&
  (anyOf(BRIDGES).test(between) ||
    POINTS_BACK.test(between) ||
    (APPOSITION.test(between) && /^\s?(?:[,.;)—]|$)/.test(behind)))

/** How far a term may stand from what it is taken for. */
const REACH = 120

/** “1.9 million encounters, meaning that 800,000 people tried”: the second has a number of its own. */
function areCountedApart({ figures }: Passage, [, from]: Range, [to]: Range): boolean {
  const own = figures.findLast(({ kind, range }) => range[0] < to && range[0] >= from && kind === 'count')
  const its = figures.findLast(({ range }) => range[1] <= from)
  return own !== undefined && its?.kind === own.kind && its.value !== own.value
}

function placesOf(terms: readonly string[], text: string): Range[] {
  return Array.from(text.matchAll(new RegExp(anyOf(terms), 'giu')), ({ index, 0: { length } }) => [
    index,
    index + length,
  ])
}
