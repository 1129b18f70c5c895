import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'

const folder = await mkdtemp(join(tmpdir(), 'chiiki-client-'))
afterAll(() => rm(folder, { recursive: true }))

const run = (...words: string[]) =>
  promisify(execFile)(process.execPath, [join(import.meta.dirname, 'main.ts'), folder, ...words]).then(
    () => ({ code: 0, stderr: '' }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
  )

test('a folder anywhere gets typed operations and the client, which run without a package, and is told when they are stale', async () => {
  expect(await run()).toMatchObject({ code: 1, stderr: expect.stringContaining('write a query first') })
  await writeFile(join(folder, 'ward.graphql'), 'query Ward { ward { name { ja } } }')
  expect((await run('--copy')).code).toBe(0)
  expect((await readdir(join(folder, 'client'))).sort()).toEqual([
    'graph-client.ts',
    'graph-fault.ts',
    'problem.ts',
    'typed-operation.ts',
  ])
  const program = `import { graphClient } from './client/graph-client.ts'
    import { ward } from './generated.ts'
    console.log(typeof graphClient, ward.kind)`
  await writeFile(join(folder, 'main.ts'), program)
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'main.ts')])
  expect(stdout).toBe('function query\n')
  expect((await run('--copy', '--check')).code).toBe(0)
  await writeFile(join(folder, 'ward.graphql'), 'query Ward { ward { name { ja en } } }')
  expect(await run('--copy', '--check')).toMatchObject({ code: 1, stderr: expect.stringContaining('stale') })
})
