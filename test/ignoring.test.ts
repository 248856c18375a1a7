import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ignoringOf } from '../src/run/ignoring.ts'
import { forest } from './tree.ts'

const plant = forest('ignoring')

/** What ignores each file of a tree, by path; the files that nothing ignores are left out. */
function ignoredIn(files: Readonly<Record<string, string>>, { gitignore = true, ignores = [] as string[] } = {}) {
  const cwd = plant(files)
  const configured = ignores.length > 0 ? [{ name: 'the config', folder: cwd, patterns: ignores }] : []
  const ignoring = ignoringOf({ cwd, ignores: configured, gitignore })
  return Object.fromEntries(
    Object.keys(files).flatMap((file) => {
      const by = ignoring(join(cwd, file))
      return by === undefined ? [] : [[file, by]]
    }),
  )
}

const GIT = { '.git/HEAD': '' }

describe('a file is ignored', () => {
  test('by .gitignore, in a repository alone', () => {
    const files = { '.gitignore': 'drafts/\n*.txt\n!keep.txt\n', 'drafts/a.md': '', 'b/c.txt': '', 'b/keep.txt': '' }
    expect(ignoredIn({ ...GIT, ...files })).toEqual({ 'drafts/a.md': '.gitignore', 'b/c.txt': '.gitignore' })
    expect(ignoredIn(files)).toEqual({})
    expect(ignoredIn({ ...GIT, ...files }, { gitignore: false })).toEqual({})
  })

  test('by .statlintignore, wherever', () => {
    const files = { '.statlintignore': '/old\n', 'old/a.md': '', 'new/old/b.md': '', 'new/.statlintignore': '*.html\n' }
    expect(ignoredIn({ ...files, 'new/c.html': '' })).toEqual({
      'old/a.md': '.statlintignore',
      'new/c.html': join('new', '.statlintignore'),
    })
  })

  test('by the configuration, which holds over both', () => {
    const files = { ...GIT, '.gitignore': 'built/\n', 'built/a.md': '', 'posts/b.md': '' }
    expect(ignoredIn(files, { ignores: ['posts/*'] })).toEqual({
      'built/a.md': '.gitignore',
      'posts/b.md': 'the config',
    })
    expect(ignoredIn(files, { ignores: ['!built/'] })).toEqual({})
  })

  test('unless .statlintignore takes back what .gitignore says', () => {
    const files = { ...GIT, '.gitignore': 'drafts/\n', '.statlintignore': '!drafts/\n', 'drafts/a.md': '' }
    expect(ignoredIn(files)).toEqual({})
  })

  test('by no repository around its own', () => {
    const files = { ...GIT, '.gitignore': '*.md\n', 'theme/.git': 'gitdir: elsewhere', 'theme/a.md': '', 'b.md': '' }
    expect(ignoredIn(files)).toEqual({ 'b.md': '.gitignore' })
  })
})

test('git says the same of its own patterns', () => {
  const cwd = plant({
    '.gitignore': '# built\n/_site\n*.tmp.md\n!kept.tmp.md\nfoo/**/bar\ndocs/*\n!docs/keep/\n\\#odd.md\n',
    'docs/keep/.gitignore': 'x.md\n!*.tmp.md\r\n',
  })
  execFileSync('git', ['init', '-q'], { cwd })
  const paths = [
    '_site/a.md',
    'b/_site/a.md',
    'a.tmp.md',
    'kept.tmp.md',
    'foo/bar',
    'foo/a/b/bar/c.md',
    'docs/a.md',
    'docs/sub/a.md',
    'docs/keep/a.md',
    'docs/keep/x.md',
    'docs/keep/y/x.md',
    'docs/keep/z.tmp.md',
    '#odd.md',
  ]
  const { stdout } = spawnSync('git', ['check-ignore', '--stdin', '-z'], {
    cwd,
    input: paths.join('\0'),
    encoding: 'utf8',
  })
  const ignoring = ignoringOf({ cwd, ignores: [], gitignore: true })
  const ignored = paths.filter((path) => ignoring(join(cwd, path)) !== undefined)
  expect(ignored).toEqual(stdout.split('\0').filter(Boolean))
  expect(ignored).toContain('docs/keep/x.md')
})
