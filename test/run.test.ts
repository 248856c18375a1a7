import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isDay } from '../src/run/day.ts'
import { decode } from '../src/run/decode.ts'
import { type Answer, answersTo } from '../src/run/json-lines.ts'
import { draftsIn } from '../src/run/paths.ts'

describe('bytes', () => {
  test.each<[string, Uint8Array, unknown]>([
    ['UTF-8 is read', Buffer.from('½ – 50 %'), '½ – 50 %'],
    ['a byte order mark is kept', Buffer.from('\uFEFF5%'), '\uFEFF5%'],
    ['nothing is an empty text', Buffer.from(''), ''],
    [
      'a NUL makes it binary',
      Buffer.from('5%\0'),
      { about: 'f', message: 'is a binary file; name a text draft instead.' },
    ],
    ['UTF-16 is named', Buffer.from('\uFEFF5%', 'utf16le'), { about: 'f', message: 'is UTF-16; save it as UTF-8.' }],
    [
      'another encoding is refused with its line',
      Buffer.from('fine\nfine\n75\x9680%\n', 'latin1'),
      { about: 'f', message: 'is not valid UTF-8 (line 3); save it as UTF-8.' },
    ],
    [
      'a text that ends within a character is refused',
      Buffer.from('a\n5 €').subarray(0, -1),
      { about: 'f', message: 'is not valid UTF-8 (line 2); save it as UTF-8.' },
    ],
  ])('%s', (_, bytes, read) => {
    expect(decode(bytes, 'f')).toEqual(read)
  })
})

describe('paths', () => {
  let cwd: string
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'statlint-paths-'))
    const files =
      'a.md b.txt c.rst posts/2.md posts/1.HTM posts/[x].md posts/.hid/d.md posts/node_modules/e.md bare/f.rst'
    for (const file of files.split(' ')) {
      await mkdir(dirname(join(cwd, file)), { recursive: true })
      await writeFile(join(cwd, file), '')
    }
    await symlink('loop', join(cwd, 'loop'))
    await symlink('.', join(cwd, 'posts/round'))
    await symlink('../c.rst', join(cwd, 'posts/linked.md'))
  })
  afterAll(() => rm(cwd, { recursive: true }))

  const drafts = (...paths: string[]) => draftsIn(paths, { cwd, unmatchedIsProblem: true })

  test('a folder gives its drafts, sorted, without hidden folders, those of packages and those that links lead to', async () => {
    expect(await drafts('posts')).toEqual(['posts/1.HTM', 'posts/2.md', 'posts/[x].md'])
  })

  test('a file may be called anything, and none is read twice', async () => {
    expect(await drafts('c.rst', './a.md', join(cwd, 'a.md'), 'posts/../a.md')).toEqual(['c.rst', 'a.md'])
  })

  test('globs are ours to expand, and a file with the marks of one is a file', async () => {
    expect(await drafts('*.{md,txt}')).toEqual(['a.md', 'b.txt'])
    expect(await drafts('posts/[x].md')).toEqual(['posts/[x].md'])
  })

  test('what cannot be had is a problem in its place', async () => {
    const found = await drafts('gone.md', 'a.md', 'a.md/b', 'bare', '*.doc', 'loop')
    expect(found).toEqual([
      { about: 'gone.md', message: 'is not there; check the path.' },
      'a.md',
      { about: 'a.md/b', message: 'is not there: a part of the path is a file; check the path.' },
      { about: 'bare', message: expect.stringContaining('no drafts') },
      { about: '*.doc', message: expect.stringContaining('--no-error-on-unmatched-pattern') },
      { about: 'loop', message: expect.stringContaining('circle') },
    ])
    expect(await draftsIn(['*.doc'], { cwd, unmatchedIsProblem: false })).toEqual([])
  })

  test('the file that the report goes to is no draft', async () => {
    expect(await draftsIn(['*.{md,txt}'], { cwd, unmatchedIsProblem: true, except: [join(cwd, 'b.txt')] })).toEqual([
      'a.md',
    ])
  })
})

describe('JSON lines', () => {
  async function answers(...chunks: readonly (string | Uint8Array)[]) {
    let errors = 0
    const bytes = Readable.from(chunks.map((chunk) => Buffer.from(chunk)))
    const answer: Answer = ({ text, language, date }) => {
      if (text === 'boom') throw new Error('broken')
      return { text, language, date }
    }
    const lines: string[] = []
    for await (const line of answersTo(bytes, answer, () => errors++)) lines.push(line)
    return { answers: lines.map((line) => JSON.parse(line)), errors }
  }

  test('are answered in order, however the stream is cut', async () => {
    const input = '{"id":1,"text":"½\\u2028a\u2028b"}\r\n{"id":"z","text":"c","language":"html","date":"2025-01-31"}'
    const bytes = Buffer.from(input)
    const whole = await answers(input)
    expect(whole).toEqual({
      answers: [
        { id: 1, text: '½\u2028a\u2028b' },
        { id: 'z', text: 'c', language: 'html', date: '2025-01-31' },
      ],
      errors: 0,
    })
    expect(await answers(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole)
  })

  test('that cannot be read are answered with why, and the run goes on', async () => {
    const bad = [
      'nope',
      '',
      '[]',
      '{"id":1}',
      '{"id":2,"text":"a","language":"doc"}',
      '{"id":3,"text":"a","date":"2025-02-30"}',
    ]
    const { answers: given, errors } = await answers(
      `${bad.join('\n')}\n`,
      Uint8Array.of(0xff, 0x0a),
      '{"id":4,"text":"boom"}\n{"text":"a"}\n',
    )
    expect(given).toEqual([
      { error: expect.stringContaining('not JSON') },
      { error: expect.stringContaining('not JSON') },
      { error: expect.stringContaining('not an object') },
      { id: 1, error: expect.stringContaining('“text”') },
      { id: 2, error: expect.stringContaining('“language”') },
      { id: 3, error: expect.stringContaining('“date”') },
      { error: 'not valid UTF-8' },
      { id: 4, error: expect.stringContaining('broken') },
      { text: 'a' },
    ])
    expect(errors).toBe(8)
  })
})

test('a day is one that the calendar has', () => {
  expect(['2024-02-29', '2025-12-31'].every(isDay)).toBe(true)
  expect(['2025-02-29', '2025-13-01', '2025-1-1', 'today', '2025-01-01T00:00'].some(isDay)).toBe(false)
})
