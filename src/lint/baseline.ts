/**
 * The findings that an archive had when it adopted statlint, so that only new ones are reported. A finding is known again by its
 * rule, its file and its sentence (white space, case and quotation marks aside), never by its line: what moves stays known.
 */
import { createHash } from 'node:crypto'
import type { Finding } from '../model.ts'

/** By file, by rule: the fingerprints of the sentences, one for each finding, sorted. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** The version of the format; another one is refused, not guessed at. */
const VERSION = 1

/** What a finding is known by. */
export interface Placed extends Pick<Finding, 'ruleId' | 'at'> {
  readonly sentence?: { readonly text: string }
}

interface Split<F> {
  /** The findings that the baseline does not know. */
  readonly fresh: readonly F[]
  /** What of the baseline is left: findings that are no more. */
  readonly stale: Readonly<Record<string, readonly string[]>>
}

/** Parts the findings of a file into those that its baseline knows and those that it does not. Each entry covers one finding. */
export function splitByBaseline<F extends Placed>(
  source: string,
  findings: readonly F[],
  known: Baseline[string] = {},
): Split<F> {
  const left = new Map(Object.entries(known).map(([rule, prints]) => [rule, [...prints]]))
  const fresh = findings.filter((finding) => {
    const prints = left.get(finding.ruleId)
    const at = prints?.indexOf(fingerprint(source, finding)) ?? -1
    if (at < 0) return true
    prints?.splice(at, 1)
    return false
  })
  return { fresh, stale: Object.fromEntries([...left].filter(([, prints]) => prints.length > 0)) }
}

/** A file's part of a baseline that knows all of these findings. */
export function baselineOf(source: string, findings: readonly Placed[]): Baseline[string] {
  const byRule: Record<string, string[]> = {}
  for (const finding of findings) {
    byRule[finding.ruleId] ??= []
    byRule[finding.ruleId]?.push(fingerprint(source, finding))
  }
  return Object.fromEntries(Object.entries(byRule).map(([rule, prints]) => [rule, prints.sort()]))
}

/** A baseline as its file holds it: sorted, an entry a line, so that its changes read well in a diff. */
export function baselineText(baseline: Baseline): string {
  const files = Object.fromEntries(
    Object.entries(baseline)
      .filter(([, rules]) => Object.keys(rules).length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, rules]) => [file, Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)))]),
  )
  return `${JSON.stringify({ version: VERSION, files }, null, 2)}\n`
}

/**
 * Reads the text of a baseline file.
 * @throws Error that says what is wrong with it, in one line.
 */
export function parseBaseline(text: string): Baseline {
  const value = parseJson(text) as { version?: unknown; files?: unknown } | null
  if (value?.version !== VERSION) throw new Error(`is no baseline of version ${VERSION}; delete it and write it anew.`)
  if (!isBaseline(value.files))
    throw new Error('its “files” are not lists of fingerprints by file and rule; delete it and write it anew.')
  return value.files
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('is not JSON; resolve the merge that left it so, or delete it and write it anew.')
  }
}

function isBaseline(files: unknown): files is Baseline {
  const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
  const isPrints = (value: unknown) => Array.isArray(value) && value.every((print) => typeof print === 'string')
  return (
    isRecord(files) && Object.values(files).every((rules) => isRecord(rules) && Object.values(rules).every(isPrints))
  )
}

/** Of the sentence that a finding stands in, else of its words: 48 bits, plenty for the sentences of one file. */
export function fingerprint(source: string, { sentence, at }: Placed): string {
  const words = sentence?.text ?? source.slice(...at)
  const normal = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'“”‘’«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return createHash('sha256').update(normal).digest('hex').slice(0, 12)
}
