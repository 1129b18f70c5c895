import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../run.ts'
import { temporaryDir } from '../testing/temporary-store.ts'
import { architectureOf } from './architecture.ts'
import { privateApt } from './private-apt.ts'

test.each([
  ['x64', 'amd64'],
  ['arm64', 'arm64'],
])(
  'the apt for %s asks for packages of %s alone, signed, whatever machine it runs on',
  async (processor, debian) => {
    const { path, remove } = temporaryDir()
    await privateApt(path, architectureOf('linux', processor))
    const env = { ...process.env, APT_CONFIG: join(path, 'apt.conf'), LC_ALL: 'C' }
    const { stdout } = await run('apt-config', ['dump', 'APT'], { env })
    expect(stdout).toContain(`APT::Architecture "${debian}";`)
    expect([...stdout.matchAll(/^APT::Architectures:: "(.+)";$/gm)].map(([, one]) => one)).toEqual([debian])
    const source = readFileSync(join(path, 'etc/sources.list.d/engine.sources'), 'utf8')
    expect(source).toContain(`Architectures: ${debian}\n`)
    expect(source).toMatch(/^Signed-By: \/usr\/share\/keyrings\/debian-archive-keyring.gpg$/m)
    remove()
  },
)
