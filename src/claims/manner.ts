/** How a document speaks as a whole: what its figures are about when the sentence alone does not tell. */
import type { Figure, Reading, Sentence } from '../model.ts'
import { once } from '../once.ts'
import { saysOfAll } from './others.ts'
import type { Test } from './signal.ts'
import { speaksOfWorld } from './world.ts'

export interface Manner {
  /** The writer tells of their own doings: "I" or "my" in every fifth sentence. */
  readonly personal: boolean
  /** Nobody speaks of themselves anywhere in it. */
  readonly impersonal: boolean
  /** The writers tell of what they do together: "we" or "our" in every fourth sentence. */
  readonly ours: boolean
  /** The text is about code: names of code in every eighth sentence. */
  readonly technical: boolean
  /** The text is a law or a draft of one: "shall" or "§" in every tenth sentence. */
  readonly legal: boolean
  /** The text tells how to make something: a heading lists ingredients. */
  readonly recipe: boolean
  /** The text reports a day's trading: shares, points and closes in every third sentence. */
  readonly market: boolean
  /** The text sets tasks: questions and answers of an exam, a lesson or a quiz. */
  readonly tasks: boolean
  /** Whether so large a share of the sentences, or of those with figures, speak of the world at large. */
  readonly isWorldly: (share: number) => boolean
}

const INGREDIENTS = /^\W*(?:the )?ingredients\b/i

const TRADING =
  /\b(?:shares|stocks?|index|points|traded|trading|investors|futures|yields?|bonds|basis points|price target|traders?|analysts?|dividend|Euronext|rall(?:y|ied)|(?:lost|added|gained|shed|slipped|rose|fell|up|down) (?:[\d.]+%|[$€£]?[\d.]+)|ounce|barrel|exchange|close[sd]?|pence|(?:FTSE|Nasdaq|S&P|Dow|Stoxx|Nikkei|DAX|CAC|AEX|IBEX|Hang Seng|TSX|ASX|SMI|OMX))\b/

const TASKS =
  /\b(?:exams?|examination|exercises?|quiz|worksheet|homework|question paper|answer [a-z]+ questions|practice questions?|(?:problem|question|revision) (?:set|sheet)s?|(?:maths?|mathematics|statistics|physics) (?:club|circle|sheet|problems)|puzzles?|brain-?teasers?|riddles?|show your (?:working|work)|\d+ marks|(?:school|maths?|statistics|physics|mathematics) lesson|lesson (?:plan|\d+)|worked examples?|exit (?:ticket|slip)s?)\b/i

/** A set of tasks has so many questions at least. */
const ASKED = 3

const ME = /\b(?:I|I'm|I've|I'd|I'll|I’m|I’ve|I’d|I’ll|my|My|me)\b/

/** Whoever writes; "US" and "Form I-90" are no one. */
const SPEAKER = /\b(?:I(?=[\s'’])|me|[Mm]y|[Ww]e|us|[Oo]urs?)\b/

const isOfLaw = ({ prose }: Sentence): boolean => /\bshall\b|§/.test(prose)

/** "(a) The board shall …", "(2) approval by two thirds": a law, a charter or a contract numbers what it lays down. */
const isClause = ({ prose, range }: Sentence): boolean =>
  range[0] === 0 && /^\W{0,3}\((?:[a-z]{1,3}|\d{1,2})\)\s/.test(prose)

/** Code and formulas are blanked as URLs are. */
function namesCode({ prose, text }: Sentence): boolean {
  const at = prose.indexOf('\uFFFC')
  return at >= 0 && !/^(?:https?:|www\.)/.test(text.slice(at, at + 8))
}

/** Fewer sentences than these tell nothing of a manner. */
const ENOUGH = 8

export const mannerOf: (reading: Reading) => Manner = once(measure)

function measure({ sentences, blocks, title }: Reading): Manner {
  const share = (holds: (sentence: Sentence) => boolean) =>
    sentences.length < ENOUGH ? 0 : sentences.filter(holds).length / sentences.length
  const units = unitsOf(sentences)
  const withFigures = worldliness(units.filter((unit) => unit.some(({ figures }) => figures.length > 0)))
  // The sentences without a figure are looked at only where the others do not decide.
  let ofAll: number | undefined
  return {
    personal: share(({ prose }) => ME.test(prose)) > 0.2,
    impersonal: !sentences.some(({ prose }) => SPEAKER.test(prose)),
    ours: share(({ prose }) => /\b(?:we|our)\b/i.test(prose)) > 0.25,
    technical: share(namesCode) > 0.125,
    market: share(({ prose }) => TRADING.test(prose)) > 0.33,
    tasks: isSetOfTasks(sentences, [title?.text ?? '', ...blocks.slice(0, 6).map(({ text }) => text)]),
    legal: share(isOfLaw) > 0.1 || (share(isOfLaw) > 0.02 && share(isClause) > 0.1),
    recipe: blocks.some(({ kind, text }) => kind === 'heading' && INGREDIENTS.test(text)),
    isWorldly(least) {
      if (withFigures >= least) return true
      ofAll ??= worldliness(units)
      return ofAll >= least
    },
  }
}

const isSetOfTasks = (sentences: readonly Sentence[], heads: readonly string[]): boolean =>
  heads.some((text) => TASKS.test(text.slice(0, 120))) &&
  sentences.filter(({ text }) => text.includes('?')).length >= ASKED

/** What a text is taken for before it has said anything: so many sentences of the one kind and as many of the other. */
const PRIOR = 2

const worldliness = (units: readonly Unit[]): number =>
  (units.filter((unit) => unit.some(speaksOfWorld)).length + PRIOR) / (units.length + 2 * PRIOR)

/** What says one thing: a sentence, or a row of a table with all its cells. */
type Unit = readonly Sentence[]

function unitsOf(sentences: readonly Sentence[]): Unit[] {
  const units = new Map<unknown, Sentence[]>()
  for (const sentence of sentences) {
    const { cell } = sentence.block
    const row = cell?.table.rows[cell.row] ?? sentence
    const unit = units.get(row)
    if (unit) unit.push(sentence)
    else units.set(row, [sentence])
  }
  return [...units.values()]
}

/** Who links out to somebody passes on what they said. */
export const isLinked = ({ block: { links }, range: [from, to] }: Sentence): boolean =>
  links.some(({ kind, url, range }) => kind !== 'image' && /^https?:/.test(url) && range[0] < to && from < range[1])

/** Money of a size that no household has. */
export const isFortune = ({ kind, value = 0 }: Figure): boolean => kind === 'money' && value >= 500_000

/** A text that speaks of its own matter, in a sentence that does so: a recipe, a story, a manual, a match. One in the first person does so sooner. */
export const isOfItsOwnMatter =
  (share: number): Test =>
  (scene) => {
    const { figure, sentence, reading } = scene
    if (isFortune(figure) || speaksOfWorld(sentence) || isLinked(sentence)) return false
    const { isWorldly, personal, ours } = mannerOf(reading)
    if (personal && saysOfAll(scene)) return false
    return !isWorldly(personal || ours ? share + 0.05 : share)
  }
