import {
  type Document,
  defineRule,
  type Figure,
  groupSharesOf,
  isSerious,
  type Term,
  wordsAround,
} from '../src/rule.ts'

/** What is measured against another time, a limit or a need, or told as too much to be true. */
const AGAINST =
  /\b(?:(?:than|to|of|over|from|against) (?:the )?(?:last|previous|prior|earlier)|the (?:previous|prior)|capacity|target|quota|goal|normal|average|need(?:s|ed)?|require[sd]?|expected(?! (?:standard|grade|level)s?\b)|planned|allotted|allocated|scheduled|intended|hoped|promised|budgeted|because|(?:since|as) (?:some|many)(?! as\b)|baseline|(?<!expected )level|enough|sufficient|doses|supply|supplies|equivalent|equal to|compared|pre-|gross|enrol+ment|oversubscribed|insured|coverage|(?:is|are|was|were|been|being) (?:applied|bid|asked|called|queued|subscribed) for|(?<!\b(?:their|its|his|her|a|the|our) )subscriptions?|licen[cs]es|beds|(?<!\bof (?:the|its|all|our|their) )seats|fraud\w*|rigg(?:ed|ing)|ballot[- ]stuffing|stuffed|suspicious\w*|implausibl[ey]|irregularit\w+|sensor|faulty?|glitch|double[- ]count\w*|(?:counted|listed|registered|entered|voted|sent out) twice|recount\w*|divid(?:e|es|ed|ing)|more [a-z]+ than (?:people|residents|inhabitants|voters|adults|children|households)|outdated|out of date|on paper)\b/i

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
    const seen = new Set<Figure>()
    for (const share of groupSharesOf(document)) {
      if (
        seen.has(share.figure) ||
        !isOverAll(share) ||
        !isSerious(document, share) ||
        AGAINST.test(wordsAround(share)) ||
        isWonderedAt(document, share)
      )
        continue
      seen.add(share.figure)
      yield { at: share.figure.span, message: `“${share.figure.text}” is more than all of them.` }
    }
  },
})

/** "… an attendance of 110%. The teacher explained that …": told because it cannot be. */
function isWonderedAt({ sentences }: Document, { sentence }: Term): boolean {
  const next = sentences[sentence.index + 1]
  return next?.block === sentence.block && WONDERED_AT.test(next.text)
}
const WONDERED_AT =
  /\b(?:explain(?:s|ed|ing)?|explanation|turn(?:s|ed) out|because|the reason|laugh(?:s|ed)?|jok(?:es?|ed|ing)|puzzl(?:es?|ed|ing)|odd(?:ly)?|curious(?:ly)?|strange(?:ly)?|wonder(?:s|ed|ing)?|how (?:that|this|so|come))\b/i

function isOverAll({ figure: { value, low, bound } }: Term): boolean {
  const least = value ?? low ?? 0
  return least > 100 || (least === 100 && bound === 'more-than')
}
