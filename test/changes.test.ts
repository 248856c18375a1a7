import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/document.ts'
import type { Finding } from '../src/model.ts'
import { linesByFile } from '../src/run/diff.ts'
import { findingsIn } from '../src/run/line-range.ts'

describe('a diff', () => {
  test('is read by file and line, whatever the drafts hold', () => {
    const diff = `diff --git a/a.md b/a.md
index 1..2 100644
--- a/a.md
+++ b/a.md
@@ -3 +3,2 @@ Heading
-old
+new
+++ b/not-a-file.md
@@ -9,2 +10,0 @@
-@@ -1 +1 @@
-gone
diff --git a/new.md b/new.md
--- /dev/null
+++ b/new.md
@@ -0,0 +1 @@
+one
\\ No newline at end of file
`
    expect([...linesByFile(diff)]).toEqual([
      [
        'a.md',
        [
          [3, 5],
          [11, 11],
        ],
      ],
      ['new.md', [[1, 2]]],
    ])
  })

  test('names files with spaces, quotation marks and other letters', () => {
    const named = (name: string) => [...linesByFile(`+++ ${name}\n@@ -1 +1 @@\n-a\n+b\n`).keys()]
    expect(named('b/posts/a b.md\t')).toEqual(['posts/a b.md'])
    expect(named('b/größe.md')).toEqual(['größe.md'])
    expect(named('"b/say \\"a\\"\\\\\\t\\001.md"')).toEqual(['say "a"\\\t\u0001.md'])
  })
})

describe('a finding is in changed lines', () => {
  const source = 'First sentence\nof two lines. Another one here.\n\nA last one,\nin three\nlines.\n'
  const document = readDocument(source, { language: 'markdown', filePath: 'a.md', today: '2026-01-01' })
  const findings = document.sentences.map(
    (sentence): Finding => ({
      ruleId: 'a-rule',
      severity: 'info',
      at: [sentence.span[0], sentence.span[0] + 1],
      message: '.',
      advice: '',
      sentence,
    }),
  )
  const within = (...ranges: [number, number][]) =>
    findingsIn(ranges, document.source, findings).map(({ sentence }) => sentence?.text.split(/\s/)[0])

  test.each<[string, [number, number][], string[]]>([
    ['where a line of its sentence is', [[1, 2]], ['First']],
    ['where the line is another sentence’s too', [[2, 3]], ['First', 'Another']],
    [
      'where any range is',
      [
        [1, 2],
        [6, 7],
      ],
      ['First', 'A'],
    ],
    ['where a line was taken out of its sentence', [[5, 5]], ['A']],
    ['and not where one was taken out before it', [[4, 4]], []],
    ['and not between', [[3, 4]], []],
  ])('%s', (_, ranges, found) => {
    expect(within(...ranges)).toEqual(found)
  })

  test('by its own place, where it stands in no sentence', () => {
    const [bare] = findings.map(({ sentence: _, ...finding }) => finding)
    expect(findingsIn([[1, 2]], document.source, bare ? [bare] : [])).toEqual([bare])
    expect(findingsIn([[2, 3]], document.source, bare ? [bare] : [])).toEqual([])
  })
})
