/** Properties are tried on the same documents every time, so that a red run means a change; a count of one's own explores others. */
import { configureGlobal } from 'fast-check'

if (!process.env.STATLINT_RUNS) configureGlobal({ seed: 20_260_901 })
