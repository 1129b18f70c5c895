import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../run.ts'
import { NoPackages, otherWays, StoreError } from '../store-error.ts'
import type { Architecture } from './architecture.ts'
import type { Package } from './packages.ts'

/** The keys that Debian signs its indexes with. */
export const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'
const suite = 'forky'

/** An apt of its own: own lists, own cache, one source, an empty list of installed packages. */
export type PrivateApt = {
  /** Fetches and verifies the suite's index; gives it as text. */
  update(): Promise<string>
  /** Downloads packages, checked by apt against the signed index; gives the folder with the .deb files. */
  download(packages: readonly Package[]): Promise<string>
}

/** @throws {StoreError} when this isn't a Debian system (no apt-get, dpkg-deb or archive keyring). */
export async function privateApt(dir: string, architecture: Architecture): Promise<PrivateApt> {
  await requireDebian()
  const mirror = process.env.CHIIKI_DEBIAN_MIRROR || 'http://deb.debian.org/debian'
  const config = await writeConfig(dir, architecture, mirror)
  const env = { ...process.env, APT_CONFIG: config, LC_ALL: 'C' }
  return {
    async update() {
      const done = await run('apt-get', ['update', '--error-on=any'], { env })
      if (done.code !== 0) throw unreachable(mirror, done.stderr)
      const lists = join(dir, 'lists')
      const name = (await readdir(lists)).find((file) => file.endsWith('_Packages'))
      if (!name) throw unreachable(mirror, 'the index has no list of packages')
      return await readFile(join(lists, name), 'latin1')
    },
    async download(packages) {
      const folder = join(dir, 'debs')
      await mkdir(folder, { recursive: true })
      const wanted = packages.map((one) => `${one.name}=${one.version}`)
      const done = await run('apt-get', ['download', ...wanted], { env, cwd: folder })
      if (done.code !== 0) throw unreachable(mirror, done.stderr)
      return folder
    },
  }
}

async function requireDebian(): Promise<void> {
  for (const tool of ['apt-get', 'dpkg-deb', 'tar']) {
    const there = await run(tool, ['--version']).catch(() => undefined)
    if (!there) {
      throw new NoPackages(
        `The embedded store is unpacked from Debian's packages, and ${tool} isn't here. ${otherWays}`,
      )
    }
  }
  if (!existsSync(keyring)) {
    throw new StoreError(
      `Debian's signing keys (${keyring}) aren't here, so its packages can't be verified. ` +
        `Install the package debian-archive-keyring and start again. ${otherWays}`,
    )
  }
}

async function writeConfig(dir: string, architecture: Architecture, mirror: string): Promise<string> {
  for (const folder of ['lists/partial', 'cache/archives/partial', 'etc/sources.list.d', 'etc/apt.conf.d']) {
    await mkdir(join(dir, folder), { recursive: true })
  }
  await writeFile(join(dir, 'status'), '')
  // Signatures are always verified. Only the index's date of expiry is waived, because a mirror that is
  // copied rarely serves an index that ended days ago.
  const source = [
    'Types: deb',
    `URIs: ${mirror}`,
    `Suites: ${suite}`,
    'Components: main',
    `Architectures: ${architecture.debian}`,
    `Signed-By: ${keyring}`,
    'Check-Valid-Until: no',
  ]
  await writeFile(join(dir, 'etc/sources.list.d/engine.sources'), `${source.join('\n')}\n`)
  const settings = {
    'Dir::State': dir,
    'Dir::State::lists': join(dir, 'lists'),
    'Dir::State::status': join(dir, 'status'),
    'Dir::Cache': join(dir, 'cache'),
    'Dir::Etc': join(dir, 'etc'),
    'Dir::Etc::sourcelist': '/dev/null',
    'Dir::Etc::sourceparts': join(dir, 'etc/sources.list.d'),
    'Dir::Etc::parts': join(dir, 'etc/apt.conf.d'),
    'Dir::Log': join(dir, 'log'),
    'APT::Architecture': architecture.debian,
    'Acquire::Languages': 'none',
    'Acquire::Retries': '2',
    'Acquire::http::Timeout': '20',
    'Acquire::https::Timeout': '20',
    'APT::Sandbox::User': 'root',
    ...(await machineProxies()),
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name} ${JSON.stringify(value)};`)
  const path = join(dir, 'apt.conf')
  await writeFile(path, `${lines.join('\n')}\nAPT::Architectures { "${architecture.debian}"; };\n`)
  return path
}

/** The proxies this machine's own apt is told to use. */
async function machineProxies(): Promise<Record<string, string>> {
  const { stdout } = await run('apt-config', ['dump'])
  return Object.fromEntries(
    [...stdout.matchAll(/^(Acquire::https?::Proxy(?:-Auto-Detect)?(?:::[^ ]+)?) "(.+)";$/gim)].map(
      (match) => [match[1] ?? '', match[2] ?? ''],
    ),
  )
}

function unreachable(mirror: string, stderr: string): StoreError {
  const lines = stderr.split('\n').filter((line) => /^[EW]:/.test(line))
  const reason = (lines.find((line) => line.startsWith('E:')) ?? lines[0] ?? stderr.trim()).slice(0, 300)
  if (/No space left/i.test(stderr)) {
    return new StoreError(
      `The disk is full, so the embedded store can't be downloaded: free about 400 MB and start again.`,
    )
  }
  if (/NO_PUBKEY|signatures? (couldn't|were invalid)|not signed|Hash Sum mismatch/i.test(stderr)) {
    return new StoreError(
      `What ${mirror} answered isn't what Debian signed, so it was not used (${reason}). ${otherWays}`,
    )
  }
  return new StoreError(
    `Debian's packages for the embedded store couldn't be fetched from ${mirror} (${reason}). ` +
      `Check the network or apt's proxy, or name another mirror in CHIIKI_DEBIAN_MIRROR. ${otherWays}`,
  )
}
