/**
 * Directives in the comments of a draft: `statlint-disable-next-line`, `statlint-disable` … `statlint-enable`,
 * `statlint-disable-file`, each with rule ids (none: every rule) and, behind ` -- `, a reason.
 */
import type { Comment, Document, Finding, Severity, Span } from '../model.ts'

/** The findings that are about directives themselves; no rule file can bear these names. */
export const UNUSED = 'unused-directive'
export const UNKNOWN = 'unknown-rule'

/** One rule id (or "*") that one comment silences, and where. */
interface Silence {
  readonly id: string
  readonly comment: Comment
  readonly over: Span
}

export interface DirectiveSettings {
  /** Ids that a directive may name. */
  readonly known: ReadonlySet<string>
  /** Ids of the rules that ran: only their directives can be judged unused. */
  readonly active: ReadonlySet<string>
  readonly severityOfUnused: Severity | 'off'
}

/** Drops the findings that a directive silences, and adds one for each directive that silences nothing or names no rule. */
export function applyDirectives(
  document: Document,
  findings: readonly Finding[],
  settings: DirectiveSettings,
): Finding[] {
  const directives = document.comments.flatMap((comment) => directiveOf(comment) ?? [])
  if (directives.length === 0) return [...findings]
  const silences = directives.flatMap((directive, n) => silencesOf(directive, directives.slice(n + 1), document.source))
  const used = new Set<Silence>()
  const kept = findings.filter((finding) => {
    const by = silences.find((silence) => silencesFinding(silence, finding))
    if (by) used.add(by)
    return !by
  })
  const unused = silences.filter((silence) => !used.has(silence) && isJudged(silence, settings))
  return [...kept, ...unknownIn(directives, settings), ...unused.flatMap((silence) => unusedFinding(silence, settings))]
}

type Action = 'disable' | 'enable' | 'disable-next-line' | 'disable-file'

interface Directive {
  readonly action: Action
  readonly ids: readonly string[]
  readonly comment: Comment
}

function directiveOf(comment: Comment): Directive | undefined {
  const match = /^statlint-(disable-next-line|disable-file|disable|enable)(?=\s|$)([\s\S]*)$/.exec(comment.text)
  if (!match?.[1]) return undefined
  const list = (match[2] ?? '').split(/(?:^|\s)--(?:\s|$)/)[0] ?? ''
  return { action: match[1] as Action, ids: list.split(/[\s,]+/).filter(Boolean), comment }
}

function silencesOf({ action, ids, comment }: Directive, later: readonly Directive[], source: string): Silence[] {
  if (action === 'enable') return []
  return (ids.length > 0 ? ids : ['*']).map((id) => ({
    id,
    comment,
    over: reachOf(action, id, comment, later, source),
  }))
}

function reachOf(action: Action, id: string, comment: Comment, later: readonly Directive[], source: string): Span {
  if (action === 'disable-file') return [0, Number.POSITIVE_INFINITY]
  if (action === 'disable-next-line') return nextLine(source, comment.span[1])
  const end = later.find((next) => next.action === 'enable' && (next.ids.length === 0 || next.ids.includes(id)))
  return [comment.span[1], end?.comment.span[0] ?? Number.POSITIVE_INFINITY]
}

/** The next line with anything on it: in Markdown an empty line has to stand between a comment and a paragraph. */
function nextLine(source: string, after: number): Span {
  const line = /[\r\n]\s*[^\r\n]*/g
  line.lastIndex = after
  const match = line.exec(source)
  return match ? [match.index, match.index + match[0].length] : [after, after]
}

function silencesFinding({ id, over }: Silence, finding: Finding): boolean {
  return (id === '*' || id === finding.ruleId) && over[0] <= finding.at[0] && finding.at[0] < over[1]
}

/** A rule that did not run silenced nothing for that reason alone. */
function isJudged({ id }: Silence, { active }: DirectiveSettings): boolean {
  return id === '*' || active.has(id)
}

function unusedFinding({ id, comment }: Silence, { severityOfUnused: severity }: DirectiveSettings): Finding[] {
  if (severity === 'off') return []
  const what = id === '*' ? 'nothing' : `no finding of “${id}”`
  return [
    {
      ruleId: UNUSED,
      severity,
      at: comment.span,
      message: `“${comment.text}” silences ${what}.`,
      advice: 'Remove it.',
    },
  ]
}

function unknownIn(directives: readonly Directive[], { known }: DirectiveSettings): Finding[] {
  return directives.flatMap(({ ids, comment }) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({
        ruleId: UNKNOWN,
        severity: 'warning' as const,
        at: comment.span,
        message: `“${id}” is no rule.`,
        advice: 'Type `statlint rules` for the names; a reason stands behind “ -- ”.',
      })),
  )
}
