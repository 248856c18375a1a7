import { defineRule, type Sentence } from '../src/rule.ts'

/** A search that the reader is invited to make, or that is itself the example, is no citation. */
const OFFERED =
  /\b(?:try|type|search(?:ing)? (?:for|google|bing|the web)|google (?:it|them|for)|look (?:it|them|this|that) up|yourself|yourselves|for (?:example|instance)|e\.g\.|such as|a query|results? page|this search)\b/i

/** “Google our branch”, “looking for a tuner? Start here”: something to do, in a sentence that states nothing. */
const INVITES =
  /^\W*(?:google|search|start|look|find|browse|explore|visit|try|ask|use|run|type|go|looking|want|need|questions?)\b/i

/** “Google Scholar lists 4,300 papers”: how much an engine finds is read where it finds it. */
const FOUND =
  /^\W*(?:[a-zÀ-ɏ]+ )?\d[\d.,]*\+? (?:[a-zÀ-ɏ]+ )?(?:results?|hits?|papers|articles|pages|publications|citations|mentions|entries|studies|books|patents)\b/iu
const ENGINE = /\b(?:google|bing|scholar|duckduckgo|yahoo|yandex|baidu|search(?:es)?|engines?|cited|citations?)\b/i

export default defineRule({
  summary: 'A page of search results given as a source.',
  why: 'A results page shows each reader, on each day, something else. It proves nothing and names nobody.',
  advice: 'Open the result that has the figure and link to that page.',
  severity: 'error',
  sources: ['https://en.wikipedia.org/wiki/Wikipedia:Search_engine_test'],
  flags: [
    [
      'A third of the parish owns a boat ([⟦source⟧](https://www.google.com/search?q=boats+per+household)).',
      '“source” links to search results',
    ],
    ['Rents rose by 8% in 2023: <⟦https://duckduckgo.com/?q=rents+2023⟧>', 'links to search results'],
    [
      '[⟦One in nine⟧](https://scholar.google.com/scholar?q=barn+owls) nests in a barn.',
      '“One in nine” links to search results',
    ],
    ['The reservoir is [⟦41% full⟧](https://www.bing.com/news/search?q=reservoir).', 'links to search results'],
  ],
  allows: [
    'A third of the parish owns a boat ([register](https://example.org/boats)).',
    'We sail a [Kestrel dinghy](https://www.google.com/search?q=kestrel+dinghy) with a red hull.',
    'Search for it yourself: [barn owls](https://www.google.com/search?q=barn+owls).',
    'Is your boat ready? [Start here](https://www.google.com/search?q=boat+yards).',
    'Moored for long? [Google the yards nearby](https://www.google.com/search?q=boat+yards), and bring a rope.',
    'Google Scholar lists [3,200 papers](https://scholar.google.com/scholar?q=barn+owls) on barn owls.',
    'A link such as [this one](https://www.google.com/search?q=cats) shows what a query string looks like.',
    'Rents by district are in the [statistics office’s table](https://example.org/tables/search?district=7).',
  ],

  *check({ links, referenceLists }) {
    const entries = new Set(referenceLists.flatMap((list) => list.entries.map(({ block }) => block)))
    for (const { role, span, block, range, url, sentence } of links) {
      const words = block.text.slice(...range) || url
      if (role !== 'search' || OFFERED.test(sentence?.text ?? '') || (sentence && isInvited(sentence, words))) continue
      if (sentence && !states(sentence, words) && !entries.has(block)) continue
      if (FOUND.test(words) && ENGINE.test(sentence?.text.replace(words, '') ?? '')) continue
      yield { at: span, message: `“${words}” links to search results, which show every reader something else.` }
    }
  },
})

/** What is linked for the curious is no source: a sentence that has no figure and speaks of no finding states nothing that one could look up. */
const FINDING =
  /\b(?:sources?|stud(?:y|ies)|research(?:ers)?|surveys?|polls?|reports?|reported|data|statistics|stats|figures|numbers|evidence|show(?:s|n|ed)?|f(?:i|ou)nds?|found|according|prove[sdn]?|documented|confirm(?:s|ed)?|cited?|experts?|scientists|papers?|articles?|most|majority|largest|biggest|fastest|rates?|rose|fell|grew|doubled|turnout|average)\b/i

const states = ({ figures, text, block }: Sentence, words: string): boolean =>
  figures.length > 0 || FINDING.test(text) || block.text.length - words.length < BARE

/** A line that is hardly more than its link is a line of sources, in UTF-16 units. */
const BARE = 12

function isInvited({ figures, text, block, range }: Sentence, words: string): boolean {
  const asked = /\?\s*$/.test(block.text.slice(0, range[0]))
  return figures.length === 0 && (asked || INVITES.test(text) || INVITES.test(words))
}
