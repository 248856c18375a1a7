import { defineRule, type Mention, statements, toldIn } from '../src/rule.ts'

/** What there is less of, right behind the multiple; “three times as small” is the same riddle. */
const LESS =
  /^ (?:as )?(?:(?:much|far|even) )?(less|fewer|lower|smaller|shorter|slower|lighter|cheaper|narrower|weaker|thinner|closer|nearer|younger|poorer|colder|cooler|quieter|dimmer|rarer|milder|shallower|softer|tinier|lesser|(?<=as )(?:small|few|little|low|short|slow|cheap))\b(?! than \d+(?:\.\d+)? times)/i

/** “Twice less”: no figure, and the same riddle. */
const TWICE_LESS = /\btwice (?:less|fewer|lower|smaller|shorter|slower|lighter|cheaper|weaker|thinner)\b/i

/** The words are spoken of and not used: “three times less” between quotation marks of its own. */
const CLOSED = /^[^“”"‘’]{0,24}[”"’]/
const OPENED = /[“"‘]\p{L}{0,8}\s?$/u

export default defineRule({
  summary: '“N times less”, which has no agreed meaning.',
  why: 'Once less is none at all, so three times less cannot be taken away: some read a third, some a quarter, and each must stop to guess.',
  advice: 'Say what is left: a third of, one-fifth as many, 80% less.',
  severity: 'info',
  flags: [
    ['The new pump makes ⟦three times⟧ less waste.', '“three times less” can mean a third or a quarter'],
    ['Spinners in Bolton earned ⟦5x⟧ less than weavers, the ledger shows.', '“5x less”'],
    ['- The model is ⟦ten times⟧ smaller than the one of 1998.', 'a tenth or an eleventh'],
    ['“Our hens are ⟦twenty times⟧ less likely to fall ill,” said Ruth Oakes.', '“twenty times less”'],
  ],
  allows: [
    'The new pump makes a third of the waste.',
    'The new pump is three times as quiet, and less costly.',
    'He called three times, less often than his sister.',
    'The crew lost 5 times, fewer than any other in the league.',
    'Writing “three times less” leaves readers guessing.',
    'Does the new pump make three times less waste?',
    'It is a myth that the new pump makes three times less waste.',
  ],

  *check(document) {
    for (const mention of statements(document)) {
      const { figure } = mention
      const word = wordOfLess(mention)
      if (!word || isSpokenOf(mention)) continue
      const n = figure.value ?? 0
      yield {
        at: figure.span,
        message: `“${figure.text}${word}” can mean ${part(n)} or ${part(n + 1)}, if it means anything.`,
      }
    }
    for (const sentence of toldIn(document)) {
      const match = TWICE_LESS.exec(sentence.prose)
      if (!match || OPENED.test(sentence.text.slice(0, match.index))) continue
      yield {
        at: sentence.spanOf([match.index, match.index + 'twice'.length]),
        message: `“${match[0]}” can mean ${part(2)} or ${part(3)}, if it means anything.`,
      }
    }
  },
})

function wordOfLess({ figure, sentence }: Mention): string | undefined {
  if (figure.kind !== 'multiple' || (figure.value ?? 0) <= 1) return undefined
  const [words, less] = LESS.exec(sentence.text.slice(figure.range[1])) ?? []
  return less && words
}

function isSpokenOf({ figure, sentence: { text } }: Mention): boolean {
  return OPENED.test(text.slice(0, figure.range[0])) && CLOSED.test(text.slice(figure.range[1]))
}

const NAMED = [
  'half',
  'a third',
  'a quarter',
  'a fifth',
  'a sixth',
  'a seventh',
  'an eighth',
  'a ninth',
  'a tenth',
  'an eleventh',
]

/** One part of so many, as it is said. */
const part = (n: number): string => NAMED[n - 2] ?? `1/${Math.round(n)}`
