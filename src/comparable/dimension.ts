/**
 * The size that a sentence gives of its thing, by its dimension: "The bridge is 412 metres long", "at a length of 442 metres, it", "Lake Vessa covers 58 km²",
 * "its surface is 85 km²". A thing has one of each, whatever else the sentences say.
 */
import type { Document, Mention } from '../model.ts'
import { once } from '../once.ts'
import { wordsBefore, wordsBehind } from './around.ts'
import { dimensionOf } from './units.ts'

type Dimension = 'length' | 'height' | 'width' | 'depth' | 'area' | 'weight'

interface Size {
  readonly dimension: Dimension
  /** The words for the thing; none where it is only "it". */
  readonly owner: readonly string[]
}

const NAMES: Readonly<Record<Dimension, string>> = {
  length: 'long|length',
  height: 'tall|high|height',
  width: 'wide|broad|width|breadth',
  depth: 'deep|depth',
  area: 'area|surface|extent',
  weight: 'weight|mass',
}
const NAME = Object.values(NAMES).join('|')
const HEDGE = '(?:(?:about|around|some|nearly|almost|roughly|just|only|over|exactly) ){0,2}'
/** "At a length of" */
const WITH = new RegExp(`\\b(at|with|has|have|having|had) an? (?:total |overall )?(${NAME}) of ${HEDGE}$`, 'i')
/** "Its length is", "its depth at" */
const ITS = new RegExp(
  `\\b(its|(?:the|this) [\\p{L}-]+['’]s) (?:total |overall )?(${NAME})(?: (?:is|was|at|as|of|to be))? ${HEDGE}$`,
  'iu',
)
/** "The bridge at Hull is", "Lake Vessa covers", "the bridge, " */
const SAYS = new RegExp(
  `(?:\\s(is|was|are|measures|stands|runs(?: for)?|stretches(?: for)?|covers|weighs),?|,) ${HEDGE}$`,
  'i',
)
const BEHIND = new RegExp(`^,? (?:in )?(${NAME})\\b`, 'i')
const OF_VERB: Readonly<Record<string, Dimension>> = {
  weighs: 'weight',
  covers: 'area',
  runs: 'length',
  stretches: 'length',
}

/** "Runs for 8 km under the bay" */
const RUNS = /\b(?:runs|stretches)\b/i

const dimensionFor = (word: string): Dimension | undefined =>
  (Object.keys(NAMES) as Dimension[]).find((name) => NAMES[name].split('|').includes(word.toLowerCase()))

/** Of an area and a weight the unit tells that it is none of the others. */
const suits = (dimension: Dimension, unit: string): boolean =>
  dimensionOf(unit) === (dimension === 'area' ? 'area' : dimension === 'weight' ? 'mass' : 'length')

function read(mention: Mention): Size | undefined {
  const { kind, unit = '' } = mention.figure
  if (kind !== 'measure') return undefined
  const [before, behind] = [wordsBefore(mention), wordsBehind(mention)]
  const [its, whose = '', called = ''] = ITS.exec(before) ?? []
  const [lead, verb = '', name = ''] = WITH.exec(before) ?? []
  const said = SAYS.exec(before)
  const [told = '', word = ''] = BEHIND.exec(behind) ?? []
  const dimension = dimensionFor(called || name || word) ?? OF_VERB[said?.[1]?.split(' ')[0]?.toLowerCase() ?? '']
  if (!dimension || !suits(dimension, unit)) return undefined
  if (!(said && RUNS.test(said[0])) && NARROWED.test(behind.slice(told.length))) return undefined
  if (its) return { dimension, owner: nounsIn(whose) }
  const owner = /^(?:at|with|having)$/i.test(verb)
    ? ownerBehind(behind)
    : ownerBefore(before.slice(0, before.length - (lead ?? said?.[0] ?? '').length).trimEnd())
  return owner && { dimension, owner }
}

const sizeOf: (mention: Mention) => Size | undefined = once(read)

/** "412 metres long at low water", "longer", "from the shore": no size of all of it. */
const NARROWED =
  /^ (?:at|from|by|when|before|after|until|below|above|more|less|deep(?:er)?|under|if|for|per|each|and \d)\\b/i

/** ", it was", ", the bridge is" */
function ownerBehind(behind: string): readonly string[] | undefined {
  const [, noun] =
    /^, (it|(?:the|this) (?:[\p{L}-]+ )??[\p{L}-]+)(?= (?:is|was|has|had|holds?|remains|ranks|became|[\p{L}-]+s|[\p{L}-]+ed)\b)/iu.exec(
      behind,
    ) ?? []
  return noun === undefined ? undefined : nounsIn(noun)
}

/** The subject that ends some words: "(Opened in 1934,) the bridge (at Tornio)", "Lake Vessa", "it". */
function ownerBefore(before: string): readonly string[] | undefined {
  const clause = before.split(/[,;:.(—–]\s/u).at(-1) ?? ''
  const [, noun] =
    /^\W*(?:(?:and|but|so|then|today) )?(it|(?:the|this|our) (?:[\p{L}'’-]+ ){0,2}?[\p{L}-]+|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?: (?:at|of|in|on|near|over|between|across|under|outside|above)(?: (?:the|and|\p{Lu}[\p{L}'’-]+|\p{Ll}+)){1,3})?$/iu.exec(
      clause,
    ) ?? []
  return noun === undefined ? undefined : nounsIn(noun)
}

const nounsIn = (phrase: string): readonly string[] =>
  /^(?:it|its)$/i.test(phrase)
    ? []
    : (
        phrase
          .toLowerCase()
          .replace(/['’]s\b/g, '')
          .match(/\p{L}{3,}/gu) ?? []
      ).filter((word) => !/^(?:the|this|our|new)$/.test(word))

/** What another thing, time or state is told by. */
const OTHER =
  /\b(?:ones?|another|other|others|second|each|every|both|sister|neighbou?r\w*|twins?|rivals?|than|whereas|while|unlike|planned|proposed|will|would|could|should|may|might|if|originally|initially|formerly|once|today|now|since|later|after|before|extended|shrunk|grown|grew|when|average|mean|minimum|maximum)\b/i

/** How many sentences on "it" still is the thing. */
const NEAR = 3

/** The dimension of one thing of which both figures are the size. */
export function sameDimension(first: Mention, second: Mention, document: Document): string | undefined {
  const [a, b] = [sizeOf(first), sizeOf(second)]
  const [one, other] = [first.sentence, second.sentence]
  const apart = other.index - one.index
  if (!a || a.dimension !== b?.dimension || one.block !== other.block || apart < 1 || apart > NEAR) return undefined
  if (a.owner.length === 0 || (b.owner.length > 0 && !a.owner.includes(b.owner.at(-1) ?? ''))) return undefined
  if (OTHER.test(other.text) || OTHER.test(one.text) || isOfOtherYear(first, second)) return undefined
  return sizesOf(document)
    .get(one.block)
    ?.filter((dimension) => dimension === a.dimension).length === 2
    ? `${a.owner.at(-1)} ${a.dimension}`
    : undefined
}

/** The dimensions that each block tells of. */
const sizesOf = once(({ mentions }: Document) => {
  const sizes = new Map<unknown, Dimension[]>()
  for (const mention of mentions) {
    const size = sizeOf(mention)
    const known = sizes.get(mention.sentence.block) ?? []
    if (size && known.length < MANY) sizes.set(mention.sentence.block, [...known, size.dimension])
  }
  return sizes
})

/** More sizes than a paragraph about one thing has. */
const MANY = 12

/** A year of its own, or a state of things in a past year: "covered 58 km² in 1960". */
const isOfOtherYear = ({ sentence: one }: Mention, { sentence: other }: Mention): boolean =>
  (other.text.match(YEAR) ?? []).some((year) => !one.text.includes(year)) ||
  /\b(?:was|had|covered)\b[^.]*\b(?:in|by) (?:1[5-9]|20)\d\d/.test(one.text)
const YEAR = /\b(?:1[5-9]|20)\d\d\b/g
