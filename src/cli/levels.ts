/** What `--rule id=level` says, checked. */
import { LEVELS, type Level } from '../config/config.ts'
import { nearest } from '../nearest.ts'
import type { Problem } from '../run/source.ts'

/** The levels by rule, the last one said for a rule holding, and a problem for each setting that names no rule or no level. */
export function levelsOf(
  settings: readonly string[],
  ids: readonly string[],
): { levels: Record<string, Level>; unknown: Problem[] } {
  const levels: Record<string, Level> = {}
  const unknown: Problem[] = []
  for (const setting of settings) {
    const [id = '', level] = setting.split(/=(.*)/s)
    const problem =
      level === undefined ? `say a level too: --rule ${id}=error.` : (ruleProblem(id, ids) ?? levelProblem(level))
    if (problem !== undefined) unknown.push({ about: `--rule ${setting}`, message: problem })
    else levels[id] = level as Level
  }
  return { levels, unknown }
}

/** What is wrong with a rule's id, and the one that was probably meant. */
export function ruleProblem(id: string, ids: readonly string[]): string | undefined {
  if (ids.includes(id)) return undefined
  const meant = nearest(id, ids)
  return `no rule is called “${id}”; ${meant ? `did you mean ${meant}?` : 'statlint rules lists them.'}`
}

function levelProblem(level: string): string | undefined {
  if (LEVELS.some((known) => known === level)) return undefined
  const meant = nearest(level, LEVELS)
  return `“${level}” is no level; ${meant ? `did you mean ${meant}?` : `it is one of ${LEVELS.join(', ')}.`}`
}
