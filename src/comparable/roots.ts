/** What a verb and the nouns made from it have in common: "close" and "closure", "drew 400 guests" and "an attendance of 400". */
import { stem } from './word-forms.ts'

/** Deeds with the nouns that no ending makes of them, and several names for one deed or thing; a word may be in several families. */
const FAMILIES = `
  attend draw attract crowd audience spectators turnout come flock gather visit guests welcome tourists people | infect case | live home house flat apartment
  vote turnout ballot poll elect | employ jobs payroll headcount posts | hire recruit appoint recruits | dismiss layoffs redundancies lay axe cut shed loss
  build construct erect construction | spend outlay expenditure | pay payment payout price fetch | buy purchase acquire takeover acquisition
  lend loan borrow | buy bought purchase pay paid | give gift donate grant award handout | hold capacity store | raise proceeds collect takings fundraising | die toll
  ride passenger carry journey trip transport | read circulation | view audience watch viewership | listen audience | close shut
  apply application | grow growth rise increase | fall decline drop decrease | earn income wage salary | produce product output make
  harvest crop yield | destroy destruction | detain arrest custody detention | flee refugee | win victory | enter entry entrant
  respond response ask interview survey poll | deliver delivery | admit admission | complain complaint | fly flight | choose choice
  fail failure | decide decision | expel expulsion | serve meal | marry wedding marriage | sail sailing voyage | rescue save | permit licence permission | emit emission | hear heard hearing
  leave left depart departure quit resign lose
  shop store outlet branch | pupil student | film movie | car vehicle | firm company business | boat vessel ship | lorry truck | bike bicycle`

const ENDING =
  /(?<=\p{L}{3})(?:ations?|ators?|ants?|ances?|ments?|ences?|ur|als?|ions?|ings?|[eo]rs?|ees?|ships?|ed|y|i)$|(?<=\p{L}{2}[^aeo\P{L}])at$/u

const familiesOf = new Map<string, string[]>()
for (const family of FAMILIES.split(/[|\n]/))
  for (const word of family.trim().split(/\s+/)) {
    const root = bare(stem(word))
    familiesOf.set(root, [...(familiesOf.get(root) ?? []), `~${family.trim()}`])
  }

/** What a word is known again by in any word made from it, with the families that it belongs to. */
export function rootsOf(word: string): readonly string[] {
  const root = bare(word)
  const quality = word.replace(/(?<=\p{L}{3})([ae])nc[ey]?$/u, '$1nt').replace(/(?<=\p{L}{4})ly$/u, '')
  return [root, ...(quality === word ? [] : [quality]), ...(familiesOf.get(root) ?? [])]
}

/** Whether a word is among others by one of its roots. */
export const isTold = (word: string, roots: ReadonlySet<string>): boolean =>
  rootsOf(word).some((root) => roots.has(root))

/** A stem without the endings that make one kind of word of another. */
function bare(word: string): string {
  return word
    .replace(ENDING, '')
    .replace(ENDING, '')
    .replace(/(\p{L})\1$/u, '$1')
}
