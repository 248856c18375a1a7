import {
  assertions,
  bySentence,
  type Claim,
  clauseAround,
  type Document,
  defineRule,
  holdsYear,
  isForetold,
  isInFuture,
  isPresent,
  isTimeless,
  namesYear,
  quoted,
  relativeTimesIn,
  wordsBehind,
} from '../src/rule.ts'

export default defineRule({
  summary: 'A state of the world without a year.',
  why: '“14% of homes are empty” was true on one day. Without the year nobody can tell whether it still is, or compare it.',
  advice: 'Say of what year the figure is: “in 2023”, “at the census of 2021”.',
  severity: 'off',
  sources: ['https://commonslibrary.parliament.uk/research-briefings/sn04446/'],
  flags: [
    ['⟦14%⟧ of homes in the valley are empty.', '“14%” bears no year'],
    ['The country has ⟦41,000⟧ doctors, says the [ministry](https://health.example.gov/doctors).', '“41,000”'],
    ['Women hold ⟦28%⟧ of the seats, and farmers earn $31,000 a year on average.', '“28%” and “$31,000” bear no year'],
  ],
  allows: [
    'In 2023, 14% of homes in the valley were empty.',
    '## Housing in 2023\n\n14% of homes in the valley are empty.',
    'The country has 41,000 doctors ([ministry](https://health.example.gov/2022/doctors)).',
    'Women hold 28% of the seats [1].\n\n## Sources\n\n1. Senate, list of members, May 2024.',
    '---\ndate: 2024-05-06\n---\n\nToday 14% of homes in the valley are empty.',
    'Water covers 71% of the planet, and the mountain is 4,810 metres high.',
  ],

  *check(document) {
    for (const [sentence, claims] of bySentence(assertions(document))) {
      if (isForetold(sentence.text) || isInFuture(sentence.text) || isDatedNearBy(claims[0], document)) continue
      const [first, ...others] = claims.filter((claim) => isState(claim) && !isDatedBySource(claim, document))
      if (!first) continue
      const figures = quoted([first, ...others].map(({ figure }) => figure.text))
      yield {
        at: first.figure.span,
        message: `${figures} ${others.length > 0 ? 'bear' : 'bears'} no year, here, above or in the source.`,
      }
    }
  },
})

/** Told in the present, of what changes. */
function isState(claim: Claim): boolean {
  const { figure, sentence } = claim
  const clause = clauseAround(sentence.text, figure.range)
  return claim.years.length === 0 && isPresent(clause) && !isTimeless(figure.kind, clause, wordsBehind(claim))
}

/** A year in the sentence, in those beside it or above it; “today” where the text bears a date. */
function isDatedNearBy({ sentence: { block, index, text } }: Claim, document: Document): boolean {
  const { sentences, title, published } = document
  const beside = [sentences[index - 1], sentences[index + 1]].filter((other) => other?.block === block)
  const near = [text, ...beside.map((other) => other?.text), block.list?.intro?.text, title?.text]
  const isDated = [...near, ...block.headings.map((heading) => heading.text)].some((words = '') => namesYear(words))
  return isDated || (published !== undefined && relativeTimesIn(text).length > 0)
}

/** A year in the words, the address or the entry of its source. */
function isDatedBySource({ source: { via, target = '' }, sentence }: Claim, { markers }: Document): boolean {
  const entries = markers.filter((marker) => marker.sentence === sentence).map(({ entry }) => entry?.block.text ?? '')
  return [via?.text ?? '', target, ...entries].some(namesYear) || holdsYear(target)
}
