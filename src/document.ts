/** The pipeline, readable as a table of contents: source → draft → reading → document. */
import { inCareful } from './claims/careful.ts'
import { headlinesOf } from './claims/headlines.ts'
import { dateOf, titleOf } from './claims/metadata.ts'
import { sourcesOf } from './claims/sources/index.ts'
import { useOf } from './claims/use.ts'
import { foreignLanguage } from './english.ts'
import { sentencesOf } from './language.ts'
import type {
  Claim,
  Day,
  Document,
  Draft,
  Figure,
  FrontMatter,
  Mention,
  PublicationDate,
  Range,
  Reading,
  Sentence,
} from './model.ts'
import { type ReadOptions, read } from './read/index.ts'

export interface DocumentOptions extends ReadOptions {
  /** The day to judge staleness by, in place of the document's own date. */
  readonly date?: Day
  /** The day of the run, for a document without a date. */
  readonly today: Day
  readonly timed?: Timed
}

/** Does a part of the work that bears a name: where times are taken, they are taken here. */
export type Timed = <T>(part: string, work: () => T) => T

export const untimed: Timed = (_, work) => work()

/** Reads a source into all that a rule can ask. Never throws, whatever the source. */
export function readDocument(source: string, options: DocumentOptions): Document {
  const { timed = untimed } = options
  const draft = timed('reading', () => leaveForeign(read(source, options)))
  const reading = timed('sentences', () => readingOf(draft, options))
  timed('figures', () => reading.sentences.map(({ figures }) => figures))
  return timed('claims and sources', () => documentOf(reading))
}

/** A text in another language than English is left alone, with a notice that says so. */
function leaveForeign(draft: Draft): Draft {
  const foreign = foreignLanguage(draft.blocks, declaredLanguage(draft.frontMatter))
  if (!foreign) return draft
  const notice = { message: `The text is not English (${foreign}): it was left alone.`, span: [0, 0] as const }
  return { ...draft, blocks: [], notices: [...draft.notices, notice] }
}

/** The language tag of the front matter, where it is one: some themes keep a programming language there. */
function declaredLanguage({ lang, language, locale }: FrontMatter): string | undefined {
  return [lang, language, locale].find(
    (tag): tag is string => typeof tag === 'string' && /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(tag),
  )
}

function readingOf(draft: Draft, { date, today }: DocumentOptions): Reading {
  const sentences: Sentence[] = []
  for (const block of draft.blocks)
    for (const sentence of sentencesOf(block, sentences.length)) sentences.push(sentence)
  const title = titleOf(draft)
  const published: PublicationDate | undefined = date ? { day: date, from: 'option' } : dateOf(draft)
  return {
    ...draft,
    sentences,
    day: published?.day ?? today,
    ...(title && { title }),
    ...(published && { published }),
  }
}

function documentOf(reading: Reading): Document {
  const sources = sourcesOf(reading)
  const mentionOf = (figure: Figure, sentence: Sentence): Mention => {
    const backed = sources.of(figure, sentence)
    return { figure, sentence, ...useOf(figure, sentence, reading, backed.source), ...backed }
  }
  const mentionsIn = (sentences: readonly Sentence[]) =>
    sentences.flatMap((sentence) => sentence.figures.map((figure) => mentionOf(figure, sentence)))
  const mentions = inCareful(mentionsIn(reading.sentences), reading)
  const headlines = mentionsIn(headlinesOf(reading).flatMap((block) => sentencesOf(block, -1)))
  const mentionAt = (sentence: Sentence, range: Range) =>
    mentionOf({ kind: 'rank', approximate: false, range, ...sentence.phrase(range) }, sentence)
  const claims = mentions.filter((mention): mention is Claim => mention.notClaimBecause === undefined)
  const { links, markers, referenceLists } = sources
  return { ...reading, mentions, claims, headlines, links, markers, referenceLists, mentionAt }
}
