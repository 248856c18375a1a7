import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { prettyReporter } from '../src/report/pretty.ts'
import type { FileResult, Screen } from '../src/report/reporter.ts'
import { resultWith } from './report-results.ts'

function pretty(results: readonly FileResult[], screen: Partial<Screen> = {}, quiet = false): string {
  const reporter = prettyReporter({ width: 80, color: false, isTerminal: false, ...screen }, { quiet })
  return results.map((result) => reporter.file(result)).join('') + reporter.end()
}

const allotments = resultWith('# Plots\n\nSome 78% of allotments have a waiting list, and 22% take new tenants.\n', [
  { words: '78%', ruleId: 'missing-source' },
  {
    words: '22%',
    ruleId: 'stale-figure',
    severity: 'error',
    message: '“22%” is old.',
    advice: 'Find a newer one.',
    related: { words: 'Plots', message: 'The heading promises another year.' },
  },
])

describe('a file', () => {
  test('shows a sentence once, its words underlined, and all that was found in it', () => {
    expect(pretty([allotments])).toBe(`post.md

  3 │ Some 78% of allotments have a waiting list, and 22% take new tenants.
    │      ^^^                                        ^^^

      3:6   warning  missing-source
      “78%” has no source.
      → Say who counted.

      3:49  error    stale-figure
      “22%” is old.
        1:3  The heading promises another year.
      → Find a newer one.

1 error and 1 warning in 1 file (2 figures, 2 claims).
Why, with examples: statlint explain missing-source
`)
  })

  test('is told once what is to be done in several places', () => {
    const flagged = ['78%', '22%'].map((words) => ({ words, ruleId: 'missing-source' }))
    const several = resultWith('Some 78% of allotments have a waiting list.\n\nIt was 22% once.\n', flagged)
    expect(pretty([several]).match(/→ Say who counted\./g)).toHaveLength(1)
    expect(pretty([several, several]).match(/→ Say who counted\./g)).toHaveLength(2)
  })

  test('has nothing to do or to explain where it could not be read', () => {
    const text = pretty([resultWith('---\ntitle: "a\n---\n\nNo.\n', [])])
    expect(text).toContain('info  notice')
    expect(text).not.toMatch(/→|explain/)
  })

  test('without findings is not shown, but counted', () => {
    const clean = resultWith('Nothing to count here.\n', [])
    expect(pretty([clean])).toBe('No findings in 1 file (0 figures, 0 claims).\n')
    expect(pretty([clean, allotments])).toContain('in 1 of 2 files')
    expect(pretty([])).toBe('')
  })

  test('of which only errors are asked for says nothing where there are none', () => {
    expect(pretty([resultWith('Nothing to count here.\n', [])], {}, true)).toBe('')
  })

  test('shows the line of a finding that stands in no sentence', () => {
    const result = resultWith('---\ntitle: 60% of cats\n---\n\nCats sleep.\n', [{ words: '60%', ruleId: 'a-rule' }])
    expect(pretty([result])).toContain('  2 │ title: 60% of cats\n    │        ^^^\n')
  })
})

const LONG = `The council, which has met every month since the flood to hear reports from the districts, the ferries and the \
schools about what was lost and what has been rebuilt, said that 61% of the houses on the northern shore are lived in again, \
although nobody could say how the houses had been counted, whether empty ones that belong to people who moved inland were left \
out, or why the figure in the summary of the very same report was 48% and the one in the press release was not there at all.`

describe('a long sentence', () => {
  test('is cut around its words', () => {
    const text = pretty([resultWith(LONG, [{ words: '61%', ruleId: 'a-rule' }])])
    expect(text).toContain(`
  1 │ … schools about what was lost and what has been rebuilt, said that 61% of
    │                                                                    ^^^
    │ the houses on the northern shore are lived in again, although …
`)
  })

  test('keeps words that stand far apart', () => {
    const flagged = [
      { words: '61%', ruleId: 'a-rule' },
      { words: '48%', ruleId: 'a-rule' },
    ]
    const text = pretty([resultWith(LONG, flagged)])
    expect(text).toContain(`
  1 │ … been rebuilt, said that 61% of the houses on the northern … the very
    │                           ^^^
    │ same report was 48% and the one in the press …
    │                 ^^^
`)
  })

  test('that is flagged as a whole loses its middle', () => {
    const lines = pretty([resultWith(LONG, [{ words: LONG, ruleId: 'a-rule', message: 'Too long.' }])]).split('\n')
    expect(lines[2]).toMatch(/^ {2}1 │ The council, which has met every month/)
    expect(lines.filter((line) => line.includes('^')).length).toBeLessThanOrEqual(3)
  })
})

describe('a screen', () => {
  const wide = resultWith('## 調査\n\n日本の調査によると、60% の人がＡＢＣを使い😀、理由は明らかではない。\n', [
    { words: '60%', ruleId: 'missing-source' },
    { words: 'ＡＢＣ', ruleId: 'other-rule' },
  ])
  const results = [allotments, wide, resultWith(LONG, [{ words: '61%', ruleId: 'a-rule', advice: LONG }])]

  test.each([40, 60, 80, 160])('of %i columns is never overrun', (width) => {
    for (const line of pretty(results, { width }).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
  })

  test('has wide characters underlined where they stand', () => {
    const [row = '', carets = ''] = pretty([wide]).split('\n').slice(2)
    const columnOf = (words: string) => stringWidth(row.slice(0, row.indexOf(words)))
    expect(stringWidth(carets.slice(0, carets.indexOf('^')))).toBe(columnOf('60%'))
    expect(carets.trimEnd().length).toBe(columnOf('ＡＢＣ') + 6)
  })

  test('shows an address whole, however narrow it is', () => {
    const url = 'https://example.org/a/very/long/address/of/a/page/that/explains/it'
    const result = resultWith('Some 78% of cats sleep.', [{ words: '78%', ruleId: 'a-rule', advice: `See ${url}.` }])
    expect(pretty([result], { width: 60 })).toContain(url)
  })

  test('is given colours only where it is to have them', () => {
    expect(pretty(results, { color: false })).not.toContain('\u001B')
    expect(pretty(results, { color: true })).toContain('\u001B[33m')
  })

  test('never gets a control character of a draft', () => {
    const draft = 'Some 78% of \u001B[31mcats\u0007 sleep\u202E upside\u009B2J down.\n'
    const result = resultWith(draft, [{ words: '78%', ruleId: 'a-rule', message: 'Bad \u001B]0;title\u0007 words.' }], {
      filePath: 'a\u001B[2Jb.md',
    })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(pretty([result])).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
  })
})

test('a sentence with very many findings is shown again for the rest', () => {
  const words = Array.from({ length: 30 }, (_, n) => `${n + 100}%`)
  const result = resultWith(
    `Shares of ${words.join(', ')} were seen.`,
    words.map((word) => ({ words: word, ruleId: 'a-rule' })),
  )
  const excerpts = pretty([result]).match(/^ {2}1 │/gm)
  expect(excerpts).toHaveLength(3)
})
