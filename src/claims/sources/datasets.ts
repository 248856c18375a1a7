/** What a set of data holds: "the new data set covers 105 articles" is told by the data, and whoever gives or keeps them has been named before. */
import type { Block, Reading, Sentence } from '../../model.ts'
import type { Backing, Reached } from './backing.ts'
import { isPart, opensOn } from './continuity.ts'
import type { EvidenceOf } from './evidence.ts'

const DATA =
  '(?:data(?:[ -]?(?:set|base))?|corpus|table|spreadsheet|register|registry|catalogue|catalog|inventory|archive|collection|repository|sheet|list|map|index|file)s?'
const VERB =
  '(?:(?:now|currently|already|also|only) )?(?:covers?|contains?|includes?|comprises?|holds?|spans?|lists?|consists? of|features?|documents?)\\b'
const KNOWN =
  '^\\W*(?:(?:in total|in all|so far|to date|currently|as of [^,]{3,30}|at the moment),? )?(?:the|this|these|its|their) '

/** "The new data set of prices covers" */
const DATA_HOLD = new RegExp(`${KNOWN}(?:[\\p{L}-]+ ){0,3}?${DATA}\\b(?:,[^.;,]{1,90},| [^.;,:]{0,60}?)? ${VERB}`, 'iu')

/** "This service, which grew out of a club, now holds": what that is, has to have been said. */
const THING_HOLDS = new RegExp(`${KNOWN}([\\p{L}-]{3,})(?:,[^.;,]{1,90},["”]?)? ${VERB}`, 'iu')

/** Who gives, gathers or keeps data. */
const GIVEN =
  /\b(?:provid|report|collect|gather|compil|releas|publish|updat|contribut|transfer|shar|collat|assembl|maintain|record|made available|makes available|brings? together|bring together)(?:e|ed|es|s|ing)?\b/i

/** "Total spending amounts to €174,072 and the average fee is €1,527": what else the data come to. */
const SUMS = /^\W*(?:the )?(?:grand )?(?:totals?|average|mean|median|overall|altogether|in total|most|half)\b/i

/** How many blocks back data may have been given. */
const BACK = 12

/** For each sentence that tells what data hold, whoever gave or keeps them: the last source named for data, or for what the sentence calls them. */
export function datasetsIn(
  { sentences }: Pick<Reading, 'sentences'>,
  evidence: EvidenceOf,
): ReadonlyMap<Sentence, Reached> {
  const held = new Map<Sentence, Reached>()
  let giver: Backing | undefined
  for (const sentence of sentences) {
    const last = sentences[sentence.index - 1]
    const before = last?.block === sentence.block ? held.get(last) : undefined
    const [own] = evidence(sentence).backings
    const from = own ? undefined : keeperOf(sentence, giver)
    if (from) held.set(sentence, from)
    else if (before && !own && (SUMS.test(sentence.text) || opensOn(sentence) || isPart(sentence, last as Sentence)))
      held.set(sentence, before)
    if (own && own.status !== 'own-data' && (GIVEN.test(sentence.text) || own.study)) giver = own
  }
  return held
}

function keeperOf(sentence: Sentence, giver: Backing | undefined): Reached | undefined {
  const { text, block } = sentence
  if (!giver || block.index - giver.sentence.block.index > BACK) return
  const thing = THING_HOLDS.exec(text)?.[1]?.toLowerCase()
  const isNamed = thing !== undefined && giver.via.text.toLowerCase().split(/\W+/).includes(thing)
  if (!isNamed && !DATA_HOLD.test(text)) return
  return { backing: giver, reach: sectionOf(giver.sentence) === sectionOf(sentence) ? 'section' : 'document' }
}

const sectionOf = ({ block }: Sentence): Block | undefined => block.headings.at(-1)
