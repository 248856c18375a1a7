/** What the options of the commands come to. */
import type { Preset } from '../config/config.ts'
import type { Language } from '../model.ts'

export interface ConfigOptions {
  /** False: none. */
  readonly config?: string | false
  readonly safe?: boolean
}

export interface ReadingOptions {
  readonly language?: Language
  readonly date?: string
}

export interface LevelOptions {
  /** "ID=LEVEL" as typed. */
  readonly rule?: readonly string[]
  readonly preset?: Preset
}

/** All that a file's settings come from. */
export type SettingOptions = ConfigOptions & ReadingOptions & LevelOptions

export interface IgnoreOptions {
  readonly ignore: boolean
  readonly gitignore: boolean
}

/** Which files there are, and how they are read. */
export interface DraftOptions extends ConfigOptions, ReadingOptions, IgnoreOptions {
  readonly errorOnUnmatchedPattern: boolean
}

export interface InputOptions extends DraftOptions {
  readonly text?: string
  readonly stdinFilename?: string
  readonly jsonl?: boolean
  /** True: since the default branch. */
  readonly changed?: string | true
  readonly staged?: boolean
  /** As typed: FILE, or FORMAT=FILE. */
  readonly outputFile?: readonly string[]
  readonly color?: boolean
}

/** What the rules are set to. */
export interface RuleOptions extends LevelOptions {
  readonly inlineConfig: boolean
  readonly reportUnusedDirectives?: boolean
}

export const LINT_FORMATS = [
  'pretty',
  'compact',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'markdown',
  'html',
] as const
export const EXTRACT_FORMATS = ['table', 'json', 'jsonl', 'csv'] as const
export const LIST_FORMATS = ['list', 'json'] as const
export const PAGE_FORMATS = ['page', 'json'] as const
export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

export interface LintOptions extends InputOptions, RuleOptions {
  readonly format: (typeof LINT_FORMATS)[number]
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly changedLines?: boolean
  /** False: none. */
  readonly baseline?: string | false
  readonly frozenBaseline?: boolean
  readonly stats?: boolean
  readonly cache?: boolean
  readonly cacheLocation: string
  /** In threads; without: as many as pay. */
  readonly concurrency?: number
  readonly watch?: boolean
}

/** Of `config`. */
export interface PageOptions extends SettingOptions, IgnoreOptions {
  readonly format: (typeof PAGE_FORMATS)[number]
  readonly color?: boolean
}

/** Of the commands that write a baseline. */
export interface BaselineOptions extends DraftOptions, RuleOptions {
  readonly baseline?: string
}

/** Of `explain`. */
export interface ExplainOptions extends ConfigOptions {
  readonly color?: boolean
}

/** Of `rules`. */
export interface ListOptions extends ConfigOptions {
  readonly format: (typeof LIST_FORMATS)[number]
  readonly color?: boolean
}

export interface ExtractOptions extends InputOptions {
  readonly format: (typeof EXTRACT_FORMATS)[number]
}
