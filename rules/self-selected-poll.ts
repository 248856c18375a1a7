import { type Document, defineRule, type Mention, statements } from '../src/rule.ts'

const PLATFORM =
  '(?:Twitter|X|Facebook|Instagram|LinkedIn|Reddit|TikTok|YouTube|WhatsApp|Telegram|Mastodon|Bluesky|Threads|Snapchat|Discord|Slack|Nextdoor|Tumblr|Quora|Weibo)'
const AUDIENCE =
  '(?:[Rr]eaders|[Vv]iewers|[Ll]isteners|[Ff]ollowers|[Uu]sers|[Ff]ans|[Ss]ubscribers|[Vv]isitors|[Aa]udience|[Pp]assengers|[Cc]ustomers|[Ss]hoppers|[Gg]uests|[Pp]atrons|[Cc]allers)'
const ANSWER =
  '(?:vote|click|ring|call|text|phone|dial|write in|answer|respond|tick|take part|fill (?:it |one |them )?(?:in|out)|drop|send in|have (?:a|their) say)'
const ASK = '(?:polls?|surveys?|votes?|questionnaires?|straw polls?|quiz)'

const PAPER =
  'coupons?|(?:(?:reply|entry|answer|order|paper) )?forms?|postcards?|(?:voting|reply) slips?|reply cards?|cut-outs?|ballot papers?'

/** Anybody could answer, and those answered who cared to. */
const OPEN_POLL = new RegExp(
  [
    `\\b${PLATFORM}(?: [\\p{L}'’-]+){0,2} ${ASK}\\b`,
    `\\b(?:${ASK}|[Pp]olled|[Ss]urveyed|[Aa]sked|[Vv]oted|question)\\b(?: [\\p{L}'’-]+){0,8} (?:on|via|over|through|in) (?:our |my |its |his |her |their |the |an? )?(?:[\\p{L}'’-]+ ){0,2}?(?:${PLATFORM}|social media|site|website|home ?page|web ?page|app|blog|page|forum|channel|feed|newsletter)\\b(?! for\\b)`,
    `\\b(?:[Oo]n|[Oo]ver|[Vv]ia) (?:${PLATFORM}|social media)\\b(?:(?!, wh)[^.;]){0,40}\\b(?:asked|polled|${ASK})\\b`,
    `\\b(?:website|web|site|home ?page|blog|newsletter|readers?['’]?|viewers?['’]?|listeners?['’]?|followers?['’]?|straw|phone-in|call-in|text-in|click|open(?: online| internet| web| readers?['’]?)?|social[ -]media|[Ii]nternet|reader|on-air|pop-up) ${ASK}\\b`,
    `\\b(?:[Oo]ur|[Mm]y|its|their|\\p{L}+['’]s|the (?:paper|magazine|site|show|programme|channel)['’]s) (?:\\p{L}+ )?online ${ASK}\\b`,
    `\\b${PLATFORM} (?:story|stories|post|page|channel|group|account|feed|live|thread)s?(?: [\\p{L}'’-]+){0,3}? (?:asked|polled)\\b`,
    `\\b${ASK}\\b(?: [\\p{L}'’-]+){0,4} open to (?:all(?: comers)?|any(?:one|body)|every(?:one|body)|the public|whoever)\\b`,
    '\\b(?:of you|people|persons|visitors|[\\p{L}-]+ers) (?:have |had |have now |then )?(?:clicked|tapped|swiped|pressed the button)(?= ?[.,;:—–]| an (?:answer|option)| (?:a|the) (?:button|box)|$)',
    '\\b(?:[Ss]traw ?[Pp]oll|SurveyMonkey)s?\\b|\\b(?:[Aa]n?|[Tt]he|[Oo]ur|[Mm]y|[Tt]his|via|by|through|on|in|with) (?:[\\p{L}’-]+ )?Google Form\\b',
    `\\b${AUDIENCE}(?: of (?:[\\p{L}'’-]+ ){0,3}[\\p{L}'’-]+)? (?:have|had|has) (?:voted|spoken|decided|answered|clicked|had (?:a|their) say)(?=[.,:;!]| (?:on|in|and)\\b|$)`,
    '\\b(?:text|phone|telephone|audience|studio|online|[Ii]nternet|SMS|web) (?:votes?|voting)\\b',
    '\\b(?:phone-in|call-in|text-in|[Tt]elevote)\\b',
    '\\b[Cc]licked (?:[“"‘][^”"’]{1,20}[”"’]|yes|no) on (?:our|my|its|his|her|their|the) (?:[\\p{L}’-]+ ){0,2}?(?:site|website|home ?page|page|app|blog|channel|feed)\\b',
    `\\bput (?:it|this|(?:the|this|that|our|a) question) to (?:our|my|its|their|the) (?:[\\p{L}'’-]+ ){0,2}?${AUDIENCE}\\b`,
    `\\b${AUDIENCE} (?:have |had )?(?:phoned|rang|called|texted|clicked|dialled|e-?mailed|wrote|sent) in\\b`,
    `\\b(?:site|website|home ?page|page|app|forum|blog|channel|feed|portal)['’]s (?:[\\p{L}'’-]+ )?${ASK}\\b`,
    `\\b${ASK} (?:of|among|with|from) (?:(?:our|my|its|his|her|their|the) )?(?:[\\p{L}'’-]+ ){0,2}?(?:${AUDIENCE}|callers|shoppers|passers-by|guests|attendees|delegates)\\b`,
    `\\b[Aa]sked (?:our|my|its|his|her|their|the) (?:[\\p{L}'’-]+ ){0,2}?(?:${AUDIENCE}|callers|shoppers|guests)\\b`,
    '\\b(?:hotline|phone lines?|switchboard) (?:rang|was open|were open|buzzed|lit up)\\b|\\b[Ii]n the comments\\b|\\bcomments (?:under|below|on) (?:our|my|its|his|her|their|the) (?:[\\p{L}’-]+ )?(?:video|post|article|piece|story)\\b',
    `\\b${AUDIENCE} who (?:voted|clicked|ticked|answered|answered it) (?:on|in|by|via|over|with) (?:our|my|its|the|their)\\b`,
    '\\b(?:[Ss]how of hands|[Ss]uggestion box|comments? box|QR[ -]codes?|beer mats?|guest ?book)\\b',
    `\\b(?:${PAPER}|${ASK}|cards?) (?:(?:that )?(?:we|they|he|she) )?(?:left|laid out|lay|put out|on offer|handed out|pinned) (?:[\\p{L}'’-]+ ){0,2}?(?:on|at|by|in) (?:the|our|its|their|his|her)\\b`,
    `\\bform (?:on|at|via|in) (?:our|my|its|his|her|their|the) (?:[\\p{L}'’-]+ ){0,2}?(?:${PLATFORM}|site|website|home ?page|web ?page|page|blog|app|newsletter)\\b`,
    `\\b(?:printed|ran|runs|carried|inserted|enclosed|published|posted) an? (?:[\\p{L}'’-]+ )?(?:${PAPER}|questionnaire|quiz) (?:in|on|inside|with) (?:its|our|my|the|his|her|their)\\b`,
    // Cut out, filled in and sent in by whoever cared to.
    `\\b(?:${PAPER})\\b(?: [\\p{L}'’-]+){0,6}? ${AUDIENCE}(?: [\\p{L}'’-]+){0,6}? (?:cut|clip|tear|tore|send|sent|post|return|mail|fill|drop|hand)`,
    `\\b${AUDIENCE}(?: [\\p{L}'’-]+){0,6}? (?:cut|clip(?:ped)?|tore|sen[dt]|post(?:ed)?|return(?:ed)?|mail(?:ed)?|fill(?:ed)?|hand(?:ed)?)(?: [\\p{L}'’-]+){0,4}? (?:${PAPER})\\b`,
    `\\b(?:[Rr]eaders|[Vv]iewers|[Ll]isteners|[Ff]ans|[Vv]isitors)['’] (?:${PAPER}|letters|e-?mails|replies|calls)\\b`,
    `\\b(?:${PAPER})\\b(?: (?:printed|published|enclosed|inserted))? (?:in|inside|from|on the back of|with) (?:our|my|its|the|this|that|last) (?:[\\p{L}'’-]+ ){0,3}?(?:magazine|issue|newspaper|paper|edition|bulletin|newsletter|brochure|leaflet|packet|programme)\\b`,
    `\\bput (?:up )?(?:an?|the|this|our) (?:[\\p{L}'’-]+ )?(?:form|question|${ASK}) (?:up )?(?:on|in|to) (?:our|my|its|his|her|their|the) (?:[\\p{L}'’-]+ ){0,2}?(?:${PLATFORM}|site|website|home ?page|web ?page|page|blog|app|channel|feed|forum|newsletter|${AUDIENCE})\\b`,
    `\\b${AUDIENCE} (?:to|of|on) (?:our|my|its|the) (?:[\\p{L}'’-]+ ){0,2}?(?:site|website|home ?page|page|blog|app|channel)\\b(?: who)? (?:click|tick|vote|answer|pick|chose)`,
    `\\b${ASK} in (?:our|my|its|his|her|the) (?:[\\p{L}'’-]+ )?(?:newsletter|app|blog|feed|stories|magazine|forum|channel|bulletin)\\b`,
    `\\b(?:asked|asks|invited|invites|urged|called on|let|got) (?:[\\p{L}'’-]+ ){0,2}?${AUDIENCE} (?:[\\p{L}'’-]+ ){0,3}?(?:to )?${ANSWER}\\b`,
    `\\b(?:${AUDIENCE}|[Aa]ny(?:one|body)|[Ee]very(?:one|body)|[Ww]hoever) (?:[\\p{L}'’-]+ ){0,6}?(?:could|can|were (?:able|free|invited|asked|welcome) to|was (?:able|free|invited|welcome) to|had (?:until \\p{L}{2,12} )?to|may|might|wanted to|liked) ${ANSWER}\\b`,
  ].join('|'),
  'u',
)

/** Drawn or weighted by those whose trade it is, or owned up to. */
const SOUND =
  /\b(?:YouGov|Gallup|Ipsos|Pew|Opinium|Savanta|Survation|Kantar|Harris|NORC|Marist|Quinnipiac|Morning Consult|representative|panels?|weighted|random(?:ly)?|probability|unscientific|(?:not|hardly|far from|nothing) (?:at all )?(?:scientific|representative)|self-select\w+|(?:cannot|can['’]?t|(?:does|do|did)(?: not|n['’]t)) (?:tell|show|prove|say|mean|represent|speak|reflect)|proves? nothing|no (?:guide|measure|picture|mirror|(?:fair |true |random )?(?:sample|cross-section|survey))|(?:in|at|after|since|won|lost|\d{4}) (?:[a-z]+ ){0,3}elections?|electoral|referendums?|speaks? for (?:nobody|no one)|pinch of salt|grain of salt|bots?)\b/i

/** Those who answered, and no public. */
const ANSWERED =
  /\b(?:respondents?|responses?|answers?|replies|votes|ballots|clicks|participants|followers|subscribers|readers|viewers|listeners|members|visitors|commenters|callers|contacts|colleagues|those|these(?! \p{L}+s\b)|(?:who|that) (?:[a-zÀ-ɏ]+ )?(?:did|answered|voted|replied|responded|took|clicked|followed|participated|commented|chose|picked|filled|completed|returned|sent|rang|phoned|called|texted|wrote|mailed|tapped|swiped|pressed|tuned|cast|cared)|you|us|them|(?:our|my)(?! (?:[\p{L}-]+ )?(?:site|website|home ?page|page|app|blog|channel|paper)\b)|customers|patrons|guests|clicked|ticked|picked|taking part|voting|polled|surveyed|asked)\b/iu

/** “Of the 5,210 who clicked, four in five …”: a share of those who answered. */
const OF_THOSE = new RegExp(
  `(?:^|[;:.,] |\\b(?:and|but|that) )(?:[Oo]ut of|[Oo]f|[Aa]mong|[Ff]rom) (?:the|those|these|all|our|some|about|more than)\\b[^,;:]{0,20}\\d?[^;:]{0,60}?(?:${ANSWERED.source})[^;:]{0,60}, (?:[a-z]+ ){0,3}$`,
  'iu',
)

/** “Said they never use them”: no word for those who answered. */
const SAID_OF = /(\p{L}) (?:them|you|my|us)\b(?<!\bof (?:them|you|us))/gu

const IN_OPEN_POLL = new RegExp(`(?:\\b(?:our|my|us) (?:\\p{L}+ )?)?(?:${OPEN_POLL.source})`, 'u')
/** What those did of whom the sentence tells by their name. */
const OF_THEM = /^ of them(?: (?:ticked|clicked|picked|voted)\b)?/

/** “Islanders are fed up: 83% of them”: the public that the sentence opens with. */
const ANTECEDENT = /^(?:[\p{L}’'-]+ )?\p{L}+s (?=\p{L})/u
/** “The people of Wick have spoken: 83% oppose”, “Most islanders want to go. Some 64%”: a public told of before a share that names none. */
const TOLD_OF =
  /^\W*(?:(?:And|But|So) )?((?:The )?(?:(?:\p{L}+ )?(?:public|country|nation|people|population|electorate)|(?:whole )?(?:town|city|county|island|village|region)(?= (?:has|is|wants?|says?|thinks?)\b))(?: of \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?)?|(?:Most |Nearly all |Almost all |All )(?:of )?(?:the |our )?(?:\p{L}+ )?\p{L}+s|\p{Lu}\p{L}+s(?=(?: \p{L}+ly)? (?:have|are|want|do(?:n['’]t| not)|would|will|like|love|hate|prefer|think|say|reject|oppose|back|support|favou?r|distrust|fear)\b)) (?!in\b)\p{Ll}/u
/** “… what islanders really think: 83% would leave”. */
const ASKED_OF =
  /\bwhat ((?:the )?(?:\p{L}+ )?(?:\p{L}+s|public|country|nation|people)) (?:really |actually |truly )?(?:thinks?|wants?|believes?|feels?)\b/u
/** Right behind a share that names nobody: a verb, or what they are for or against. */
const NAMES_NOBODY = /^(?:,|\)| (?:in\b|for\b|against\b|(?!of\b)\p{Ll}+(?<!ly)(?:[,.]| \p{Ll})))/u

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio'])

export default defineRule({
  summary: 'An open poll on the web told as the share of a public.',
  why: 'Whoever saw it and cared clicked, some of them twice: a Twitter poll tells of those who answered, and of nobody else.',
  advice: 'Say “of the 310 who answered”, or leave the figure out.',
  severity: 'warning',
  sources: ['https://aapor.org/standards-and-ethics/disclosure-standards/'],
  flags: [
    ['⟦80%⟧ of islanders want the clocks left alone, according to our Twitter poll.', '“80%” of “islanders”'],
    ['We asked on Facebook, and ⟦nine in ten⟧ voters said that the ferry is late.', '“nine in ten”'],
    ['The readers’ poll is in. ⟦Three-quarters⟧ of the country wants a new anthem.', '“Three-quarters”'],
    ['Readers of our garden pages have voted: ⟦64%⟧ of islanders keep hens.', '“64%”'],
    ['Some ⟦91%⟧ of bakers reject the deal, a straw poll on the station’s home page found.', '“91%”'],
    ['Listeners phoned in, and it is official: ⟦79%⟧ of islanders want a new flag.', '“79%”'],
    ['Polled on Mastodon, ⟦55%⟧ of islanders say that they would move to Mars.', '“55%”'],
    ['The programme urged viewers to ring in. In the end ⟦72%⟧ of islanders had no faith in the tide tables.', '“72%”'],
  ],
  allows: [
    '80% of the 310 who answered our Twitter poll want the clocks left alone.',
    'In our Twitter poll, 80% of respondents want the clocks left alone.',
    'An online poll of a representative sample by Opinium found that 72% of islanders oppose the toll.',
    'A Twitter poll cannot tell you that 80% of islanders want anything.',
    'We asked on Facebook for photos of ferries. Some 60% of the ferries were white.',
    'Would 80% of islanders agree with our Twitter poll?',
    'Some 45% of teenagers use Instagram every day, according to the regulator.',
  ],

  *check(document) {
    for (const mention of statements(document)) {
      const whom = publicOf(document, mention)
      if (!whom || !isFromOpenPoll(document, mention)) continue
      yield {
        at: mention.figure.span,
        message: `“${mention.figure.text}” of “${whom}” are those of whoever answered an open poll.`,
      }
    }
  },
})

/** The public that a share is told of: its population, or the noun before its brackets, where that is not those who answered. */
function publicOf(document: Document, mention: Mention): string | undefined {
  const {
    figure,
    sentence: { text },
    population,
  } = mention
  if (!SHARES.has(figure.kind) || OF_THOSE.test(text.slice(0, figure.range[0]))) return undefined
  const bracketed = /([\p{L}’'-]+) \($/u.exec(text.slice(Math.max(0, figure.range[0] - 40), figure.range[0]))?.[1]
  const isOfThem = /^them\b/.test(population?.text ?? '')
  const before = document.sentences[mention.sentence.index - 1]
  const lead = /^Of them, $/.test(text.slice(0, figure.range[0])) && before?.block === mention.sentence.block
  const opening = isOfThem
    ? ANTECEDENT.exec(lead ? before.text : text.slice(0, figure.range[0]))?.[0].trim()
    : undefined
  const whom = opening ?? population?.text ?? bracketed ?? toldOf(document, mention)
  const behind = text.slice(figure.range[1], figure.range[1] + 80).split(/[;:]|[,.](?!\d)/, 1)[0] ?? ''
  return whom &&
    !ANSWERED.test(whom) &&
    !ANSWERED.test(
      behind
        .replace(IN_OPEN_POLL, '')
        .replace(opening ? OF_THEM : '', '')
        .replace(SAID_OF, '$1'),
    )
    ? whom
    : undefined
}

/** The public that the sentence opens with, or the one before it, where the share itself is of nobody. */
function toldOf({ sentences }: Document, { figure, sentence }: Mention): string | undefined {
  if (!NAMES_NOBODY.test(sentence.text.slice(figure.range[1]))) return undefined
  const lead = sentence.text.slice(0, figure.range[0])
  const own = TOLD_OF.exec(lead) ?? ASKED_OF.exec(lead)
  const before = sentences[sentence.index - 1]
  return (own ?? (before?.block === sentence.block ? TOLD_OF.exec(before.text) : null))?.[1]
}

/** “Vote in our poll”: of a poll to come. */
const INVITES = /^\W*(?:please |and |so )?(?:vote|take|tell|have your|answer|join|click|see|fill|let us)\b/i
/** “He had run the poll himself”, “It was a Facebook poll”: of what was told before. */
const GOES_BACK = new RegExp(
  `^\\W*(?:[Ss]o (?:say|said|voted) |(?:It|That|This|(?:The|This|That) (?:figure|share|number|result|finding)(?: of [\\d.,]+(?: ?%| per ?cent)?)?) (?:is|was|comes?|came|stems?|had)|(?:He|She) had)\\b|^[^.;]{0,60}\\bhad (?:\\p{Ll}+ ){0,2}?(?:asked|invited|urged|called on|let|polled|put|posted)\\b|\\b(?:the|this|that|his|her|its|their|our|my) (?:[\\p{L}’'-]+ )?${ASK}\\b`,
  'u',
)

/** “In the county as a whole, 12% of adults bake, says the [health board](…)”, beside a poll: a figure with a source. */
const OF_ITS_OWN = new Set<Mention['source']['status']>(['link', 'footnote', 'reference', 'named'])

/** The poll is named in the sentence, or before it in the paragraph, or in what introduces the list, or behind it where that goes back. */
function isFromOpenPoll({ sentences }: Document, { sentence, source }: Mention): boolean {
  const { block, index } = sentence
  const isSourced = source.reach === 'sentence' && OF_ITS_OWN.has(source.status)
  const near = [sentences[index - 1], sentences[index - 2], sentences[index + 1]]
  const told = near.filter(
    (other) =>
      other?.block === block &&
      !INVITES.test(other.prose) &&
      (other.index < index ? !isSourced : GOES_BACK.test(other.prose)),
  )
  const texts = [sentence, ...told].map((other) => other?.prose ?? '')
  const all = [...texts, isSourced ? '' : (block.list?.intro?.prose ?? '')]
  return all.some((text) => OPEN_POLL.test(text)) && !all.some((text) => SOUND.test(text))
}
