/**
 * What chatbots write where their sources stood, and what is left of it when their answers are pasted elsewhere, as collected in
 * https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing. It points to nothing that a reader could follow.
 */
import type { Range } from '../../model.ts'

/** A result of a chatbot's search: "turn0search3", often run together and set apart by characters of private use. */
const TURN = '(?:[\\uE000-\\uF8FF]?(?<!\\p{L})(?:cite)?turn\\d{1,3}[a-z]{3,12}\\d{1,3}){1,20}'

const RESIDUE = new RegExp(
  [
    ':?contentReference\\[oaicite:\\d{1,3}\\](?:\\{index=\\d{1,3}\\})?',
    '[([]?\\boaicite:\\d{1,3}\\b[)\\]]?',
    '【\\d{1,3}(?::\\d{1,3})?†[^【】]{0,80}】',
    `[([【]?[\\uE000-\\uF8FF]{0,2}(?:cite(?=[\\uE000-\\uF8FF]))?${TURN}[\\uE000-\\uF8FF]?[)\\]】]?`,
    '\\[cite_start\\]',
    '\\[cite: ?\\d{1,3}(?:, ?\\d{1,3}){0,20}\\]',
    '\\[(?:attached_file|grok_card|web):\\d{1,3}\\]',
    '\\(\\{"attribution":\\{[^{}]{0,200}\\}\\}\\)',
  ].join('|'),
  'gu',
)

/** Where residue stands in a text. */
export const residueIn = (text: string): Range[] =>
  Array.from(text.matchAll(RESIDUE), ({ index, 0: { length } }) => [index, index + length])
