/**
 * Scores claims and missing sources in posts against labels.
 *
 * The folder holds the posts under `posts/`, an `index.json` of `{ post, labelledThroughLine? }` (nothing after that line is
 * labelled) and `gold*.jsonl`. There each line is a figure, or a defect without one: `post`, `line` (1-based), `sentence`, `figure`
 * (as it stands in the line, or empty), `isStatisticClaim`, `needsSourceWarning`, `cover` (where its source stands; `document`: only
 * the piece as a whole covers it), `note` (`date`: the figure is a date, which is not scored) and `arguable` (readers differed).
 *
 * A claim is scored by figure: ours on the same line with the same words. A missing source is scored by sentence: it needs one if
 * a figure in it does, and is flagged if a rule about missing sources speaks in it. Arguable sentences count neither way.
 */
import { sum, type Tally, tallyOf } from './tally.ts'

export interface Labelled {
  readonly post: string
  readonly line: number
  readonly sentence: string
  readonly figure: string
  readonly isStatisticClaim: boolean
  readonly needsSourceWarning: boolean
  readonly cover?: string
  readonly note?: string
  readonly arguable?: boolean
}

export interface Post {
  readonly name: string
  readonly source: string
  readonly labels: readonly Labelled[]
  readonly lastLine: number
}

/** What statlint says of a post: its figures and its findings, with 1-based lines and columns. */
export interface Answer {
  readonly figures: readonly {
    readonly text: string
    readonly line: number
    readonly endLine: number
    readonly claim: boolean
    readonly notClaimBecause: string | null
  }[]
  readonly findings: readonly { readonly ruleId: string; readonly line: number; readonly column: number }[]
}

export interface PostScore {
  readonly post: string
  readonly claims: Tally
  readonly sources: Tally
  /** False alarms in sentences whose source covers the whole document. */
  readonly soft: number
  readonly disagreements: readonly string[]
}

interface LabelledSentence {
  readonly line: number
  readonly sentence: string
  readonly from: number
  readonly to: number
  readonly needs: boolean
  readonly arguable: boolean
  readonly soft: boolean
}

const SOURCE_RULES = ['missing-source', 'vague-attribution', 'disclaimed-statistic']

export function scorePost(post: Post, answer: Answer): PostScore {
  const claims = scoreClaims(post, answer)
  const sources = scoreSources(post, answer)
  return {
    post: post.name,
    claims: claims.tally,
    sources: sources.tally,
    soft: sources.soft,
    disagreements: [...claims.disagreements, ...sources.disagreements],
  }
}

export function total(scores: readonly PostScore[]): PostScore {
  return {
    post: 'all',
    claims: sum(scores.map(({ claims }) => claims)),
    sources: sum(scores.map(({ sources }) => sources)),
    soft: scores.reduce((count, { soft }) => count + soft, 0),
    disagreements: scores.flatMap(({ disagreements }) => disagreements),
  }
}

function scoreClaims({ name, labels }: Post, { figures }: Answer) {
  const rest = [...figures]
  const verdicts = labels.filter(isFigure).map((label) => {
    const found = rest.findIndex((figure) => isSame(figure, label))
    const [figure] = found < 0 ? [] : rest.splice(found, 1)
    return { label, figure, wanted: label.isStatisticClaim, given: figure?.claim === true }
  })
  const wrong = verdicts.filter(({ wanted, given }) => wanted !== given)
  const disagreements = wrong.map(({ label, figure, given }) => {
    const reason = given ? '' : ` (${figure?.notClaimBecause ?? 'not found'})`
    return line(`claim, ${given ? 'false' : 'missed'}`, name, label, label.figure + reason)
  })
  return { tally: tallyOf(verdicts), disagreements }
}

function isFigure({ figure, note }: Labelled): boolean {
  return figure !== '' && note !== 'date'
}

function isSame(figure: Answer['figures'][number], label: Labelled): boolean {
  const sameLine = figure.line <= label.line && figure.endLine >= label.line
  return sameLine && (figure.text.includes(label.figure) || label.figure.includes(figure.text))
}

function scoreSources(post: Post, answer: Answer) {
  const sentences = sentencesOf(post)
  const { flagged, strays } = findingsIn(sentences, post, answer)
  const verdicts = sentences
    .filter(({ arguable }) => !arguable)
    .map((sentence) => {
      const rule = flagged.get(sentence)
      const given = sentence.needs ? rule !== undefined : rule === 'missing-source'
      return { sentence, wanted: sentence.needs, given }
    })
  const wrong = verdicts.filter(({ wanted, given }) => wanted !== given)
  const disagreements = wrong.map(({ sentence, given }) => {
    const note = given && sentence.soft ? 'covered by the document' : ''
    return line(`source, ${given ? 'false' : 'missed'}`, post.name, sentence, note)
  })
  return {
    tally: sum([tallyOf(verdicts), { right: 0, given: strays.length, wanted: 0 }]),
    soft: wrong.filter(({ sentence, given }) => given && sentence.soft).length,
    disagreements: [
      ...disagreements,
      ...strays.map((at) => line('source, false', post.name, at, 'nothing labelled here')),
    ],
  }
}

/** Which rule speaks first in each sentence, and the missing sources where no sentence is labelled. */
function findingsIn(sentences: readonly LabelledSentence[], { lastLine }: Post, { findings }: Answer) {
  const flagged = new Map<LabelledSentence, string>()
  const strays: { line: number; sentence: string }[] = []
  for (const finding of findings) {
    if (!SOURCE_RULES.includes(finding.ruleId) || finding.line > lastLine) continue
    const sentence = sentenceAt(sentences, finding)
    if (sentence) flagged.set(sentence, flagged.get(sentence) ?? finding.ruleId)
    else if (finding.ruleId === 'missing-source') strays.push({ line: finding.line, sentence: '' })
  }
  return { flagged, strays }
}

function sentenceAt(sentences: readonly LabelledSentence[], at: { line: number; column: number }) {
  const here = sentences.filter(({ line }) => line === at.line)
  return (
    here.find(({ from, to }) => at.column - 1 >= from - 2 && at.column - 1 <= to) ?? here.find(({ from }) => from === 0)
  )
}

/** The labelled sentences of a post, each with what its figures ask for. */
function sentencesOf({ source, labels }: Post): LabelledSentence[] {
  const lines = source.split('\n')
  const groups = new Map<string, Labelled[]>()
  for (const label of labels) {
    if (!label.sentence) continue
    const key = `${label.line}\t${label.sentence}`
    const group = groups.get(key)
    if (group) group.push(label)
    else groups.set(key, [label])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const text = lines[first.line - 1] ?? ''
    const at = text.indexOf(first.sentence)
    return {
      line: first.line,
      sentence: first.sentence,
      from: Math.max(at, 0),
      to: at < 0 ? text.length : at + first.sentence.length,
      needs: group.some(({ needsSourceWarning }) => needsSourceWarning),
      arguable: group.some(({ arguable }) => arguable === true),
      soft:
        group.some(isFigure) && !group.some(({ isStatisticClaim, cover }) => isStatisticClaim && cover !== 'document'),
    }
  })
}

function line(kind: string, post: string, at: { line: number; sentence: string }, note = ''): string {
  return [kind, `${post}:${at.line}`, note, at.sentence].join('\t')
}
