import { type Document, defineRule, type Mention, quoted, statements } from '../src/rule.ts'

/** Somebody who told the writers themselves: there is nothing to link to. */
const INTERVIEWED =
  /\b(?:told (?:us|me|this|our)|in an (?:interview|e-?mail)|interviewed|spoke (?:to|with) (?:us|me)|by (?:phone|e-?mail)|asked by us)\b/i
/** What parts a name from a year: “Hale, 2016”. */
const YEAR = /[,\s]*\(?(?:19|20)\d\d[a-z]?\)?$/

export default defineRule({
  summary: 'A source that is named and not linked.',
  why: 'A reader who wants to look it up has to search for the report first, and may find another one.',
  advice: 'Link the name, or add an entry to the reference list.',
  severity: 'off',
  flags: [
    ['The ⟦CDC says⟧ that 12% of toddlers have asthma.', '“CDC says”'],
    ['Rents fell by 3% in May, a ⟦Zillow report⟧ found.', 'names a source for “3%” without a link'],
    ['Household waste grew by 9% ⟦(OECD, 2021)⟧.', '“(OECD, 2021)”'],
  ],
  allows: [
    'The [CDC](https://health.example.gov/asthma) says that 12% of toddlers have asthma.',
    'Rents fell by 3% in May, a Zillow report found.[^1]\n\n[^1]: Zillow, rents in May.',
    'The [Bank of England](https://bank.example.org/savings) watches savings. According to the Bank of England, they reached £1.7 trillion.',
    '“I lost 30% of my flock,” Tom Reyes told us.',
  ],

  *check(document) {
    const told = new Set<string>()
    const named = statements(document).filter(({ source }) => source.status === 'named' && source.reach === 'sentence')
    for (const [name, mentions] of byName(named)) {
      const [{ source, sentence, figure }] = mentions
      if (told.has(name) || INTERVIEWED.test(sentence.text) || isLinked(name, document)) continue
      told.add(name)
      const words = source.via ?? figure
      const figures = quoted(mentions.map(({ figure }) => figure.text))
      yield { at: words.span, message: `“${words.text}” names a source for ${figures} without a link.` }
    }
  },
})

/** Mentions by the name of their source, in lower case, without a year. */
function byName(mentions: readonly Mention[]): Map<string, [Mention, ...Mention[]]> {
  const groups = new Map<string, [Mention, ...Mention[]]>()
  for (const mention of mentions) {
    const name = (mention.source.target ?? '').replace(YEAR, '').toLowerCase()
    const group = groups.get(name)
    if (group) group.push(mention)
    else groups.set(name, [mention])
  }
  return groups
}

/** Whether a link or an entry of a list stands with the name somewhere. */
function isLinked(name: string, { links, referenceLists }: Document): boolean {
  const has = (text = '') => text.toLowerCase().includes(name)
  return (
    links.some(({ role, sentence, block }) => role === 'source' && has((sentence ?? block).text)) ||
    referenceLists.some(({ entries }) => entries.some(({ block }) => has(block.text)))
  )
}
