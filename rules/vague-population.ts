import { assertions, type Claim, type Document, defineRule } from '../src/rule.ts'

/** Words that pick a part of a group and do not say which: “certain identified cases”, “some rural counties”, “a number of firms”. */
const UNDEFINED =
  /\b(?:certain|some|various|several|diverse|selected|select|chosen|handpicked|hand-picked|particular|specific|unspecified|multiple|unnamed|undisclosed|similar|comparable|suitable|eligible|qualifying|appropriate|(?:the )?(?:more|less) [a-zÀ-ɏ-]+(?<!s)|one or (?:an)?other|one [a-z]+ or another|a few|(?:a (?:number|handful|subset|sample|selection|range|variety|series)|many|some) of(?: the| these| those)?)(?: (?!of\b)[a-zÀ-ɏ’'-]+){0,2} (?:[a-zÀ-ɏ’'-]*(?<!s)s|people|fish|women|men|children|cattle|staff|folk)\b/iu

/** “Those who know about these things”, “respondents who met our criteria”: chosen by a yardstick that is not told. */
const BY_NO_YARDSTICK =
  /^(?:[a-zÀ-ɏ-]+ ){0,2}[a-zÀ-ɏ-]+ (?:who|that|which) (?:(?:really |actually |truly )?(?:know|understand|care|matter|count|work hard|do it right)\b|(?:met|meet|meets|fit|fitted|fits|match|matched|satisf\p{L}+|fulfil\p{L}*) (?:all |(?:our|the|its|their|certain|these|set) )*(?:criteria|criterion|requirements|conditions|profile|bill|definition)\b|(?:qualified|qualify)(?= |,|$)|(?:(?:had been|have been|were|are) in (?:a|the) (?:[a-z]+ )?position to|stood to|stand to|(?:could|might|can|may) (?:reasonably |fairly )?(?:be expected to )?(?:benefit|gain|profit))\b|were (?:chosen|selected|suitable|eligible)(?! (?:by lot|at random|from)))/iu
/** “Documented cases”, “cases that came to light”: known to whom, and how many? */
const KNOWN_OF =
  /^(?:the |all |those )?(?:(?:identified|known|documented|confirmed|cited|verified|certain) (cases|instances|incidents|situations|examples|occurrences)|(cases|instances|incidents|situations|examples|complaints) (?:(?:that |which )?(?:ha(?:s|ve) )?(?:c[ao]me to (?:light|(?:our|its|their) (?:notice|attention))|(?:been )?(?:brought|reported|known) to (?:us|our|its|their|the) ?(?:attention|notice)?)|we (?:know of|heard of|saw|looked at)))(?=,|\.|$| (?!by|in \d|between|from|during|after|under)\p{Ll})/iu
/** “In the cases examined”: how many those were is told nowhere. */
const EXAMINED =
  /^(?:the|those|all|all the) ((?:[a-zÀ-ɏ-]+ )?[a-zÀ-ɏ-]+s) (?:(?:that|which|who) (?:we|it|they) )?(?:(?:were|was|had been) )?(?:examined|studied|reviewed|analy[sz]ed|looked (?:at|into)|sampled|assessed|considered|inspected|tested|evaluated|monitored|followed)(?=,|\.|$| (?!by|in|between|from|during|for|at|with|of|on|after|under)\p{Ll})/iu
/** “Some hospitals report that 30% of their beds stand empty”. */
const SUBJECT =
  /(?:^|[;:—] |\b(?:and|but|while) )((?:certain|some|various|several|selected|particular|many|an? (?:[a-z]+ )?(?:number|handful|range|minority|majority) of)(?: [a-zÀ-ɏ-]+){0,2} [a-zÀ-ɏ-]*(?<!s)s) (?:\p{Ll}+ ){1,3}(?:that )?(?:(?:about|around|some|nearly|almost|over|more|than|at|least|roughly|only|just|up|to|as|many|much|an|estimated) ){0,3}$/iu

const REPORTS =
  /\b(?:reports?|reported|says?|said|finds?|found|records?|recorded|claim(?:ed)?|states?|stated) (?:that )?$/i

/** “Cases of a particular type”, “firms of a certain size”: a kind, and not which. */
const OF_A_KIND =
  /\b[a-zÀ-ɏ’'-]*s of (?:an? )?(?:certain|particular|specific|given|unspecified) (?:\p{L}+ )?(?:types?|kinds?|sorts?|natures?|class(?:es)?|categor(?:y|ies)|sizes?|ages?|severity|complexity|length|standing|value)\b/iu
/** What makes them definite after all, right behind: a clause that says which, a place by name, a list in brackets. */
const DEFINED =
  /^ ?:|^,? (?:for (?:example|instance)\b|such as\b|including\b|e\.g\.)|^,? (?:those |the ones )?(?:that|who|which|whose|where(?! (?:known|possible|applicable|relevant|available|appropriate)\b)|listed|named|(?:in|at|of|from|by) (?:the )?\p{Lu}|\()/u

/** “The boats involved in some of the known sinkings”: the whole is those of a part that is not told. */
const WITHIN =
  /\b(?:involved|implicated|concerned|caught(?: up)?|hurt|injured|killed|seized|seen|found|used|recorded|reported|named) (?:in|during|by|at) ((?:some|certain|several|various|many|a (?:number|handful)) .*)$/iu

/** “Of the people in various places” */
const SOMEWHERE = /(?<= (?:in|at|from) )(?:various|certain|unnamed|unspecified|undisclosed) [a-zÀ-ɏ-]*(?<!s)s\b/iu

/** The same as the scene of a share: “in various countries 65% of …”, “in many cases, 75% of …”. */
const SCENE =
  /(?:^|[,;:—] |\b(?:and|but) )(?:in|among|for|at|across) ((?:certain|some|various|several|selected|select|particular|specific|unspecified|many|numerous|an? (?:[a-zÀ-ɏ]+ )?(?:number|handful|variety|range|set|subset|sample|selection|series) of|(?:some|several|many|a few|various) of (?:the|these|those))(?: [a-zÀ-ɏ’'-]+){0,2} [a-zÀ-ɏ’'-]*(?<!s)s(?: (?:known to (?:the )?\p{Ll}+|\p{Ll}+ed|known|seen|looked (?:at|into)|under review|(?:that|which|who) (?:ha(?:s|ve|d) )?(?:c[ao]me to light|surfaced|emerged|turned up|been (?:seen|found|reported|looked at)|were (?:seen|found|reported|looked at))|(?:up |out |down )?(?:on|in|at|near|along|off|from) (?:the|our|its) \p{Ll}+))?),? (?:(?:(?:the|this|that) \p{Ll}+|it) (?:is|was|stands? at|stood at|rises to|rose to|reaches|hits|comes to) (?:as (?:high|low|much) as )?)?(?:(?:about|around|some|nearly|almost|over|more|than|at|least|roughly|only|just|up|to|as|many|much|an|estimated) ){0,3}$/iu

/** “Among those affected, 45% …”, “Of the cases we know of, 38% …”, “In parts of the region 30% …”: what leads to a share and says of nobody which. */
const LEADING =
  /(?:^|[,;:—] |\b(?:and|but) )(?:in|among|of|for|from) ((?:those|the (?:people|cases|persons|firms|companies|patients|victims|families|households)) (?:affected|concerned|involved|in question|(?:that |which |who )?(?:we|they|I|one) (?:know|knows|knew|heard|hears?|learn(?:s|ed|t)|saw)(?: (?:of|about))?|(?:that |which )?(?:c[ao]me|have come|has come) to light|known about)|(?:certain|some|many) (?:parts|corners|areas|pockets) of (?:the|our|its|this) (?!world\b|globe\b|planet\b)\p{Ll}+),? (?:(?:about|around|some|nearly|almost|over|more|than|at|least|roughly|only|just|up|to|as|many|much|an|estimated) ){0,3}$/iu

/** People and cases of whom nothing is told but that they are meant: “those affected”, “the people concerned”, “relevant users”. */
const MEANT =
  /^(?:all )?(?:(?:those|the (?:people|persons|individuals|parties|groups|patients|cases|firms|companies)) (?:affected|concerned|involved|in question|at issue)|(?:the )?(?:relevant|applicable|particular|specific|unnamed) (?:[a-zÀ-ɏ-]+ )?[a-zÀ-ɏ’'-]*(?<!s)s)\b(?! (?:by|in|at|with|to|from|of (?:the|this|our)|during|for|after|who|that|whose|named|listed)\b)/i

export default defineRule({
  summary: 'A share of a group that nobody could identify.',
  why: '70% of “certain identified cases” cannot be checked: 70% of which cases, identified by whom?',
  advice: 'Name the group, how large it is and who counted it.',
  severity: 'warning',
  sources: ['https://commonslibrary.parliament.uk/research-briefings/sn04446/'],
  flags: [
    [
      'Roughly ⟦70%⟧ of smelters in certain identified cases had no licence.',
      '“certain identified cases” names no group',
    ],
    ['The treatment worked for ⟦two-thirds⟧ of some patient groups.', '“some patient groups”'],
    ['In the survey, ⟦45%⟧ of selected firms had cut staff.', '“selected firms”'],
    ['In various districts ⟦65%⟧ of wells are dry.', '“various districts”'],
    ['In a handful of known cases, ⟦44%⟧ of the pumps failed.', '“a handful of known cases”'],
    ['In many yards inspected, ⟦44%⟧ of the pumps failed.', '“many yards inspected”'],
    ['⟦Nine in ten⟧ teachers in various districts buy their own chalk.', '“various districts”'],
  ],
  allows: [
    '70% of the 812 cases that the ombudsman closed in 2024 involved a relative.',
    'In 2023, 45% of the firms that the survey covered had cut staff.',
    'Some 30% of dentists work alone.',
    'In specific valleys such as the Ziller, 40% of barns are empty.',
    'The ban holds in 40% of certain cells, those that the panel named in table 2.',
    'The storm cut off 4,100 homes and affected the whole of the west bank. Half of those affected had no lamp.',
    'In many yards inspected by the fire brigade in 2023, 44% of the pumps failed.',
    'Would you trust a claim that 70% of certain cases were missed?',
  ],

  *check(document) {
    for (const claim of assertions(document)) {
      if (!['percent', 'fraction', 'ratio'].includes(claim.figure.kind)) continue
      const words = undefinedGroup(document, claim)
      if (words && !isToldBefore(document, claim, words))
        yield {
          at: claim.figure.span,
          message: `“${words}” names no group in which to count “${claim.figure.text}” again.`,
        }
    }
  },
})

function undefinedGroup(document: Document, { figure, sentence: { text }, population }: Claim): string | undefined {
  const before = text.slice(Math.max(0, figure.range[0] - 90), figure.range[0])
  const after = text.slice(figure.range[1])
  const [, scene] = SCENE.exec(before) ?? []
  const [, leading] = LEADING.exec(before) ?? []
  const [, subject] = ((after.startsWith(' of their ') || REPORTS.test(before)) && SUBJECT.exec(before)) || []
  if (scene ?? leading ?? subject) return scene ?? leading ?? subject
  const of = /^ (?:of|in|among) ([^,;:—]*)/u.exec(after)?.[1] ?? ''
  const ahead = /(?:^|[,;:—] )(?:of|in|among|for) ([^,;:—.]{4,70}),? (?:[a-z]+ ){0,3}$/iu.exec(before)?.[1] ?? ''
  for (const group of [of, ahead]) {
    const [chosen] = BY_NO_YARDSTICK.exec(group) ?? []
    if (chosen) return chosen
    const [examined, things = ''] = EXAMINED.exec(group) ?? []
    if (examined && !isCountedAnywhere(document, things)) return examined
    const [known, those, others = ''] = KNOWN_OF.exec(group) ?? []
    if (known && !isCountedAnywhere(document, those ?? others)) return known
  }
  const from = /^[a-zÀ-ɏ-]+ (?:from|in|at|within) (?!the )(.*)$/iu.exec(of)?.[1] ?? ''
  const [meant] = after.startsWith(' in ') ? [] : (MEANT.exec(of) ?? MEANT.exec(from) ?? [])
  if (meant) return meant
  const [, within = ''] = WITHIN.exec(of) ?? []
  const kind = /^(?: [a-zÀ-ɏ-]+)? [a-zÀ-ɏ-]+s of an? [^,;:—.]*/iu.exec(after)?.[0] ?? of
  const [words] =
    OF_A_KIND.exec(kind) ?? UNDEFINED.exec(within) ?? UNDEFINED.exec(population?.text ?? of) ?? SOMEWHERE.exec(of) ?? []
  if (!words) return undefined
  // “It drew 120 farms by lot; 45% of the selected farms …”: of those that were counted before.
  if (/\bthe $/i.test(text.slice(0, text.indexOf(words))) && isCountedAnywhere(document, words)) return undefined
  const behind = after.slice(after.indexOf(words) + words.length)
  return DEFINED.test(behind) ? undefined : words
}

/** Whether the text tells how many there were of such things. */
function isCountedAnywhere({ mentions }: Document, things: string): boolean {
  const noun = things.split(' ').at(-1)?.toLowerCase() ?? ''
  return mentions.some(
    ({ figure: { kind, range }, sentence: { text } }) =>
      kind === 'count' &&
      text
        .slice(range[1], range[1] + 60)
        .toLowerCase()
        .includes(noun),
  )
}

/** A text that has gone on for so many sentences has told by what people are affected. */
const OPENING = 3

/** “The storm affected the west bank. Half of those affected …”: they are those of whom the text told before. */
function isToldBefore({ sentences }: Document, { sentence: { index } }: Claim, words: string): boolean {
  const [, stem] = /^(?:all )?th(?:ose|e [a-z]+) (affect|concern|involv)ed$/i.exec(words) ?? []
  if (stem === undefined) return false
  return index > OPENING || sentences.slice(0, index).some(({ text }) => text.includes(stem))
}
