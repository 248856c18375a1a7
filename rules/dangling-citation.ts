import { bySentence, type Document, defineRule, lostPointers, type Marker, quoted } from '../src/rule.ts'

export default defineRule({
  summary: 'A reference marker (“[3]”, “¹”) that leads to no source.',
  why: 'The marker promises a source and breaks the promise: nobody can follow “[3]” where there is no third entry.',
  advice: 'Add the entry to the reference list, or link the source right here.',
  severity: 'error',
  sources: ['https://pandoc.org/MANUAL.html#citations'],
  flags: [
    ['Coal still carries 38% of the regional load ⟦[3]⟧.', '“[3]” points to no source: there is no reference list'],
    ['Lead pipes serve 40,000 homes.⟦[^lead]⟧', '“[^lead]”'],
    ['Sleep debt halves recall ⟦[@okafor2019]⟧.\n\n## References\n\n- Lee, A. (2021). Naps.', '“[@okafor2019]”'],
    [
      'Wolves were counted from the air ⟦[1]⟧ and on foot [2]. The pack of 2004 had 14 animals ⟦[2]⟧.',
      '“[1]” and “[2]” point to no source',
    ],
    [
      'The bridge carries 9,000 cars a day [1], the ferry 400 people ⟦[4]⟧.\n\n## Sources\n\n1. City council, traffic count.\n2. Ferry board.',
      '“[4]” points to no entry of “Sources”',
    ],
    [
      'The bridge carries 9,000 cars a day (see ⟦note 4⟧).\n\n## Notes\n\n1. City council, traffic count.\n2. Ferry board.',
      '“note 4” points to no entry of “Notes”',
    ],
    [
      'The bridge carries 9,000 cars a day [⟦[4]⟧](#n4).\n\n## Notes\n\n1. City council, traffic count.\n2. Ferry board.',
      '“[4]” points to no entry of “Notes”',
    ],
  ],
  allows: [
    'The function climbs in [0, 1] and falls by half in [1, 3].',
    'Coal still carries 38% of the regional load [1].\n\n## References\n\n1. Grid operator, yearbook 2024.',
    'Read the last value from `array[3]` and skip the rest.',
    'Lead pipes serve 40,000 homes.[^lead]\n\n[^lead]: Water board, register of mains.',
    'Recall halves after a short night (Okafor et al., 2019).',
    'Some 41% of those who answered ticked [2].',
    'Tick the boxes you have done: [x] or [ ].',
  ],

  *check(document) {
    const told = new Set<string>()
    const figures = bySentence(document.mentions.filter(({ source }) => source.status === 'dangling'))
    for (const markers of bySentence(document.markers).values()) {
      const dangling = markers.filter((marker) => isLost(document, marker))
      const [first] = dangling
      // A marker is reported where it first stands, and wherever it is all that a figure has.
      if (!first || !(dangling.some(({ key }) => !told.has(key)) || figures.has(first.sentence))) continue
      for (const { key } of dangling) told.add(key)
      const texts = [...new Set(dangling.map(({ text }) => text))]
      const verb = texts.length > 1 ? 'point' : 'points'
      yield { at: first.span, message: `${quoted(texts)} ${verb} to no ${missing(document)}.` }
    }
    for (const { text, span, key } of lostPointers(document))
      if (!told.has(key)) yield { at: span, message: `${quoted([text])} points to no ${missing(document)}.` }
  },
})

/** It leads to no entry; a work by author and year only where the text lists such works, and nothing of this author’s. */
function isLost({ markers, referenceLists }: Document, { kind, key, entry, named }: Marker): boolean {
  if (entry || kind === 'residue') return false
  if (!named) return true
  const isListed = markers.some((other) => other.kind === 'author-year' && other.entry)
  const author = /\p{Lu}[\p{L}’'-]+/u.exec(key)?.[0]
  if (kind !== 'author-year' || !isListed || !author) return false
  return !referenceLists.some(({ entries }) => entries.some(({ block }) => block.text.includes(author)))
}

function missing({ referenceLists: [list] }: Document): string {
  return list ? `entry of “${list.title.text}”` : 'source: there is no reference list'
}
