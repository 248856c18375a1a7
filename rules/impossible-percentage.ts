import {
  countedShares,
  defineRule,
  type Figure,
  isPossibleOutOf,
  isSeriousShare,
  isWeighted,
  namesWhole,
  nearestOutOf,
  places,
  portionsOf,
  sharesOfCounts,
  shown,
  type Term,
  wordsAround,
  wordsBefore,
  wordsBehind,
} from '../src/rule.ts'

/** What makes a percentage no count of whole things: a mean, a weight, a chance. */
const NOT_COUNTED =
  /\b(?:averag\w*|mean|median|adjusted|imputed|typically|multiple answers|several answers|(?<!\b(?:was|were|had|have|who|they|we) )each(?! (?:of|day|night|week|month|term|season|year|spring|summer|autumn|winter)))\b/i
/** “…, well above the average”: what others have. */
const COMPARED_WITH =
  /\b(?:above|below|than|over|under|against|beats?|exceeds?|near|twice|half) (?:the|an?|its|their) (?:[a-z]+ ){0,2}(?:averages?|mean|median)\b/gi
const CHANGE_BEFORE =
  /\b(?:up|down|rose|fell|grew|scored?|(?:rate|risk|chance|probability|accuracy|increase|drop|rise|fall) of)\s*$/i
const CHANGE_BY = /\bby\s*$/i
const CHANGE_BEHIND =
  /^ (?:more|less|fewer|faster|slower|off|higher|lower|chance|risk|discount|increase|decrease|drop|rise|fall)\b/i

/** Things that can be had in parts. */
const DIVISIBLE =
  /^ (?:(?:[a-zÀ-ɏ]+ )?(?:million|billion|thousand|points|percent|hours?|minutes|seconds|days|weeks|months|years|litres|liters|tonnes?|acres|hectares|pages|lines|shares|dollars|pounds|euros|servings|cups|marks|questions|calories|kilometres|miles)\b|(?:[a-zÀ-ɏ]+ ){0,2}[a-zÀ-ɏ]+['’])/iu

export default defineRule({
  summary: 'A percentage that no whole number out of n gives.',
  why: 'Of 10 people 30% or 40% can agree, and not 37%: three are too few and four too many (the GRIM test).',
  advice:
    'Check the percentage and the number asked; give the count itself where there are so few, and say if the figure is weighted.',
  severity: 'warning',
  sources: ['https://doi.org/10.1177/1948550616673876', 'https://en.wikipedia.org/wiki/GRIM_test'],
  flags: [
    ['In the taste test ⟦37%⟧ of 10 people chose the cheaper oil.', 'of 10 gives 30% or 40%, not “37%”'],
    ['Of the 12 schools in the valley, ⟦30%⟧ have a pool.', 'of 12 gives 25% or 33.3%'],
    ['We asked eight neighbours. ⟦45%⟧ of them keep bees.', 'of 8 gives 37.5% or 50%'],
    ['They ringed 16 owls (n = 16). It turned out that ⟦40%⟧ of them nested twice.', 'of 16 gives 37.5% or 43.8%'],
    ['A survey of 14 clubs found that ⟦52%⟧ have a waiting list.', 'of 14 gives 50% or 57.1%'],
  ],
  allows: [
    'In the taste test 40% of 10 people chose the cheaper oil.',
    'About 35% of 12 people chose the cheaper oil.',
    'Weighted by age, 37% of 10 people chose the cheaper oil.',
    'Answers were weighted by herd size. On that basis 37% of the 10 farms were hit.',
    'By acreage, 37% of the 10 farms were under water.',
    'On average, 37% of 10 people’s time goes on email.',
    'The tank lost 37% of 10 litres.',
    'A third of the pupils, 33% of 12, walk to school.',
  ],

  *check(document) {
    const counted = new Set(countedShares(document).map(({ share }) => share.figure))
    const seen = new Set<Figure>()
    const shares = sharesOfCounts(document).map(({ share, whole }) => ({ portion: share, whole }))
    for (const { portion, whole } of [...portionsOf(document), ...shares]) {
      const n = sizeOf(portion, whole)
      if (
        n === undefined ||
        seen.has(portion.figure) ||
        counted.has(portion.figure) ||
        isPossibleOutOf(portion, n) ||
        isWeighted(portion) ||
        !isSeriousShare(document, portion)
      )
        continue
      seen.add(portion.figure)
      const [below, above] = nearestOutOf(portion.figure.value ?? 0, n)
      yield {
        at: portion.figure.span,
        message: `A whole number out of ${n} gives ${shown(below)}% or ${shown(above)}%, not “${portion.figure.text}”.`,
        related: places(whole),
      }
    }
  },
})

/** How many whole things the percentage is of; undefined where it is none of a number that was counted. */
function sizeOf(portion: Term, whole: Term): number | undefined {
  const { value = 0, approximate, bound, text } = whole.figure
  const isCounted = whole.figure.kind === 'count' && Number.isInteger(value) && value > 1 && !approximate && !bound
  if (portion.figure.kind !== 'percent' || !isCounted) return undefined
  if (/\p{L}{4,}/u.test(text) && value > 100) return undefined
  return isDivisible(whole) || isOtherThanCount(portion) || (isOfAnother(portion, whole) && !namesWhole(portion, whole))
    ? undefined
    : value
}

/** “Of the 12 schools, 30% of the teachers”: a share of others than those who were counted; “20 cooks … 45% of the tasters” are the same people. */
function isOfAnother(portion: Term, whole: Term): boolean {
  const noun = OF.exec(wordsBehind(portion))?.[1]?.toLowerCase()
  if (!noun || whole.at > portion.at || TAKEN_UP.test(noun)) return false
  if (PEOPLE.test(noun) && /\bn ?= ?$/i.test(wordsBefore(whole))) return false
  const counted = wordsBetween(whole, portion)
  return (
    !counted.includes(noun.slice(0, 5)) && !(PEOPLE.test(noun) && PEOPLE.test(/\p{L}+s\b/u.exec(counted)?.[0] ?? ''))
  )
}

/** What stands behind the whole, to the end of its phrase. */
function wordsBetween(whole: Term, { sentence, figure }: Term): string {
  const behind = wordsBehind(whole).toLowerCase()
  const told = sentence === whole.sentence ? behind.slice(0, figure.range[0] - whole.figure.range[1]) : behind
  return told.split(/[,.;:]/, 1)[0] ?? ''
}

const OF = /^ of (?:(?:the|these|those|our|its|their|his|her) )*([\p{L}-]+)/iu
const TAKEN_UP =
  /^(?:them|these|those|whom|which|all|us|you|animals|birds|creatures|devices|machines|vehicles|specimens|items|buildings|lot|total)$/
const PEOPLE = /(?:(?:er|or|ant|ent|ee|ist|ian|oy|irl)s|people|children|men|women)$/

const isDivisible = (whole: Term): boolean => DIVISIBLE.test(wordsBehind(whole))

const isOtherThanCount = (share: Term): boolean =>
  NOT_COUNTED.test(wordsAround(share).replace(COMPARED_WITH, ' ')) ||
  CHANGE_BEFORE.test(wordsBefore(share)) ||
  (CHANGE_BY.test(wordsBefore(share)) && !/^ of\b/.test(wordsBehind(share))) ||
  CHANGE_BEHIND.test(wordsBehind(share))
