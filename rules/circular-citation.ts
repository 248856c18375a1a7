import {
  addressOf,
  type Citation,
  citationsOf,
  credited,
  type Document,
  defineRule,
  isAt,
  isMeant,
  quoted,
} from '../src/rule.ts'

/** The writers speak of what they did or have, and not of what they wrote: their own page is the right place for that. */
const OURS =
  /(?<!\b(?:piece|story|article|post|column|guide|feature) (?:that |which )?)\b(?:we|our|ours|us|my|I)\b(?!['’]ve (?:[a-zÀ-ɏ]+ )?(?:written|said|reported|shown|seen|told|covered|explained|argued|noted)| (?:[a-zÀ-ɏ]+ ){0,2}(?:wrote|written|said|noted|reported|revealed|explained|covered|argued|showed|shown|saw|seen|told|discussed|mentioned|guides?|articles?|posts?|blog|overview|piece|story|page|coverage|earlier|previous|recent|last))|\b(?:original|in-house) (?:research|reporting|analysis|data)\b/iu
/** Pages that show what was counted or worked out: a selection from data, a tool. */
const DATA_PAGE =
  /\/(?:[\w-]*-)?(?:data|datasets?|databases?|db|dashboards?|explorers?|trackers?|maps?|calculators?|tools?|models?|simulat\w+|query|policy|surveys?)(?:-[\w-]*)?(?:\/|$)/i
/** Parameters that say how a reader came, not what the page selects. */
const COMING = /^(?:utm_\w+|ref\w*|fbclid|gclid|mc_\w+|source|lang|hl|amp|share|via|from|page|p|s|q)$/i
/** Files that are the data. */
const DATA_FILE = /\.(?:csv|tsv|xlsx?|ods|json|parquet|zip|ipynb|sqlite|pdf|rds|sav|dta)$/i

export default defineRule({
  summary: 'The writer’s own site as the only proof of a figure.',
  why: 'A page that cites its neighbour, which cites nobody, goes round in a circle: the figure looks sourced and is not.',
  advice: 'Link to where the figure was found first, and to your own page beside it if you like.',
  severity: 'info',
  options: {
    site: {
      type: 'string',
      default: '',
      description:
        'The site’s own host or address; more than one are parted by spaces. The host of a canonical address in the front matter is the site’s own without it. Nothing is flagged where neither is known.',
      example: {
        value: 'gardens.example',
        flags: [
          [
            'Slugs eat 30% of all lettuce ([⟦our guide⟧](https://www.gardens.example/slugs)).',
            '“30%” rests on “our guide” alone',
          ],
        ],
        allows: [
          'Slugs eat 30% of all lettuce ([farm office](https://farms.example.org/slugs)).',
          'We asked 1,240 readers, and 61% overwater ([all answers](https://www.gardens.example/survey)).',
        ],
      },
    },
  },
  sources: ['https://en.wikipedia.org/wiki/Circular_reporting'],
  flags: [
    [
      '---\ncanonical_url: https://hives.example.org/bees\n---\n\nBees fly 90,000 miles for a jar ([⟦more⟧](https://hives.example.org/miles)).',
      '“90,000 miles” rests on “more” alone',
    ],
    [
      '---\ncanonical: https://plots.example.org/2024/waste\n---\n\nCompost cuts the waste of a household by [⟦41%⟧](/blog/compost).',
      '“41%”',
    ],
    [
      '---\ncanonical_url: https://www.lawns.example.org/\n---\n\nA third of all lawns are plastic, as [⟦we wrote in May⟧](../05/lawns.md).',
      '“A third”',
    ],
    [
      '---\ncanonical_url: https://www.lawns.example.org/\n---\n\nMoss covers 37% of them, [⟦a post we ran in April⟧](/april/moss) shows.',
      '“37%”',
    ],
  ],
  allows: [
    '---\ncanonical_url: https://plots.example.org/\n---\n\nCompost cuts waste by 41% ([waste office](https://waste.example.gov/compost)).',
    '---\ncanonical_url: https://ponds.example.org/\n---\n\nWe measured 40 ponds, and 55% of them leaked ([our data](/ponds)).',
    '---\ncanonical_url: https://plots.example.org/\n---\n\nCompost cuts waste by 41%, says the [waste office](https://waste.example.gov/compost), as told in [an earlier post](/compost).',
    '---\ncanonical_url: https://plots.example.org/\n---\n\nSome 12,000 allotments were lost ([table](/data/allotments.csv)).',
    '---\ncanonical_url: https://plots.example.org/\n---\n\nCompost cuts the waste of a household by [41%](/explore?crop=all&year=2024).',
    '---\ncanonical_url: https://plots.example.org/\n---\n\nWaste fell by 41%. For a closer look, read the [guide to compost](/compost).',
    'Compost cuts the waste of a household by [41%](/blog/compost).',
  ],

  *check(document, { site }) {
    const own = [
      ...site
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(asHost),
      ...canonicalHosts(document),
    ]
    if (own.length === 0 || isOwnResearch(document, own)) return
    for (const citation of citationsOf(document, credited(document))) {
      if (!isOnlyOwn(citation, own) || !isMeant(citation) || isOwnWork(citation, own)) continue
      const figures = quoted(citation.mentions.map(({ figure }) => figure.text))
      const verb = citation.mentions.length > 1 ? 'rest' : 'rests'
      yield {
        at: citation.at.span,
        message: `${figures} ${verb} on “${citation.at.text}” alone, a page of this very site.`,
      }
    }
  },
})

const asHost = (site: string): string =>
  addressOf(site)?.hostname.replace(/^www\./, '') ?? site.replace(/^www\.|\/+$/g, '')

function canonicalHosts({ frontMatter }: Document): string[] {
  const declared = Object.entries(frontMatter).filter(([key]) => /^canonical/i.test(key))
  return declared.flatMap(([, value]) => (typeof value === 'string' && addressOf(value) ? asHost(value) : []))
}

function isOnlyOwn({ links, works }: Citation, own: readonly string[]): boolean {
  const isOwn = (url: string) => (addressOf(url) ? isAt(url, own) : !url.startsWith('#'))
  return links.length > 0 && works.length === 0 && links.every(({ url }) => isOwn(url) && !showsData(url))
}

/** Whether an address leads to data rather than to an article; a relative one is read as one of any host. */
function showsData(url: string): boolean {
  const address = addressOf(url) ?? addressOf(`https://here.example/${url.replace(/^[./]+/, '')}`)
  if (!address) return false
  const selects = [...address.searchParams.keys()].some((key) => !COMING.test(key))
  return selects || DATA_FILE.test(address.pathname) || DATA_PAGE.test(address.pathname)
}

/** News of the site itself: its grants, its code, its terms. */
const OWN_NEWS = /\b(?:announce\w*|grant|launch\w*|code|reproduce|licen[cs]e|release[ds]?|changelog|roadmap|webinar)\b/i

const ESTIMATES =
  /\b(?:projects|projected|estimate[sd]|calculate[sd]|counted|measured|surveyed|modell?ed|simulate[sd]|finds|found|analy[sz]ed)\b/i
/** “Would cost $4 million”: worked out, and by nobody else. */
const WORKED_OUT = /\bwould\b|\b(?:this|the|its) (?:model|simulation|calculation)\b/i

/** What a host ends in behind the name of its owner: “.org”, “.co.uk”. */
const ENDING = /\.(?:(?:com?|org|net|ac|gov|edu|ltd|gen|govt|or|ne)\.)?[a-z]{2,}$/i

const namesOf = (own: readonly string[]): string[] =>
  own.map((host) => letters(host.replace(ENDING, '').split('.').at(-1) ?? host))

/** Whether the document tells what its writers found out themselves, or their site is credited with. */
function isOwnResearch({ mentions }: Document, own: readonly string[]): boolean {
  const names = namesOf(own)
  return mentions.some(({ source, attribution, sentence }) => {
    const credited = letters(attribution?.text ?? '')
    return (
      source.status === 'own-data' || (names.some((name) => credited.startsWith(name)) && ESTIMATES.test(sentence.text))
    )
  })
}

/** Whether a sentence is about the writers and their site, or gives what they worked out. */
function isOwnWork({ mentions: [{ sentence, attribution }], at }: Citation, own: readonly string[]): boolean {
  const { text } = sentence
  if (OURS.test(text) || OWN_NEWS.test(text) || WORKED_OUT.test(text)) return true
  const rest = [at, ...(attribution ? [attribution] : [])].reduce((left, words) => left.replace(words.text, ''), text)
  return namesOf(own).some((name) => letters(rest).includes(name))
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
