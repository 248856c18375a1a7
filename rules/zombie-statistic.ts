import { anyOf, defineRule, type Entry, type Figure, isOutright, type Mention } from '../src/rule.ts'

const pack = {
  id: { type: 'string', description: 'What names the figure.' },
  says: { type: 'string', description: 'What is repeated, in a few words.' },
  kinds: {
    type: 'strings',
    description: 'The kinds of figure it is written as; a share is `percent`, `fraction` or `ratio`.',
  },
  values: { type: 'numbers', description: 'The values that are repeated; shares in per cent.' },
  nouns: { type: 'strings', description: 'Groups of words, parted by `|`: the sentence must have one of every group.' },
  unless: {
    type: 'strings',
    optional: true,
    description: 'Words that put the figure right, such as the year it is from.',
  },
  status: { type: 'string', description: '`debunked`, `unsupported`, `outdated`, `misquoted` or `contested`.' },
  note: { type: 'string', description: 'What is known about it, as a sentence.' },
  refs: { type: 'strings', description: 'Where it was checked, the best first.' },
  reviewed: { type: 'string', description: 'The month in which the entry was last looked at.' },
} as const

type Zombie = Entry<typeof pack>

const IMAGINED = new Set<Mention['notClaimBecause']>([
  'question',
  'hypothetical',
  'example',
  'fiction',
  'no-statistic',
  'own-life',
])

export default defineRule({
  summary: 'A well-known figure that is debunked, unsupported, outdated or misquoted.',
  why: 'Some figures are copied from text to text for decades after somebody looked for their source and found none.',
  advice: 'Read the check, then drop the figure or replace it with one that has a source.',
  severity: 'warning',
  pack,
  flags: [
    [
      'Human trafficking is an industry worth ⟦$32 billion⟧ a year.',
      '“$32 billion” is an often-repeated, outdated figure',
    ],
    ['We only ever use ⟦ten percent⟧ of our brain.', 'debunked'],
    ['It takes ⟦21 days⟧ to form a new habit, so start on a Monday.', 'surrey.ac.uk'],
  ],
  allows: [
    'The port moved goods worth $32 billion in 2023, says the harbour board.',
    'It is a myth that we use only ten percent of our brain.',
    'Is human trafficking really an industry of $32 billion?',
    'The course runs for 21 days.',
  ],

  *check({ mentions }, _options, zombies) {
    for (const mention of mentions) {
      const { figure, sentence } = mention
      if (!isOwnVoice(mention)) continue
      const zombie = zombies.find((entry) => isValueOf(entry, figure) && isAbout(entry, sentence.text))
      if (!zombie) continue
      const { status, note, refs } = zombie
      const check = `See ${refs.join(' and ')}.`
      yield { at: figure.span, message: `“${figure.text}” is an often-repeated, ${status} figure: ${note} ${check}` }
    }
  },
})

/** A figure that is no claim may be one of these all the same: “drink 8 glasses” is advice. */
function isOwnVoice(mention: Mention): boolean {
  return isOutright(mention) && !IMAGINED.has(mention.notClaimBecause)
}

function isValueOf({ kinds, values }: Zombie, { kind, value, low, high }: Figure): boolean {
  if (!kinds.includes(kind)) return false
  const scale = kind === 'fraction' || kind === 'ratio' ? 100 : 1
  return [value, low, high].some((end) => end !== undefined && values.some((known) => isEqual(end * scale, known)))
}

/** A fraction such as 7/10 is no whole number of per cent in binary. */
function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9 * Math.abs(b)
}

function isAbout({ nouns, unless = [] }: Zombie, text: string): boolean {
  return nouns.every((group) => anyOf(group.split(' | ')).test(text)) && !anyOf(unless).test(text)
}
