/** Whether the words of a citation are there to prove a figure, or only link a name to a page about it. */
import type { CitedLink, Mention, Range } from '../model.ts'
import type { Citation } from './cited.ts'

/** What leads to a source: credit, or an opening bracket. */
const LEADS =
  /(?:\b(?:according to|based on|per|via|see|sources?|says?|said|(?:data|figures|numbers|estimates?|statistics) (?:by|from|of)|(?:found|counted|reported|estimated|published|collected|compiled|recorded|cited) (?:by|in|on)) (?:(?:the|a|an|this|its|their|our) )?(?:[a-zÀ-ɏ]+ ){0,2}|[([:—–]\s?(?:[a-zÀ-ɏ]+:? ){0,3})$/iu
/** What a source does; “4,405 crates reported in May” is no source that reported. */
const VERBS =
  /^(?:['’]s? [a-zÀ-ɏ]+)?,? (?:[a-zÀ-ɏ]+ly )?(?:(?:says?|said|counts|puts|finds|reports|estimates|shows|showed|lists|gives|gave|states|has it|claims|notes|suggests|calculates|reckons|tells|reveals|revealed|ranks)\b|(?:counted|found|reported|estimated|stated|claimed|noted|calculated)\b(?! (?:in|by|to|at|on|from)\b|\s*[.;,)]))/iu
const CITING =
  /\b(?:(?<!open[ -])sources?|here|links?|data|stud(?:y|ies)|reports?|reported|surveys?|statistics|stats|figures|according|articles?|reference|estimate[sd]?|research|table|chart|threads?|posts?|answers?|releases?|guide|more|press|found|says?|shows?|showed|shown|wrote|written|noted|explained|argued|discussed|mentioned|covered|announce[ds]?|announcement|results?|list|page|entry|poll|paper)\b/i

/** “For a closer look, see our guide”, “you can discover more on …”: an invitation beside a figure, not the source of it. */
const OFFERS =
  /^\W*(?:for (?:more|further|a|an|details?|background|information)|to (?:learn|dive|read|see|find|get|understand|explore)|see (?:also|our|my)|read|visit|learn|check|explore|discover|if you|(?:you can|feel free to|be sure to|why not) (?:[a-zÀ-ɏ]+ )?(?:discover|explore|read|learn|find|see|get|dive|dig|browse|check))\b/iu

/** “For a list of the 641 castles see …”, “See … for how to tell them apart”: the whole sentence only leads on. */
const INVITES =
  /^\W*(?:for (?:an?|the|more|further|details|tips)\b[^.;:]{3,80}\b(?:see|visit|read|consult|check|try|go to)\b|(?:see|visit|read|consult|check(?: out)?|try)\b[^.;:]{0,80}\bfor (?:an?|the|more|further|details|tips|how|what|why|where)\b)/iu

/** “[1]”, “3”: a mark, and no name. */
const MARK = /^\W?\d{1,3}\W?$/

/** So many words in small letters tell something; a name has fewer. */
const TELLS = 4
const TELLING = /(?<![\p{L}\p{N}'’-])(?!(?:and|the|for|von|des)\b)\p{Ll}{3,}/gu

/** Whether a citation is meant as one: a marker, a credit, a link in brackets, on the figure, on words that say so, or on a statement. */
export function isMeant({ mentions, at, links, name }: Citation): boolean {
  const link = links.find(({ span }) => span[0] === at.span[0] && span[1] === at.span[1])
  if (!link || name || link.kind === 'bare') return true
  return mentions.some((mention) => isFor(mention, link, at.text))
}

function isFor(mention: Mention, link: CitedLink, words: string): boolean {
  const { sentence, attribution, source } = mention
  if (link.sentence !== sentence)
    return source.reach !== 'sentence' && CITING.test(words) && !OFFERS.test(link.sentence?.text ?? '')
  const { text, range: place } = sentence
  const [from, to]: Range = [link.range[0] - place[0], link.range[1] - place[0]]
  const isCredit = attribution !== undefined && attribution.span[0] < link.span[1] && link.span[0] < attribution.span[1]
  if (INVITES.test(text)) return false
  const isOnFigure = sentence.figures.some(({ range }) => range[0] < to && from < range[1])
  return (
    isCredit ||
    isOnFigure ||
    CITING.test(words) ||
    MARK.test(words) ||
    VERBS.test(text.slice(to, to + 60)) ||
    LEADS.test(text.slice(Math.max(0, from - 60), from)) ||
    (words.match(TELLING) ?? []).length >= TELLS
  )
}
