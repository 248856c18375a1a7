#!/usr/bin/env node
/** The program: joins the command line and the rules, which load when a command asks for them. Its threads begin here, too. */
import { setFlagsFromString } from 'node:v8'
import { isMainThread } from 'node:worker_threads'
import type { LoadRulebook } from '../src/cli/index.ts'

const load: LoadRulebook = async () => {
  const [{ rules }, { packs }] = await Promise.all([import('../rules/index.ts'), import('../rules/packs/index.ts')])
  return { rules, packs }
}

if (isMainThread) {
  // To optimise a regular expression takes longer than to hold it against a few drafts; a run over many turns it on again.
  if (!process.argv.includes('--jsonl')) setFlagsFromString('--no-regexp-optimization')
  const { main } = await import('../src/cli/index.ts')
  process.exitCode = await main(process.argv.slice(2), load)
} else {
  const { serve } = await import('../src/cli/thread.ts')
  await serve(load)
}
