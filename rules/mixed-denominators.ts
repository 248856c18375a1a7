import {
  bySentence,
  comparisonsOf,
  defineRule,
  denominatorOf,
  isOutright,
  type Mention,
  places,
  shown,
  type Term,
} from '../src/rule.ts'

/** “1 in 25,000” of a map, “1 in 8” of a hill: nobody’s chances. */
const OF_A_DRAWING =
  /\b(?:scales?|maps?|models?|miniatures?|replicas?|gradients?|slopes?|inclines?|climb(?:s|ed|ing)?|descen[dt]\w*)\b/i

export default defineRule({
  summary: 'Chances compared as “one in N” with different Ns.',
  why: '“1 in 40 against 1 in 25” makes the smaller chance look like the larger number, and even careful readers get it the wrong way round.',
  advice: 'Give both out of the same number: 25 in 1,000 against 40 in 1,000.',
  severity: 'info',
  sources: ['https://journalistsresource.org/health/risk-health-journalism-tips-poynter'],
  flags: [
    ['One in 40 ewes carries the gene, against ⟦one in 25⟧ rams.', '“One in 40” and “one in 25”: 2.5% and 4%'],
    ['The odds of a wet wedding have gone from 1 in 8 to ⟦1 in 5⟧.', '12.5% and 20%'],
    ['- Smokers: 1 in 15\n- Others: ⟦1 in 80⟧', '“1 in 15” and “1 in 80”'],
    ['In Wick one in six farms is organic. In Thurso the share is ⟦one in nineteen⟧.', '16.7% and 5.26%'],
    ['For ewes the odds are one in 40, for rams ⟦one in 25⟧.', '2.5% and 4%'],
    ['Ewes: one in 40. Rams: ⟦one in 25⟧.', '2.5% and 4%'],
    ['In the north, two out of five shops stand empty. In the south it is ⟦three out of eight⟧.', '40% and 37.5%'],
  ],
  allows: [
    'Two in 100 ewes carry the gene, against four in 100 rams.',
    'One in three boys plays chess, but only one in three girls likes it.',
    'One in five adults smokes and one in three owns a cat.',
    'One in 40 ewes (25 in 1,000) carries the gene, against one in 25 rams (40 in 1,000).',
    'Is one in 40 more than one in 25?',
    'Mix it 1:3 for walls, but 1:2 for doors.',
  ],

  *check(document) {
    const sentences = bySentence(document.mentions)
    for (const { first, second, parallel } of comparisonsOf(document, areUnlike)) {
      if (
        !isOutright(first) ||
        OF_A_DRAWING.test(first.sentence.text) ||
        !isOutright(second) ||
        (parallel ? !goesOn(first, second) : sayAnother(first, second)) ||
        areRestated([...new Set([first.sentence, second.sentence])].flatMap((told) => sentences.get(told) ?? []))
      )
        continue
      const [a, b] = [first, second].map(({ figure: { value = 0 } }) => `${shown(value * 100)}%`)
      yield {
        at: second.figure.span,
        message: `“${first.figure.text}” and “${second.figure.text}”: ${a} and ${b} are hard to compare so.`,
        related: places(first),
      }
    }
  },
})

function areUnlike(first: Term, second: Term): boolean {
  const [a, b] = [denominatorOf(first), denominatorOf(second)]
  return a !== undefined && b !== undefined && a !== b
}

/** “While one in five smokes, one in three owns a cat”: both say something, and not the same. */
function sayAnother(first: Mention, second: Mention): boolean {
  const [a, b] = [predicateOf(first), predicateOf(second)]
  return a !== undefined && b !== undefined && !AUXILIARY.test(b) && !shareWord(a, b)
}

const AUXILIARY = /\b(?:do|does|did|is|are|was|were|has|have|would|will)$/

const shareWord = (a: string, b: string): boolean =>
  b.split(/\W+/).some((word) => word.length > 3 && a.split(/\W+/).includes(word))

/** Side by side the second says what the first does, or leaves it out: “one in 40 ewes and one in 25 rams”, “… and one in 25 rams does”. */
function goesOn(first: Mention, second: Mention): boolean {
  const [a, b] = [clauseBehind(first), clauseBehind(second)]
  const opens =
    /^ ?(?:$|(?:in|at|for|among|by|on|when|with|this|last|now|today|then|a|the)\b|of (?:the |our |its |their |those |these |all )?\S+(?: \S+)? ?$)/
  return opens.test(b) || /^ ?\S*$/.test(b) || AUXILIARY.test(b) || /^ ?\S*$/.test(a) || shareWord(a, b)
}

const clauseBehind = ({ figure, sentence: { text } }: Mention): string =>
  (text.slice(figure.range[1], figure.range[1] + 80).split(/[.,;:—()\d]| and | or /)[0] ?? '').toLowerCase()

function predicateOf({ figure, measures }: Mention): string | undefined {
  return measures && measures.span[0] > figure.span[1] ? measures.text.toLowerCase() : undefined
}

/** The text gives both in another form as well: of one number, or as percentages. */
function areRestated(own: readonly Mention[]): boolean {
  const wholes = own.map((mention) => denominatorOf(mention) ?? perOf(mention)).filter((whole) => whole !== undefined)
  const percents = own.filter(({ figure: { kind } }) => kind === 'percent')
  return percents.length > 1 || wholes.some((whole, at) => wholes.indexOf(whole) !== at)
}

/** “9.1 per 1,000”. */
const perOf = ({ figure: { per } }: Mention): string | undefined => (per && /^\d/.test(per) ? per : undefined)
