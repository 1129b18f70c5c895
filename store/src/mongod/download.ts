import { createRequire } from 'node:module'
import { join } from 'node:path'
import { StoreError } from '../store-error.ts'
import { type Mongod, versionOf } from './find.ts'

/** Where MongoDB's own builds are, or the mirror that mongodb-memory-server is told of; a closed network lets through neither. */
const hostOf = (env: NodeJS.ProcessEnv) => env.MONGOMS_DOWNLOAD_MIRROR || 'https://fastdl.mongodb.org'

/** How long that host may take to say that it's there, in milliseconds. */
const patience = 3000

const name = 'mongodb-memory-server-core'

type Downloader = { MongoBinary: { getPath(): Promise<string> } }

/**
 * For systems without Debian's packages (macOS, Fedora): a real `mongod`, fetched and kept by `mongodb-memory-server-core`
 * where the application has that package and its host can be reached.
 *
 * @param reason why the embedded engine can't be had; told further when this way is closed, too
 * @param application the application's folder, from which it would find the package
 * @throws {StoreError} `reason`, with what this way lacked
 */
export async function downloadedMongod(
  reason: StoreError,
  onProgress: (line: string) => void,
  application = process.cwd(),
): Promise<Mongod> {
  const host = hostOf(process.env)
  const lack = await fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(patience) }).then(
    () => undefined,
    ({ name }: Error) => (name === 'TimeoutError' ? 'did not answer within 3 seconds' : "can't be reached"),
  )
  if (lack) throw new StoreError(`${reason.message} (MongoDB itself can't be fetched: ${host} ${lack}.)`)
  const downloader = downloaderOf(application)
  if (!downloader) {
    throw new StoreError(
      `${reason.message} Or install the npm package ${name}, which fetches a MongoDB for this system.`,
    )
  }
  onProgress('Fetching MongoDB itself, by mongodb-memory-server …')
  const path = await downloader.MongoBinary.getPath().catch((error: Error) => {
    throw new StoreError(`${reason.message} (Nor could a MongoDB be fetched: ${error.message})`)
  })
  const version = await versionOf(path)
  if (version === undefined)
    throw new StoreError(`${reason.message} (The MongoDB that was fetched, ${path}, doesn't run here.)`)
  return { path, version }
}

/** The application's own: the store doesn't bring one. */
function downloaderOf(application: string): Downloader | undefined {
  try {
    return createRequire(join(application, 'package.json'))(name) as Downloader
  } catch {
    return undefined
  }
}
