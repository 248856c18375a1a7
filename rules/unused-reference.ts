import {
  citedEntries,
  type Document,
  defineRule,
  isBacking,
  namesIn,
  type Phrase,
  quoted,
  type Reference,
  type ReferenceList,
  wordsOf,
} from '../src/rule.ts'

/** What offers more to read. */
const OFFERS = /\b(?:further|additional|more|other|general|external|useful|recommended|see also|image|photo)\b/i

/** How much of an entry is quoted. */
const QUOTED = 60

export default defineRule({
  summary: 'An entry of the reference list that nothing in the text cites.',
  why: 'A reader takes every entry for something that the text rests on. One that is cited nowhere lends it weight for nothing.',
  advice: 'Cite it where it backs something, or move it to the further reading.',
  severity: 'info',
  flags: [
    [
      'Cod stocks fell by 60% [1]. Herring held steady [3].\n\n## References\n\n1. Sea institute, survey of 2021.\n2. ⟦Fishers’ union, price list.⟧\n3. Harbour board, landings.',
      '“Fishers’ union, price list.” is cited nowhere',
    ],
    [
      'Lost sleep costs 1.2% of output (Hale, 2016).\n\n## Bibliography\n\n- Hale, J. (2016). The price of sleep.\n- ⟦Ostrander, P. (2011). Night shifts.⟧',
      '“Ostrander, P. (2011). Night shifts.”',
    ],
    [
      'Half of the wells are dry [1], a third are salty [2].\n\n## Sources\n\n[1] Water board, survey. [2] Salt office. ⟦[3] Fishers’ club.⟧',
      '“[3] Fishers’ club.”',
    ],
    [
      'Peat stores a third of soil carbon.[^peat]\n\n[^peat]: Nature agency, 2019.\n[^bog]: ⟦Wetlands trust, 2020.⟧',
      '“Wetlands trust, 2020.”',
    ],
  ],
  allows: [
    'Three counts agree on 14% [1]–[3].\n\n## References\n\n1. Count of 2019.\n2. Count of 2020.\n3. Count of 2021.',
    'Three counts agree on 14% [1–3].\n\n## References\n\n1. Count of 2019.\n2. Count of 2020.\n3. Count of 2021.',
    'Lost sleep costs 1.2% of output (Hale, 2016), as Ostrander (2011) had guessed.\n\n## References\n\n- Hale, J. (2016). The price of sleep.\n- Ostrander, P. (2011). Night shifts.',
    'Peat stores a third of soil carbon [1].\n\n## References\n\n1. Nature agency, 2019.\n\n## Further reading\n\n- The book of bogs',
    'Hedgehogs lost 30% of their range.\n\n## Sources\n\n- Wildlife trust, annual count\n- County records office',
    'Ferries carry 9,000 people [1], by the [port’s count](https://port.example.org/2020) 8,800.\n\n## Sources\n\n1. Ferry board.\n2. Port authority, https://port.example.org/2020',
  ],

  *check(document) {
    const cited = citedEntries(document)
    const lists = document.referenceLists.filter(({ title }) => isBacking(title.text) && !OFFERS.test(title.text))
    for (const unused of [...lists.map((list) => unusedOf(list, document, cited)), unusedNotes(document)]) {
      const [first, ...others] = unused
      if (!first) continue
      const beginnings = unused.map(beginningOf)
      yield {
        at: first.span,
        message: `${quoted(beginnings.slice(0, 3))}${unused.length > 3 ? `, and ${unused.length - 3} more,` : ''} ${unused.length > 1 ? 'are' : 'is'} cited nowhere.`,
        ...(others.length > 0 && {
          related: others.map((words) => ({ at: words.span, message: `“${beginningOf(words)}” is cited nowhere.` })),
        }),
      }
    }
  },
})

function beginningOf({ text }: Phrase): string {
  return text.length <= QUOTED ? text : text.slice(0, QUOTED).replace(/\s+\S*$/, '')
}

/** The entries that nothing cites, where the text cites others by marker: a list that nothing points to is another defect. */
function unusedOf({ entries }: ReferenceList, document: Document, cited: ReadonlySet<Reference>): Phrase[] {
  if (!entries.some((entry) => cited.has(entry))) return []
  const isNamed = namesIn(document)
  // Among numbered entries, what has no number is a remark.
  const numbered = entries.some(({ key }) => key !== undefined)
  const own = entries.filter(({ key }) => !numbered || key !== undefined)
  return own.filter((entry) => !cited.has(entry) && !isNamed(wordsOf(entry).text, entry.links)).map(wordsOf)
}

/** Footnotes without a marker, where others have theirs. */
function unusedNotes({ blocks, markers }: Document): Phrase[] {
  if (markers.length === 0) return []
  const labels = new Set(blocks.flatMap(({ footnoteRefs }) => footnoteRefs.map(({ label }) => label)))
  const notes = blocks.filter(({ kind }) => kind === 'footnote')
  const first = [...new Map(notes.map((note) => [note.label, note] as const).reverse()).values()].reverse()
  const unused = first.filter(({ label = '' }) => !labels.has(label))
  return unused.map((block) => ({ text: block.text, span: block.spanOf([0, block.text.length]) }))
}
