import { anyOf, type Document, defineRule, type Entry, type Figure, type Mention, statements } from '../src/rule.ts'

const pack = {
  id: { type: 'string', description: 'What names the figure.' },
  says: { type: 'string', description: 'What is repeated, in a few words.' },
  kinds: {
    type: 'strings',
    description: 'The kinds of figure it is written as; a share is `percent`, `fraction` or `ratio`.',
  },
  values: { type: 'numbers', description: 'The values that are repeated; shares in per cent.' },
  nouns: {
    type: 'strings',
    description:
      'Groups of words, parted by `|`: the sentence must have one of every group, and the figure counts one of the first.',
  },
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

/** What tells in the same sentence that the figure is no fact, or whose it is not. */
const DOUBTED =
  /\b(?:without|has no|have no|lacks?) (?:any |a )?(?:proof|evidence|source|basis|foundation)\b|[;:—] (?:that|this|the) (?:figure|number|statistic|claim)\b|\b(?:no ?body|no one|no (?:study|evidence|research|survey|source))\b[^.;]{0,30}\b(?:shown?|found|says?|measured|supports?|established|proved|proven|demonstrated)\b|\b(?:(?:whoever|any(?:one|body) who|(?:people|those|the man|the woman) who|whenever (?:some(?:one|body)|people)) (?:still |really )?(?:tells?|says?|claims?|believes?|thinks?|swears?|quotes?)|(?:has|have|had|was|were) (?:been )?(?:traced|tracked)(?: back)?|misreads?|slogan|(?:was|is|were) never true|(?:it|this|that) is (?:nonsense|rubbish|bunk|a canard))\b/i
/** What is said of it, in its sentence or behind it, by those who know better. */
const DEBUNKED =
  /\b(?:(?:is|are|was|were) (?:all |just |only |simply |largely )?an? (?:\p{L}+ )?(?:myth|misreading|fiction|invention)|misreadings?|misreads|(?:is|was) (?:simply |just |quite |plain )?(?:false|untrue)|misinterpret\p{L}*|misquot\p{L}*|misunderst\p{L}*|misapplied|garbled|apocryphal|folklore|urban legend|debunk\p{L}*|discredited|cooked up|made up|plucked from|out of thin air|never (?:said|measured|tested|studied|found|heard of)|stitched together|(?:no one|nobody|none) (?:could|can|has) (?:ever )?(?:find|found|trace))\b/iu
/** How the next sentence takes it back. */
const TAKEN_BACK =
  /^(?:no\b|nope\b|not\b|wrong\b|false\b|nonsense\b|in fact\b|in reality\b|in truth\b|actually\b|except\b|alas\b|(?:but |yet |only )?(?:it|they|we|you|that|this|these) (?:does|do|did|is|are|was|were|has|have)(?: not|n['’]t)(?=\s*[;,.:!—]| (?:true|so|right|correct|the case)\b))|\b(?:show(?:s|ed)?|found|finds?|prove[sd]?|said|says?|claim(?:s|ed)?|suggest(?:s|ed)?) (?:no such thing|nothing of the (?:kind|sort)|no (?:support|basis|evidence|grounds) for (?:it|this|that|the (?:claim|idea|figure|number)))\b|^(?:the|this|that) (?:claim|figure|number|line|saying|statistic) (?:rests on|comes from|stems from|goes back to)\b|^(?:nobody|no one|few|none)\b[^.;]{0,40}\b(?:believe|repeat|trust)s?\b/i

/** What stands under such a heading, or in such a list, stands there to be taken apart. */
const MYTHS =
  /^\W*(?:the )?myth\b|\b(?:myths|misconceptions?|debunk\w*|fact[- ]check\w*|falsehoods|fallac(?:y|ies)|zombie (?:figures|statistics|numbers)|(?:is|are)(?: not|n['’]t) (?:so|true)|never true|(?:got|get|gets|getting) wrong|wrong about|(?:stop|quit) (?:quoting|repeating|saying|citing))\b/i

export default defineRule({
  summary: 'A well-known figure that is debunked, unsupported, outdated or misquoted.',
  why: 'Some figures are copied from text to text for decades after somebody looked for their source and found none.',
  advice: 'Read the check, then drop the figure or replace it with one that has a source.',
  severity: 'warning',
  pack,
  flags: [
    [
      'Human trafficking is an industry worth ⟦$32 billion a year⟧.',
      '“$32 billion a year” is an often-repeated, outdated figure',
    ],
    ['We only ever use ⟦ten percent⟧ of our brain.', 'debunked'],
    ['Human trafficking has become an industry. It makes its bosses ⟦$32 billion each year⟧.', 'outdated'],
    ['It takes ⟦21 days⟧ to form a new habit, so start on a Monday.', 'surrey.ac.uk'],
  ],
  allows: [
    'The port moved goods worth $32 billion in 2023, says the harbour board.',
    'It is a myth that we use only ten percent of our brain.',
    'The saying that we use ten percent of our brain rests on a misreading of old experiments.',
    'Is human trafficking really an industry of $32 billion?',
    'The course runs for 21 days.',
  ],

  *check(document, _options, zombies) {
    const zombieOf = (mention: Mention) =>
      zombies.find((entry) => isValueOf(entry, mention.figure) && isAbout(entry, mention, contextOf(document, mention)))
    const found = document.mentions.flatMap((mention) => {
      const zombie = zombieOf(mention)
      return zombie ? [{ mention, zombie }] : []
    })
    // A text that takes a figure apart in one place repeats it in others for that alone.
    const exposed = new Set(
      found
        .filter(({ mention }) => mention.guards.has('debunking') || isDoubted(document, mention))
        .map(({ zombie: { id } }) => id),
    )
    const stated = new Set(statements(document))
    for (const { mention, zombie } of found) {
      if (!stated.has(mention) || exposed.has(zombie.id)) continue
      const { status, note, refs } = zombie
      const check = `See ${refs.join(' and ')}.`
      const { text, span } = mention.figure
      yield { at: span, message: `“${text}” is an often-repeated, ${status} figure: ${note} ${check}` }
    }
  },
})

/** “It is a myth”, “A. False.”, “None of this was ever measured”: how the next paragraph, or the answer to a quiz, opens. */
const ANSWERED =
  /^(?:an?(?:swer)?[.:)] ?)?(?:false|wrong|myth|untrue|no)[.,!:;]|^(?:it|this|that|they|these|all (?:of )?(?:it|this)|none of (?:it|this|these)|(?:the|this|that) (?:figures?|numbers?|claims?|line|saying|poster|drawing|triangle|story|slogan))\b[^.;]{0,40}\b(?:myths?|nonsense|bunk|false|untrue|wrong|made up|invented|debunked|fiction|fabricat\w+|no (?:study|source|evidence|basis)|never (?:measured|true|counted|studied|tested))\b/i
/** “Found no study from which the numbers could have come”: some paragraphs on. */
const FOUND_NONE =
  /\b(?:f(?:ou|i)nds?|knows? of|there (?:is|was)|traced|has|have|could find|turned up) no(?: \p{L}+)? (?:stud(?:y|ies)|source|evidence|survey|measurements?|experiments?|trials?|research)\b|\b(?:nobody|no one)\b[^.;]{0,30}\b(?:found|traced|measured|tested)\b/iu
/** How many paragraphs further on it may be told that nobody found a study behind it. */
const FURTHER = 6

/** Taken back by what follows in later paragraphs of the same section. */
function isTakenApart({ sentences }: Document, { block, index }: Mention['sentence']): boolean {
  for (const { block: other, text } of sentences.slice(index + 1, index + 1 + SENTENCES)) {
    const apart = other.index - block.index
    if (apart > FURTHER || other.headings.at(-1) !== block.headings.at(-1)) return false
    if ((apart === 1 && ANSWERED.test(text)) || (FOUND_NONE.test(text) && OF_IT.test(text))) return true
    if (apart === 0 && ANSWER.test(text)) return true
  }
  return false
}

/** How many sentences those paragraphs have at most. */
const SENTENCES = 30
const OF_IT =
  /\b(?:it|this|that|them|these|th(?:e|ose) (?:figures?|numbers?|percentages|claims?|rule|line|saying|statistic|shares?))\b/i
/** “A. False.”: right behind its question. */
const ANSWER = /^an?(?:swer)?[.:)] ?(?:false|wrong|myth|untrue|no)\b/i

/** How many sentences off a paragraph may say so, of this one or of its like. */
const ON = 4

function isDoubted(document: Document, { sentence }: Mention): boolean {
  const { sentences, title } = document
  const { text, block, index } = sentence
  const next = sentences[index + 1]
  const tops = [title, block.list?.intro, ...block.headings]
  return (
    DOUBTED.test(text) ||
    DEBUNKED.test(text) ||
    isTakenApart(document, sentence) ||
    (next?.block === block && TAKEN_BACK.test(next.text)) ||
    sentences
      .slice(Math.max(0, index - ON), index + 1 + ON)
      .some((other) => other.block === block && DEBUNKED.test(other.text)) ||
    tops.some((top) => MYTHS.test(top?.text ?? ''))
  )
}

function isValueOf({ kinds, values }: Zombie, { kind, value, low, high }: Figure): boolean {
  if (!kinds.includes(kind === 'rate' ? 'count' : kind)) return false
  const scale = kind === 'fraction' || kind === 'ratio' ? 100 : 1
  return [value, low, high].some((end) => end !== undefined && values.some((known) => isEqual(end * scale, known)))
}

/** A fraction such as 7/10 is no whole number of per cent in binary. */
function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9 * Math.abs(b)
}

const PRONOUN = /^(?:them|these|those|it|this|that)\b/i
/** What follows the head of a noun phrase: “its budget | on brain scans”. */
const BEHIND_HEAD = / (?:about|at|by|for|from|in|of|on|that|to|which|who|with) /

/** “Trafficking is big business. It brings in …”: a sentence that begins with a pronoun is about what the one before tells. */
function contextOf({ sentences }: Document, { sentence: { block, index, text } }: Mention): string {
  const before = sentences[index - 1]
  return before?.block === block && REFERS.test(text) ? `${before.text} ${text}` : text
}

const REFERS = /^(?:it|its|they|their|this|these|that|those|he|she|all of (?:it|them))\b/i

/** The sentence has all the nouns, and what the figure counts, where the sentence says so, is the first of them. */
function isAbout(
  { nouns: [counted = '', ...others], unless = [] }: Zombie,
  { population }: Mention,
  text: string,
): boolean {
  const has = (group: string, words: string) => anyOf(group.split(' | ')).test(words)
  const head = PRONOUN.test(population?.text ?? '') ? undefined : population?.text.split(BEHIND_HEAD, 1)[0]
  return has(counted, head ?? text) && others.every((group) => has(group, text)) && !anyOf(unless).test(text)
}
