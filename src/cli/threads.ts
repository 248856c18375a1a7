/** `--concurrency`: the threads that drafts are linted in. */
import { realpathSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { Day } from '../model.ts'
import type { Linted } from '../run/lint.ts'
import { type Pool, poolOf } from '../run/pool.ts'
import type { Source } from '../run/source.ts'
import { debug } from './debug.ts'
import type { LintOptions } from './options.ts'
import type { Answer, Order } from './thread.ts'

/** A thread costs most of a second until it is warm, as much as two dozen posts (measured on nineteen blogs): it pays with many more. */
const DRAFTS_PER_THREAD = 100
/** A thread holds the program and a draft's document: some 100 MB. */
const MOST_THREADS = 8
/** From so many drafts on, optimised regular expressions pay: on 120 posts a run is an eighth faster with them, on two twice as fast without. */
const MANY_DRAFTS = 40
/** Drafts waiting for each thread, so that none is idle while a long one has its turn. */
const AHEAD = 4

export interface Threads {
  /** Lints in a thread or, where one is all there is to be, here. */
  lint(source: Source, here: (source: Source) => Linted): Promise<Linted>
  /** How many drafts may be begun ahead, of so many: told before the first one, it decides how many threads there are. */
  aheadOf(drafts: number): number
  close(): Promise<void>
}

/** @param today the day of the run, which is the same in every thread. */
export function threadsFor(options: LintOptions, today: Day): Threads {
  let pool: Pool<Source, Answer> | undefined
  return {
    async lint(source, here) {
      if (!pool) return here(source)
      const { error, linted } = await pool.ask(source)
      if (!linted) throw new Error(error)
      return { ...linted, source: source.text }
    },
    aheadOf(drafts) {
      if (drafts >= MANY_DRAFTS) setFlagsFromString('--regexp-optimization')
      const threads = countOf(options, drafts)
      debug(() => `drafts: ${drafts}, threads: ${Math.max(1, threads)}`)
      if (threads < 2) return 0
      const order: Order = { options, today }
      pool = poolOf(threads, () => new Worker(realpathSync(process.argv[1] ?? ''), { workerData: order }))
      return threads * AHEAD
    },
    close: async () => pool?.close(),
  }
}

/** Times of one draft, which `--stats` adds up, are not to be shared with those of another. */
function countOf({ concurrency, stats }: LintOptions, drafts: number): number {
  if (stats) return 1
  return concurrency ?? Math.min(availableParallelism(), MOST_THREADS, Math.floor(drafts / DRAFTS_PER_THREAD))
}
