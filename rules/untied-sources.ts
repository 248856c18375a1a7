import {
  assertions,
  type Document,
  defineRule,
  isBacking,
  namesIn,
  type Phrase,
  type Reference,
  type ReferenceList,
  type SourceLine,
  type Span,
  sourceLinesOf,
  statements,
  wordsOf,
} from '../src/rule.ts'

/** So many claims say whether a list is one that the text goes by. */
const NAMES = 1000

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
    'Hedgehogs lost 30% of their range, Mrs Hale writes in “Prickly Facts”.\n\n## Sources\n\n- Hale, J. Prickly Facts. 1998.\n- Club of hedgehogs, annual count',
    'Some 14,000 steps lead up the mountain.\n\nFor more information, see:\n\n- [the park’s yearbook](https://example.org/park)',
    'The knot is easy to tie.\n\n## References\n\n- Hale, J. (1988). Knots.',
  ],

  *check(document) {
    const { claims, markers, referenceLists } = document
    if (assertions(document).length === 0) return
    const cited = new Set(markers.map(({ entry }) => entry))
    const isNamed = namesIn(document, ({ figures }) => figures.length > 0)
    const targets = new Set(claims.slice(0, NAMES).map(({ source }) => source.target?.toLowerCase()))
    // More to read beside figures that each have their source is just that.
    const isAllBacked = assertions(document).every(({ source: { status } }) => PROVES.has(status))
    for (const list of referenceLists) {
      const { entries } = list
      if (
        entries.length === 0 ||
        entries.some(
          (entry) => cited.has(entry) || isNamed(wordsOf(entry).text, entry.links) || isTarget(entry, targets),
        )
      )
        continue
      const sources = entries.length > 1 ? `${entries.length} sources` : 'a source'
      const { text, span } = titleOf(list, document)
      if (isBacking(text)) yield { at: span, message: `“${text}” lists ${sources} that no figure points to.` }
      else if (!isAllBacked && !entries.some(({ links }) => links.length > 0))
        yield { at: span, message: `“${text}” names ${sources} without a link.` }
    }
    for (const line of sourceLinesOf(document)) {
      const { title, entries, links, offers } = line
      if (entries.some((entry) => isNamed(entry, links)) || !isOfSeveral(line, document)) continue
      const what = offers ? 'names bodies without a link' : 'lists sources'
      yield { at: title.span, message: `“${title.text}” ${what} that no figure points to.` }
    }
  },
})

const PROVES: ReadonlySet<string> = new Set(['link', 'footnote', 'reference', 'named', 'own-data'])

/** Several figures stand before it, and none says whose it is. */
function isOfSeveral({ block, offers }: SourceLine, document: Document): boolean {
  const before = (offers ? assertions(document) : statements(document)).filter(
    ({ sentence }) => sentence.block.index < block.index,
  )
  const isOwned = before.some(({ source: { via }, attribution, sentence }) =>
    [via, attribution].some((words) => words && isWithin(words.span, sentence.span)),
  )
  const within = assertions(document).some(({ sentence }) => sentence.block === block)
  return !isOwned && !within && before.length > 1
}

const isWithin = ([from, to]: Span, [start, end]: Span): boolean => start <= from && to <= end

/** The words that open the list: of a paragraph, its last sentence. */
function titleOf({ title }: ReferenceList, { sentences }: Document): Phrase {
  return sentences.findLast(({ block }) => block === title) ?? title
}

/** A figure's source is its page or bears its name. */
function isTarget({ block, links }: Reference, targets: ReadonlySet<string | undefined>): boolean {
  if (links.some(({ url }) => targets.has(url.toLowerCase()))) return true
  const title = block.text.toLowerCase()
  for (const target of targets) if (target && title.includes(target)) return true
  return false
}
