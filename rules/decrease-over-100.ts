import {
  type Amount,
  amountsOf,
  defineRule,
  grammar,
  isSerious,
  matchesOf,
  type Term,
  wordsAround,
  wordsBehind,
} from '../src/rule.ts'

/** What can pass nothing on its way down: a profit becomes a loss, a temperature goes below zero. */
const MAY_GO_NEGATIVE =
  /(?<![\w-])(?:profit|profits|profitability|earnings|income|(?<!\b(?:crop|heat|water|blood|weight|hair|hearing|bone|soil|energy|food|job|storm|harvest|forest|habitat) )loss(?:es)?|cash ?flows?|margins?|surplus|balance|returns?|bottom line|result|EBITDA?|growth|deficit|yields?|equity|position|sentiment|confidence|net|score|index|temperature|(?:net|carbon|climate)[- ](?:negative|positive)|than (?:it|they) (?:emits?|uses?|produces?|needs?|takes?))\b/i

/** “Fell by 120% of the usual amount”: of something else than what there was. */
const OF_NORM =
  /^ of (?:the |its |their |an? )?(?:[a-z-]+ ){0,2}(?:norm|average|mean|median|usual|normal|target|plan|quota|GDP|output|income)\b/i

/** "150% cheaper", "120% off". */
const REDUCED = grammar(
  '(?<amount>{percent}) (?:off|cheaper|discount|savings?|reduction)\\b|\\b(?:saves?|saved|saving|conserves?|conserved|spares?|spared) _(?<other>{percent}) of (?:the|its|all|what)\\b(?! (?:target|goal|quota|plan))',
)

export default defineRule({
  summary: 'A fall of more than all there was.',
  why: 'A fall of 100% leaves nothing, so costs cannot fall by 150%: what is meant may be a fall to a third, or by 60%.',
  advice: 'Measure the fall against where it began: from 250 to 100 is 60%.',
  severity: 'warning',
  sources: ['https://journalistsresource.org/home/percent-change-math-for-journalists/'],
  flags: [
    ['The new kiln cut fuel costs by ⟦150%⟧.', '“150%” is more than all there was'],
    ['Burglaries have fallen more than ⟦100 per cent⟧ since the lamps went up.', '“100 per cent” is more than all'],
    ['The lighter crate needs ⟦300%⟧ less cardboard.', '“300%”'],
    ['The clinic reports a ⟦120%⟧ drop in waiting times.', '“120%”'],
    ['Their tablets are ⟦200%⟧ cheaper than the old ones.', '“200%”'],
  ],
  allows: [
    'The new kiln cut fuel costs by 60%.',
    'Profit fell 150%, and the firm ended the year with a loss of £2 million.',
    'Fuel costs fell to 150% of the 1990 level.',
    'The ratio dropped from 250% to 120%.',
    'The flood wiped out stocks: they fell by 100%.',
    'Nobody can cut costs by 150%.',
  ],

  *check(document) {
    const seen = new Set<number>()
    for (const term of [
      ...amountsOf(document)
        .filter(isFall)
        .map(({ term }) => term),
      ...reduced(document),
    ]) {
      const { figure } = term
      if (seen.has(figure.span[0]) || !isMoreThanAll(term) || !isSerious(document, term)) continue
      seen.add(figure.span[0])
      if (
        OF_NORM.test(wordsBehind(term)) ||
        MAY_GO_NEGATIVE.test(wordsAround(term)) ||
        isOfLoss(document, term) ||
        isExplained(document, term)
      )
        continue
      yield { at: figure.span, message: `“${figure.text}” is more than all there was: nothing can fall that far.` }
    }
  },
})

const isFall = ({ direction, term }: Amount): boolean => direction === 'down' && term.figure.kind === 'percent'

function* reduced(document: Parameters<typeof matchesOf>[0]): Iterable<Term> {
  for (const { terms } of matchesOf(document, REDUCED)) {
    const term = terms.amount ?? terms.other
    if (term) yield term
  }
}

/** “Bills cannot fall by 150%”, “a cut of 100% would leave nothing”: who says so gives an example of what is wrong. */
const EXPLAINED =
  /\b(?:cannot|can['’]t|can not|can never|could never|could not|couldn['’]t|impossible(?: for [^.,;]{1,40}?)? to) (?:[a-z]+ ){0,3}?(?:fall|drop|decline|decrease|shrink|sink|go down|cut|reduce|save|lower|be (?:cut|reduced|lowered))\b[^.;]{0,40}\b\d{3}(?:%| per ?cent)|\b100(?:%| per ?cent)[^.;]{0,40}\b(?:would|means?|is|leaves?|makes?|takes?)\b[^.;]{0,60}\b(?:nothing|zero|nil|free|none|all there (?:is|was)|gone|everything)\b/i

/** How many sentences away. */
const NEAR = 3

/** “It swung from a profit of €4m to a loss of €1m. The fall is 125%.” */
const TO_LOSS =
  /\b(?:profits?|surplus|gains?|plus|credit|black|above zero)\b[^.;]{0,60}\b(?:to|into|in) (?:an? |the )?(?:[a-z]+ )?(?:loss(?:es)?|deficit|minus|debit|red|overdraft|below zero|(?:[−–-]|minus ).{0,3}\d)/i
/** "settled at minus $37", "a close of −$37": what has crossed nothing has fallen by more than all of it. */
const BELOW_NOTHING =
  /\b(?:minus|negative) [$€£¥]?\d|(?:^|[\s(])[−–-][$€£¥]\d|\b(?:below|under|beneath) (?:zero|nothing|nought)\b/i
const isOfLoss = ({ sentences }: Parameters<typeof matchesOf>[0], { sentence: { index, block } }: Term): boolean => {
  const [before, here, next] = [-1, 0, 1]
    .map((step) => sentences[index + step])
    .map((near) => (near?.block === block ? near?.text : ''))
  return TO_LOSS.test(before ?? '') || [before, here, next].some((text) => BELOW_NOTHING.test(text ?? ''))
}

const isExplained = ({ sentences }: Parameters<typeof matchesOf>[0], { sentence: { index } }: Term): boolean =>
  sentences.slice(Math.max(0, index - NEAR), index + NEAR + 1).some(({ text }) => EXPLAINED.test(text))

/** “More than 100%” is, “up to 100%” is not. */
function isMoreThanAll({ figure: { value, low, bound } }: Term): boolean {
  const least = Math.abs(value ?? low ?? 0)
  return least > 100 || (least === 100 && bound === 'more-than')
}
