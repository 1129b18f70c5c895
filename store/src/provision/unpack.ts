import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../run.ts'
import { StoreError } from '../store-error.ts'

/** Parts of the packages that a running server never opens; leaving them out saves time and 100 MB. */
const left = [
  './usr/share/doc',
  './usr/share/man',
  './usr/share/locale',
  './usr/share/postgresql/18/contrib',
  './usr/lib/postgresql/18/lib/bitcode',
  './usr/lib/postgresql/18/lib/pgxs',
  '*/gconv',
  '*/postgis--ANY*',
  '*/postgis--unpackaged*',
  '*/postgis_raster*',
  '*/postgis_topology*',
  '*/postgis_sfcgal*',
  '*/locale/*/LC_MESSAGES',
]

/** Shell: a failure of dpkg-deb must not hide behind a tar that ended well. */
const script = `deb=$1; into=$2; shift 2
{ dpkg-deb --fsys-tarfile "$deb" || kill -TERM $$; } | tar -x -C "$into" --no-same-owner "$@"`

/** Unpacks every .deb of a folder into a prefix, two at a time. */
export async function unpack(folder: string, prefix: string): Promise<void> {
  const debs = (await readdir(folder)).filter((name) => name.endsWith('.deb')).sort()
  const excludes = left.map((pattern) => `--exclude=${pattern}`)
  const worker = async () => {
    for (let deb = debs.pop(); deb !== undefined; deb = debs.pop()) {
      const done = await run('sh', ['-c', script, 'sh', join(folder, deb), prefix, ...excludes])
      if (done.code === 0) continue
      if (/No space left/i.test(done.stderr)) {
        throw new StoreError(
          `The disk is full, so the embedded store can't be unpacked in ${prefix}: free about 300 MB and start again.`,
        )
      }
      throw new StoreError(
        `The package ${deb} couldn't be unpacked (${done.stderr.trim().slice(0, 300)}). Start again.`,
      )
    }
  }
  await Promise.all([worker(), worker()])
}
