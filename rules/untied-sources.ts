import { assertions, type Document, defineRule, type Phrase, type Reference, type ReferenceList } from '../src/rule.ts'

/** A list under one of these says that it backs the text; any other offers more to read. */
const BACKS =
  /\b(?:references?|sources?|(?:foot|end)?notes?|citations?|cited|consulted|bibliograph\p{L}+|literature)\b/iu

export default defineRule({
  summary: 'A list of sources that no claim points to.',
  why: 'Ten titles at the end and no mark in the text: a reader who doubts one figure has to read all ten.',
  advice: 'Put a link or a marker at each figure that a source backs.',
  severity: 'info',
  flags: [
    [
      'Hedgehogs lost 30% of their range.\n\n## ⟦Sources⟧\n\n- Wildlife trust, annual count\n- County records office',
      '“Sources” lists 2 sources that no figure points to',
    ],
    [
      'Some 14,000 steps lead up the mountain.\n\n⟦For more information, see:⟧\n\n- The park’s yearbook\n- The pilgrims’ guide',
      'names 2 sources without a link',
    ],
    [
      'The mill fed 12,000 people.\n\n## ⟦References⟧\n\n1. Hale, J. (1988). Mills of the valley.\n2. Ostrander, P. (2002). Flour.\n3. Parish archive, box 12.',
      '“References” lists 3 sources',
    ],
  ],
  allows: [
    'Hedgehogs lost 30% of their habitat [1].\n\n## Sources\n\n1. Wildlife trust, annual count\n2. County records office',
    'Hedgehogs lost 30% of their range, says the Wildlife Trust.\n\n## Sources\n\n- Wildlife Trust, annual count\n- County records office',
    'Some 14,000 steps lead up the mountain.\n\nFor more information, see:\n\n- [the park’s yearbook](https://example.org/park)',
    'The knot is easy to tie.\n\n## References\n\n- Hale, J. (1988). Knots.',
  ],

  *check(document) {
    if (assertions(document).length === 0) return
    const { referenceLists } = document
    for (const list of referenceLists) {
      const count = list.entries.length
      if (count === 0 || list.entries.some((entry) => isTied(entry, document))) continue
      const sources = count > 1 ? `${count} sources` : 'a source'
      const { text, span } = titleOf(list, document)
      if (BACKS.test(text)) yield { at: span, message: `“${text}” lists ${sources} that no figure points to.` }
      else if (!hasLinks(list)) yield { at: span, message: `“${text}” names ${sources} without a link.` }
    }
  },
})

/** The words that open the list: of a paragraph, its last sentence. */
function titleOf({ title }: ReferenceList, { sentences }: Document): Phrase {
  return sentences.findLast(({ block }) => block === title) ?? title
}

function hasLinks({ entries }: ReferenceList): boolean {
  return entries.some(({ links }) => links.length > 0)
}

/** A marker resolves to it, or a figure's source is its page or bears its name. */
function isTied(entry: Reference, { markers, claims }: Document): boolean {
  if (markers.some((marker) => marker.entry === entry)) return true
  const title = entry.block.text.toLowerCase()
  const pages = new Set(entry.links.map(({ url }) => url))
  return claims.some(({ source: { status, target } }) => {
    if (target === undefined) return false
    return pages.has(target) || (status === 'named' && title.includes(target.toLowerCase()))
  })
}
