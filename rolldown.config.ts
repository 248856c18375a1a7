/**
 * What runs is bundled here with its libraries, so that an install is one package.
 *
 * The program is one small, minified start with chunks that load when they are needed: it decides the first minute of `npx`.
 * The API stays the readable modules that `src` and `rules` hold; only the libraries they share are one minified module.
 */
import { chmodSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { BuildOptions, Plugin } from 'rolldown'
import { minify } from 'rolldown/utils'
import licensePlugin from 'rollup-plugin-license'

const root = import.meta.dirname
const LIBRARIES = 'libraries'
export const apiEntries = ['src/index', 'src/figures/index']

/** The plugin's types promise a `default` inside the default; Node gives the function itself. */
const license = licensePlugin as unknown as typeof licensePlugin.default

/** One instance for both bundles: the list it writes is of all that either holds. */
const licenses = license({
  thirdParty: {
    allow: { test: '(MIT OR ISC OR BSD-2-Clause OR BSD-3-Clause)', failOnUnlicensed: true, failOnViolation: true },
    output: join(root, 'dist/THIRD-PARTY-LICENSES.txt'),
  },
})

/** npm sets the mode of a bin only when it links it; a link that outlives a rebuild would meet a file that cannot run. */
const executable: Plugin = {
  name: 'executable',
  writeBundle({ dir = '' }) {
    chmodSync(join(dir, 'bin/statlint.js'), 0o755)
  },
}

const minifiedLibraries: Plugin = {
  name: 'minified-libraries',
  async renderChunk(code, { name, fileName }) {
    return name === LIBRARIES ? (await minify(fileName, code, { module: true })).code : null
  },
}

/** The program alone; what the tests run as a process too. */
export const program: BuildOptions = {
  input: { 'bin/statlint': 'bin/statlint.ts' },
  platform: 'node',
  output: {
    dir: 'dist',
    cleanDir: true,
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'bin/chunks/[name]-[hash].js',
  },
  plugins: [executable],
}

const api: BuildOptions = {
  input: Object.fromEntries(apiEntries.map((entry) => [entry, `${entry}.ts`])),
  platform: 'node',
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    minifyInternalExports: false,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: LIBRARIES, test: /node_modules/ },
        { name: moduleName, test: (id) => !apiEntries.includes(moduleName(id)), debugName: 'own modules' },
      ],
    },
  },
}

function moduleName(id: string): string {
  return relative(root, id).replace(/\.ts$/, '')
}

export default [
  { ...program, plugins: [executable, licenses] },
  { ...api, plugins: [minifiedLibraries, licenses] },
] satisfies BuildOptions[]
