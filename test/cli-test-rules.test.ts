import { describe, expect, test } from 'vitest'
import { commandLine } from './process.ts'
import { forest } from './tree.ts'

const run = await commandLine()
const plant = forest('test-rules')

/** A rule that flags the word “very”. */
function ruleWith(flags: string, allows = "'A list.'"): string {
  return `export default {
    summary: 'Very.', why: 'Why.', advice: 'Drop it.', severity: 'off',
    flags: [${flags}], allows: [${allows}],
    *check({ source }) {
      const at = source.indexOf('very')
      if (at >= 0) yield { at: [at, at + 4], message: '“very” says little.' }
    },
  }`
}

describe('test-rules', () => {
  test('says that all examples hold', async () => {
    const cwd = plant({ 'mine/very.mjs': ruleWith("['A ⟦very⟧ long list.', 'says little']") })
    const done = { code: 0, stdout: '1 rule, 2 examples, 0 broken.\n', stderr: '' }
    expect(await run(['test-rules', './mine'], { cwd })).toEqual(done)
    expect(await run(['test-rules', './mine/very.mjs'], { cwd })).toEqual(done)
  })

  test('names each that does not, for the plugins of the configuration', async () => {
    const flags =
      "['A very ⟦long⟧ list.', ''], ['A ⟦list⟧.', ''], ['A ⟦very⟧ long list.', 'says a lot'], ['A ⟦list.', '']"
    const cwd = plant({
      '.statlintrc.yaml': 'plugins: [./very.mjs]\n',
      'very.mjs': ruleWith(flags, "'A very long list.'"),
    })
    const { code, stdout, stderr } = await run(['test-rules'], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '1 rule, 5 examples, 5 broken.\n' })
    expect(stderr.trimEnd().split('\n')).toEqual([
      'statlint: very: as it is, found “very”: A very ⟦long⟧ list.',
      'statlint: very: as it is, found nothing: A ⟦list⟧.',
      'statlint: very: as it is, the message is ““very” says little.”: A ⟦very⟧ long list.',
      'statlint: very: as it is, A mark opens that never closes: A ⟦list.: A ⟦list.',
      'statlint: very: as it is, found “very”: A very long list.',
    ])
  })

  test('has something to test, or says so', async () => {
    const cwd = plant({ 'a.md': '' })
    expect(await run(['test-rules'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'statlint: test-rules: there are no rules of plugins here; name a file or a folder of rules.\n',
    })
    expect(await run(['test-rules', './gone'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'statlint: test-rules: plugin “./gone”: there is no such file or folder\n',
    })
  })
})
