/** Bundles what `rolldown.config.ts` says, without its list of a hundred modules: an install should print what matters. */
import { build } from 'rolldown'
import bundles from '../rolldown.config.ts'

for (const bundle of bundles) await build({ ...bundle, logLevel: 'warn' })
