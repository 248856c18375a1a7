/** `--format html`: one page for people who open no terminal. It loads nothing and runs nothing, so that it can be mailed. */
import { escapeText } from 'entities/escape'
import type { Range } from '../model.ts'
import { type Passage, passagesOf } from './passage.ts'
import { positionsIn } from './position.ts'
import { printable } from './printable.ts'
import type { FileResult, Found, Reporter } from './reporter.ts'
import { add, foundText, newSums } from './summary.ts'

/** Line and column of an offset. */
type PlaceOf = (offset: number) => string

/** The sums are known last and wanted first: it is the style that moves them up. */
export function htmlReporter(): Reporter {
  const sums = newSums()
  let written = 0
  const opening = () => (written++ === 0 ? HEAD : '')
  return {
    file(result) {
      add(sums, result)
      return result.findings.length === 0 ? '' : opening() + fileSection(result)
    },
    end: () => `${opening()}<header><h1>statlint</h1><p>${text(foundText(sums))}</p></header>\n</body></html>\n`,
  }
}

function fileSection(result: FileResult): string {
  const position = positionsIn(result.source)
  const placeOf: PlaceOf = (offset) => {
    const { line, column } = position(offset)
    return `${line}:${column}`
  }
  const passages = passagesOf(result).map((passage) => passageArticle(passage, placeOf))
  return `<section><h2>${text(result.filePath)}</h2>\n${passages.join('')}</section>\n`
}

function passageArticle(passage: Passage, placeOf: PlaceOf): string {
  const findings = passage.findings.map((finding) => findingItem(finding, placeOf))
  return `<article><blockquote>${markedText(passage)}</blockquote>\n<ul>\n${findings.join('')}</ul></article>\n`
}

function findingItem({ at, severity, ruleId, message, advice, related = [] }: Found, placeOf: PlaceOf): string {
  const beside = related.map((other) => `<p><small>${placeOf(other.at[0])}</small> ${text(other.message)}</p>`).join('')
  const todo = advice === '' ? '' : `<p class="todo">${text(advice)}</p>`
  const place = `${placeOf(at[0])} <b>${severity}</b> <code>${text(ruleId)}</code>`
  return `<li class="${severity}"><small>${place}</small><p>${text(message)}</p>${beside}${todo}</li>\n`
}

/** A stretch without marks, or all within one, that is longer loses its middle: a sentence may be a book. */
const LONGEST_STRETCH = 1000

/** The words that findings are about, marked; those that overlap are one mark. */
function markedText({ text: words, marks }: Passage): string {
  let html = ''
  let done = 0
  for (const [start, end] of united(marks)) {
    html += `${text(shortened(words.slice(done, start)))}<mark>${text(shortened(words.slice(start, end)))}</mark>`
    done = end
  }
  return html + text(shortened(words.slice(done)))
}

function united(marks: readonly Range[]): Range[] {
  const ranges: Range[] = []
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = ranges.at(-1)
    if (last && start < last[1]) ranges[ranges.length - 1] = [last[0], Math.max(last[1], end)]
    else ranges.push([start, end])
  }
  return ranges
}

function shortened(words: string): string {
  const kept = LONGEST_STRETCH / 2
  return words.length <= LONGEST_STRETCH ? words : `${words.slice(0, kept)} … ${words.slice(-kept)}`
}

function text(words: string): string {
  return escapeText(printable(words))
}

const STYLE = `
  :root { color-scheme: light dark; --error: #c4314b; --warning: #b26a00; --info: #2f6fb0 }
  body { display: flex; flex-direction: column; max-width: 46rem; margin: 3rem auto; padding: 0 1.25rem;
    font: 1rem/1.6 system-ui, sans-serif }
  header { order: -1 } h1, h2 { line-height: 1.2 } h2 { font-size: 1.1rem; margin: 2.5rem 0 1rem; overflow-wrap: anywhere }
  blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid #8886; font-family: Georgia, serif }
  article { margin: 0 0 1.75rem } ul { list-style: none; margin: .5rem 0 0; padding: 0 0 0 1.2rem } li { margin-top: .5rem }
  li p { margin: 0 } .todo::before { content: "→ " } .todo, small { opacity: .75 }
  mark { background: #ffd54a66; color: inherit; border-radius: 2px }
  .error b { color: var(--error) } .warning b { color: var(--warning) } .info b { color: var(--info) }
`

const HEAD = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>statlint</title><style>${STYLE}</style></head>
<body>
`
