/** A look around a repository: what makes its site, where its texts stand, and what checks it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ignoringOf } from './ignoring.ts'
import { draftsIn } from './paths.ts'
import { SITE_KINDS, type SiteKind } from './sites.ts'

export interface Survey {
  /** What makes the site, where that is plain. */
  readonly site?: string
  /** Folders of texts; "." where no folder stands out. */
  readonly texts: readonly string[]
  /** How many drafts there are in them. */
  readonly drafts: number
  /** What has the form of drafts and is none, as patterns of gitignore. */
  readonly ignores: readonly string[]
  readonly isPackage: boolean
  readonly checks: readonly Check[]
}

export type Check = 'github' | 'gitlab' | 'pre-commit'

const CHECKS: Readonly<Record<Check, string>> = {
  github: '.github/workflows',
  gitlab: '.gitlab-ci.yml',
  'pre-commit': '.pre-commit-config.yaml',
}

/** What repositories say of themselves, in the form of drafts; some write the names in capitals. */
const NOTICES = new Set([
  'readme.md',
  'changelog.md',
  'contributing.md',
  'code_of_conduct.md',
  'pull_request_template.md',
  'security.md',
  'license.md',
  'license.txt',
])

/** Folders that hold no texts of the repository's own, whatever makes the site. */
const NEVER_TEXTS = new Set(['test', 'tests', 'fixtures', 'vendor', 'scripts'])

/** Looks around in a folder. */
export async function survey(cwd: string): Promise<Survey> {
  const kind = SITE_KINDS.find(({ marks }) => marks.some((mark) => bears(mark, cwd)))
  const drafts = await draftsBelow(cwd)
  const within = (folder: string) => drafts.filter((draft) => draft.startsWith(`${folder}/`)).length
  const furniture = (kind?.furniture ?? []).filter((folder) => within(folder) > 0)
  const texts = textsIn(drafts, kind, furniture)
  const notices = drafts.filter((draft) => NOTICES.has(draft.toLowerCase()))
  return {
    ...(kind && { site: kind.name }),
    texts,
    drafts: texts.includes('.') ? drafts.length : texts.reduce((sum, folder) => sum + within(folder), 0),
    ignores: [...furniture.map((folder) => `/${folder}/`), ...notices.map((name) => `/${name}`)],
    isPackage: existsSync(join(cwd, 'package.json')),
    checks: (Object.keys(CHECKS) as Check[]).filter((check) => existsSync(join(cwd, CHECKS[check]))),
  }
}

async function draftsBelow(cwd: string): Promise<string[]> {
  const ignoring = ignoringOf({ cwd, ignores: [], gitignore: true })
  const drafts = await draftsIn(['.'], { cwd, unmatchedIsProblem: false, ignoring })
  return drafts.filter((draft) => typeof draft === 'string')
}

function bears(mark: string, cwd: string): boolean {
  const [file = '', words] = mark.split(': ')
  const path = join(cwd, file)
  if (words === undefined || !existsSync(path)) return words === undefined && existsSync(path)
  return readFileSync(path, 'utf8').toLowerCase().includes(words)
}

/** The folders that such a site has its texts in, else all at the top that have any; a folder covers those within it. */
function textsIn(drafts: readonly string[], kind: SiteKind | undefined, furniture: readonly string[]): string[] {
  const usual = (kind?.texts ?? []).filter((folder) => drafts.some((draft) => draft.startsWith(`${folder}/`)))
  const tops = new Set(drafts.flatMap((draft) => (draft.includes('/') ? [draft.split('/')[0] ?? ''] : [])))
  const others = [...tops].filter((top) => !furniture.includes(top) && !NEVER_TEXTS.has(top))
  const folders = usual.length > 0 ? usual : others
  const outer = folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)))
  return outer.length > 0 ? outer : ['.']
}
