import {
  anyOf,
  bySentence,
  defineRule,
  type Entry,
  type Mention,
  type Range,
  type Sentence,
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

/** Words that make the second term another name for the first, or a conclusion from it. */
const BRIDGES = [
  ...[
    'so',
    'meaning',
    'means',
    'mean',
    'in other words',
    'that is',
    'i.e.',
    'hence',
    'thus',
    'therefore',
    'also known as',
  ],
  ...[
    'based on',
    'according to',
    'counted as',
    'recorded as',
    'measured by',
    'described as',
    'called',
    'the same as',
    'equal to',
  ],
]
const CONTRAST = [
  ...[
    'not',
    'unlike',
    'rather than',
    'instead of',
    'versus',
    'vs',
    'as opposed to',
    'distinct',
    'differ*',
    'distinguish*',
    'separate*',
  ],
  ...[
    'whereas',
    'while',
    'but',
    'although',
    'though',
    'however',
    'compared',
    'than',
    'against',
    'respectively',
    'both',
    'confus*',
  ],
]

export default defineRule({
  summary: 'Two terms that are not the same thing, used for one another about one figure.',
  why: 'Smuggling is a service that people pay for, trafficking is exploitation: a share of the one says nothing about the other.',
  advice: 'Keep to the term that the source counts, or say how the two are connected.',
  severity: 'warning',
  pack,
  flags: [
    ['29% of ⟦trafficking victims enter through human smuggling⟧.', '“trafficking” and “smuggling” are not the same'],
    ['The registry logged 4,100 ⟦cases, meaning that many victims⟧ came forward.', '“cases” and “victims”'],
    ['The rig delivers 3 ⟦megawatts of energy⟧.', '“megawatts” and “energy”'],
  ],
  allows: [
    'Smuggling and trafficking cases rose by 12% in 2023, says the ministry.',
    'Smuggling (payment for transport) is not trafficking, and 29% of files mix them up.',
    'The registry logged 4,100 cases involving 6,300 victims.',
    'Is it true that 29% of trafficking victims enter through human smuggling?',
  ],

  *check(document, _options, pairs) {
    for (const [sentence, mentions] of bySentence(statements(document)))
      for (const pair of pairs) {
        const found = conflated(pair, sentence, mentions)
        if (!found) continue
        const [one, other] = found.map((range) => sentence.text.slice(...range))
        const at = sentence.spanOf([Math.min(...found.flat()), Math.max(...found.flat())])
        yield { at, message: `“${one}” and “${other}” are not the same: ${pair.difference}` }
      }
  },
})

/** Where the two terms stand, when one is used for the other about one figure. */
function conflated(pair: Pair, { text }: Sentence, mentions: readonly Mention[]): [Range, Range] | undefined {
  if (!anyOf(pair.one).test(text) || !anyOf(pair.other).test(text)) return undefined
  if (anyOf(CONTRAST).test(text) || anyOf(pair.contrast ?? []).test(text)) return undefined
  const ones = placesOf([...pair.one, ...(pair.oneAlso ?? [])], text)
  const others = placesOf([...pair.other, ...(pair.otherAlso ?? [])], text)
  const bridges = [...BRIDGES, ...(pair.bridges ?? [])]
  for (const { from, to, twins } of stretchesOf(text, mentions))
    for (const one of ones)
      for (const other of others) {
        const [first, last] = one[0] < other[0] ? [one, other] : [other, one]
        const isWithin = from <= first[0] && last[1] <= to
        if (isWithin && (twins || isBridged(text, first[1], last, bridges))) return [one, other]
      }
  return undefined
}

/** What makes the words behind a comma another name for those before it: “, this year’s deficit,”, “, or convicts,”. */
const APPOSITION =
  /(?:^[^,]*,\sor(?:\sthe)?|,\s(?:the|an?|its|their|his|her|our|th(?:is|at|ese|ose)|\p{L}+['’]s))(?:\s[\p{L}'’]+){0,2}\s$/u

function isBridged(text: string, from: number, [start, end]: Range, bridges: readonly string[]): boolean {
  const between = text.slice(from, start)
  return anyOf(bridges).test(between) || (APPOSITION.test(between) && /^\s?(?:[,.;)—]|$)/.test(text.slice(end)))
}

function placesOf(terms: readonly string[], text: string): Range[] {
  return Array.from(text.matchAll(new RegExp(anyOf(terms), 'giu')), ({ index, 0: { length } }) => [
    index,
    index + length,
  ])
}
