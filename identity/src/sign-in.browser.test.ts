import { mkdir } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createLog } from '@chiiki/kit/log.ts'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, closeBrowser, howToGetChromium, type Visit, visit } from '../../explorer/browser.ts'
import { type Identity, startIdentity } from './identity.ts'
import { asked, exchange, TestBrowser } from './test-client.ts'

const screenshots = fileURLToPath(new URL('../../.chiiki/screenshots/', import.meta.url))
const axe = createRequire(import.meta.url).resolve('axe-core')
const hasBrowser = chromiumPath() !== undefined
if (!hasBrowser) console.warn(`identity/src/sign-in.browser.test.ts is skipped: ${howToGetChromium}`)

describe.skipIf(!hasBrowser)('the sign-in page in a browser', { timeout: 60_000 }, () => {
  /** Stands where the explorer would: it's what people come from and go back to. */
  let explorer: Server
  let origin: string
  let identity: Identity
  const open: Visit[] = []

  beforeAll(async () => {
    await mkdir(screenshots, { recursive: true })
    explorer = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end('<!doctype html><link rel="icon" href="data:,"><title>explorer</title><h1>explorer</h1>')
    })
    await new Promise<void>((resolve) => explorer.listen(0, '127.0.0.1', resolve))
    origin = `http://localhost:${(explorer.address() as AddressInfo).port}`
    identity = await startIdentity({
      log: createLog('identity', 'error'),
      explorerRedirects: [`${origin}/signed-in`],
      explorerLogoutRedirects: [`${origin}/`],
    })
  })
  afterAll(async () => {
    for (const each of open) await each.close()
    await closeBrowser()
    await identity.close()
    explorer.close()
  })

  const changes = () => ({ redirect_uri: `${origin}/signed-in` })
  const begin = (more: Record<string, string> = {}) =>
    `${identity.issuer}/auth?${new URLSearchParams(asked({ ...changes(), ...more }))}`

  async function arrive(options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
    const opened = await visit(begin(), options)
    open.push(opened)
    return opened
  }

  async function subjectAt(address: string): Promise<string | undefined> {
    const client = new TestBrowser(identity.issuer)
    const { body } = await client.token(exchange(new URL(address), changes()))
    return decodeJwt(body.access_token).sub
  }

  test('one click signs in, the next time none, and prompt=login lets another persona in', async () => {
    const { page, complaints } = await arrive()
    await page.getByRole('button', { name: '池尻まちづくりセンターの所長' }).click()
    await page.getByRole('heading', { name: 'explorer' }).waitFor()
    expect(await subjectAt(page.url())).toBe('persona:centre-director-ikejiri')
    await page.goto(begin())
    expect(await subjectAt(page.url())).toBe('persona:centre-director-ikejiri')
    await page.goto(begin({ prompt: 'login' }))
    await page.getByRole('button', { name: 'Analyst' }).click()
    await page.getByRole('heading', { name: 'explorer' }).waitFor()
    expect(await subjectAt(page.url())).toBe('persona:analyst')
    expect(complaints).toEqual([])
  })

  test('signing out asks once and goes back to the explorer', async () => {
    const { page, complaints } = await arrive()
    await page.getByRole('button', { name: /^池尻地区の住民/ }).click()
    await page.getByRole('heading', { name: 'explorer' }).waitFor()
    const params = { client_id: 'chiiki-explorer', post_logout_redirect_uri: `${origin}/` }
    await page.goto(`${identity.issuer}/session/end?${new URLSearchParams(params)}`)
    await page.screenshot({ path: `${screenshots}identity-sign-out.png` })
    await page.getByRole('button', { name: 'サインアウトする' }).click()
    await page.waitForURL(`${origin}/`)
    await page.goto(begin())
    await page.getByRole('heading', { name: /だれとしてサインインしますか/ }).waitFor()
    // Signed out already, nothing is asked.
    await page.goto(`${identity.issuer}/session/end?${new URLSearchParams(params)}`)
    await page.waitForURL(`${origin}/`)
    expect(complaints).toEqual([])
  })

  test.each(['light', 'dark'] as const)(
    'it can be read and used by everybody, in %s',
    async (colorScheme) => {
      const { page, foreign, complaints } = await arrive({ colorScheme })
      await page.screenshot({ path: `${screenshots}identity-sign-in-${colorScheme}.png`, fullPage: true })
      await page.setViewportSize({ width: 360, height: 740 })
      await page.screenshot({ path: `${screenshots}identity-sign-in-${colorScheme}-narrow.png` })
      const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
      expect(isTooWide).toBe(false)
      expect([foreign, complaints]).toEqual([[], []])
      expect(await faultsOf(page)).toEqual([])
    },
  )

  test('it works by keyboard alone', async () => {
    const { page } = await arrive()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'explorer' }).waitFor()
    expect(await subjectAt(page.url())).toBe('persona:resident-with-card')
  })
})

/** What axe finds. It runs in a world of its own, where the page's policy against scripts doesn't reach. */
async function faultsOf(page: Visit['page']): Promise<string[]> {
  const { readFile } = await import('node:fs/promises')
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
  const contextId = world.executionContextId
  await session.send('Runtime.evaluate', { contextId, expression: await readFile(axe, 'utf8') })
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression:
      'axe.run().then(({ violations, passes }) => ({ passes: passes.length, faults: violations.map(({ id, nodes }) => id + ": " + nodes[0].html) }))',
  })
  expect(result.value.passes).toBeGreaterThan(10)
  return result.value.faults
}
