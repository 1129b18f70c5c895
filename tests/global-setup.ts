import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startStore } from '../store/src/start-store.ts'

declare module 'vitest' {
  interface ProvidedContext {
    storeUri: string
  }
}

/** One store for a whole test run, on a folder that goes with it; each test file takes a database of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.MONGODB_URI) {
    project.provide('storeUri', process.env.MONGODB_URI)
    return async () => {}
  }
  const dir = mkdtempSync(join(tmpdir(), 'chiiki-test-'))
  const store = await startStore({
    dir,
    durable: false,
    // Copies of databases: see filled-database.ts.
    hasTestCommands: true,
    onProgress: (line) => console.error(`store: ${line}`),
  })
  project.provide('storeUri', store.uri)
  return async () => {
    await store.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}
