#!/usr/bin/env node
/** The program: joins the command line and the rules, which load when a command asks for them. */
import { main } from '../src/cli/index.ts'

process.exitCode = await main(process.argv.slice(2), async () => {
  const [{ rules }, { packs }] = await Promise.all([import('../rules/index.ts'), import('../rules/packs/index.ts')])
  return { rules, packs }
})
