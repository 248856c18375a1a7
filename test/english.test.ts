import { describe, expect, test } from 'vitest'
import { foreignLanguage } from '../src/english.ts'
import { read } from '../src/read/index.ts'

const judge = (text: string, declared?: string) =>
  foreignLanguage(read(text, { language: 'text', filePath: 'a.txt' }).blocks, declared)

const GERMAN = `Die Zahl der Radfahrer ist in den letzten zehn Jahren um 40 Prozent gestiegen, und das ist für die Stadt eine gute Nachricht.
Nach Angaben des Amtes fahren heute mehr als 12.000 Menschen mit dem Rad zur Arbeit, während die Zahl der Autos nicht mehr wächst, wie es im Bericht heißt.`
const RUSSIAN = `Число велосипедистов в городе выросло на сорок процентов за последние десять лет, и это хорошая новость для всех жителей, которые
живут в центре и ездят на работу каждый день, потому что воздух стал чище, а улицы тише и безопаснее, чем раньше, когда машин было больше.`
const ENGLISH = `The number of cyclists has risen by 40 percent in ten years, which is good news for the city. More than 12,000 people now ride to work,
and the number of cars is no longer growing, as the report that was published by the city on Monday has it, while buses are as full as they were.`
const LIST =
  'Jean Dupont, Marie Curie, Hans Meier, Anna Kowalska, José García, Luigi Rossi, Sven Larsson, Mika Virtanen, '.repeat(
    5,
  )

describe('the language of a draft', () => {
  test.each([
    ['German', GERMAN, 'German'],
    ['Russian', RUSSIAN, 'a script other than Latin'],
    ['English', ENGLISH, undefined],
    ['English that quotes German', `${ENGLISH} “${GERMAN.slice(0, 80)}”`, undefined],
    ['names alone', LIST, undefined],
    ['too little', 'Die Zahl ist um 40 Prozent gestiegen.', undefined],
    ['nothing', '', undefined],
  ])('%s', (_name, text, expected) => {
    expect(judge(text)).toBe(expected)
  })

  test('what the front matter declares decides', () => {
    expect(judge(ENGLISH, 'de-AT')).toBe('de-AT')
    expect(judge(GERMAN, 'en-GB')).toBeUndefined()
  })
})
