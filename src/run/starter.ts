/** The configuration that a repository starts with: what holds anyhow, written out, with what else could be said beside it. */
import type { Survey } from './survey.ts'

export function starterConfig({ site, texts, ignores, isPackage }: Survey): string {
  const [folder = '.'] = texts
  const parts = [
    [
      `# What statlint asks of the drafts here${site ? ` (${site})` : ''}. “statlint config FILE” says what holds for a file and why.`,
      ...(isPackage ? ['# yaml-language-server: $schema=node_modules/statlint/statlint.schema.json'] : []),
    ],
    [
      '# Which rules are on: statlint:recommended (which holds anyhow), statlint:strict or statlint:all.',
      'extends: statlint:recommended',
    ],
    [
      '# Single rules: off, info, warning or error, and their options. “statlint rules” lists them.',
      '# rules:',
      '#   missing-source: [error, { scope: section }]',
      '#   stale-figure: off',
    ],
    [
      '# What is different for some files. Later ones win.',
      '# overrides:',
      `#   - files: ${folder === '.' ? '' : `${folder}/`}archive/**`,
      '#     rules:',
      '#       missing-source: info',
    ],
    [
      '# What is never linted, beside what git ignores; patterns as in .gitignore.',
      ...(ignores.length > 0
        ? ['ignores:', ...ignores.map((pattern) => `  - ${pattern}`)]
        : ['# ignores:', '#   - /drafts/']),
    ],
    [
      '# The findings that were there before: “statlint baseline update” writes the file, and then only new ones are told of.',
      '# baseline: .statlint-baseline.json',
    ],
  ]
  return parts.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n')
}
