/** Interviews: whoever answers is named by the turn, and answers for what he says in it. */
import type { Block, Reading } from '../../model.ts'
import { type Speaker, spokenIn } from './speaker.ts'
import { grouped } from './within.ts'

/** "ADAM: …", "Riaan Kleinhans (RK): …", "Q: …": who speaks, at the head of a paragraph. */
const LABEL = /^\W{0,3}((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3})(?: \((\p{Lu}{1,5})\))?\s?[:：]\s/u
/** Labels that name nobody. */
const NOBODY = /^(?:Q|A|Question|Answer|Questions|Answers)$/i

/** In how many turns each speaks at least, of those who ask and of those who answer. */
const TURNS = 2
/** How many questions an interview without labels has at least. */
const QUESTIONS = 3
/** How long a question may be that stands alone, in UTF-16 units. */
const ALONE = 240

/** How a piece says that it is one, in its title or its opening. */
const ASKED =
  /\binterview(?:s|ed|ing)?\b|\b(?:sat down|spoke|talked|chatted|caught up|chat|conversation|discussion|Q ?& ?A|questions|talk|speak) (?:with|to|for) (?:\p{L}+[ ,]){0,4}?\p{Lu}/u
const OPENING = 8

/** Who answers in an interview; none where nobody is asked. */
export function answererOf(reading: Reading): Speaker | undefined {
  const answers = new Set(labelled(reading) ?? headed(reading))
  const first = reading.sentences.find(({ block }) => answers.has(block))
  return first && { backing: { ...spokenIn(first), status: 'named' }, tells: ({ block }) => answers.has(block) }
}

const proseOf = ({ blocks }: Reading): readonly Block[] => blocks.filter(({ text, cell }) => text !== '' && !cell)

/** The paragraphs of those who answer, where each turn begins with who speaks. */
function labelled(reading: Reading): Block[] | undefined {
  const blocks = proseOf(reading)
  const turns = blocks.flatMap((block, i) => {
    const [, name = '', short] = (block.kind !== 'heading' && LABEL.exec(block.text)) || []
    return name ? [{ who: (short ?? name).toUpperCase(), block, i, asks: block.text.trim().endsWith('?') }] : []
  })
  const byWho = grouped(turns, ({ who }) => who)
  const asks = (who: string) => {
    const said = byWho.get(who) ?? []
    return said.length >= TURNS && said.filter((turn) => turn.asks).length * 2 > said.length
  }
  const askers = new Set([...byWho.keys()].filter(asks))
  const isAnswer = ({ who }: { readonly who: string }) =>
    !askers.has(who) && (byWho.get(who)?.length ?? 0) >= TURNS && (!NOBODY.test(who) || isInterview(reading))
  if (askers.size === 0) return
  const answers = turns.flatMap((turn, n) => {
    const end = turns[n + 1]?.i ?? turn.i + 1
    return isAnswer(turn) ? untilHeading(blocks.slice(turn.i, end)) : []
  })
  return answers.length > 0 ? answers : undefined
}

/** The paragraphs below questions, where a piece says that somebody was asked. */
function headed(reading: Reading): Block[] {
  const blocks = proseOf(reading)
  const isQuestion = ({ text }: Block) => text.length < ALONE && /\?\W{0,2}$/.test(text)
  const questions = blocks.flatMap((block, i) => (isQuestion(block) ? [i] : []))
  if (questions.length < QUESTIONS || !isInterview(reading)) return []
  return questions.flatMap((at, n) => untilHeading(blocks.slice(at + 1, questions[n + 1] ?? at + 2)))
}

const isInterview = (reading: Reading): boolean =>
  [
    reading.title?.text ?? '',
    ...proseOf(reading)
      .slice(0, OPENING)
      .map(({ text }) => text),
  ].some((text) => ASKED.test(text))

function untilHeading(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(({ kind }) => kind === 'heading')
  return end < 0 ? blocks : blocks.slice(0, end)
}
