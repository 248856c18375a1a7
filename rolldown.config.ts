/**
 * What runs is bundled here with its libraries, so that an install is one package.
 *
 * They have two kinds of readers. For the API (`dist/src`, `dist/rules`) our modules keep the names of what they define, a module
 * for each folder of `src` and each rule, so that a stack trace can be read and a bundler can shake them. For the program (`dist/bin`) what only it needs,
 * and the rules once more, is minified in chunks that load when a command needs them: that decides the first minute of `npx`. The core, the data of the
 * packs and the libraries are there once for both.
 */
import { chmodSync, readFileSync } from 'node:fs'
import { builtinModules, isBuiltin } from 'node:module'
import { join, relative } from 'node:path'
import type { BuildOptions, Plugin } from 'rolldown'
import { minify } from 'rolldown/utils'
import licensePlugin from 'rollup-plugin-license'
import { licenseNotices } from './scripts/licenses.ts'

const root = import.meta.dirname

/** What `exports` in package.json names, as modules. */
export const apiEntries = ['src/index', 'src/figures/index', 'src/remark', 'src/textlint']

/** What tells a module of the program from its twin of the API. */
const OF_PROGRAM = '?program'

const asProgram: Plugin = {
  name: 'as-program',
  async resolveId(source, importer) {
    if (source.endsWith(OF_PROGRAM)) return join(root, source)
    if (!importer?.endsWith(OF_PROGRAM)) return null
    const found = await this.resolve(source, pathOf(importer), { skipSelf: true })
    return found && isOwn(found.id) && !isShared(found.id) ? found.id + OF_PROGRAM : found
  },
  load(id) {
    if (!id.endsWith(OF_PROGRAM)) return null
    const path = pathOf(id)
    return { code: readFileSync(path, 'utf8'), moduleType: path.endsWith('.json') ? 'json' : 'ts' }
  },
}

/** Without comments, white space, needless words and the names within functions, which a reader has in the repository: they would be more than a quarter of the package. */
const WITH_NAMES = {
  compress: { target: 'es2022', unused: 'keep_assign', keepNames: { function: true, class: true } },
  mangle: { toplevel: false },
} as const

const minified: Plugin = {
  name: 'minified',
  async renderChunk(code, { name, fileName }) {
    const how = isApi(name) ? WITH_NAMES : {}
    return (await minify(fileName, code, { module: true, ...how, codegen: { removeWhitespace: true } })).code
  },
}

/** npm sets the mode of a bin only when it links it; a link that outlives a rebuild would meet a file that cannot run. */
const executable: Plugin = {
  name: 'executable',
  writeBundle({ dir = '' }) {
    chmodSync(join(dir, 'bin/statlint.js'), 0o755)
  },
}

/** The plugin's types promise a `default` inside the default; Node gives the function itself. */
const license = licensePlugin as unknown as typeof licensePlugin.default

const licenses = license({
  thirdParty: {
    allow: { test: '(MIT OR ISC OR BSD-2-Clause OR BSD-3-Clause)', failOnUnlicensed: true, failOnViolation: true },
    output: { file: join(root, 'dist/THIRD-PARTY-LICENSES.txt'), template: licenseNotices },
  },
})

/** A `require` of Node's own modules needs no `require`, so that there is none in what the API shares with the program. */
const nodesOwn: Plugin = {
  name: 'nodes-own',
  transform(code, id) {
    if (!id.includes('node_modules') || !code.includes('require(')) return null
    return code.replace(/\brequire\((['"])([\w:/]+)\1\)/g, (call, _, name) =>
      isBuiltin(name) ? `globalThis.process.getBuiltinModule('${name}')` : call,
    )
  },
}

const plugins = [asProgram, nodesOwn, minified, executable]

/** The program alone: what the tests run as a process. */
export const program: BuildOptions = {
  input: { 'bin/statlint': `bin/statlint.ts${OF_PROGRAM}` },
  // The API is for browsers, too: of libraries that are built for both, what runs in both is taken.
  platform: 'neutral',
  resolve: { mainFields: ['module', 'main'] },
  external: [...builtinModules, /^node:/],
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist',
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: ({ name }) => (isApi(name) ? '[name].js' : `bin/chunks/${name.replace(/\W.*/, '')}-[hash].js`),
    minify: false,
    minifyInternalExports: false,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'libraries', test: /node_modules/, entriesAware: true },
        { name: partOf, test: (id) => isOwn(id) && !apiEntries.includes(moduleName(id)), debugName: 'own modules' },
      ],
    },
  },
  plugins,
}

/** Program and API: what is published. */
export default {
  ...program,
  input: {
    ...Object.fromEntries(apiEntries.map((entry) => [entry, `${entry}.ts`])),
    'bin/statlint': `bin/statlint.ts${OF_PROGRAM}`,
  },
  plugins: [...plugins, licenses],
} satisfies BuildOptions

/** Whether a module is one of ours, as it stands in the tree. */
function isOwn(id: string): boolean {
  return id.startsWith(root) && !id.includes('node_modules') && !id.endsWith(OF_PROGRAM)
}

/** What every rule and reader of figures builds on: most of the house, and the same for both. */
const CORE =
  /^src\/(?:arithmetic|citations|claims|comparable|document|english|figures|language|model|nearest|once|rule|times)\b/

/** Whether a module is there once for program and API. The rules are not: the program would open sixty files to begin. */
function isShared(id: string): boolean {
  const name = moduleName(id)
  return name === 'rules/packs/index' || CORE.test(name)
}

/** Whether a chunk of that name is a module of the API. */
function isApi(name: string): boolean {
  return /^(?:src|rules)\//.test(name)
}

function pathOf(id: string): string {
  return id.slice(0, -OF_PROGRAM.length)
}

function moduleName(id: string): string {
  return relative(root, id).replace(/\.(?:ts|json)$/, '')
}

/** The part of the house that a module belongs to: a folder of `src`, or the module itself. */
function partOf(id: string): string {
  return moduleName(id).replace(/^(src\/[^/]+)\/.*/, '$1')
}
