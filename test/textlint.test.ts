import { TextlintKernel } from '@textlint/kernel'
import markdownPlugin from '@textlint/textlint-plugin-markdown'
import { expect, test } from 'vitest'
import rule, { type TextlintOptions } from '../src/textlint.ts'

/** The plugin's types promise a `default` inside the default; Node gives the plugin itself. */
const markdown = markdownPlugin as unknown as typeof markdownPlugin.default

async function messagesOf(text: string, options: TextlintOptions & { readonly severity?: 'info' } = {}) {
  const { messages } = await new TextlintKernel().lintText(text, {
    ext: '.md',
    filePath: 'post.md',
    plugins: [{ pluginId: 'markdown', plugin: markdown }],
    rules: [{ ruleId: 'statlint', rule, options }],
  })
  return messages
}

const DRAFT = '---\ntitle: Plots\n---\n\nSome **78**% of allotments have a waiting list.\r\n'

test('the textlint rule gives each finding its place, its advice and its id', async () => {
  const [message, ...others] = await messagesOf(DRAFT)
  expect(others).toEqual([])
  expect(message).toMatchObject({ ruleId: 'statlint', severity: 2, line: 5, column: 8 })
  expect(message?.range).toEqual([DRAFT.indexOf('78'), DRAFT.indexOf(' of')])
  expect(message?.message).toMatch(/^“78%” has no source\. .+\. \(missing-source\)$/)
})

test('it takes the options of the API beside those of textlint', async () => {
  expect(await messagesOf(DRAFT, { rules: { 'missing-source': 'off' } })).toEqual([])
  expect(await messagesOf(DRAFT, { severity: 'info' })).toMatchObject([{ severity: 3 }])
})
