import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contractOf } from '../../contract/contract.ts'
import { answers } from '../../contract/process.ts'
import { stateFolder } from '../../tests/launched.ts'
import { freePort } from '../launch/ports.ts'

const root = join(import.meta.dirname, '..', '..')

describe('npm run subgraph -- start', () => {
  it('runs a subgraph on a store of its own, remembers its address, and drains when it is told to end', {
    timeout: 180_000,
  }, async () => {
    const state = stateFolder()
    const port = await freePort(0)
    const { PATH, HOME, XDG_CACHE_HOME, CHIIKI_CACHE_DIR } = process.env
    const identity = { OIDC_ISSUER: 'urn:test', OIDC_JWKS: 'http://127.0.0.1:9/jwks' }
    const child = spawn(
      process.execPath,
      ['scripts/subgraph.ts', 'start', 'sample', '--port', String(port)],
      {
        cwd: root,
        env: { PATH, HOME, XDG_CACHE_HOME, CHIIKI_CACHE_DIR, CHIIKI_STATE_DIR: state.path, ...identity },
        // As scripts/with-node.mjs starts it.
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    )
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (said += text))
    const gone = once(child, 'exit').then(([code]) => ({ code: code as number | null }))
    const url = `http://127.0.0.1:${port}/graphql`
    expect(await answers(url, 90_000, gone), said).toBe(true)
    const terminate = () => {
      child.kill('SIGTERM')
      return gone
    }
    const { findings } = await contractOf(url, { terminate }, ['operation'])
    expect(findings.filter(({ state: of }) => of !== 'PASSED')).toEqual([])
    expect(said).toContain(`npm run subgraph -- register sample ${url} --takes-tokens`)
    const remembered = readFileSync(join(state.path, 'departments', 'sample', 'port.json'), 'utf8')
    expect(JSON.parse(remembered)).toBe(port)
    state.remove()
  })
})
