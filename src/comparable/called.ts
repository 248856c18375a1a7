/** What a figure is told of, out of two things that it could be told of. */
import { SPAN_OF_TIME } from '../citations/fact.ts'
import type { Figure, Mention, Range, Span } from '../model.ts'
import { once } from '../once.ts'
import { placesOfBoth } from './any-of.ts'
import { areApart, areNamedApart } from './names.ts'
import { partOf } from './stretches.ts'

/** A figure with the words that say of what it is told. */
export interface Called {
  readonly mention: Mention
  readonly side: 'one' | 'other'
  readonly words: string
  /** From the words to the figure or the other way round; the figure alone where the head of a row or a column has the words. */
  readonly span: Span
  /** The part of the sentence that the figure rules. */
  readonly stretch: string
}

/** How far from its figure a term may stand. */
const REACH = 100
/** “212 trafficking operations”, “640 desperate victims”: the term is what is counted. */
const COUNTED =
  /^(?:\s(?!(?:of|with|in|for|from|by|to|at|on|and|or|that|who|which|among|involving|against)\b)[\p{L}’'-]+){0,3}\s$/u
/** “$9 million in profit”, “4 tonnes of carbon”: an amount is of what it is counted in. */
const CONTAINED = /^ (?:worth of|of|in)(?: (?!(?:the|its|their|this|that|which|our)\b)[\p{L}’'-]+)?\s$/u
/** “A profit of $9 million”, “the deficit is £3 billion”: the figure is the term’s, whatever else stands near. */
const HEADED =
  /^(?: \p{L}+)?[,:]? (?:of|at|is|was|are|were|stands? at|stood at|came to|comes to|hit|reached|totall?ed)(?: (?:about|some|nearly|almost|over|more than|around|roughly|just|only))? $/u
/** Between a term and a figure of another clause. */
const PARTED =
  /[;—–]|:(?=.{4})|, (?:and|but|so|as|because|since|when|after|if|which|who|while|though)\b| and (?:now|then|he|she|it|they|you|we|I|this|that)\b/
/** “Interest on the debt”: the figure is not the debt’s. */
const OF_ANOTHER =
  /\b(?:interest|tax(?:es)?|costs?|shares?|payments?|service|rest|part|half) (?:on|of|for|from) (?:(?:the|its|their|this|that) )?$/i
/** “$36 trillion is the sum of past deficits”: what the figure is of, and not what it is; but for the whole of a share. */
const APART = new RegExp(`${PARTED.source}|\\b(?:of|for|by|with|to|than) (?:[\\p{L}’'-]+ ){0,3}$`, 'u')
const OF_WHOLE = /^ (?:of|in) (?:(?:the|these|those|all|its|their|our) )?(?:[\p{L}’'-]+ )?[\p{L}’'-]+ /u
/** “The richest 10%”, “the bottom half”: a group, and not what is told of it. */
const GROUP =
  /\b(?:top|bottom|richest|poorest|wealthiest|highest|lowest|upper|lower|best|worst|first|last|other|remaining)\s$/i

/** “In 14 cases the road was to blame”: where something happened, and not how much. */
const SCENE = /(?:^|[,;:] )in (?:about |some |all )?$/i
/** “The debt rose by £140 billion, to £2.6 trillion”: still of the debt. */
const GOES_ON = /^,? ?(?:and (?:now )?)?(?:to|from|up|down|or|almost|nearly|about)\s$/

/** Of which of two things a figure is told; undefined where its words name neither or both. */
export function calledOf(mention: Mention, ones: readonly string[], others: readonly string[]): Called | undefined {
  const { sentence, figure } = mention
  const { from, stretch, isElsewhere } = wordsOf(mention)
  if (isElsewhere) return undefined
  const inSentence = ([a, b]: Range): Range => [from + a, from + b]
  const [first, second] = placesOfBoth(ones, others, stretch)
  const outright = (places: readonly Range[]) =>
    places.map(inSentence).filter((range) => sentence.block.kind === 'heading' || !isInName(sentence.text, range))
  const told = sideOf(mention, outright(first), outright(second))
  if (!told) return byHead(mention, stretch, ones, others)
  const [side, range] = told
  const span = sentence.spanOf([Math.min(range[0], figure.range[0]), Math.max(range[1], figure.range[1])])
  return { mention, side, words: sentence.text.slice(...range), span, stretch }
}

/** The words that can say of what a figure is told. */
interface Words {
  readonly from: number
  readonly stretch: string
  /** It tells of a group or a scene. */
  readonly isElsewhere: boolean
}

/** Kept, since every pair of things asks for them. */
const wordsOf: (mention: Mention) => Words = once(readWords)

function readWords({ sentence, figure }: Mention): Words {
  const [start, end] = figure.range
  const before = sentence.text.slice(Math.max(0, start - REACH), start)
  const part = partOf(sentence, start)
  const goesOn = GOES_ON.test(sentence.text.slice(Math.max(part.from, start - REACH), start))
  const from = Math.max((goesOn ? partOf(sentence, part.from - 1) : part).from, start - REACH)
  const stretch = sentence.text.slice(from, Math.min(part.to, end + REACH))
  return { from, stretch, isElsewhere: GROUP.test(before) || SCENE.test(before) }
}

/** “The 1,200 Readers Prize” */
const isInName = (text: string, [from, to]: Range): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(from, to)) && /^ \p{Lu}\p{Ll}/u.test(text.slice(to, to + 3))

/** “Children stay at home for 21 days”: how long, how far or how hot is no amount of what stands near. */
const isReading = ({ kind, unit = '' }: Figure): boolean =>
  kind === 'measure' && (SPAN_OF_TIME.test(unit) || /^(?:°|degree|[cmk]?m$|miles?$|f[eo]{2}t$|inch|yards?$)/.test(unit))

type Side = ['one' | 'other', Range]

function sideOf({ sentence: { text, figures }, figure }: Mention, ones: Range[], others: Range[]): Side | undefined {
  const isAmount = figure.kind === 'money' || figure.kind === 'measure'
  const isCounted = ([from]: Range) => {
    const between = text.slice(figure.range[1], from)
    return from > figure.range[1] && (COUNTED.test(between) || (isAmount && CONTAINED.test(between)))
  }
  const [one, other] = [ones.find(isCounted), others.find(isCounted)]
  if (one && !other) return ['one', one]
  if (other && !one) return ['other', other]
  const isHead = ([, to]: Range) => to < figure.range[0] && HEADED.test(text.slice(to, figure.range[0]))
  const [head, otherHead] = [ones.find(isHead), others.find(isHead)]
  if (head && !otherHead) return ['one', head]
  if (otherHead && !head) return ['other', otherHead]
  if (isReading(figure)) return undefined
  const isOthers = (from: number) => figures.some(({ range }) => range[1] === from - 1)
  const isNear = ([from, to]: Range) =>
    from < figure.range[0]
      ? !PARTED.test(text.slice(to, figure.range[0])) &&
        !OF_ANOTHER.test(text.slice(Math.max(0, from - REACH), from)) &&
        !isOthers(from)
      : !APART.test(text.slice(figure.range[1], from).replace(OF_WHOLE, ' '))
  const [first, second] = [ones.find(isNear), others.find(isNear)]
  if (first && others.length === 0) return ['one', first]
  return second && ones.length === 0 ? ['other', second] : undefined
}

/** Of which of two things a title that repeats a figure tells. */
export function entitledOf(title: string, { figure }: Mention, ones: readonly string[], others: readonly string[]) {
  const at = title.indexOf(figure.text)
  if (at < 0 || !/^(?!\d|[.,]\d)/.test(title.slice(at + figure.text.length)) || /[\d.,$£€]$/.test(title.slice(0, at)))
    return undefined
  const [one, other] = placesOfBoth(ones, others, title).map(([place]) => place)
  const range = one ?? other
  if (!range || (one && other)) return undefined
  return { side: one ? 'one' : 'other', words: title.slice(...range) }
}

/** In a table what stands over the column and before the row. */
function byHead(mention: Mention, stretch: string, ones: readonly string[], others: readonly string[]) {
  const { cell } = mention.sentence.block
  if (!cell) return undefined
  const { table, row, column } = cell
  const heads = [table.caption, table.header ? table.rows[0]?.[column] : undefined, table.rows[row]?.[0]]
  const words = heads.map((head) => head?.text ?? '').join('\n')
  const [one, other] = placesOfBoth(ones, others, words).map(([place]) => place)
  const range = one ?? other
  if (!range || (one && other)) return undefined
  const side: Side[0] = one ? 'one' : 'other'
  return { mention, side, words: words.slice(...range), span: mention.figure.span, stretch }
}

/** “Those 940 victims”, “the $9 million profit”: the figure is meant as known. */
const POINTED = /\b(?:the|th[eo]se|this|that|such|all|its|their|his|her|our|with)\s(?:\p{L}+\s)?$/iu
/** “Those 318 convictions are twice the 159 of 2018”: pointed at from the next sentence, whatever year it goes on to. */
const TAKEN_UP = /\b(?:th[eo]se|this|that|such)\s$/iu
/** “Another 87”, “profit, too, was $9 million”: a second amount that is as large as the first. */
const AS_LARGE =
  /\b(?:also|too|so (?:did|do|does|have|has|was|were|is|are)|likewise|as well|same (?:number|amount|sum|share|rate)|equal(?:s|led|ly)?|coincidentally|by chance|as many(?! as)|as much(?! as)|respectively|similarly|alone|in addition to)\b/i
/** “Another 87”, “87 other men”. */
const MORE =
  /\b(?:another|a further|an? additional|(?<!\b(?:in|no|any|every|each) )other|different)\s(?:\p{L}+\s){0,2}$/iu
const OTHERS = /^ (?:more|other|further)\b/i
/** A change is no amount: “revenue rose 12%”, “profit rose 12%”. */
const CHANGED =
  /\b(?:ris(?:e|es|ing|en)|rose|gr(?:ew|ow|ows|own|owing|owth)|fell|falls?|fallen|dropp?(?:s|ed)?|climb(?:s|ed)?|jump(?:s|ed)?|up|down|by(?= \d)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|gain(?:s|ed)?|shr[aiu]nk|surg(?:e|ed)|declin(?:e|es|ed))\b/i
/** “The debt grew by £90 billion”: the deficit of that year, and rightly so. */
const CHANGED_BY = new RegExp(`${CHANGED.source}(?: [\\p{L}’-]+){0,3} by(?: [\\p{L}’-]+){0,2} $`, 'iu')
/** “Last year” here and “in 2019” there. */
const areOfTwoTimes = (first: Called, again: Called): boolean => areApart(timesOf(first), timesOf(again))

const timesOf = ({ mention: { years }, stretch }: Called): (number | string)[] =>
  years.length > 0
    ? [...years]
    : (stretch.match(
        /\b(?:last|this|next|first|second|third|fourth|fifth|previous|following|same) (?:year|month|week|season|quarter|summer|winter|spring|autumn|fall)\b|\b(?:Jan|Febr)uary\b|\b(?:March|April|May|June|July|August)\b|\b(?:Septem|Octo|Novem|Decem)ber\b/g,
      ) ?? [])

/** “Cases of wine” and “victims of the flood”, “3% of the budget” and “3% of its loans”. */
const areOfTwoThings = (first: Called, again: Called): boolean =>
  areApart(behind(first, first.words), behind(again, again.words)) ||
  areApart(behind(first, first.mention.figure.text), behind(again, again.mention.figure.text))

/** What stands as “of …” behind some words, by how it begins; nothing where that is what the figure is told of. */
function behind({ stretch, words: told }: Called, words: string): string[] {
  if (told.startsWith('of ')) return []
  const rest = stretch.slice(stretch.indexOf(words) + words.length)
  return (
    /^ of (?:all |every |any )?(?:the |an? |its |their |these |those )?(?!everything\b)(\p{L}{3,})/u
      .exec(rest)
      ?.slice(1) ?? []
  ).map((word) => word.toLowerCase().slice(0, 4))
}

/** Whether a figure that is told of one thing here and of another there is meant as one amount. */
export function areOneAmount(first: Called, again: Called): boolean {
  const { mention, stretch } = again
  const { sentence, figure } = mention
  const before = sentence.text.slice(Math.max(0, figure.range[0] - REACH), figure.range[0])
  if (MORE.test(before) || OTHERS.test(sentence.text.slice(figure.range[1]))) return false
  if (CHANGED_BY.test(before)) return false
  const isTakenUp = TAKEN_UP.test(before) && sentence.index - first.mention.sentence.index === 1
  if (AS_LARGE.test(stretch) || areOfTwoThings(first, again) || (!isTakenUp && areOfTwoTimes(first, again)))
    return false
  if (sentence.block.headings.includes(first.mention.sentence.block)) return true
  const isShare = figure.kind === 'percent' || figure.kind === 'fraction'
  if (isShare && (CHANGED.test(stretch) || CHANGED.test(first.stretch))) return false
  if (POINTED.test(before)) return true
  return !areNamedApart(first.stretch, stretch)
}
