import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from '../run.ts'

/** A real MongoDB server's program. */
export type Mongod = { path: string; version: string }

/** The first `mongod` on the PATH that says a version; undefined when there is none. */
export async function mongodOnPath(path: string = process.env.PATH ?? ''): Promise<Mongod | undefined> {
  for (const folder of path.split(delimiter).filter((one) => one !== '')) {
    const candidate = join(folder, 'mongod')
    try {
      accessSync(candidate, constants.X_OK)
    } catch {
      continue
    }
    const version = await versionOf(candidate)
    if (version !== undefined) return { path: candidate, version }
  }
  return undefined
}

export async function versionOf(program: string): Promise<string | undefined> {
  const said = await run(program, ['--version']).catch(() => undefined)
  return /db version v(\d+\.\d+\.\d+)/.exec(said?.stdout ?? '')?.[1]
}
