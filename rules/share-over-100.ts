import { defineRule, grammar, isSerious, matchesOf, type Term, wordsAround } from '../src/rule.ts'

/** Groups of people, and of what people found, run and live in. */
const GROUP =
  '(?:people|persons|men|women|adults|children|kids|boys|girls|staff|voters|households|families|homes|parents|mothers|fathers|firms|companies|businesses|schools|hospitals|clinics|shops|stores|pubs|restaurants|hotels|farms|factories|offices|libraries|museums|churches|charities|clubs|countries|nations|states|cities|towns|villages|teachers|doctors|nurses|workers|employees|managers|students|pupils|graduates|patients|residents|citizens|tenants|customers|users|clients|members|respondents|participants|applicants|candidates|subscribers|readers|viewers|listeners|visitors|guests|passengers|drivers|cyclists|players|athletes|farmers|fishermen|soldiers|veterans|prisoners|refugees|migrants|immigrants|owners|homeowners|smokers|drinkers|shoppers|consumers|taxpayers|villagers|islanders|householders|shareholders|jobseekers|infants|recipients|volunteers|victims|survivors|mayors|judges|officers|inmates|commuters|travellers|buyers|sellers|donors|couples|police officers|babies|teenagers|teens|pensioners|americans|britons|canadians|australians|germans|europeans|[\\p{L}]{3,}(?:ists|ians|eers|yers))'

/** Words that stand before the name of a group: "all of our older", "the region's". */
const WHOSE =
  "(?:(?:all|the|our|its|their|his|her|my|these|those|surveyed|adult|young|older|local|eligible|registered|new|female|male|{count}|[\\p{L}]+'s) ){0,3}"

/** What one thing had at another time is no whole of which more than all would be wrong: "of the pupils that it had in 2010". */
const MEASURED_AGAINST =
  "(?:that |which |who |whom )?(?:it|they|we|he|she|you|i|there|the [\\p{L}'-]+)(?:'d)? (?:had|has|have|needs?|was|were|expected|planned|got|used|sold|made|took|wanted|hoped|budgeted)\\b"

/** What people say, think and do with their vote: no more of them than all can. */
const OPINION =
  '(?:said|say|told|agreed?|disagreed?|think|thought|believed?|want|wanted|support|supported|oppose|opposed|prefer|preferred|voted|replied|answered|admitted|felt|intend|intended|rated|approved?|disapproved?)'

const PATTERNS = [
  // "112% of the staff", and not "of the staff it had in 2010"
  grammar(
    `(?<share>{percent}) of ${WHOSE}(?:[\\p{L}-]+ )?${GROUP}(?![\\p{L}'-])(?! ${MEASURED_AGAINST})(?= ?[.,;:)¶‖]| (?!(?:in )?(?:19|20)\\d\\d)[\\p{L}'-]+)`,
  ),
  // "112% of those who voted"
  grammar('(?<share>{percent}) of (?:all )?those (?:who|asked|surveyed|questioned|polled|interviewed|present)\\b'),
  // "found on 112% of the roofs", "112% of the roofs they inspected"
  grammar(
    `\\b(?:found|seen|present|detected|visible|observed|recorded|spotted|confirmed|diagnosed) (?:on|in|at|among) (?:[a-z]+ ){0,2}?(?<share>{percent}) of ${WHOSE}(?:[\\p{L}-]+ ){0,2}?[\\p{L}]{3,}\\b`,
  ),
  grammar(
    `(?<share>{percent}) of the (?:[\\p{L}-]+ ){0,2}?[\\p{L}]{3,} (?:that |which |who |whom )?(?:they|we|he|she|it|i|the [\\p{L}'-]+)(?:'d| had| have| has)? (?:asked|surveyed|interviewed|polled|questioned|tested|examined|inspected|sampled|checked|treated|studied|visited|looked at|opened|screened|vaccinated)\\b`,
  ),
  // "Of all respondents, 112% agreed", "Of those who took part, 112% agreed"
  grammar(
    `(?:^|[¶‖] ?)(?:of|among) ${WHOSE}(?:[a-zà-ɏ-]+ )?(?:${GROUP}|those who|those)\\b(?: [a-zà-ɏ'-]+){0,6}?, (?:[a-z]+ ){0,3}?(?<share>{percent})(?! (?:of|more|higher|less|fewer|increase|rise))`,
  ),
  // "112% said that they read it"
  grammar(`(?<!\\b(?:am|is|are|was|were|be|'m) )(?<share>{percent}) (?:also |even |now |still )?${OPINION}\\b`),
  // "the share of women among teachers is 118%"
  grammar(
    `\\b(?:share|proportion|percentage) of (?:the )?(?:[a-zà-ɏ-]+ )?${GROUP}(?: [a-zà-ɏ'-]+){0,6}? (?:was|is|at|to|reached|hit|exceeded|came to) (?:[a-z]+ ){0,2}?(?<share>{percent})(?! (?:of|more|higher))`,
  ),
  // "renters make up 125% of residents"
  grammar(
    `\\b(?:makes?|made|making) up (?:[a-z]+ ){0,2}?(?<share>{percent}) of (?:[a-zà-ɏ'-]+ ){0,4}?(?:population|workforce|electorate|membership|audience|total|class|staff|${GROUP})\\b|\\b(?:accounts?|accounted|accounting) for (?:[a-z]+ ){0,2}?(?<also>{percent}) of (?:[a-zà-ɏ'-]+ ){0,4}?(?:population|workforce|electorate|membership|audience|total|sales|revenues?|emissions|exports|imports|market|budget|cases|deaths|${GROUP})\\b`,
  ),
  // rates that are a share of a group by their own meaning
  grammar(
    "\\b(?:turnout|approval rating|literacy(?: rate)?|(?:unemployment|employment|survival|approval|pass|completion|graduation|response|fatality|mortality|success|failure|acceptance|attendance|drop-?out|readmission|infection|poverty|conviction|participation|home-ownership|vaccination|immuni[sz]ation|recovery|cure|detection|retention|promotion) rate|market share|share of the vote)(?: [\\p{L}'-]+){0,5}? (?:was|is|of|at|reached|hit|to|stood at|came to|rose to|climbed to|topped|exceeded|averaged) (?:[\\p{L}'-]+ ){0,3}?(?<share>{percent})(?! (?:of|more|higher|up|above|rise|increase|gain))",
  ),
]

/** What is measured against another time, a limit or a need, or told as too much to be true. */
const AGAINST =
  /\b(?:(?:than|to|of|on|over|from|against|the) (?:last|previous|prior|earlier)|capacity|target|quota|goal|normal|average|need(?:s|ed)?|require[sd]?|expected|planned|baseline|level|enough|sufficient|doses|supply|supplies|equivalent|equal to|compared|pre-|gross|enrol+ment|oversubscribed|insured|covers?|coverage|subscriptions?|licen[cs]es|beds|seats)\b/i

export default defineRule({
  summary: 'A share of a group above 100%.',
  why: 'More than all of a group cannot agree, vote or own: the figure is wrong, or it is measured against something else.',
  advice: 'Check the count; if it is measured against an earlier year, a target or a capacity, say which.',
  severity: 'warning',
  sources: ['https://commonslibrary.parliament.uk/research-briefings/sn04446/'],
  flags: [
    ['In the first round ⟦130%⟧ of staff agreed to the plan.', '“130%” is more than all of them'],
    ['The survey found that ⟦105 per cent⟧ of the teachers had a second job.', '“105 per cent”'],
    ['Turnout in the valley was ⟦112%⟧.', '“112%”'],
    ['Some ⟦120%⟧ of rural households now have a well.', '“120%”'],
  ],
  allows: [
    'Sales reached 130% of last year’s.',
    'The prison holds 130% of its capacity.',
    'In the first round 100% of staff agreed to the plan.',
    'The city ordered doses for 150% of residents.',
    'We hired 130% more staff.',
    'Players are told to give 110%.',
    'Could 130% of staff agree to anything?',
  ],

  *check(document) {
    const seen = new Set<number>()
    for (const pattern of PATTERNS)
      for (const { terms } of matchesOf(document, pattern)) {
        const share = terms.share ?? terms.also
        if (
          !share ||
          seen.has(share.at) ||
          !isOverAll(share) ||
          !isSerious(document, share) ||
          AGAINST.test(wordsAround(share))
        )
          continue
        seen.add(share.at)
        yield { at: share.figure.span, message: `“${share.figure.text}” is more than all of them.` }
      }
  },
})

function isOverAll({ figure: { value, low, bound } }: Term): boolean {
  const least = value ?? low ?? 0
  return least > 100 || (least === 100 && bound === 'more-than')
}
