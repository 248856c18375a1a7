import {
  addressOf,
  type Citation,
  citationsOf,
  credited,
  defineRule,
  isMeant,
  type Mention,
  quoted,
} from '../src/rule.ts'

/** The path of a front page: nothing, or parts each of which is a language, a name that servers give it, or a folder that holds all. */
const FRONT =
  /^(?:\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?|eng|home(?:page)?|index|default|main|start|welcome|portal|accueil|inicio|startseite|forside|hjem|_node|web|guest|pages|sites?|public|content|www)(?:\.(?:html?|php|aspx?|jsp|cfm|shtml|do))?)*\/?$/i
/** Parameters that say how a reader came, not which page is shown. */
const COMING = /^(?:utm_\w+|ref\w*|fbclid|gclid|mc_\w+|source|lang|hl|locale)$/i
/** A page that is the data: a dashboard at the front, or a host of its own for data. */
const DATA_HOST =
  /^(?:data|stats?|statistics|dashboards?|explorer|tracker|charts?|maps?|covid\w*|coronavirus|opendata|census|figures|live|status|query|api)\b|tracker|dashboard|barometer|counter|\.(?:shinyapps\.io|herokuapp\.com|streamlit\.app|observablehq\.com|github\.io|netlify\.app|vercel\.app)$/i
const DATA_WORDS =
  /\b(?:dashboards?|tracker|counter|calculator|atlas|explorer|data ?(?:set|base|bank)s?|clock|live|interactive|map|barometer|monitor|app|tool)\b/i

export default defineRule({
  summary: 'A precise figure linked to the front page of a site.',
  why: 'The front page shows today’s news. Where on the site the figure stands, a reader has to guess.',
  advice: 'Link to the page, table or file that has the figure.',
  severity: 'info',
  sources: ['https://en.wikipedia.org/wiki/Wikipedia:Citing_sources'],
  flags: [
    [
      'Unemployment among bakers was 14.2% ([⟦labour office⟧](https://www.labour.example.org/)).',
      '“14.2%” is linked to a front page',
    ],
    [
      'Exactly 3,482 bridges are in poor shape, says the [⟦road agency⟧](https://roads.example.gov/en/index.html).',
      '“3,482”',
    ],
    ['Lead was found in 6.1% of taps.⟦[^w]⟧\n\n[^w]: Water board, https://water.example.org', '“6.1%”'],
    ['Tolls brought in €3,482,000 ([⟦Roads Agency⟧](https://www.example.gov/roads-agency/)).', '“€3,482,000”'],
    ['A loaf costs [⟦£1.38⟧](https://prices.example.co.uk/?utm_source=mail) on average.', '“£1.38”'],
  ],
  allows: [
    'Unemployment was 14.2% ([labour office](https://www.labour.example.org/tables/7)).',
    'The [labour office](https://www.labour.example.org/) puts it at 14.2% ([table 7](https://www.labour.example.org/tables/7)).',
    'About half of all bakers rise at four, says the [guild](https://guild.example.org/).',
    'Tolls brought in €3,482,000 ([reports](https://www.example.gov/reports/)).',
    'By then there were 6,421 cases, the [dashboard](https://cases.example.org/) showed.',
    'The bakery [Miller](https://miller.example.com/) opened in 1987 and has 112 ovens.',
  ],

  *check(document) {
    for (const citation of citationsOf(document, credited(document))) {
      const precise = citation.mentions.filter(isPrecise)
      if (precise.length === 0 || !isFront(citation) || !isMeant(citation) || isElsewhere(citation, document)) continue
      const figures = quoted(precise.map(({ figure }) => figure.text))
      const verb = precise.length > 1 ? 'are' : 'is'
      yield {
        at: citation.at.span,
        message: `${figures} ${verb} linked to a front page, “${citation.links[0]?.url}”, not to where it stands.`,
      }
    }
  },
})

/** A figure that somebody counted to the digit: in digits, without a bound or a hedge; “some 37.5%” has none. */
function isPrecise({ figure, hedge, notClaimBecause }: Mention): boolean {
  const isHedged = hedge ? !/^some$/i.test(hedge.text) : figure.approximate
  const isMeasured = !notClaimBecause || figure.kind === 'money' || /\d[.,]?\d\d|\d[.,]\d/.test(figure.text)
  return /\d/.test(figure.text) && !isHedged && figure.bound === undefined && isMeasured
}

/** Whether all that a citation links to are front pages. */
function isFront({ links, works, at }: Citation): boolean {
  return (
    links.length > 0 &&
    works.length === 0 &&
    !DATA_WORDS.test(at.text) &&
    links.every(({ url }) => isFrontPage(url) || isPortal(url, at.text))
  )
}

/** The front page of an office on its government's site: a path that is the very name that is linked. */
function isPortal(url: string, name: string): boolean {
  const address = addressOf(url)
  const path = letters(address?.pathname.replace(FRONT_END, '') ?? '')
  return (
    /^\p{Lu}/u.test(name) &&
    path.length > 2 &&
    path === letters(name) &&
    address?.search === '' &&
    !DATA_HOST.test(address.hostname)
  )
}

const FRONT_END = /\/(?:home|index|main|default|en)?(?:\.(?:html?|php|aspx?))?\/?$/i
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '')

function isFrontPage(url: string): boolean {
  const address = addressOf(url)
  if (!address?.protocol.startsWith('http') || DATA_HOST.test(address.hostname)) return false
  const shows = [...address.searchParams.keys()].some((key) => !COMING.test(key))
  return FRONT.test(address.pathname) && !shows && address.hash === ''
}

/** Whether another link of the paragraph leads to a page of the same site. */
function isElsewhere(
  { links: [link], mentions: [{ sentence }] }: Citation,
  all: { links: Citation['links'] },
): boolean {
  const host = addressOf(link?.url ?? '')?.hostname
  return all.links.some(
    ({ block, url, role }) =>
      block === sentence.block &&
      role === 'source' &&
      addressOf(url)?.hostname === host &&
      url !== link?.url &&
      !isFrontPage(url),
  )
}
