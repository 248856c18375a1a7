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
import { sum, type Tally, tally } from './tally.ts'

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
  const count = tally()
  const disagreements: string[] = []
  const rest = [...figures]
  for (const label of labels) {
    if (!label.figure || label.note === 'date') continue
    const found = rest.findIndex((figure) => isSame(figure, label))
    const [figure] = found < 0 ? [] : rest.splice(found, 1)
    const said = figure?.claim === true
    if (label.isStatisticClaim) count.wanted++
    if (said) count.given++
    if (said && label.isStatisticClaim) count.right++
    else if (said) disagreements.push(line('claim, false', name, label, label.figure))
    else if (label.isStatisticClaim) {
      const why = figure ? figure.notClaimBecause : 'not found'
      disagreements.push(line('claim, missed', name, label, `${label.figure} (${why})`))
    }
  }
  return { tally: count, disagreements }
}

function isSame(figure: Answer['figures'][number], label: Labelled): boolean {
  const sameLine = figure.line <= label.line && figure.endLine >= label.line
  return sameLine && (figure.text.includes(label.figure) || label.figure.includes(figure.text))
}

function scoreSources(post: Post, { findings }: Answer) {
  const count = tally()
  const disagreements: string[] = []
  const sentences = sentencesOf(post)
  const flagged = new Map<LabelledSentence, string>()
  let soft = 0
  for (const finding of findings) {
    if (!SOURCE_RULES.includes(finding.ruleId) || finding.line > post.lastLine) continue
    const sentence = sentenceAt(sentences, finding)
    if (sentence) flagged.set(sentence, flagged.get(sentence) ?? finding.ruleId)
    else if (finding.ruleId === 'missing-source') {
      count.given++
      disagreements.push(`source, false\t${post.name}:${finding.line}\t\t(nothing labelled here)`)
    }
  }
  for (const sentence of sentences.filter(({ arguable }) => !arguable)) {
    const rule = flagged.get(sentence)
    if (sentence.needs) count.wanted++
    if (sentence.needs ? rule : rule === 'missing-source') count.given++
    if (sentence.needs && rule) count.right++
    else if (sentence.needs) disagreements.push(line('source, missed', post.name, sentence))
    else if (rule === 'missing-source') {
      if (sentence.soft) soft++
      disagreements.push(line('source, false', post.name, sentence, sentence.soft ? 'covered by the document' : ''))
    }
  }
  return { tally: count, soft, disagreements }
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
        group.some(({ figure, note }) => figure && note !== 'date') &&
        !group.some(({ isStatisticClaim, cover }) => isStatisticClaim && cover !== 'document'),
    }
  })
}

function line(kind: string, post: string, at: { line: number; sentence: string }, note = ''): string {
  return [kind, `${post}:${at.line}`, note, at.sentence].join('\t')
}
