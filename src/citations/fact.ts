/** Figures that are no claims by their words alone and are meant as facts all the same: the text gives somebody's name or page for them, or its writers counted them. */
import type { CitedLink, Document, Mention } from '../model.ts'

/** Why a figure that is credited to somebody is meant as a fact all the same. */
const MEANT = new Set<Mention['notClaimBecause']>(['rhetoric', 'common-knowledge', 'narrative-count', 'statute'])
export const SPAN_OF_TIME = /^(?:second|minute|hour|day|week|month|quarter|year|decade|century)s?$/
const OURS = /\b(?:we|our|ours|us|my|mine|I)\b/i

/** “Our county has 3,412 miles of unpaved road”: nobody's product. */
const OUR_PLACE =
  /\b(?:our|my) (?:\p{L}+ )?(?:country|county|state|city|town|village|region|nation|province|island|district|parish|valley|borough|planet|continent|coast|sea|lake|river|roads?|schools|hospitals|forests?)\b/iu
/** What stands before a source in brackets. */
const BRACKET = /[([] ?(?:(?:sources?|data|figures|from|via|see)\b:? ?(?:the )?)?$/i
/** Read by its words alone, a figure may be taken for these; a source in brackets right behind says that it is a fact. */
const SOURCED = new Set<Mention['notClaimBecause']>([
  'label',
  'instruction',
  'how-to',
  'own-product',
  'narrative-count',
])

/** “Its crime index is 22.6 ([Numbeo](…)).” */
function isSourced({ notClaimBecause, figure, sentence }: Mention, link: CitedLink): boolean {
  if (link.sentence !== sentence || !SOURCED.has(notClaimBecause) || !/\d[.,]?\d/.test(figure.text)) return false
  const at = link.range[0] - sentence.range[0]
  const isBehind = at > figure.range[1] && BRACKET.test(sentence.text.slice(figure.range[1], at))
  return isBehind && (!OURS.test(sentence.text) || OUR_PLACE.test(sentence.text))
}

/** The links of a document by where they start. */
export const linksByPlace = ({ links }: Document): ReadonlyMap<number, CitedLink> =>
  new Map(links.map((link) => [link.span[0], link]))

/** Whether a figure that is no claim by its words is meant as a fact, since the text says whose it is. */
export function isMeantAsFact(mention: Mention, links: ReadonlyMap<number, CitedLink>): boolean {
  const link = links.get(mention.source.via?.span[0] ?? -1)
  return isCredited(mention) || (link !== undefined && isSourced(mention, link))
}

function isCredited({ notClaimBecause, source, figure, sentence }: Mention): boolean {
  const { kind, text, unit = '' } = figure
  const isSpan = kind === 'measure' && SPAN_OF_TIME.test(unit) && !/\d\.?\d/.test(text)
  if (source.reach !== 'sentence' || isSpan || (kind === 'count' && !/\d\d/.test(text))) return false
  return MEANT.has(notClaimBecause) || (kind === 'money' && !OURS.test(sentence.text))
}

/** What a text counts of its own matter. */
const OWN_COUNTS = new Set<Mention['notClaimBecause']>(['own-product', 'own-benchmark', 'narrative-count'])
const TALLIED = new Set<Mention['figure']['kind']>(['percent', 'count', 'money', 'ratio', 'measure'])

/** “A race over 60 metres”: how large a thing is, and not how much there was. */
const SIZE =
  /(?:(?:,|\b(?:race|run|course|distance|sprint|walk|swim|heat|final)) over|\b(?:of|at|within|after|across)) (?:(?:about|around|some|nearly|just|only) )?$/i
const isOfDay = ({ figure: { kind, text, unit = '', range }, sentence: { prose } }: Mention): boolean => {
  if (kind !== 'measure') return /\d\d/.test(text)
  const isSpan = SPAN_OF_TIME.test(unit) && !/\d[,.]?\d{3}/.test(text)
  return /\d[.,]?\d/.test(text) && !isSpan && !SIZE.test(prose.slice(Math.max(0, range[0] - 30), range[0]))
}

/** Whether the writers count something of their own, on some day. */
export const isOwnTally = (mention: Mention): boolean =>
  OWN_COUNTS.has(mention.notClaimBecause) && TALLIED.has(mention.figure.kind) && isOfDay(mention)

/** As small as this, what is counted in passing is no figure to look up. */
const SMALL = 10
const IN_PASSING = new Set<Mention['notClaimBecause']>([undefined, 'narrative-count', 'label'])
const AMOUNTS = new Set<Mention['figure']['kind']>(['count', 'measure', 'money', 'percent', 'ratio'])

/** “Fourteen cyclists died on the canton’s roads, the police file states”: counted in passing, and somebody is named in the same breath. */
export const isToldInPassing = ({ figure, guards, notClaimBecause, source }: Mention): boolean =>
  (source.status === 'named' || source.status === 'link') &&
  source.reach === 'sentence' &&
  AMOUNTS.has(figure.kind) &&
  (figure.kind === 'ratio' || (figure.value ?? 0) >= SMALL) &&
  IN_PASSING.has(notClaimBecause) &&
  [...guards].every((guard) => guard === 'slight')
