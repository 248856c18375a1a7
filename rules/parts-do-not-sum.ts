import {
  agree,
  bySentence,
  countOf,
  type Document,
  defineRule,
  exactly,
  exceeds,
  type Interval,
  isRightWith,
  isSerious,
  type Mention,
  type Partition,
  partitionsOf,
  places,
  quoted,
  shareInSum,
  shareOf,
  shown,
  sum,
} from '../src/rule.ts'

export default defineRule({
  summary: 'Parts of one whole that are more than all of it, or less where they are said to be all.',
  why: 'If 60% walk, 30% drive and 25% cycle, there are 115 in every 100: a share is wrong, or some answered twice, which a reader has to be told.',
  advice: 'Check the shares; where answers overlap or something is left out, say so.',
  severity: 'warning',
  sources: ['https://commonslibrary.parliament.uk/research-briefings/sn04446/'],
  flags: [
    ['To get to school 60% walk, 30% drive and ⟦25%⟧ cycle.', '“60%”, “30%” and “25%” add up to 115%'],
    ['Some 62% of the patients recovered. The other ⟦48%⟧ needed care.', 'add up to 110%'],
    ['Spending is split between schools (50%), roads (30%) and parks (⟦10%⟧).', 'add up to 90%'],
    ['The choir is 55% women and ⟦50%⟧ men.', 'add up to 105%'],
    ['Of the 200 patients, 120 recovered, 60 relapsed and ⟦40⟧ died.', 'add up to 220 of “200”'],
    [
      'Where the money goes\n\nIt is divided into three parts:\n\n- 40% rent\n- 35% wages\n- ⟦30%⟧ power',
      'add up to 105%',
    ],
  ],
  allows: [
    'To get to school 60% walk, 30% drive and 10% cycle.',
    'Respondents could choose several answers: 60% walk, 30% drive and 25% cycle.',
    'Most are close to the victim, including employers (43%), relatives (26%) and partners (22%).',
    'Of men 60% voted yes, and of women 55%.',
    'Some 60% of men and 55% of women drive.',
    'A third walk, a third drive and a third cycle.',
    'Wind supplied 33% of the power, gas 33% and coal 35%.',
    'Of the 40% who replied, 60% said yes and the remaining 40% no.',
  ],

  *check(document) {
    for (const partition of partitionsOf(document)) {
      const { parts, whole, complete } = partition
      const last = parts.at(-1)
      const [total, all] = [totalOf(partition), whole ? countOf(whole) : exactly(100)]
      const isOver = exceeds(totalOf(partition, shareInSum) ?? all, all)
      if (!last || !total || !(isOver || (complete && exceeds(all, total)))) continue
      if (!parts.every((part) => isSerious(document, toldOf(part))) || holdsAnother(partition) || isLoose(partition))
        continue
      if (isOver && isReachedBefore(partition, whole?.figure.value ?? 100)) continue
      if (whole && isRightWith(document, whole, [...parts, whole], (other) => agree(total, countOf(other)))) continue
      if (complete && !isOver && isMadeUp(document, partition, total, all)) continue
      const nominal = parts.reduce((so, { figure }) => so + (figure.value ?? 0) * (isSpoken(figure.kind) ? 100 : 1), 0)
      if (!whole && (nominal < LEAST || nominal > MOST)) continue
      yield {
        at: last.figure.span,
        message: `${quoted(parts.map(({ figure }) => figure.text))} add up to ${whole ? `${nominal.toLocaleString('en')} of “${whole.figure.text}”` : `${shown(nominal)}%`}.`,
        related: places(...parts.slice(0, -1)),
      }
    }
  },
})

/** Those before the last make exactly all: “60 whales: 34 female, 19 male and 7 unknown, and 14 carried tags” tells another thing at the end. */
function isReachedBefore({ parts, hasRest }: Partition, all: number): boolean {
  const sums = parts.map((_, last) => parts.slice(0, last + 1).reduce((so, { figure }) => so + (figure.value ?? 0), 0))
  return !hasRest && sums.slice(1, -1).includes(all)
}

/** “17% could not say” is a part like the others. */
const toldOf = (part: Mention): Mention => ({
  ...part,
  guards: new Set([...part.guards].filter((guard) => guard !== 'negation')),
})

/** Shares that make less than this together, in percent, were not meant as the whole. */
const LEAST = 66
/** And what makes more was not, either: two values of one thing (“about 97%, and not 96%”). */
const MOST = 180

const isSpoken = (kind: string): boolean => kind === 'fraction' || kind === 'ratio'

function totalOf({ parts, whole }: Partition, share = shareOf): Interval | undefined {
  const values = parts.map((part) => (whole ? countOf(part) : share(part)))
  return values.some((value) => value === undefined) ? undefined : sum(values.filter((value) => value !== undefined))
}

/** What one sentence advises or tells of its writer is no part of what another states, but in a list that is said to be all. */
function isLoose({ parts, complete, hasRest }: Partition): boolean {
  const [first] = parts
  const inOne = ({ sentence: { block } }: Mention): unknown => block.list ?? block.cell?.table
  const areListed = parts.every((part) => first && inOne(part) && inOne(part) === inOne(first))
  if (complete && areListed) return false
  const isNone = ({ notClaimBecause: reason, figure }: Mention): boolean =>
    reason !== undefined &&
    !((areListed || complete || isSpoken(figure.kind)) && reason === 'narrative-count') &&
    !((areListed || hasRest) && reason === 'label') &&
    !((complete || hasRest) && reason === 'rhetoric') &&
    !(hasRest && reason === 'configuration')
  return bySentence(parts).size > 1 && parts.some(isNone)
}

/**
 * Another share of the sentence makes the whole with them ("… and 43% in May; 29% were sold, and the remaining 28% lost"), or those of the one
 * before ("Half came by bus. Another 60, or 30%, walked, and the remaining 20% cycled"); or the last
 * does it with the one that it is the rest of ("Gas heats 55% of homes. In 1990 it was 28%. The remaining 45% …"); or they make up another
 * share ("Staff were given 56%. She kept 46%, and the rest split the remaining 10%").
 */
function isMadeUp({ sentences }: Document, { parts }: Partition, total: Interval, all: Interval): boolean {
  const [first, last] = [parts[0], parts.at(-1)]
  const rest = last && shareOf(last)
  if (!first || !rest) return false
  const told = new Set(parts.map(({ figure }) => figure))
  const before = sentences[first.sentence.index - 1]
  const isBefore =
    before?.block === first.sentence.block || (before?.block.list && before.block.list === first.sentence.block.list)
  const figures = [...first.sentence.figures, ...(isBefore ? before.figures : [])]
  return figures.some((figure) => {
    const share = told.has(figure) ? undefined : shareOf({ ...first, figure })
    return (
      share !== undefined && (agree(total, share) || [total, rest].some((others) => agree(sum([others, share]), all)))
    )
  })
}

/** The parts of one of several sentences make a whole already; or the first, in a sentence of its own, is what the others are parts of: “56% were given away. She got 46% and he 10%”. */
function holdsAnother({ parts, whole, isLinked, hasRest }: Partition): boolean {
  const [first, ...others] = parts
  const [all, sumOfOthers] = [first && shareOf(first), totalOf({ parts: others, complete: false })]
  const isApart = others.every(({ sentence }) => sentence !== first?.sentence)
  const isOneList = parts.every(
    ({ sentence: { block, text }, figure }) => block.list && /[:–—-] ?$/.test(text.slice(0, figure.range[0])),
  )
  if (
    !whole &&
    !isLinked &&
    !isOneList &&
    isApart &&
    others.length > 1 &&
    all &&
    sumOfOthers &&
    agree(all, sumOfOthers)
  )
    return true
  const groups = [...bySentence(parts).values()]
  if (whole || groups.length < 2) return false
  return groups.some((group) => {
    const total = group.length > 1 && totalOf({ parts: group, complete: false })
    const nominal = group.reduce((so, { figure }) => so + (figure.value ?? 0), 0)
    return total && agree(total, exactly(100)) && !(hasRest && nominal < 100)
  })
}
