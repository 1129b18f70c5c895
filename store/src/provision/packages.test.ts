import { expect, test } from 'vitest'
import { StoreError } from '../store-error.ts'
import { architectureOf } from './architecture.ts'
import { dependencies, field, packageClosure, packageIndex } from './packages.ts'

const index = packageIndex(`Package: server
Version: 1.0-1
Pre-Depends: init-system-helpers (>= 1.54~)
Depends: liba1 (>= 2), libgdal36 (>= 3), libb2t64 | libb2, zlib1g (>= 1:1.1.4),
 ssl-cert, libgone
Size: 100
SHA256: aa

Package: liba1
Version: 2.0
Depends: libc6 (>= 2.38), libb2t64
Size: 20
SHA256: bb

Package: libb2t64
Version: 3
Depends: libc6:any
Size: 30
SHA256: cc

Package: libc6
Version: 2.43
Size: 40
SHA256: dd

Package: zlib1g
Version: 1.3
Depends: libc6
Size: 5
SHA256: ee

Package: libgdal36
Version: 3
Size: 1000
SHA256: ff
`)

test('the closure follows libraries through their dependencies, once each, and nothing else', () => {
  expect(packageClosure(index, ['server']).map(({ name }) => name)).toEqual([
    'liba1',
    'libb2t64',
    'libc6',
    'server',
    'zlib1g',
  ])
})

test('each package carries what its download is checked against', () => {
  expect(packageClosure(index, ['zlib1g'])).toContainEqual({
    name: 'zlib1g',
    version: '1.3',
    size: 5,
    sha256: 'ee',
  })
})

test('fields may go on over lines, and the first of alternatives counts', () => {
  const server = index.paragraph('server') ?? ''
  expect(field(server, 'Depends')).toContain('ssl-cert, libgone')
  expect(field(server, 'Nothing')).toBeUndefined()
  expect(dependencies(server)).toEqual([
    'init-system-helpers',
    'liba1',
    'libgdal36',
    'libb2t64',
    'zlib1g',
    'ssl-cert',
    'libgone',
  ])
})

test('a root that Debian no longer has is said by its name', () => {
  expect(() => packageClosure(index, ['postgresql-18'])).toThrow(StoreError)
  expect(() => packageClosure(index, ['postgresql-18'])).toThrow(
    'Debian no longer has the package postgresql-18',
  )
})

test('systems and processors without packages are refused with the ways left', () => {
  expect(architectureOf('linux', 'arm64')).toMatchObject({ debian: 'arm64' })
  expect(() => architectureOf('darwin', 'arm64')).toThrow(/Linux only.*MONGODB_URI.*docker compose/)
  expect(() => architectureOf('linux', 'riscv64')).toThrow(/riscv64/)
})
