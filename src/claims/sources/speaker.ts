/** Who speaks in a press release: what it tells of itself is its own data. */
import type { Reading, Sentence } from '../../model.ts'
import type { Backing } from './backing.ts'
import type { EvidenceOf } from './evidence.ts'

/** How many sentences a release may take to say who announces. */
const LEAD = 8

/** How long a heading "About Acme" may be. */
const ABOUT = 80

const WIRE =
  /\b(?:for immediate release|pr ?newswire|business wire|globe ?newswire|accesswire|ein presswire|newsfile corp)\b/i
const ANNOUNCED = /\b(?:announce[sd]|unveil(?:s|ed)|launche[sd]|report(?:s|ed))$/i

/** The company that a press release is by; none where the document is no release. */
export function speakerOf({ sentences, blocks }: Reading, evidence: EvidenceOf): Backing | undefined {
  const lead = sentences.slice(0, LEAD)
  const announcer = lead
    .flatMap((sentence) => evidence(sentence).backings)
    .find(({ status, via, target }) => status === 'named' && target && ANNOUNCED.test(via.text))
  if (!announcer?.target) return
  const about = `About ${announcer.target}`
  const isRelease =
    lead.some(({ text }) => WIRE.test(text)) || blocks.some(({ text }) => text.length < ABOUT && text.startsWith(about))
  return isRelease ? { ...announcer, status: 'own-data' } : undefined
}

const ITSELF = /\b(?:the (?:company|firm|group|organi[sz]ation|bank|agency)|we|our)\b/i

/** Whether a sentence of a release tells of the company itself. */
export const tellsOfItself = ({ text }: Sentence, { target = '' }: Backing): boolean =>
  text.includes(target) || ITSELF.test(text)
