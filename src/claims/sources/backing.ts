/** One thing that can back a figure, made from a link, a marker, a credit or a name. */
import type { CitedLink, Marker, Phrase, Range, Reach, Sentence, SourceStatus } from '../../model.ts'
import { speaksAtLarge } from '../at-large.ts'
import type { Word } from '../words.ts'
import { isSourceLine } from './asides.ts'
import { STUDIES, SURVEYED } from './lexicon.ts'
import type { Name } from './names.ts'
import type { Credit } from './parties.ts'
import { rangeOf } from './phrases.ts'

export interface Backing {
  readonly status: SourceStatus
  readonly sentence: Sentence
  /** The words that give it, and where they stand in the sentence's text. */
  readonly via: Phrase
  readonly range: Range
  readonly target?: string
  readonly attribution?: Phrase
  /** Whether it is a study, a report or a set of data, which later sentences can go on about. */
  readonly study: boolean
}

/** How many linked words say something; fewer name it. */
const STATEMENT = 5

/** Whether the words of a link state what it is to prove. */
export const isStatement = ({ text }: Phrase): boolean => text.split(/\s+/, STATEMENT).length === STATEMENT

/** A backing and how far off it stands. */
export interface Reached {
  readonly backing: Backing
  readonly reach: Reach
}

/** What a credit is worth as a source. One that points back has no worth of its own. */
const STATUS = { named: 'named', own: 'own-data', vague: 'vague', carried: 'none' } as const

export function fromCredit(sentence: Sentence, words: readonly Word[], credit: Credit): Backing {
  const range = rangeOf(words, credit.via)
  const attribution = sentence.phrase(rangeOf(words, credit.run))
  const target = credit.name && withoutOwnership(sentence.phrase(rangeOf(words, credit.name)).text)
  const via = sentence.phrase(range)
  return {
    status: STATUS[credit.who],
    sentence,
    via,
    range,
    attribution,
    study: credit.study,
    ...(target && { target }),
  }
}

export function fromName(sentence: Sentence, words: readonly Word[], name: Name): Backing {
  const range = rangeOf(words, name)
  const via = sentence.phrase(range)
  return { status: 'named', sentence, via, range, target: withoutOwnership(via.text), attribution: via, study: false }
}

const withoutOwnership = (name: string): string => name.replace(/['’]s?$/, '')

export function fromMarker(sentence: Sentence, { kind, key, text, span, range, entry, named }: Marker): Backing {
  const status = entry ? (kind === 'footnote' ? 'footnote' : 'reference') : named ? 'named' : 'dangling'
  const via = { text, span }
  const authors = key.replace(/,? (?:(?:19|20)\d\d|n\.d\.).*$/, '')
  return {
    status,
    sentence,
    via,
    range,
    study: false,
    ...(status === 'named' ? { target: authors, attribution: via } : { target: key }),
  }
}

/** The address of a paper: with its DOI, or at an archive of papers. */
const PAPER = /\b10\.\d{4,9}\/|\/\/(?:www\.)?(?:arxiv|biorxiv|medrxiv|ssrn|pubmed)\.|\.nih\.gov\/(?:pubmed|pmc)/i

/** A link is a study's where its address or its words say so, where it stands behind "Source:", or where `studied` says that the words around it do. */
export function fromLink(sentence: Sentence, { range: [from, to], url }: CitedLink, studied: boolean): Backing {
  const base = sentence.range[0]
  const range: Range = [Math.max(0, from - base), Math.max(0, to - base)]
  const via = sentence.phrase(range)
  const study =
    studied ||
    PAPER.test(url) ||
    isSourceLine(sentence.text) ||
    via.text.split(/\W+/).some((word) => STUDIES.has(word.toLowerCase()))
  return { status: 'link', sentence, via, range, target: url, study }
}

/** "The headline result: …", "Their findings …"; "the result is that …" may follow from anything. */
const RESULT =
  /^\W{0,3}(?:the|their|its|his|her)\s(?:(?:\p{L}+\s)?(?:results|findings?|conclusions?)|(?!end)\p{L}+\sresult|result(?=:))\b/iu

/** "Chapter 2 has …", "On page 212 we learn …": a place in the work that is spoken of. */
const PLACED = /^\W{0,3}(?:(?:in|on|from|at) )?(?:chapter|table|page|appendix|annex) (?:\d+|\p{Lu}|\p{L}+)\b/iu

/** Who speaks of respondents, or opens on the result, speaks of a survey or a study that was named before. */
export function fromAnswers(sentence: Sentence, words: readonly Word[]): Backing | undefined {
  const [result] = RESULT.exec(sentence.prose) ?? PLACED.exec(sentence.prose) ?? []
  const you = words.findIndex(({ lower }, i) => lower === 'you' && words[i - 1]?.lower === 'of' && words[i - 2]?.figure)
  const range = result
    ? ([result.search(/\p{L}+$/u), result.length] as const)
    : (words.find(({ lower }) => SURVEYED.has(lower)) ?? words[you])?.range
  if (!range) return
  const via = sentence.phrase(range)
  return { status: 'none', sentence, via, range, attribution: via, study: true }
}

/** Whether a source can reach beyond its sentence: "our customers" are there for what is said of them. */
export const lasts = ({ status, study }: Backing): boolean => status !== 'own-data' || study

/** What one weighs, logs or times at home says nothing of the world at large; what one asks or reckons out of many may. */
export const isBeyondOwn = (sentence: Sentence, { status, sentence: { text } }: Backing): boolean =>
  status === 'own-data' && speaksAtLarge(sentence) && !ENQUIRY.test(text)
const ENQUIRY =
  /\b(?:surveys?|surveyed|polls?|polled|asked|interview\p{L}*|respon\p{L}*|sampled?|analy\p{L}*|stud(?:y|ies|ied)|census|datasets?|crawl\p{L}*|scrap(?:e|ed|ing)|records of|questionnaires?|panel)\b/iu
