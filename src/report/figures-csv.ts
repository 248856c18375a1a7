/** `extract --format csv`: a header row, then a row a figure, quoted as RFC 4180 says. */
import { stringify } from 'csv-stringify/sync'
import type { FigureInUse, FileFigures } from './figure.ts'
import { printable } from './printable.ts'
import type { Reporter } from './reporter.ts'

type Cell = string | number | boolean | null

const COLUMNS: Readonly<Record<string, (figure: FigureInUse) => Cell | undefined>> = {
  line: ({ line }) => line,
  column: ({ column }) => column,
  endLine: ({ endLine }) => endLine,
  endColumn: ({ endColumn }) => endColumn,
  start: ({ offset }) => offset[0],
  end: ({ offset }) => offset[1],
  text: ({ text }) => text,
  kind: ({ kind }) => kind,
  value: ({ value }) => value,
  low: ({ low }) => low,
  high: ({ high }) => high,
  unit: ({ unit }) => unit,
  currency: ({ currency }) => currency,
  per: ({ per }) => per,
  approximate: ({ approximate }) => approximate,
  bound: ({ bound }) => bound,
  claim: ({ claim }) => claim,
  notClaimBecause: ({ notClaimBecause }) => notClaimBecause,
  population: ({ population }) => population,
  measures: ({ measures }) => measures,
  years: ({ years }) => years.join(' '),
  place: ({ place }) => place,
  attribution: ({ attribution }) => attribution,
  sourceStatus: ({ source }) => source.status,
  sourceReach: ({ source }) => source.reach,
  sourceVia: ({ source }) => source.via,
  sourceTarget: ({ source }) => source.target,
  sentence: ({ sentence }) => sentence,
}

export function figuresCsvReporter(): Reporter<FileFigures> {
  let headed = false
  const header = () => {
    const rows = headed ? [] : [['filePath', ...Object.keys(COLUMNS)]]
    headed = true
    return rows
  }
  return {
    file: ({ filePath, figures }) =>
      stringify([...header(), ...figures.map((figure) => [printable(filePath), ...cellsOf(figure)])]),
    end: () => stringify(header()),
  }
}

function cellsOf(figure: FigureInUse): string[] {
  return Object.values(COLUMNS).map((cellOf) => printable(String(cellOf(figure) ?? '')))
}
