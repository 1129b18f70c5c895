/** Puts together what each process loads, for later starts; `npm start` does so by itself once it serves. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Plugin, rolldown } from 'rolldown'
import {
  type BundleManifest,
  baseState,
  bundlesDir,
  entries,
  freshFolder,
  manifestFile,
  stateOf,
} from './launch/bundles.ts'

const root = join(import.meta.dirname, '..')

async function bundle(): Promise<void> {
  const base = baseState()
  const began = Date.now()
  const bundles = await rolldown({
    cwd: root,
    input: Object.fromEntries(entries.map((entry) => [entry.replace(/\.ts$/, ''), join(root, entry)])),
    platform: 'node',
    // A package may count on every module that it imports being run.
    treeshake: false,
    // Optional parts of packages that aren't installed; they are missing at run time in the same way.
    logLevel: 'silent',
    plugins: [standsWhereItStood],
  })
  const folder = `${Date.now().toString(36)}-${process.pid}`
  const { output } = await bundles.write({
    dir: join(bundlesDir, folder),
    format: 'esm',
    // Names of classes and functions are told in errors and logs.
    keepNames: true,
    entryFileNames: '[name].mjs',
    chunkFileNames: 'parts/[name]-[hash].mjs',
  })
  await bundles.close()
  const modules = new Set(output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : [])))
  const sources = [...modules].filter(isOwn).map((path) => stateOf(relative(root, path)))
  // One that was edited meanwhile may have gone in as it was before.
  if (sources.every(([, , changedMs]) => changedMs < began)) keep({ folder, base, sources })
}

/** A module that's moved into a bundle still reads files beside where it was written. */
const standsWhereItStood: Plugin = {
  name: 'stands-where-it-stood',
  transform(code, id) {
    if (!code.includes('import.meta.')) return null
    return code
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
      .replaceAll('import.meta.filename', JSON.stringify(id))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
  },
}

function isOwn(id: string): boolean {
  return id.startsWith(`${root}/`) && !id.includes('/node_modules/')
}

/** The new set takes the place of the old in one step. The old is kept for those who run it; what came before it goes. */
function keep(manifest: BundleManifest): void {
  const before = readManifest()?.folder
  mkdirSync(bundlesDir, { recursive: true })
  const draft = join(bundlesDir, `${manifest.folder}.json`)
  writeFileSync(draft, JSON.stringify(manifest))
  renameSync(draft, manifestFile)
  const stays = [manifest.folder, before, basename(manifestFile)]
  for (const name of readdirSync(bundlesDir).filter((each) => !stays.includes(each)))
    rmSync(join(bundlesDir, name), { recursive: true, force: true })
}

function readManifest(): BundleManifest | null {
  try {
    return JSON.parse(readFileSync(manifestFile, 'utf8'))
  } catch {
    return null
  }
}

if (freshFolder() === null) await bundle()
