import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { generate } from '@graphql-codegen/cli'
import { generatedFrom } from '../../codegen.ts'
import { parents, template } from './folders.ts'
import { nameFaults, spelled } from './name.ts'

const root = join(import.meta.dirname, '..', '..')

/**
 * Why a subgraph can't be made there; empty: it can. `folder`, from the root of the repository, is one level below one of `parents`: there it
 * finds the kit and its packages.
 */
export function creationFaults(name: string, folder: string): string[] {
  const from = relative(root, resolve(root, folder))
  if (from.startsWith('..') || isAbsolute(from))
    return [
      `${folder} isn't in this repository. The kit isn't published: work in a clone of it, in ${parents[0]}/${name}, or write a subgraph of your own as examples/toshokan does, which needs nothing of ours.`,
    ]
  if (!parents.includes(dirname(from)))
    return [
      `${folder} isn't a folder for subgraphs. Take ${parents.map((parent) => `${parent}/${basename(from)}`).join(' or ')}.`,
    ]
  const faults = nameFaults(name)
  if (existsSync(join(root, from))) faults.push(`${from} is there already. Take another name or folder.`)
  const namesake = parents.map((parent) => join(parent, name)).find((each) => existsSync(join(root, each)))
  if (namesake && namesake !== from) faults.push(`${namesake} has that name already.`)
  return faults
}

/** Writes the template's files under another name. @returns The files, from the root of the repository. */
export function writeSubgraph(name: string, folder: string): string[] {
  const { camel, pascal, upper } = spelled(name)
  const renamed = (text: string, file: string) =>
    text
      .replaceAll(template, folder)
      // The name itself is a word of its own: in code a quoted one, for what isn't quoted there is an identifier.
      .replaceAll(file.endsWith('.ts') ? /(?<=')sample(?=')/g : /\bsample\b/g, name)
      .replaceAll('sample', camel)
      .replaceAll('Sample', pascal)
      .replaceAll('SAMPLE', upper)
  const files = globSync('**/*', { cwd: join(root, template), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(root, template), join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('node_modules') && basename(file) !== 'generated.ts')
  for (const file of files) {
    const to = join(root, folder, file)
    mkdirSync(dirname(to), { recursive: true })
    cpSync(join(root, template, file), to)
    writeFileSync(to, renamed(readFileSync(to, 'utf8'), file))
  }
  return files.map((file) => join(folder, file)).sort()
}

/** Generates the resolver types of a subgraph, and formats it. */
export async function finishSubgraph(folder: string): Promise<void> {
  const { chiiki } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const file = join(folder, 'src', 'generated.ts')
  const [types] = await generate(
    { generates: { [file]: generatedFrom(folder, chiiki.models) }, silent: true, cwd: root },
    false,
  )
  writeFileSync(join(root, file), types.content)
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  run(process.execPath, [biome, 'check', '--write', '--vcs-enabled=false', folder])
}

/** Makes the new package one of the workspace: it gets its packages, which are those that are here already. */
export function install(): void {
  const { config } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  run('npx', ['--yes', `pnpm@${config.pnpm}`, 'install', '--no-frozen-lockfile', '--prefer-offline'])
}

function run(command: string, args: readonly string[]): void {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: { ...process.env, CI: 'true' } })
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${done.stdout}${done.stderr}`)
}
