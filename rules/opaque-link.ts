import {
  addressOf,
  type CitedLink,
  citationsOf,
  credited,
  type Document,
  defineRule,
  type Entry,
  isAt,
  isMeant,
  type Phrase,
  tallies,
} from '../src/rule.ts'

const pack = {
  id: { type: 'string', description: 'What names the kind of address.' },
  what: { type: 'string', description: 'What is wrong with it, behind “the link”.' },
  hosts: {
    type: 'strings',
    optional: true,
    description: 'Hosts with their subdomains; `*` stands for any ending, and a path may follow.',
  },
  endings: { type: 'strings', optional: true, description: 'How paths end.' },
  folders: { type: 'strings', optional: true, description: 'What a part of a path is, whole.' },
  parameters: {
    type: 'strings',
    optional: true,
    description: 'Names of parameters, or `name=value`; `*` stands for the rest of a name.',
  },
} as const

type Kind = Entry<typeof pack>

/** A link that is itself the example, or that asks for something. */
const OFFERED =
  /^\W*(?:please |just |now )?(?:sign up|register|follow|subscribe|join|buy|order|download|visit|try|run|open|go to)\b|\b(?:such as|for example|for instance|e\.g\.|sign up|shorteners?|tracking|parameters?)\b/i
/** Addresses within a house: private ones by RFC 1918, names without a dot, endings that no public name has (RFC 6762, RFC 8375). */
const PRIVATE =
  /^(?:[^.]+|127\..*|10\.[\d.]+|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|(?:intranet|sharepoint|confluence|wiki)\.corp\..*|intranet\..*|.*\.(?:local|localhost|internal|intranet|corp|lan|home\.arpa|private|sharepoint\.com))$/i
/** A library's proxy, which asks for its own readers' password. */
const PROXY = /(?:^|[.-])(?:ez-?)?proxy\.|\.idm\.oclc\.org$/i
/** A file on somebody's disk or server, as an address or as the system writes it. */
const DISK = /^(?:file:|[a-z]:[\\/]|\\)/i
/** Such a file within a text, which no reader of Markdown makes a link of. */
const ON_DISK = /(?:file:\/\/|\b[A-Z]:\\|\\\\)[^\s()[\]<>"]{3,300}/gi
/** What a chatbot adds: another rule speaks of it. */
const FROM_CHATBOT = /[?&](?:utm_source|referrer|ref)=[^&]*(?:chatgpt|openai|perplexity|copilot|gemini|claude|grok)/i

export default defineRule({
  summary: 'A source behind a shortener, an AMP copy, a tracking or session parameter, or on a private network.',
  why: 'Such an address hides where it leads, leads each reader elsewhere, or opens for the writer alone.',
  advice: 'Open the link, and copy the plain address of the page that you see.',
  severity: 'info',
  pack,
  sources: ['https://en.wikipedia.org/wiki/Wikipedia:Link_rot'],
  flags: [
    ['Rents rose by 8% last year ([⟦report⟧](https://bit.ly/3xYzAbC)).', '“report” goes through a shortener'],
    ['Some 31% of the staff left ([⟦figures⟧](http://intranet/staff-2023.xlsx)).', 'readers cannot reach'],
    ['Half of the fleet is electric ([⟦list⟧](http://192.168.1.20/fleet)).', '“list” leads into a private network'],
    [
      'The mill ground 4,100 tonnes.[^1]\n\n[^1]: Yearbook, ⟦https://mill.example.org/yearbook?fbclid=IwAR0abc⟧',
      'fbclid',
    ],
    ['The mill ground 4,100 tonnes.[^1]\n\n[^1]: ⟦file:///home/ida/mill-2022.pdf⟧', 'readers cannot reach'],
    [
      'Some 31% of looms stand idle ([⟦weavers’ journal⟧](https://journal-example-org.ezproxy.example.edu/looms)).',
      'a library’s proxy',
    ],
  ],
  allows: [
    'Rents rose by 8% last year ([report](https://doi.org/10.1000/xyz123)).',
    'A link such as https://bit.ly/3xYzAbC hides 100% of the address.',
    'Run it at http://localhost:8080 with 4 workers.',
    'Rents rose by 8% ([archived copy](https://web.archive.org/web/2023/https://rents.example.org/)).',
    'Sign up at https://bit.ly/rent-news.',
    'Save 40% of the space: keep the log at file:///var/log/app.log, for example.',
  ],

  *check(document, _options, kinds) {
    for (const link of sources(document)) {
      const what = opacityOf(link.url, kinds)
      if (!what || OFFERED.test(link.sentence?.text ?? '')) continue
      yield { at: link.span, message: `“${link.block.text.slice(...link.range) || link.url}” ${what}.` }
    }
    for (const { text, span } of filesNamed(document)) yield { at: span, message: `“${text}” ${PRIVATELY}.` }
  },
})

const PRIVATELY = 'leads into a private network or disk, which readers cannot reach'

/** “See file:///…”: given for where a figure of the writers' own stands. */
const POINTS = /\b(?:see|sources?|according to|per|figures (?:in|from)|data (?:in|from))\W{0,3}$/i

/** The files on a disk that are written out as sources: beside a figure, in a footnote or in an entry. */
function* filesNamed(document: Document): Iterable<Phrase> {
  const stating = new Set(credited(document).map(({ sentence }) => sentence.block))
  const counting = new Set(tallies(document).map(({ sentence }) => sentence.block))
  const entries = new Set(document.referenceLists.flatMap((list) => list.entries.map(({ block }) => block)))
  for (const block of document.blocks) {
    const isSource = stating.has(block) || entries.has(block) || block.kind === 'footnote'
    if (!isSource && !counting.has(block)) continue
    for (const { index, 0: text } of block.text.matchAll(ON_DISK)) {
      if (!isSource && !POINTS.test(block.text.slice(Math.max(0, index - 30), index))) continue
      const range = [index, index + text.length] as const
      const isLinked = block.links.some((link) => link.range[0] < range[1] && range[0] < link.range[1])
      if (!isLinked && !OFFERED.test(block.text)) yield { text, span: block.spanOf(range) }
    }
  }
}

/** Titles of lists that back the text; others offer more to read. */
const BACKS =
  /\b(?:references?|sources?|(?:foot|end)?notes?|citations?|cited|consulted|bibliograph[a-zÀ-ɏ]+|literature)\b/iu

/** The links that figures rest on, and those of the lists of sources and the footnotes, in reading order. */
function sources(document: Document): CitedLink[] {
  const cited = new Set(
    citationsOf(document, credited(document)).flatMap((citation) => (isMeant(citation) ? citation.links : [])),
  )
  const entries = new Set(
    document.referenceLists.flatMap(({ title, entries }) =>
      BACKS.test(title.text) ? entries.map(({ block }) => block) : [],
    ),
  )
  return document.links.filter(
    (link) => link.role === 'source' && (cited.has(link) || entries.has(link.block) || link.block.kind === 'footnote'),
  )
}

function opacityOf(url: string, kinds: readonly Kind[]): string | undefined {
  if (DISK.test(decoded(url))) return PRIVATELY
  const address = addressOf(url)
  if (!address || FROM_CHATBOT.test(url)) return undefined
  if (PRIVATE.test(address.hostname)) return PRIVATELY
  if (PROXY.test(address.hostname)) return 'goes through a library’s proxy, which lets in nobody else'
  return kinds.find((kind) => isOf(kind, url, address))?.what
}

/** An address with its backslashes as written. */
const decoded = (url: string): string => url.replaceAll(/%5c/gi, '\\')

function isOf(
  { hosts = [], endings = [], folders = [], parameters = [] }: Kind,
  url: string,
  { pathname, searchParams }: URL,
): boolean {
  const [path = '', ...carried] = pathname.toLowerCase().split(';')
  const given = [...carried, ...Array.from(searchParams, (pair) => pair.join('=').toLowerCase())]
  return (
    isAt(url, hosts) ||
    endings.some((ending) => path.endsWith(ending)) ||
    path.split('/').some((folder) => folders.includes(folder)) ||
    given.some((pair) => parameters.some((parameter) => isParameter(pair, parameter)))
  )
}

function isParameter(pair: string, parameter: string): boolean {
  if (parameter.endsWith('*')) return pair.startsWith(parameter.slice(0, -1))
  return pair === parameter || pair.startsWith(`${parameter}=`)
}
