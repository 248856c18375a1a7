/** Whose page a text stands on: who the front matter, "About …" at the foot and the words beside "we" say it is. What it says of that one it knows from within. */
import type { Reading } from '../../model.ts'
import { once } from '../../once.ts'
import { mannerOf } from '../manner.ts'
import { ADJECTIVES_OF_PLACES, PLACES } from '../places.ts'

/** "Node.js", "Let’s Encrypt", "Is It Warm". */
const WORD = "\\p{Lu}[\\p{L}\\p{N}+&-]*(?:[.'’][\\p{L}\\p{N}]+)*"
const NAME = `(${WORD}(?: (?:(?:of|for|the|and) )?${WORD}){0,4})`

/** What a body is called with its name: "the Node.js Foundation" is of Node.js. */
const TAIL =
  '(?:Foundation|Project|Team|Platform|Community|Inc\\.?|Ltd\\.?|LLC|GmbH|Initiative|Blog|Newsletter|Conference|Co\\.?)'

/** What is somebody's own to run. */
const WORK =
  '(?:product|project|app|tool|compan(?:y|ies)|start-?up|service|platform|business|organi[sz]ation|non-?profit|charity|foundation|site|website|blog|newsletter|podcast|program(?:me)?|initiative|library|framework|game|community|shop|store)'

/** "I'm the founder of", "we started", "here at", "email us": what comes before the name of one's own. */
const BEFORE = [
  '\\b(?:[Ww]e|[Hh]ere|[Uu]s|[Tt]eam|[Cc]olleagues) at (?:the )?(?:\\p{Ll}+ ){0,2}',
  '\\bI (?:\\p{Ll}+ )?(?:work (?:at|for)|lead|head) (?:the )?',
  "\\b[Ww]e(?:['’]re| are) (?:the )?",
  "\\bI(?:['’]m| am) (?:an?|the|one of the) [\\p{Ll}, -]{0,40}\\b(?:founders?|maintainers?|creators?|owners?|directors?|developers?|CEO|CTO|editors?) (?:and \\p{Ll}+ )?(?:of|at|behind) ",
  "\\b(?:[Ww]e|I)(?:['’]ve|['’]m|['’]re| am| are| have| had)?(?: \\p{Ll}+ly| been| also| first| just)? (?:built|launched|(?:co-?)?founded|started|created|maintain(?:ed)?|working on|work on|developed|unveiled|introduced) (?:(?:the|our|my) )?",
  '\\bus (?:\\p{Ll}+ ){0,2}(?:build|improve|grow|develop|maintain|make) (?:[^.,;:]{1,60} of )?',
  `(?<!\\b(?:[Ff]or|[Ii]n|[Oo]n|[Aa]t|[Tt]o|[Oo]f|[Ff]rom|[Ww]ith|[Bb]y) )\\b(?:[Oo]ur|[Mm]y) (?:\\p{Ll}+ ){0,2}${WORK},? (?:called |named )?`,
]

/** "At Acme we", "Acme is our", "the Acme team": what comes behind it. */
const BEHIND = [
  `(?:^|[.,;] |\\b)[Aa]t (?:the )?${NAME},? (?:[Ww]e|our|I)\\b`,
  `${NAME},? (?:is|was|remains) (?:our|my)\\b`,
  `${NAME}, (?:our|my|an?|the) (?:[\\p{L}-]+ ){0,4}${WORK} (?:that )?(?:I|we)\\b`,
]

const OURS: readonly RegExp[] = [...BEFORE.map((before) => before + NAME), ...BEHIND].map(
  (pattern) => new RegExp(pattern, 'gu'),
)

/** "Building Acme: May recap", "Acme: month 3", "Announcing Acme 2.0": a title that gives news of it … */
const NEWS = [
  `^(?:Building|Announcing|Introducing|Launching|Growing|Welcome to|Join|Support) (?:the )?${NAME}`,
  `^${NAME}(?:['’]s)?\\W{1,3}(?:[Mm]onth|[Ww]eek|[Yy]ear|[Rr]etrospective|[Rr]ecap|[Rr]elease|[Uu]pdate|[Nn]ewsletter|[Rr]oadmap|[Rr]eport|v?\\d)`,
].map((pattern) => new RegExp(pattern, 'u'))
/** … and a title or a teaser that anybody could have written. */
const NEWS_OF = new RegExp(
  `${NAME} (?:(?:is|are|now|has|have|was) ){0,2}(?:provid|serv|issu|releas|launch|announc|join|welcom|introduc|add(?:s|ed)|support|rais|reach|improv|celebrat|award|receiv|turns?|hir|open|expand|train)`,
  'gu',
)
const NAMED = new RegExp(NAME, 'gu')

/** In how many sentences those say "we" or "I" who give it. */
const SPOKEN = 2

/** What makers do, and no country and no reader. */
const DEED =
  /\b[Ww]e(?:['’]ve|['’]re|['’]ll| have| are| will)?(?: (?:also|now|just|proud to|excited to|happy to|pleased to))* (?:launch|built|build|releas|ship|serv|issu|provid|offer|support|publish|announc|host|hire|maintain|develop|improv|thank|welcom|expand|introduc|award|fund|train|partner)/u
const DEEDS = 3

/** Under which keys front matter says whose page it is. */
const KEYS = /^(?:author|authors|by|byline|site|site_?name|publisher|organi[sz]ation|company|project|product|brand)$/i

const TEASER = /^(?:description|excerpt|summary|subtitle|teaser)$/i

/** "About Acme", at the foot. */
const ABOUT = new RegExp(`^\\W{0,4}About (?:the )?${NAME}\\W*$`, 'u')
const ABOUT_LENGTH = 60
const FOOT = 0.6

/** "Email us at hello@acme.org", "our [plans](https://acme.org/plans)": where one is at home. */
const HOSTS = {
  mail: /[\w.+-]+@((?:[\w-]+\.)+\w{2,})/,
  canonical: /^canonical/i,
}
/** Where anybody has a page. */
const PLATFORMS =
  /^(?:github|gitlab|twitter|x|facebook|youtube|youtu|linkedin|medium|instagram|slack|discord|google|gmail|goo|eventbrite|meetup|patreon|kickstarter|indiegogo|gofundme|mailchimp|zoom|substack|wordpress|blogspot|wikipedia|npmjs|pypi|amazon|apple|reddit|opencollective|bit|figshare|zenodo|vimeo|flickr|mastodon|bsky|yahoo|outlook|hotmail|docs|forms|airtable|typeform|surveymonkey)$/

/** Who is at home, by each name that the text has for it. */
export const namesOf = once((reading: Reading): readonly string[] => {
  const found = new Set([...declared(reading), ...saidToBe(reading), ...titled(reading), ...housed(reading)])
  return [...found]
    .flatMap((name) => [name, name.replace(new RegExp(` ${TAIL}(?: .*)?$`, 'u'), '')])
    .map((name) => name.replace(/['’]s?$/, '').replace(/^(?:The|Our|My) /, ''))
    .filter((name, i, all) => isName(name) && all.indexOf(name) === i)
})

const isName = (name: string): boolean =>
  name.length > 1 &&
  !COMMON.test(name) &&
  !OPENER.test(name) &&
  !PLACES.has(name) &&
  !ADJECTIVES_OF_PLACES.has(name.replace(/s$/, ''))

/** Words with a capital at the head of a title. */
const OPENER =
  /^(?:An?|Your|This|These|Some|What|How|Why|When|First|Last|Next|New|Quick|Weekly|Monthly|Quarterly|Annual|Yearly|Summer|Winter|Spring|Autumn|Fall|Mid|End|Here|There|Today)\b/

/** What has a capital and names nobody. */
const COMMON =
  /^(?:I|I['’].+|We|It|The|This|That|A|An|And|But|If|In|On|At|No|My|Our|You|Your|How|What|Why|When|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|English|French|German|Spanish|Python|Java|JavaScript|Linux|Android|Windows|Internet|Web|Earth|AI|API|COVID.*|CEO|UK|US|USA|EU|UN)$/

/** The words of a value of front matter: as they stand, in a list, or a level down ("author: { name: … }"). */
const textsIn = (value: unknown, depth = 2): string[] => {
  if (typeof value === 'string') return [value]
  return depth > 0 && typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((inner) => textsIn(inner, depth - 1))
    : []
}

/** Who signs, and whom the foot of the page is about. */
const declared = ({ frontMatter, blocks }: Reading): string[] => {
  const authors = Object.entries(frontMatter).flatMap(([key, value]) => (KEYS.test(key) ? textsIn(value) : []))
  const foot = blocks.slice(Math.floor(blocks.length * FOOT)).filter(({ text }) => text.length < ABOUT_LENGTH)
  const told = foot.flatMap(({ text, index }) => {
    const name = ABOUT.exec(text)?.[1]
    return name !== undefined && blocks.slice(0, index).some((block) => block.text.includes(name)) ? [name] : []
  })
  return [...authors, ...told]
}

const saidToBe = ({ sentences }: Reading): string[] =>
  sentences.flatMap(({ text }) =>
    /\b(?:[Ww]e|I|[Uu]s|[Oo]ur|[Mm]y)\b/.test(text)
      ? OURS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name))
      : [],
  )

function titled({ title, sentences, frontMatter }: Reading): string[] {
  const text = title?.text ?? ''
  const teasers = [
    text,
    ...Object.entries(frontMatter).flatMap(([key, value]) => (TEASER.test(key) ? textsIn(value) : [])),
  ]
  const count = (pattern: RegExp) => sentences.filter(({ prose }) => pattern.test(prose)).length
  if (!/\p{Lu}/u.test(text) || count(/\b(?:[Ww]e|I|[Oo]ur|[Mm]y)\b/) < SPOKEN) return []
  const news = NEWS.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])
  const named = count(DEED) >= DEEDS ? [...teasers.join('. ').matchAll(NEWS_OF)].map(([, name = '']) => name) : []
  return [...news, ...named]
}

/** The names that the text has for the hosts where its writers are at home. */
function housed(reading: Reading): string[] {
  const { frontMatter, sentences, blocks } = reading
  const { personal } = mannerOf(reading)
  const values = Object.values(frontMatter).map((value) => bare(textsIn(value).join(' ')))
  const isDeclared = (url: string) =>
    labelOf(url).some((label) => values.filter((value) => value.includes(label)).length >= DECLARED)
  const labels = new Set([
    ...Object.entries(frontMatter).flatMap(([key, value]) =>
      HOSTS.canonical.test(key) ? textsIn(value).flatMap((text) => labelOf(text)) : [],
    ),
    ...blocks.flatMap(({ text, links, kind }) => [
      ...(/\b(?:us|our|we)\b/i.test(text) ? labelOf(HOSTS.mail.exec(text)?.[1] ?? '') : []),
      ...links.flatMap(({ url, range: [from, to] }) =>
        (CALLS.address.test(url) && CALLS.words.test(text)) ||
        (INNER.test(url) && isDeclared(url)) ||
        /\b(?:our|my) (?:\p{L}+ ){0,2}$/iu.test(text.slice(Math.max(0, from - LEAD), from)) ||
        (kind === 'heading' && personal && to - from === text.length)
          ? labelOf(url)
          : [],
      ),
    ]),
  ])
  if (labels.size === 0) return []
  return sentences.flatMap(({ text }) =>
    [...text.matchAll(NAMED)].flatMap(([, name = '']) => partsOf(name).filter((part) => labels.has(bare(part)))),
  )
}

const LEAD = 40

/** A page inside somebody's site, of whom the front matter speaks in so many of its values: its tags and its teaser. */
const INNER = /\/(?:blog|docs?|news|posts?|articles?|help|learn|guides?|academy)\b|\b(?:docs|blog|help|learn)\./i
const DECLARED = 2

/** "Please consider [a donation](https://acme.org/donate)": what one asks for oneself. */
const CALLS = {
  address:
    /[/.](?:donate|donations?|sponsors?|careers?|jobs|volunteer|membership|get-involved|support-us|join(?:-us)?)\b/i,
  words: /\b(?:please|consider|our|us|we|if you|join|today|help)\b/i,
}

/** A name as it stands, and its first words: "Today Acme", "Acme Foundation". */
const partsOf = (name: string): string[] => {
  const words = name.replace(/['’]s$/, '').split(' ')
  return words.flatMap((_, from) => words.slice(from).map((_, i) => words.slice(from, from + i + 1).join(' ')))
}

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** "acme" of "https://www.acme.org/plans", and "acmeorg", as some call themselves after their address. */
function labelOf(url: string): string[] {
  const host = /^(?:https?:\/\/)?(?:www\.)?((?:[\w-]+\.)+\w{2,})/i.exec(url)?.[1]?.toLowerCase().split('.') ?? []
  const label = host.at(-2)?.replaceAll('-', '')
  return label && label.length > 2 && !PLATFORMS.test(label) ? [label, `${label}${host.at(-1)}`] : []
}
