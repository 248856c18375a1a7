/** `statlint explain RULE`: all that a rule's file says, as a page for the terminal. */
import type { Range } from '../model.ts'
import type { Flag, Option, Rule } from '../rule.ts'
import { markedLines, underlineOf } from './excerpt.ts'
import { type Paint, paintOf } from './paint.ts'
import { printable } from './printable.ts'
import type { Screen } from './reporter.ts'
import { indented } from './terminal.ts'

const WIDEST = 100
const INDENT = 2

/** The page of a rule; `messageOn` gives the whole message that it has for an example. */
export function rulePage(
  id: string,
  rule: Rule,
  screen: Screen,
  messageOn: (example: string) => string | undefined = () => undefined,
): string {
  const [width, paint] = [Math.min(WIDEST, screen.width), paintOf(screen.color)]
  const prose = (text: string) => indented(printable(text), INDENT, width)
  const sections: [title: string, lines: string[]][] = [
    ['Why', prose(rule.why)],
    ['What to do', prose(rule.advice)],
    [
      'Flagged',
      spaced(rule.flags.map(([text, part]: Flag) => flagLines([text, messageOn(text) ?? part], width, paint))),
    ],
    ['Left alone', spaced(rule.allows.map((text) => exampleLines(text, width, paint)))],
    [
      'Options',
      [
        ...Object.entries<Option>(rule.options ?? {}).flatMap(([name, option]) =>
          optionLines(name, option, width, paint),
        ),
        ...settingLines(id, rule, paint),
      ],
    ],
    ['To silence it', silenceLines(id, rule, width, paint)],
    ['Guidance', (rule.sources ?? []).map((url) => `  ${url}`)],
  ]
  const head = [`${paint.strong(id)}  ${paint[rule.severity](rule.severity)}`, ...indented(rule.summary, 0, width)]
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([title, lines]) => ['', paint.strong(title), ...lines])
  return [...head, ...body].map((line) => `${line}\n`).join('')
}

function flagLines([text, message]: Flag, width: number, paint: Paint): string[] {
  return [
    ...exampleLines(text, width, paint),
    ...indented(`→ ${message}`, INDENT, width).map((line) => paint.faint(line)),
  ]
}

/** An example as it would stand in a draft; the words that are flagged get a row of carets. */
function exampleLines(example: string, width: number, paint: Paint): string[] {
  const { text, marks } = unmarked(example)
  const margin = paint.faint('  │')
  let start = 0
  return text.split('\n').flatMap((line) => {
    const own = marks.map(([from, to]): Range => [from - start, to - start])
    start += line.length + 1
    const lines = line.trim() === '' ? [{ text: '', marks: [] }] : markedLines(printable(line), own, width - INDENT - 2)
    return lines.flatMap((part) => [
      part.text === '' ? margin : `${margin} ${part.text}`,
      ...(part.marks.length > 0 ? [`${margin} ${paint.warning(underlineOf(part, '^'))}`] : []),
    ])
  })
}

/** The text without its ⟦marks⟧, and where they stood. */
function unmarked(example: string): { text: string; marks: Range[] } {
  const marks: Range[] = []
  let text = ''
  for (const part of example.split(/(⟦[^⟧]*⟧)/)) {
    const words = part.startsWith('⟦') ? part.slice(1, -1) : part
    if (words !== part) marks.push([text.length, text.length + words.length])
    text += words
  }
  return { text, marks }
}

function optionLines(name: string, option: Option, width: number, paint: Paint): string[] {
  const { type, default: value, description } = option
  const kinds = type === 'string' && option.enum ? option.enum.join(', ') : type
  return [
    `  ${paint.strong(name)}  ${paint.faint(`${kinds}; ${JSON.stringify(value)} unless set`)}`,
    ...indented(description, 4, width),
  ]
}

/** The first option as it is set in a configuration, where it has another value than its own. */
function settingLines(id: string, { severity, options = {} }: Rule, paint: Paint): string[] {
  const [[name, option] = []] = Object.entries<Option>(options)
  if (name === undefined || option === undefined) return []
  const level = severity === 'off' ? 'warning' : severity
  const value = option.type === 'string' ? option.enum?.find((other) => other !== option.default) : undefined
  const setting = `${id}: [${level}, { ${name}: ${value ?? JSON.stringify(option.default)} }]`
  return ['  In .statlintrc.yaml, for instance:', `    ${paint.help(`rules: { ${setting} }`)}`]
}

function silenceLines(id: string, { severity }: Rule, width: number, paint: Paint): string[] {
  const level = severity === 'off' ? 'warning' : 'off'
  return [
    ...indented('In the draft, above the line, with your reason:', INDENT, width),
    `    ${paint.help(`<!-- statlint-disable-next-line ${id} -- reason -->`)}`,
    ...indented(severity === 'off' ? 'It is off; to hear of it:' : 'For a run:', INDENT, width),
    `    ${paint.help(`statlint --rule ${id}=${level}`)}`,
  ]
}

function spaced(blocks: readonly string[][]): string[] {
  return blocks.flatMap((lines, n) => (n === 0 ? lines : ['', ...lines]))
}
