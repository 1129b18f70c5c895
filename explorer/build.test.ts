import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildExplorer } from './build.ts'
import { explorerCsp } from './csp.ts'

test('an unchanged explorer is not built again', { timeout: 120_000 }, async () => {
  const dist = await buildExplorer()
  const { birthtimeMs } = await stat(dist)
  await buildExplorer()
  expect((await stat(dist)).birthtimeMs).toBe(birthtimeMs)
})

test('the build names its assets by their content, speaks of no other host, and brings its policy and licences', {
  timeout: 120_000,
}, async () => {
  const dist = await buildExplorer()
  const page = await readFile(join(dist, 'index.html'), 'utf8')
  const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)
  expect(addresses.length).toBeGreaterThanOrEqual(3)
  for (const address of addresses)
    expect(address).toMatch(/^\.\/(assets\/[\w-]+-[\w-]{8}\.(js|css)|icon\.svg)$/)
  for (const name of await readdir(join(dist, 'assets'))) expect(name).toMatch(/-[\w-]{8}\.\w+$/)
  expect(await readFile(join(dist, 'csp.txt'), 'utf8')).toBe(explorerCsp)
  expect(await readFile(join(dist, 'licences.md'), 'utf8')).toContain('## @fontsource-variable/noto-sans-jp')
})
