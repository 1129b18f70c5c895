import { StoreError } from '../store-error.ts'
import { type Mongod, versionOf } from './find.ts'

/** Where MongoDB's own builds are; a closed network doesn't let this through. */
const host = 'https://fastdl.mongodb.org'

/** How long that host may take to say that it's there, in milliseconds. */
const patience = 3000

type Downloader = { MongoBinary: { getPath(): Promise<string> } }

/**
 * For systems without Debian's packages (macOS, Fedora): a real `mongod`, fetched and kept by `mongodb-memory-server-core`
 * where the application has that package and its host can be reached.
 *
 * @param reason why the embedded engine can't be had; told further when this way is closed, too
 * @throws {StoreError} `reason`, with what this way lacked
 */
export async function downloadedMongod(
  reason: StoreError,
  onProgress: (line: string) => void,
): Promise<Mongod> {
  const isReached = await fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(patience) }).then(
    () => true,
    () => false,
  )
  if (!isReached) throw new StoreError(`${reason.message} (${host} did not answer within 3 seconds, either.)`)
  const name = 'mongodb-memory-server-core'
  const downloader = (await import(name).catch(() => undefined)) as Downloader | undefined
  if (!downloader) {
    throw new StoreError(
      `${reason.message} Or install the npm package ${name}, which fetches a MongoDB for this system.`,
    )
  }
  onProgress('Fetching MongoDB itself, by mongodb-memory-server …')
  const path = await downloader.MongoBinary.getPath()
  const version = await versionOf(path)
  if (version === undefined)
    throw new StoreError(`${reason.message} (The MongoDB that was fetched, ${path}, doesn't run here.)`)
  return { path, version }
}
