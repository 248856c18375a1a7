import { remark } from 'remark'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import remarkStatlint, { type RemarkOptions } from '../src/remark.ts'

async function messagesOf(value: string, options: RemarkOptions = {}, path = 'post.md') {
  const file = new VFile({ value, path })
  await remark().use(remarkStatlint, options).process(file)
  return file.messages
}

const DRAFT = '# Plots\n\nSome **78**% of allotments have a waiting list.\n'

describe('the remark plugin', () => {
  test('gives each finding its place, rule, source and advice', async () => {
    const [message, ...others] = await messagesOf(DRAFT)
    expect(others).toEqual([])
    expect(message).toMatchObject({
      source: 'statlint',
      ruleId: 'missing-source',
      fatal: false,
      file: 'post.md',
      line: 3,
      column: 8,
    })
    expect(message?.reason).toContain('“78%”')
    expect(message?.note).toBeTruthy()
    expect(message?.place).toMatchObject({ start: { line: 3, column: 8, offset: 16 } })
  })

  test('tells errors, warnings and what informs apart', async () => {
    const fatal = async (level: 'error' | 'warning' | 'info') => {
      const [message] = await messagesOf(DRAFT, { rules: { 'missing-source': level } })
      return message?.fatal
    }
    expect([await fatal('error'), await fatal('warning'), await fatal('info')]).toEqual([true, false, undefined])
  })

  test('has no message for a clean draft, and leaves the draft as it is', async () => {
    expect(await messagesOf('# Plots\n\nThere is a waiting list.\n')).toEqual([])
    expect(String(await remark().use(remarkStatlint).process(DRAFT))).toBe(DRAFT)
  })
})
