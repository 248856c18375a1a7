/** One document a line in, one answer a line out, in order, in the memory that one line takes. */
import { LANGUAGES } from '../config/config.ts'
import type { Language } from '../model.ts'
import { jsonText } from '../report/json-text.ts'
import { isDay } from './day.ts'
import type { Source } from './source.ts'

/** What a document is answered with: the fields beside its id. */
export type Answer = (source: Source) => Readonly<Record<string, unknown>>

/**
 * Answers every line of a stream of JSON lines. A line that cannot be read is answered with its `error`, and `onError` is told.
 */
export async function* answersTo(
  bytes: AsyncIterable<Uint8Array>,
  answer: Answer,
  onError: () => void,
): AsyncGenerator<string> {
  for await (const line of linesOf(bytes)) {
    const { id, ...request } = requestOf(line)
    const fields = 'error' in request ? request : answered(request.source, answer)
    if ('error' in fields) onError()
    yield `${jsonText({ ...(id !== undefined && { id }), ...fields })}\n`
  }
}

/** One document that defeats us must not cost the others their answers. */
function answered(source: Source, answer: Answer): ReturnType<Answer> {
  try {
    return answer(source)
  } catch (error) {
    return { error: `statlint failed on it: ${String(error)}` }
  }
}

/** Cut at LF alone, as bytes: in JSON, Unicode's other line ends may stand within a string. A last line may lack its LF. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = []
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)])
      begun = []
      start = end + 1
    }
    if (start < chunk.length) begun.push(chunk.subarray(start))
  }
  if (begun.length > 0) yield Buffer.concat(begun)
}

const SHAPE = 'a line is {"id": "…", "text": "…"}'

type Request = { readonly id?: unknown } & ({ readonly source: Source } | { readonly error: string })

function requestOf(line: Uint8Array): Request {
  try {
    return requestIn(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)))
  } catch (error) {
    return { error: error instanceof SyntaxError ? `not JSON; ${SHAPE}` : 'not valid UTF-8' }
  }
}

function requestIn(value: unknown): Request {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { error: `not an object; ${SHAPE}` }
  const { id, text, language, date } = value as Readonly<Record<string, unknown>>
  const named = id === undefined ? {} : { id }
  if (typeof text !== 'string') return { ...named, error: '“text” is missing or no string' }
  if (!isLanguage(language)) return { ...named, error: `“language” is none of ${LANGUAGES.join(', ')}` }
  if (!isDate(date)) return { ...named, error: '“date” is no day of the form YYYY-MM-DD' }
  return { ...named, source: { filePath: '<stdin>', text, ...(language && { language }), ...(date && { date }) } }
}

function isLanguage(value: unknown): value is Language | undefined {
  return value === undefined || LANGUAGES.includes(value as Language)
}

function isDate(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && isDay(value))
}
