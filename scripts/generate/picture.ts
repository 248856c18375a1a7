/** A picture of a terminal, as SVG: the coloured output of a command, line by line, in a font of the reader's own. */

const FONT = 14
const LINE = 20
const MARGIN = 16
/** Of a monospaced letter, in parts of the font's size. */
const LETTER = 0.602
const COLUMNS = 80

/** By the number of ECMA-48's “select graphic rendition”: the class that it opens, or the ones that it closes. */
const OPENS: Readonly<Record<string, string>> = {
  1: 'strong',
  2: 'faint',
  4: 'under',
  31: 'red',
  32: 'green',
  33: 'yellow',
  34: 'blue',
}
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  22: ['strong', 'faint'],
  24: ['under'],
  39: ['red', 'green', 'yellow', 'blue'],
}

const STYLE = `rect{fill:#1e1e2e}text{font:${FONT}px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#cdd6f4;white-space:pre}
.strong{font-weight:bold}.faint{fill:#7f849c}.under{text-decoration:underline}
.red{fill:#f38ba8}.green{fill:#a6e3a1}.yellow{fill:#f9e2af}.blue{fill:#89b4fa}`

/** @param lines with ANSI colours. */
export function pictureOf(lines: readonly string[], title: string): string {
  const [width, height] = [Math.ceil(COLUMNS * FONT * LETTER) + 2 * MARGIN, lines.length * LINE + 2 * MARGIN]
  const rows = lines.map((line, n) => {
    const spans = spansOf(line)
    return spans === '' ? '' : `<text x="${MARGIN}" y="${MARGIN + FONT + n * LINE}">${spans}</text>\n`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    '<rect width="100%" height="100%" rx="8"/>',
    `${rows.join('')}</svg>\n`,
  ].join('\n')
}

/** A line's parts, each with its classes. A colour ends with its line, as it does in what we print. */
function spansOf(line: string): string {
  const open = new Set<string>()
  const [plain = '', ...parts] = line.split('\u001B[')
  const spans = parts.map((part) => {
    const [code = '', text = ''] = part.split(/m(.*)/s)
    if (OPENS[code]) open.add(OPENS[code])
    for (const name of CLOSES[code] ?? []) open.delete(name)
    return text && spanOf(text, [...open])
  })
  return escaped(plain) + spans.join('')
}

function spanOf(text: string, classes: readonly string[]): string {
  return classes.length > 0 ? `<tspan class="${classes.join(' ')}">${escaped(text)}</tspan>` : escaped(text)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
