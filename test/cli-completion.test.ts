/** What a shell completes, by its own word: bash runs the script that it would read. */
import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { commandLine } from './process.ts'

const run = await commandLine()

describe('in bash', async () => {
  const { stdout: script } = await run(['completion', 'bash'])
  const complete = (...words: readonly string[]) => {
    const ask = `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _statlint; echo "\${COMPREPLY[*]}"`
    return execFileSync('bash', ['-c', `${script}\n${ask}`, 'bash', 'statlint', ...words], { encoding: 'utf8' }).trim()
  }

  test.each<[string[], string]>([
    [['ex'], 'extract explain'],
    [['baseline', ''], 'update prune'],
    [['completion', ''], 'bash zsh fish'],
    [['explain', 'search'], 'search-citation'],
    [['--form'], '--format'],
    [['posts', '--frozen'], '--frozen-baseline'],
    [['extract', 'a.md', '--frozen'], ''],
    [['baseline', 'update', '--pre'], '--preset'],
    [['--format', 'gi'], 'github gitlab'],
    [['extract', '--format', ''], 'table json jsonl csv'],
    [['posts', '--preset', ''], 'recommended strict all'],
  ])('%j', (words, completed) => {
    expect(complete(...words)).toBe(completed)
  })

  test.each([[['po']], [['posts', 'po']], [['extract', '']], [['--config', '']]])(
    'leaves files to the shell: %j',
    (words) => {
      expect(complete(...words)).toBe('')
      expect(script).toContain('complete -o default')
    },
  )
})

test('zsh reads the same by way of its own door', async () => {
  const { stdout } = await run(['completion', 'zsh'])
  expect(stdout).toMatch(/^autoload -U \+X bashcompinit && bashcompinit\n/)
  expect(stdout).toContain((await run(['completion', 'bash'])).stdout)
})

test('fish is told a line a word', async () => {
  const lines = (await run(['completion', 'fish'])).stdout.split('\n')
  expect(lines).toContain("complete -c statlint -n __fish_use_subcommand -a rules -d 'list the rules'")
  expect(lines).toContain(
    "complete -c statlint -n '__fish_seen_subcommand_from rules' -l format -xa 'list json' -d 'how to write it'",
  )
})

test('another shell is told which there are', async () => {
  const { code, stdout, stderr } = await run(['completion', 'tcsh'])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('bash, zsh, fish')
})
