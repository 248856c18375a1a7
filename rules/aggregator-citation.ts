import {
  addressOf,
  anyOf,
  type Citation,
  citationsOf,
  credited,
  type Document,
  defineRule,
  type Entry,
  hostOf,
  isMeant,
  type Mention,
  onlySites,
  quoted,
  type Report,
  statements,
} from '../src/rule.ts'

const pack = {
  id: { type: 'string', description: 'What names the kind of site.' },
  what: { type: 'string', description: 'What such a site does, behind “which”.' },
  hosts: {
    type: 'strings',
    description: 'Its hosts, with their subdomains; `*` stands for any ending, and a path may follow.',
  },
  names: { type: 'strings', optional: true, description: 'What a text calls it that does not link to it.' },
} as const

type Site = Entry<typeof pack>

/** Words with which a text or an entry says whose figure it is that the site passes on. */
const PASSED_ON =
  /\b(?:citing|cites|cited (?:by|on|in)|quoting|quotes|quoted (?:by|on|in)|compiled|reprint\w*|republish\w*|originally|summari[sz]\w+|based on|drawing on|(?:relayed|passed on|collected|gathered|aggregated) by)\b|\p{Lu}[a-zÀ-ɏ.&’'-]+,? via\b/iu

/** The site is what the sentence is about: “Reddit has …”, “users of Wikipedia”, “Statista surveyed 1,200 bakers itself”. */
const OWN_BEHIND =
  /^(?:['’]s?)? (?:itself\b|(?:own|active|daily|monthly|registered) |(?:Consumer Insights|users?|articles|editors?|editions?|posts|threads|accounts|members|traffic|pages|visitors|moderators?|network|communit(?:y|ies)|\d[\d,.]* (?:views|votes|answers)|survey(?:s|ed)?|poll(?:s|ed)?|interviewed|employs|hosts|gets|receives|has(?! it\b)|had|is|was|grew|asks|lists|added|lost|earned|raised|passed|reached|hit|topped|crossed|deleted|removed|banned|blocked)\b)/i
const OWN_BEFORE =
  /\b(?:users?|articles|editors?|posts|threads|comments|accounts|members|visitors|moderators?|pages|time|day|questions|answers) (?:of|on|to|in|at|from) (?:the )?(?:\p{Ll}+ )?$/iu

export default defineRule({
  summary: 'An aggregator, encyclopaedia or forum as the only source.',
  why: 'It passes on what somebody else counted: the reader learns neither who that was nor how and when, and copies drift.',
  advice: 'Follow it to its own source, and cite that: “Eurostat, via Statista” at the least.',
  severity: 'warning',
  pack,
  sources: [
    'https://en.wikipedia.org/wiki/Wikipedia:Academic_use',
    'https://commonslibrary.parliament.uk/research-briefings/sn04446/',
  ],
  flags: [
    ['About 71% of commuters drive (⟦Statista⟧).', '“71%” rests on “Statista” alone'],
    ['The castle has [⟦365 windows⟧](https://en.wikipedia.org/wiki/Castle), says the guide.', 'encyclopaedia'],
    [
      'Two in three tenants never read their lease.⟦[^1]⟧\n\n[^1]: https://www.reddit.com/r/renting/comments/abc/leases/',
      '“Two in three”',
    ],
    [
      'The harvest came to 4.2 million tonnes ⟦[2]⟧.\n\n## References\n\n1. Farm ministry, yearbook.\n2. Worldometers, https://www.worldometers.info/food/',
      '“[2]”',
    ],
  ],
  allows: [
    'About 71% of commuters drive (Eurostat, via Statista).',
    'Wikipedia had 6.9 million articles in 2024, by [its own count](https://en.wikipedia.org/wiki/Wikipedia:Statistics).',
    'The [rail office](https://rail.example.gov/stations) counts 2,563 stations; [Wikipedia](https://en.wikipedia.org/wiki/Stations) lists them all.',
    'The idea goes back to [a thread](https://www.reddit.com/r/gardens/comments/abc/) about ponds.',
    'Is it true that 71% of commuters drive, as Quora says?',
    'Laws [more than 100 years old](https://en.wikipedia.org/wiki/Mining_law) still rule the mines.',
  ],

  *check(document, _options, sites) {
    for (const citation of citationsOf(document, credited(document))) {
      const site = onlySites(citation, sites, anyOf)
      if (!site || !isMeant(citation) || namesAnother(citation, site) || isAbout(site, citation, document)) continue
      if (isOwnCrowd(citation) || HELD.test(citation.at.text) || isGloss(citation) || isTold(citation, site)) continue
      const figures = quoted(citation.mentions.map(({ figure }) => figure.text))
      const { text, span } = citation.at
      const verb = citation.mentions.length > 1 ? 'rest' : 'rests'
      yield { at: span, message: `${figures} ${verb} on “${text}” alone, which ${site.what}.` }
    }
    yield* givenBy(document, sites)
  },
})

/** “Worldometer gives Mali 22 million people”: what such a site does with a figure, where the grammar of giving credits nobody. */
const GIVES =
  /^(?: (?:now |still |only |currently |itself )?(?:gives?|gave|lists?|listed|shows?|showed|tells?|told|has|had|quotes?|quoted|carries|carried|displays?|displayed|ranks?|ranked|records?|recorded|counts?|counted|claims?|claimed|cites?|cited)\b|['’]s? (?:\p{Ll}+ ){0,2}(?:page|entry|table|list|figures?|counts?|chart|article|clock|number|estimate)\b)/iu
const NOBODYS: ReadonlySet<string> = new Set(['none', 'vague'])

function* givenBy(document: Document, sites: readonly Site[]): Iterable<Report> {
  const seen = new Set<Mention['sentence']>()
  for (const { figure, sentence, source, notClaimBecause } of statements(document)) {
    if (seen.has(sentence) || notClaimBecause || !NOBODYS.has(source.status)) continue
    const { text } = sentence
    if (HELD.test(text) || PASSED_ON.test(text) || OWN_ITEMS.test(text.slice(figure.range[1]))) continue
    for (const { names = [], what } of sites) {
      const name = names.length > 0 ? anyOf(names).exec(text) : null
      const to = (name?.index ?? 0) + (name?.[0].length ?? 0)
      if (!name || to > figure.range[0] || /[;:—]|[.!?] /.test(text.slice(to, figure.range[0]))) continue
      if (!GIVES.test(text.slice(to)) || !OPENS.test(text.slice(0, name.index))) continue
      seen.add(sentence)
      yield {
        at: sentence.spanOf([name.index, to]),
        message: `${quoted([figure.text])} rests on “${name[0]}” alone, which ${what}.`,
      }
    }
  }
}

/** The site is the subject: it opens the sentence or a clause of it. */
const OPENS = /(?:^\W*|[:;,—–(] ?(?:and |but |where |while |as )?|\b(?:and|but|where|while|that) )(?:the )?$/i
/** What a site counts of itself. */
const OWN_ITEMS =
  /^ (?:\p{L}+ ){0,2}(?:articles|entries|pages|users?|visitors?|members|editors?|editions|staff|employees|subscribers|customers|followers|threads|posts|readers|languages|topics|datasets|data sets|statistics|infographics|countries|sources|questions|answers|offices)\b/iu

const NAME = /\p{Lu}[\p{L}.&’'-]+/gu

/** Whether the text or the entry credits somebody else too. */
function namesAnother(citation: Citation, { names = [] }: Site): boolean {
  const { mentions, entries, links } = citation
  const [{ sentence, attribution }] = mentions
  if ([sentence.text, ...entries.map(({ block }) => block.text)].some((text) => PASSED_ON.test(text))) return true
  const own = links.map(({ url }) => hostOf(url)).join(' ')
  if (attribution && own.includes(attribution.text.toLowerCase().replace(/[^\p{L}\d]/gu, ''))) return false
  const credited = attribution?.text.replace(new RegExp(anyOf(names), 'giu'), '') ?? ''
  return (credited.match(NAME) ?? []).some((word) => !sentence.text.startsWith(word))
}

/** “Shot [16 times](…)”, “laws [more than 100 years old](…)”: words of a story, linked to where it is told at length. */
const isTold = ({ at, mentions }: Citation, { names = [] }: Site): boolean =>
  !new RegExp(anyOf(names), 'iu').test(at.text) &&
  mentions.every(({ notClaimBecause }) => notClaimBecause === 'narrative-count')

/** “The 74 proposals on the forum”, “the front page”: what the site itself holds. */
const HELD =
  /\b(?:front page|threads|posts|questions|proposals|betas|sites|submissions|upvotes|comments|subreddits?)\b/i

/** A place of talk as what has something: “our forum had”, “r/Trains counts”. */
const CROWD =
  /(?:\br\/\w+|\b(?:[Oo]ur|[Mm]y|[Tt]h(?:e|is)|[Ii]ts|[Tt]heir) (?:[\p{L}-]+ ){0,2}(?:subreddit|sub|forum|board|group|channel|server|wiki|community))\)?,? (?:\p{Ll}+ly |now |already |has )?(?:had|has|have|counts?|counted|reached|passed|grew|gained|lost|claims|boasts?|is at|was at|stands? at|stood at|hit)\b[^.;:]{0,40}$/u
/** “… had 4,120 subscribers”, as its own page says of itself. */
const isOwnCrowd = ({ mentions }: Citation): boolean =>
  mentions.every(
    ({ figure: { range }, sentence: { text } }) =>
      CROWD.test(text.slice(0, range[0])) && OWN_ITEMS.test(text.slice(range[1])),
  )

/** “The [Four Corners](…/wiki/Four_Corners)”, “[51% attacks](…/51-attack)”: the page tells what a name or a term means, and gives no figure. */
function isGloss({ at, links, mentions }: Citation): boolean {
  const words = at.text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []
  const isName = /^\p{Lu}/u.test(at.text) || mentions.some(({ figure }) => at.text.includes(figure.text))
  const isNamedBy = (path: string) => words.every((word) => path.includes(word.replace(/(?<=\p{L}{3})s$/u, '')))
  return isName && words.length > 0 && links.some(({ url }) => isNamedBy(pathOf(url)))
}

const pathOf = (url: string): string => (addressOf(url)?.pathname ?? '').toLowerCase().replaceAll(/[-_]/g, '')

/** Whether the sentence is about the site itself, or the document is: it says so in its title, or more than once. */
function isAbout(site: Site, { mentions: [{ sentence }] }: Citation, { title, sentences }: Document): boolean {
  const name = anyOf(site.names ?? [])
  if (isAboutItself(sentence.text, name) || name.test(title?.text ?? '')) return true
  return sentences.filter(({ text }) => name.test(text) && isAboutItself(text, name)).length > 1
}

function isAboutItself(text: string, name: RegExp): boolean {
  return Array.from(text.matchAll(new RegExp(name, 'giu'))).some(
    ({ index, 0: { length } }) => OWN_BEHIND.test(text.slice(index + length)) || OWN_BEFORE.test(text.slice(0, index)),
  )
}
