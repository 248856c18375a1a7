import {
  addressOf,
  anyOf,
  bySentence,
  type CitedLink,
  type Document,
  defineRule,
  type Entry,
  isAt,
  isSerious,
  type Range,
  type Report,
  type Sentence,
  statements,
} from '../src/rule.ts'

const pack = {
  id: { type: 'string', description: 'What names the chatbot.' },
  hosts: {
    type: 'strings',
    description: 'Where its answers are shared: hosts with their subdomains, and how their paths begin.',
  },
  names: {
    type: 'strings',
    description: 'What it is called, where nothing else is; `*` stands for the rest of a word.',
  },
  alsoNames: {
    type: 'strings',
    optional: true,
    description: 'What it is called that may be somebody else: it counts where the text speaks of such machines.',
  },
  personNames: {
    type: 'strings',
    optional: true,
    description: 'What it is called that may be a person: it counts where the text calls it a machine, or “it”.',
  },
  referrers: {
    type: 'strings',
    optional: true,
    description: 'What stands in `utm_source` or `referrer` of the addresses that it gives.',
  },
} as const

type Chatbot = Entry<typeof pack>

/** The text speaks of the machine and what it does, or shows a chat as such: it is no source then. */
const ABOUT =
  /\b(?:chatbots?|bots?|(?:language|AI) models?|LLMs?|prompts?|prompted|hallucinat\w+|invent(?:s|ed|ing)|made[- ]up|made-?up|fabricat\w+|transcripts?|residue|leftovers?|artefacts?|artifacts?|strings?|markers? like|such as|for example|for instance|e\.g\.|share(?:d|able)? links?|can be opened|yourself|tests?|tested|benchmark\w*|experiments?|correct(?:ly)?|accura\w+|errors?|wrong(?:ly)?|mistakes?|misses|missed|plagiari\w+)\b/i
/** What a maker tells of the machine itself: how many use it, what it is worth. */
const ITSELF =
  /\b(?:its|weekly|monthly|daily|active|paying|million|billion) (?:[a-z]+ )?(?:users|visitors|subscribers|customers|queries|employees)\b|\b(?:valuation|rivals?|competitors?|start-?ups?)\b|\bit (?:has|had|serves|reaches)\b/i
const MACHINES =
  /\b(?:AI|A\.I\.|artificial intelligence|chatbots?|LLMs?|language models?|prompt(?:s|ed|ing)?|OpenAI|Anthropic|Google['’]s)\b/

const LED =
  /(?:\b(?:typed|put|pasted|fed|entered|keyed) [^.;]{1,40} (?:in)?to |\b(?:according to|per|via|sources?:?|ask(?:ed|ing|s)?|consulted|queried|says|said|courtesy of|thanks to|(?:estimated|calculated|provided|given|supplied|compiled|found|counted|generated|worked out) by|(?:figures?|numbers?|data|estimates?|answers?|reply|response|statistics|information) (?:from|by|of)) (?:(?:the|a) )?|\b(?:look(?:ed|ing)?|check(?:ed|ing)?|verif\w+|confirm\w*|found|turned|search\w*|research\w*|comput\w*|work(?:ed|ing)? (?:it|this|that|them) out|chat(?:s|ted)?|conversation|session|help|answer|word) (?:\p{L}+ ){0,4}(?:with|on|in|to|from|via|using|by|through|of) |[([—–]\s?(?:sources?:? )?)$/iu
const SPEAKS =
  /^(?:['’]s? (?:[a-zÀ-ɏ]+ ){0,2}(?:answers?|estimates?|figures?|reply|response|calculations?|counts?|numbers?|summary|analysis|guess)\b|(?:,| (?:has|had|also|duly|then|would|will|can|could))? (?:[a-zÀ-ɏ]+ly )?(?:has it\b|says?|said|tells?|told|claims?|claimed|estimates?|estimated|puts?|pegs?|reports?|reported|gave|gives|answers?|answered|replied|suggests?|suggested|calculates?|calculated|explains?|explained|lists?|notes?|noted|came (?:up|back) with|comes up with|reckons?|counts?|counted|finds?|found|informs|informed|responded|returned|states?|stated)\b)/iu
const SOURCE_LINE = /^\W*(?:sources?|via|credits?|data)\s?:/i
/** “I asked Gemini, and it …”, “Gemini, asked on Monday”. */
const ASKED =
  /\bask(?:ed|ing|s)? (?:\p{L}+ ){0,3}\p{Lu}\p{L}+\b.*?\b(?:it|which|whose answer)\b|\p{Lu}\p{L}+,? (?:asked|queried|prompted|consulted) (?:on|in|at|by|about)\b/u
/** “Gemini tells me that …”, “Bard’s answer was”, “… (Copilot).”: told as only a machine’s word is. */
const TELLS_ME =
  /^(?: (?:tells?|told|gave|gives|informs?|informed|assures?|assured) (?:me|us)\b|['’]s (?:answer|reply|response)\b)/
const ALONE = { before: /[([](?:sources?:? )?$/i, behind: /^(?:, [^()]{0,30})?[)\]]/ }
/** The writer asks a question, here or in the sentence before: who answers right behind is no telescope and no seat in a cockpit. */
const QUESTION =
  /\b(?:I|we|me|us|my|our)\b.{0,40}\b(?:ask(?:ed|ing)?|questions?|prompt(?:ed)?|quer(?:y|ied)|typed|consulted|turned to|checked with|wondered)\b|\b(?:[Aa]sked|[Qq]ueried|[Qq]uizzed|[Pp]rompted) (?:about|for|how|what|which|whether|when|where)\b|^(?:[Hh]ow (?:many|much|often|old|far|long|big|high|large|tall|fast|deep)|[Ww]hat (?:share|is|was|are|percentage|proportion))\b.*\?/
const ANSWERS =
  /^(?:,? (?:which |promptly |then |just |duly |simply )?(?:answer(?:s|ed)|repl(?:ies|ied)|told (?:me|us)|tells (?:me|us)|gave (?:me|us)|gives (?:me|us)|c[ao]mes? (?:up|back) with|respond(?:s|ed)|said|says|put(?:s)? (?:it|the)|reckon(?:s|ed)|return(?:s|ed)|informed (?:me|us)|estimate[sd]|guess(?:es|ed))\b|['’]s (?:answer|reply|response|guess|estimate)\b|,? and (?:it|the (?:answer|reply|response))\b)/
/** “Visit the makers”, “Website: …”: where to go. */
const POINTS = /^\W*(?:visit|website|(?:home|official) ?(?:page|site)|link|url|try|sign up|get|download|buy)\b/i

export default defineRule({
  summary: 'A chatbot given as a source, or what it leaves behind where a source should stand.',
  why: 'A chatbot puts words together that sound right. It may invent a figure and its source, and answers the next reader otherwise.',
  advice: 'Find the page that has the figure, read it there, and link to it.',
  severity: 'error',
  pack,
  sources: ['https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing'],
  flags: [
    [
      'Six in ten translators work without a contract ([⟦source⟧](https://chatgpt.com/share/67a1b2c3-9f00-8001)).',
      '“source” leads to a chatbot’s answer',
    ],
    [
      'The river drops [⟦340 metres⟧](https://river.example.org/guide?utm_source=chatgpt.com) on its way.',
      '“utm_source=chatgpt.com” in the address',
    ],
    ['Hotel occupancy reached 81% in July ⟦:contentReference[oaicite:3]{index=3}⟧.', 'is what a chatbot leaves'],
    ['Some 4,200 bakeries closed in 2019 ⟦(turn0search4)⟧.', '“(turn0search4)”'],
    ['Some 600 sorts of bread are baked there ⟦citeturn0search2⟧.', '“citeturn0search2”'],
    ['Half of all lighthouses were automated by 1990, according to ⟦ChatGPT⟧.', '“ChatGPT” is credited'],
    ['The valley has 310 springs. Source: ⟦ChatGPT⟧', '“ChatGPT” is credited'],
    ['The valley has 310 springs (source: ⟦Gemini⟧, asked on Friday).', '“Gemini” is credited'],
  ],
  allows: [
    'ChatGPT had 400 million users a week, [the company said](https://news.example.org/users).',
    'ChatGPT says it has 400 million weekly users.',
    'Visit the [makers](https://kites.example.org/?utm_source=openai).',
    'A link such as https://chatgpt.com/share/abc-123 can be opened by anybody.',
    'In our test, ChatGPT said that 62% of the sums were right.',
    'The marker `turn0search4` stands in 2% of the drafts.',
    'The Gemini Observatory says that 14% of the stars have a companion.',
    'According to ChatGPT, 40% of the canal is dry; the [water board](https://water.example.org/levels) says 4%.',
  ],

  *check(document, _options, bots) {
    const told = new Set<Sentence>()
    const answers = [...byShare(document, bots), ...byName(document, bots)]
    const cited = answers.length > 0 && isOnChatbots(document, bots) ? [] : answers
    for (const { sentence, ...report } of [...byMarker(document), ...byReferrer(document, bots), ...cited]) {
      if (sentence && (told.has(sentence) || ABOUT.test(sentence.text))) continue
      if (sentence) told.add(sentence)
      yield report
    }
  },
})

type Found = Report & { readonly sentence?: Sentence | undefined }

function byMarker({ markers }: Document): Found[] {
  const residues = markers.filter(({ kind }) => kind === 'residue')
  return residues.map(({ text, span, sentence }) => ({
    sentence,
    at: span,
    message: `“${text}” is what a chatbot leaves where a source should stand.`,
  }))
}

/** Links with such a referrer that get a finding each; the last of these speaks for all that follow. */
const REFERRED = 3

function byReferrer({ links }: Document, bots: readonly Chatbot[]): Found[] {
  const all = links.flatMap((link): Found[] => {
    const from = isPointer(link) ? undefined : referrer(link, bots)
    return from ? [found(link, `was found by a chatbot, as “${from}” in the address says.`)] : []
  })
  const rest = all.slice(REFERRED).map(({ at, message }) => ({ at, message }))
  return all.slice(0, REFERRED).map((report, index) => (index === REFERRED - 1 ? { ...report, related: rest } : report))
}

const isPointer = ({ sentence }: CitedLink): boolean => sentence !== undefined && POINTS.test(sentence.text)

function byShare({ links }: Document, bots: readonly Chatbot[]): Found[] {
  const shared = links.filter(({ url, role }) => role === 'source' && bots.some(({ hosts }) => isAt(url, hosts)))
  return shared.map((link) => found(link, 'leads to a chatbot’s answer, which proves nothing.'))
}

const wordsOf = ({ block, range, url }: CitedLink): string => block.text.slice(...range) || url

const found = (link: CitedLink, what: string): Found => ({
  at: link.span,
  sentence: link.sentence,
  message: `“${wordsOf(link)}” ${what}`,
})

/** What an address says of the chatbot that gave it. */
function referrer({ url, role }: CitedLink, bots: readonly Chatbot[]): string | undefined {
  if (role !== 'source' || !url.includes('?')) return undefined
  const isFrom = ([key, value]: readonly [string, string]) =>
    /^(?:utm_source|referrer|ref)$/i.test(key) &&
    bots.some(({ referrers = [] }) => referrers.includes(value.toLowerCase()))
  return [...(addressOf(url)?.searchParams ?? [])].find(isFrom)?.join('=')
}

function byName(document: Document, bots: readonly Chatbot[]): Found[] {
  const stated = bySentence(statements(document).filter((mention) => isSerious(document, mention)))
  return document.sentences.flatMap((sentence): Found[] => {
    if (!stated.has(sentence) && !SOURCE_LINE.test(sentence.text)) return []
    const last = document.sentences[sentence.index - 1]
    const own = creditedIn(sentence, bots, last)
    const range = own ?? (last?.block === sentence.block && IT_SAYS.test(sentence.text) && askedIn(last, bots))
    if (!range || ITSELF.test(sentence.text) || hasAnother(document, sentence, bots)) return []
    const { text, span } = (own ? sentence : (last ?? sentence)).phrase(range)
    return [{ at: span, sentence, message: `“${text}” is credited with a figure, and a chatbot proves nothing.` }]
  })
}

/** “I put it to Gemini. It says that 62% …”: no person is an “it”. */
const IT_SAYS =
  /^\W*(?:(?:And|So) )?(?:[Ii]t|[Ii]ts (?:answer|reply|response)|[Tt]he (?:answer|reply|response)) (?:\p{Ll}+ly )?(?:says?|said|tells? (?:me|us)|told (?:me|us)|answer(?:s|ed)|repl(?:ies|ied)|reckon(?:s|ed)|puts?|gives?|gave|estimate[sd]|c[ao]mes? (?:up|back) with|was|is)\b/u
const ASKS_IT =
  /\b(?:[Aa]sk(?:ed|ing|s)?|put (?:it|this|that|(?:the|this|that|my|our) (?:same )?question) to|[Tt]urned to|[Cc]onsulted|[Qq]ueried|[Pp]rompted|tried|(?:typed|fed|pasted) [^.;]{1,40} (?:in)?to) $/u

function askedIn({ text }: Sentence, bots: readonly Chatbot[]): Range | undefined {
  const isAsked = ({ index, 0: name }: RegExpExecArray) =>
    ASKS_IT.test(text.slice(0, index)) &&
    /^\p{Lu}/u.test(name) &&
    !/^ \p{Lu}\p{Ll}/u.test(text.slice(index + name.length))
  const match = ABOUT.test(text)
    ? undefined
    : Array.from(text.matchAll(new RegExp(anyOf(allNamesOf(bots)), 'giu'))).find(isAsked)
  return match && [match.index, match.index + match[0].length]
}

const allNamesOf = (bots: readonly Chatbot[]): string[] =>
  bots.flatMap(({ names, alsoNames = [], personNames = [] }) => [...names, ...alsoNames, ...personNames])
const namesOf = (bots: readonly Chatbot[]): string[] => bots.flatMap(({ names }) => names)

/** Where a sentence credits a chatbot. */
function creditedIn({ text, block }: Sentence, bots: readonly Chatbot[], last?: Sentence): Range | undefined {
  const isMachine = MACHINES.test(text) || ASKED.test(text)
  const isAsked = QUESTION.test(text) || (last?.block === block && QUESTION.test(last.text))
  const also = bots.flatMap(({ alsoNames = [], personNames = [] }) => [
    ...(isMachine || isAsked ? alsoNames : []),
    ...(isMachine ? personNames : []),
  ])
  const names = [...namesOf(bots), ...bots.flatMap(({ alsoNames = [] }) => alsoNames), ...also]
  const isAnswer = (behind: string) => isAsked && ANSWERS.test(behind)
  const match = Array.from(text.matchAll(new RegExp(anyOf(names), 'giu'))).find(({ index, 0: name }) => {
    const before = text.slice(0, index)
    const behind = text.slice(index + name.length)
    const isSure = anyOf([...namesOf(bots), ...also]).test(name)
    const isCredited = isSure
      ? LED.test(before) || SOURCE_LINE.test(before) || SPEAKS.test(behind) || isAnswer(behind)
      : TELLS_ME.test(behind) || (ALONE.before.test(before) && ALONE.behind.test(behind))
    return isCredited && /^\p{Lu}/u.test(name) && !/^ \p{Lu}\p{Ll}/u.test(behind)
  })
  return match && [match.index, match.index + match[0].length]
}

/** A link to something else than the chatbot, which is the source or gives the other side. */
function hasAnother({ links, sentences }: Document, sentence: Sentence, bots: readonly Chatbot[]): boolean {
  const names = anyOf(allNamesOf(bots))
  const next = sentences[sentence.index + 1]
  const isBehind = next?.block === sentence.block && HOLDS_AGAINST.test(next.text)
  const said = bots.filter(({ names: own, alsoNames = [] }) => anyOf([...own, ...alsoNames]).test(sentence.text))
  if (SAYS_OTHERWISE.test(sentence.text) || isBehind || said.length > 1) return true
  return links.some((link) => link.sentence === sentence && link.role === 'source' && !names.test(wordsOf(link)))
}

/** “ChatGPT said 71 metres; the surveyor’s sheet says 64.” */
const SAYS_OTHERWISE =
  /(?:[;—–]|,? (?:but|yet|while|whereas)) (?:the|an?|our|its|his|her|their|\p{Lu})[^.;]{2,80}\b(?:says?|said|shows?|showed|lists?|listed|gives?|gave|counts?|counted|puts?|has|had|measured|found)\b/u
/** “We then looked each one up: 19 did not exist.” */
const HOLDS_AGAINST =
  /\b(?:do(?:es)?|did) not exist\b|\b(?:look|check)(?:ed|ing)? (?:each|every|all|it|them) (?:one )?(?:up|for)|\b(?:in fact|in reality|the real|the true|the (?:right|correct|actual|proper) (?:one|numbers?|figures?|counts?|answers?|values?|totals?|shares?|dates?)|made (?:it |them )?up|invented|declined|(?:the|its|their) (?:\p{L}+ )?(?:register|ledger|census|count|survey|archive)s? (?:lists?|says?|gives?|shows?|has))\b/iu

/** So many sentences that are about chatbots, and do not cite them, make them a document’s topic. */
const TOPIC = 3

function isOnChatbots({ title, sentences, blocks }: Document, bots: readonly Chatbot[]): boolean {
  const names = anyOf([...namesOf(bots), 'chatbot*', 'LLM*', 'language model*', 'generative AI'])
  const headed = blocks.some(({ kind, text }) => kind === 'heading' && names.test(text))
  const isAbout = (sentence: Sentence) => names.test(sentence.text) && !creditedIn(sentence, bots)
  return headed || names.test(title?.text ?? '') || sentences.filter(isAbout).length >= TOPIC
}
