import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { run } from '../run.ts'
import { storeProcess } from '../testing/store-process.ts'

/**
 * A disk that fills up under a writer: `npm run faults:disk`, as root (it mounts a file system of 200 MB in memory). Shows
 * what the writer is told, what a start is told, and that with space again every acknowledged write is there.
 */
const disk = mkdtempSync(join(tmpdir(), 'chiiki-disk-'))
const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=200m,mode=755', 'tmpfs', disk])
if (mounted.code !== 0) {
  console.log(`A small disk can't be mounted here (${mounted.stderr.trim()}), so this wasn't tried.`)
  process.exit(2)
}
const dir = join(disk, 'store')
mkdirSync(dir)
const start = () => storeProcess(['--dir', dir])
const faults: string[] = []
try {
  const first = await start()
  const ballast = join(disk, 'ballast')
  writeFileSync(ballast, Buffer.alloc(40 << 20))
  const client = new MongoClient(String(first.line.uri), { serverSelectionTimeoutMS: 5000 })
  const kept = client.db('disk').collection<{ _id: number; text: string }>('kept')
  const acknowledged: number[] = []
  let refusal: { code?: unknown; message?: string } | undefined
  for (let n = 0; !refusal && n < 2000; n++) {
    await kept.insertOne({ _id: n, text: randomBytes(150_000).toString('base64') }).then(
      () => acknowledged.push(n),
      (error) => {
        refusal = error
      },
    )
  }
  console.log(
    `${acknowledged.length} writes acknowledged, then: ${refusal?.code} ${refusal?.message?.slice(0, 120)}`,
  )
  if (!refusal) faults.push('the disk never filled up')
  await client.close()
  first.child.kill('SIGKILL')
  await first.exited
  const second = await start()
  console.log(`start on the full disk: ${JSON.stringify(second.line.error ?? { ready: second.line.ready })}`)
  second.child.kill('SIGTERM')
  await second.exited
  rmSync(ballast)
  const third = await start()
  if (third.line.ready !== true) faults.push(`with space it doesn't start: ${third.line.error}`)
  else {
    const again = await MongoClient.connect(String(third.line.uri))
    const ids = new Set(
      (await again.db('disk').collection('kept').find().project({ _id: 1 }).toArray()).map(({ _id }) =>
        Number(_id),
      ),
    )
    const lost = acknowledged.filter((id) => !ids.has(id))
    console.log(`with space again: ${ids.size} documents, ${lost.length} acknowledged ones lost`)
    if (lost.length > 0) faults.push(`${lost.length} lost`)
    await again.close()
  }
  third.child.kill('SIGTERM')
  await third.exited
} finally {
  await run('umount', ['-l', disk])
  rmSync(disk, { recursive: true, force: true })
}
console.log(faults.length === 0 ? 'sound' : faults.join('; '))
process.exitCode = faults.length === 0 ? 0 : 1
