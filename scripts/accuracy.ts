/**
 * How often statlint is right: `npm run accuracy -- figures|claims <folder>` scores it against the labelled data in a folder,
 * prints tables and lists every disagreement with its sentence. The formats stand at the head of `accuracy/pairing.ts` and
 * `accuracy/claims.ts`.
 */
import { reportClaims } from './accuracy/report-claims.ts'
import { reportFigures } from './accuracy/report-figures.ts'

const reports: Readonly<Record<string, (folder: string) => void>> = { figures: reportFigures, claims: reportClaims }
const [what = '', folder] = process.argv.slice(2)
const report = reports[what]

if (report && folder) report(folder)
else {
  process.stderr.write('Usage: npm run accuracy -- figures|claims <folder>\n')
  process.exitCode = 2
}
