/**
 * Whether two figures are of one thing by the words that describe them: the second is told of nothing that the first is not, and what it leaves out its passage
 * has told.
 */
import type { Document, Mention } from '../model.ts'
import { wordsBefore, wordsBehind } from './around.ts'
import { isItem } from './cases.ts'
import { leadTo, likened, saysMuch } from './described.ts'
import { isOfHeadline } from './headline.ts'
import { areToldApart } from './reworded.ts'
import { isTold, rootsOf } from './roots.ts'
import { areOfOneYear, areOfOtherYears } from './same-time.ts'
import { RIVAL } from './stands-for.ts'
import { headerOf, stemsIn } from './subject.ts'
import { haveTwoHeads, haveTwoSubjects } from './two-things.ts'
import { thousandsApart } from './units.ts'

/** The words that describe both; of one amount, told a thousandfold apart, one word more of what is known may be new. */
export function describedAs(
  first: Mention,
  second: Mention,
  document: Document,
  isOneAmount: boolean,
): readonly string[] | undefined {
  const told = likened(first, second, document, isOneAmount)
  if (!told || areOfOtherYears(first, second) || areNumbers(first, second)) return undefined
  const { common, kept, news, lost, known, isKnown } = told
  const isOneYear = areOfOneYear(first, second)
  const isLabel =
    (isItem(first) || isItem(second)) && lost.length === 0 && (isOneAmount || isUnderName(first, second, document))
  const least = leastOf(first, second) || (isOneYear || isLabel ? 1 : 2)
  if (common.length < least || !kept.some(saysMuch)) return undefined
  const isSure = kept.length > 1 && (isKnown || lost.length === 0)
  const isSameAmount = thousandsApart(first.figure, second.figure) > 0
  const room = isSure && isSameAmount ? 1 : 0
  if (isOfHeadline(first, second, document) ? lost.length > 0 : news.length > room) return undefined
  const isWhole = isItem(first) || isItem(second) || (isOneYear && first.sentence.block === second.sentence.block)
  const isLost =
    (isItem(first) && lost.length > 0) ||
    (!isWhole && lost.length > common.length) ||
    (lost.length > 0 && !(isOneAmount && common.length > 2) && speaksOfOther(first, second, document))
  if (isSameAmount && haveTwoHeads(first, second)) return undefined
  if (isSameAmount && news.length > 0 && haveTwoSubjects(first, second)) return undefined
  if (isLost || areToldApart(first, second, document, known)) return undefined
  return isOneYear ? [...common, 'year'] : common
}

/** How many words two small numbers must share: any two things may be as few. */
function leastOf({ figure: { kind, value: a = 0 } }: Mention, { figure: { value: b = 0 } }: Mention): number {
  if (kind === 'percent' || Math.min(a, b) >= SMALL) return 0
  return kind === 'count' && Math.max(a, b) < SMALL ? 5 : 3
}
const SMALL = 13

/** "Drawn on move 38", "move 88": names of things by their number. */
function areNumbers(first: Mention, second: Mention): boolean {
  const [one, other] = [first, second].map(
    (mention) => /(?<!\p{L})\p{Ll}{3,}(?<!ed|s|of|at)(?= $)/u.exec(wordsBefore(mention))?.[0],
  )
  const counted = [first, second].some(
    (mention) =>
      mention.figure.kind !== 'count' ||
      /^[ -](?!(?:and|or|in|on|at|of|to|for|with|after|before|when|while|but|then|was|is)\b)\p{L}/u.test(
        wordsBehind(mention),
      ),
  )
  return one !== undefined && one === other && !counted && !isItem(first)
}

/** "The lighthouse: | Height: 40 m", "The lighthouse, which is 44 m high": what stands over the list or the table. */
function isUnderName(first: Mention, { sentence: { text } }: Mention, document: Document): boolean {
  const over = [leadTo(first, document), ...first.sentence.block.headings.map((title) => title.text)].join(' ')
  const roots = new Set(stemsIn(over).flatMap(rootsOf))
  return stemsIn(text.slice(0, SUBJECT)).some((word) => isTold(word, roots))
}
const SUBJECT = 40

/** Whether a sentence in between speaks of another thing, which the second could be of as well. */
const speaksOfOther = ({ sentence: one }: Mention, { sentence: other }: Mention, { sentences }: Document): boolean =>
  other.index - one.index > FAR ||
  sentences.slice(one.index + 1, other.index).some(({ text }) => RIVAL.test(text.slice(0, REACH).replace(',', '')))
const FAR = 6
const REACH = 200

export const isCell = ({ sentence: { block } }: Mention): boolean => block.kind === 'cell'
export const isMeasured = ({ figure: { kind } }: Mention): boolean => kind === 'measure' || kind === 'money'

/** "| Tonnes | 1,240 |", "1,420 tonnes": the unit stands over the column. */
export function isInColumnOf(cell: Mention, { figure }: Mention): boolean {
  const header = headerOf(cell.sentence.block.cell).toLowerCase()
  const unit =
    figure.text
      .toLowerCase()
      .match(/\p{L}{2,}|[$£€]/gu)
      ?.at(-1) ?? '-'
  return cell.figure.kind === 'count' && header.includes(unit) && !/thousand|million|billion|000/.test(header)
}
