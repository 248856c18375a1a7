/** The examples that rules bring with them, tried: each as it is and in the disguises that real drafts come in. */
import { readDocument } from '../document.ts'
import { type ActiveRule, lintDocument } from '../lint/index.ts'
import { readMarks } from '../lint/marks.ts'
import type { Day, Finding } from '../model.ts'
import type { Flag, Rule } from '../rule.ts'

/** The day that every example is read on. */
const TODAY: Day = '2026-01-01'

/** How an example may come in a draft; one that a disguise does not suit stays as it is. */
export const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'after front matter': (text) => (hasFrontMatter(text) ? text : `---\nlayout: post\n---\n\n${text}`),
  'in a quotation': (text) => (hasFrontMatter(text) ? text : text.replace(/^/gm, '> ')),
}

function hasFrontMatter(text: string): boolean {
  return text.startsWith('---\n')
}

/** What of a rule's examples does not hold: a line for each. */
export function brokenExamples(rule: ActiveRule): string[] {
  const { flags, allows, options = {} } = rule.rule as Rule
  const own = [...flags, ...allows.map((text): Flag => [text, ''])].flatMap((flag) => broken(rule, flag))
  const others = Object.entries<{ example?: { value: unknown; flags?: readonly Flag[]; allows?: readonly string[] } }>(
    options,
  ).flatMap(([name, { example }]) => {
    if (!example) return []
    const set = { ...rule, options: { ...rule.options, [name]: example.value } }
    const examples = [...(example.flags ?? []), ...(example.allows ?? []).map((text): Flag => [text, ''])]
    return examples.flatMap((flag) => broken(set, flag))
  })
  return [...own, ...others]
}

/** The first disguise in which an example does not hold. */
function broken(rule: ActiveRule, [marked, message]: Flag): string[] {
  for (const [name, disguised] of Object.entries(DISGUISES)) {
    const problem = problemWith(rule, disguised(marked), message)
    if (problem !== undefined) return [`${name}, ${problem}: ${marked.replace(/\s+/g, ' ')}`]
  }
  return []
}

/** What the rule says of an example: the message of its first finding; undefined where it finds nothing or fails. */
export function messageOn(rule: ActiveRule, marked: string): string | undefined {
  return tried(rule, readMarks(marked).text).own[0]?.message
}

function tried(rule: ActiveRule, text: string): { own: readonly Finding[]; failure?: Error } {
  const document = readDocument(text, { language: 'markdown', filePath: 'example.md', today: TODAY })
  const settings = { known: new Set([rule.id]), directives: true, unusedDirectives: 'off' } as const
  const { findings, failures } = lintDocument(document, [rule], settings)
  return {
    own: findings.filter(({ ruleId }) => ruleId === rule.id),
    ...(failures[0] && { failure: failures[0].error }),
  }
}

function problemWith(rule: ActiveRule, marked: string, message: string): string | undefined {
  try {
    const { text, marks } = readMarks(marked)
    const { own, failure } = tried(rule, text)
    if (failure) return `the rule failed (${failure.message})`
    const found = own.map(({ at }) => at.join('-')).join()
    if (found === marks.map(({ span }) => span.join('-')).join())
      return own[0] && !own[0].message.includes(message) ? `the message is “${own[0].message}”` : undefined
    return own.length > 0 ? `found ${own.map(({ at }) => `“${text.slice(...at)}”`).join(', ')}` : 'found nothing'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
