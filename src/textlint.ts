/**
 * statlint as a textlint rule (`statlint/textlint`), for those who have textlint already. It reads the source itself, since exact places
 * need the text as written; textlint's own comments and filters, and the severity that it gives to the rule, hold for what is found.
 */
import type { TextlintRuleReporter } from '@textlint/types'
import { type LintOptions, lint } from './index.ts'

export type TextlintOptions = Omit<LintOptions, 'filePath'>

/** textlint rule. Each finding is an error of textlint's at its place: what is wrong, what to do, and the id of the rule. */
const report: TextlintRuleReporter<TextlintOptions> = (context, options = {}) => {
  const { Syntax, RuleError, locator } = context
  return {
    [Syntax.Document](node) {
      const filePath = context.getFilePath() ?? '<text>'
      // textlint puts `severity`, a key of its own, beside those of the rule: it goes unread.
      for (const { message, ruleId, suggestions, offset } of lint(context.getSource(), { ...options, filePath })
        .messages) {
        const advice = suggestions.map(({ desc }) => ` ${desc}`).join('')
        context.report(node, new RuleError(`${message}${advice} (${ruleId})`, { padding: locator.range(offset) }))
      }
    },
  }
}

export default report
