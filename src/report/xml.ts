/** `--format junit` and `--format checkstyle`. xmlbuilder writes them, so that no text of a draft can break the XML. */
import builder, { type XMLElement } from 'xmlbuilder'
import { textOf } from './finding.ts'
import { type Position, positionsIn } from './position.ts'
import { printable } from './printable.ts'
import type { FileResult, Found, Reporter } from './reporter.ts'

const PROLOG = '<?xml version="1.0" encoding="utf-8"?>\n'

/** A test suite a file: each error and warning fails, what informs is said beside them, a file without findings passes. */
export function junitReporter(): Reporter {
  return elements('<testsuites name="statlint">', suiteOf, '</testsuites>')
}

export function checkstyleReporter(): Reporter {
  return elements('<checkstyle version="4.3">', checkedFileOf, '</checkstyle>')
}

function elements(head: string, elementOf: (result: FileResult) => XMLElement, tail: string): Reporter {
  let written = 0
  const opening = () => (written++ === 0 ? `${PROLOG}${head}\n` : '')
  return {
    file: (result) => `${opening()}${elementOf(result).toString({ pretty: true })}\n`,
    end: () => `${opening()}${tail}\n`,
  }
}

function suiteOf({ filePath, source, findings }: FileResult): XMLElement {
  const position = positionsIn(source)
  const [failing, informing] = [
    findings.filter(({ severity }) => severity !== 'info'),
    findings.filter(({ severity }) => severity === 'info'),
  ]
  const tests = Math.max(1, failing.length)
  const suite = element('testsuite', { name: filePath, tests, failures: failing.length, errors: 0 })
  if (failing.length === 0) suite.ele('testcase', { name: 'statlint', classname: printable(filePath) })
  for (const finding of failing) {
    const place = position(finding.at[0])
    const name = `${finding.ruleId} at ${place.line}:${place.column}`
    const test = suite.ele('testcase', { name, classname: printable(filePath), line: place.line })
    test.ele(
      'failure',
      { type: finding.severity, message: printable(finding.message) },
      lineOf(finding, place, filePath),
    )
  }
  if (informing.length > 0)
    suite.ele(
      'system-out',
      {},
      informing.map((finding) => lineOf(finding, position(finding.at[0]), filePath)).join('\n'),
    )
  return suite
}

function checkedFileOf({ filePath, source, findings }: FileResult): XMLElement {
  const position = positionsIn(source)
  const file = element('file', { name: filePath })
  for (const finding of findings) {
    const { line, column } = position(finding.at[0])
    const { severity, ruleId } = finding
    file.ele('error', { line, column, severity, message: printable(textOf(finding)), source: `statlint.${ruleId}` })
  }
  return file
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): XMLElement {
  const printed = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === 'string' ? printable(value) : value,
  ])
  return builder.create(name, { headless: true }).att(Object.fromEntries(printed))
}

function lineOf(finding: Found, { line, column }: Position, filePath: string): string {
  return printable(`${filePath}:${line}:${column}: ${finding.severity} ${textOf(finding)} (${finding.ruleId})`)
}
