import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Identity, startIdentity } from '../identity/src/identity.ts'
import {
  ask,
  chromiumPath,
  closeBrowser,
  editorTexts,
  faultsOf,
  fillEditor,
  howToGetChromium,
  run,
  type Visit,
  visit,
} from './browser.ts'
import { buildExplorer } from './build.ts'
import { serveTrialGraph, type TrialGraph } from './trial-graph.ts'

const screenshots = fileURLToPath(new URL('../.chiiki/screenshots/', import.meta.url))
const hasBrowser = chromiumPath() !== undefined
if (!hasBrowser) console.warn(`explorer/sign-in.browser.test.ts is skipped: ${howToGetChromium}`)

const planner = '本庁の地域行政の企画担当'

describe.skipIf(!hasBrowser)('signing in from the page', { timeout: 120_000 }, () => {
  let graph: TrialGraph
  let identity: Identity
  let open: Visit | undefined

  beforeAll(async () => {
    await mkdir(screenshots, { recursive: true })
    graph = await serveTrialGraph(await buildExplorer())
    identity = await startIdentity({
      log: { debug() {}, info() {}, warn() {}, error() {} },
      explorerRedirects: [`${graph.url}signed-in`],
      explorerLogoutRedirects: [graph.url],
    })
  }, 120_000)
  afterAll(async () => {
    await closeBrowser()
    await identity?.close()
    await graph?.close()
  })
  afterEach(async () => {
    await open?.close()
    open = undefined
  })

  const opened = async (options?: Parameters<typeof visit>[1]) => {
    graph.signInBy(identity.issuer)
    open = await visit(graph.url, options)
    await stands(open.page)
    return open
  }
  /** Addresses asked for that are neither the page's nor the provider's. */
  const elsewhere = () => open?.foreign.filter((address) => new URL(address).origin !== identity.issuer)

  test('the page comes back to the query it left, and each request carries the token, which is written down nowhere', async () => {
    const { page, complaints } = await opened()
    await page.getByRole('button', { name: '例: 区の三層の全体' }).click()
    await fillEditor(page, 'operation.graphql', '{ authorization }')
    await fillEditor(page, 'variables.json', '{ "typed": "just now" }')
    await page.screenshot({ path: `${screenshots}explorer-signed-out-light.png` })
    await signInAs(page, planner)
    expect(page.url()).toBe(graph.url)
    await expect
      .poll(() => editorTexts(page), { timeout: 30_000 })
      .toMatchObject({ query: '{ authorization }', variables: '{ "typed": "just now" }' })
    expect(await page.getByRole('tab').count()).toBe(2)
    await run(page)
    await page.getByText(`「${planner}」として質問`).waitFor()
    expect((await editorTexts(page)).response).toContain('"authorization": "Bearer …"')
    await page.getByRole('button', { name: `サインイン中: ${planner}` }).click()
    await page.getByText('head-office-planner@office:hq').waitFor()
    await page.screenshot({ path: `${screenshots}explorer-signed-in-light.png` })
    // GraphiQL writes tabs and history down half a second after the last change.
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('{ authorization }'))
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
    expect(kept).not.toMatch(/eyJ|oidc\./)
    expect([complaints, elsewhere()]).toEqual([[], []])
  })

  test('a header of one’s own is sent in place of the token', async () => {
    const { page } = await opened()
    await signInAs(page, planner)
    await page.getByRole('button', { name: 'Headers' }).click()
    await fillEditor(page, 'request-headers.json', '{ "Authorization": "Basic own" }')
    await ask(page, '{ authorization }')
    await page.getByText('「Headers」に書いた Authorization で質問').waitFor()
    expect((await editorTexts(page)).response).toContain('"authorization": "Basic …"')
  })

  test('a token is renewed without a click before it ends', async () => {
    const { page, complaints } = await opened()
    await page.clock.install()
    await signInAs(page, planner)
    const renewed = page.waitForResponse(`${identity.issuer}/token`)
    await page.clock.fastForward('09:30')
    expect((await renewed).status()).toBe(200)
    await page.clock.fastForward('09:30')
    await ask(page, '{ authorization }')
    await page.getByText(`「${planner}」として質問`).waitFor()
    expect(await page.locator('[data-notice]').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test.each(['light', 'dark'] as const)(
    'a token that ends and can’t be renewed is told, and one click signs in again (%s)',
    async (colorScheme) => {
      const { page } = await opened({ colorScheme, viewport: { width: 800, height: 900 } })
      await page.clock.install()
      await signInAs(page, planner)
      await ask(page, '{ authorization }')
      await page.getByRole('button', { name: `サインイン中: ${planner}` }).click()
      await page.screenshot({ path: `${screenshots}explorer-signed-in-${colorScheme}-800.png` })
      expect(await faultsOf(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.route(`${identity.issuer}/token`, (route) => route.abort())
      await page.clock.fastForward('10:30')
      await page.getByRole('alert').getByText('サインインの期限が切れ').waitFor()
      await ask(page, '{ authorization }')
      await page.getByText('サインインなしで質問').waitFor()
      expect((await editorTexts(page)).response).toContain('"authorization": null')
      await page.screenshot({ path: `${screenshots}explorer-expired-${colorScheme}-800.png` })
      expect(await faultsOf(page)).toEqual([])
      await page.unroute(`${identity.issuer}/token`)
      await page.getByRole('button', { name: 'もう一度サインイン' }).click()
      await page.getByRole('button', { name: `サインイン中: ${planner}` }).waitFor()
      await expect
        .poll(async () => (await editorTexts(page)).query, { timeout: 30_000 })
        .toBe('{ authorization }')
    },
  )

  test('a token that the graph refuses is told and sent no more', async () => {
    const { page } = await opened()
    await signInAs(page, planner)
    await ask(page, '{ refused }')
    await page.getByRole('alert').getByText('受け取りませんでした').waitFor()
    await ask(page, '{ authorization }')
    await page.getByText('サインインなしで質問').waitFor()
  })

  test('signing out ends the provider’s session, so that the next sign-in asks who', async () => {
    const { page, complaints } = await opened()
    await signInAs(page, planner)
    await page.reload()
    await page.getByRole('button', { name: 'サインイン', exact: false }).first().click()
    // The session stands: one click, and no question.
    await page.getByRole('button', { name: `サインイン中: ${planner}` }).waitFor()
    await page.getByRole('button', { name: 'サインアウト' }).click()
    await page.getByRole('button', { name: 'サインアウトする' }).click()
    await page.waitForURL(graph.url)
    await signInAs(page, '池尻地区の住民')
    await page.getByRole('button', { name: 'サインイン中: 池尻地区の住民' }).click()
    await page.getByText('役職はありません。').waitFor()
    await page.getByRole('button', { name: '別の人としてサインイン' }).click()
    await page.getByRole('button', { name: planner }).click()
    await page.getByRole('button', { name: `サインイン中: ${planner}` }).waitFor()
    expect(complaints).toEqual([])
  })

  test('whoever cancels, or meets a provider that is away, can go on reading', async () => {
    const { page } = await opened()
    await page.getByRole('button', { name: /^サインイン/ }).click()
    await page.getByRole('button', { name: 'やめて戻る' }).click()
    await page.getByRole('alert').getByText('サインインを取りやめました').waitFor()
    await page.getByRole('button', { name: '閉じる' }).click()
    await page.goto(`${graph.url}signed-in?code=stolen&state=unknown`)
    await page.getByRole('alert').getByText('サインインを終えられませんでした').waitFor()
    expect(page.url()).toBe(graph.url)
    // What is still loading while requests begin to be held back may never come: that's the browser's doing, not the page's.
    await stands(page)
    await page.route(`${identity.issuer}/**`, (route) => route.abort())
    await page.getByRole('button', { name: 'もう一度サインイン' }).click()
    await page.getByRole('alert').getByText('サインインの提供元に届きませんでした').waitFor()
    await stands(page)
    await ask(page, '{ ward { name } }')
    await page.getByText('サインインなしで質問').waitFor()
  })

  test('it works by keyboard alone, in English too', async () => {
    const { page } = await opened()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Sign in', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: planner }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Signed in: / }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('head-office-planner@office:hq').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sign out')
  })

  test('a graph without a provider offers no sign-in and says why', async () => {
    await opened()
    graph.signInBy(null)
    const page = open?.page as Page
    await page.reload()
    await page.getByText('発行者（OIDC_ISSUER）が未設定です').waitFor()
    await stands(page)
    await page.screenshot({ path: `${screenshots}explorer-no-issuer-light.png` })
    expect(await page.getByRole('button', { name: /^サインイン/ }).count()).toBe(0)
    expect(open?.complaints).toEqual([])
  })
})

/** Until the editors stand. */
async function stands(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(例: 住所から地区と窓口|Example: an address)$/ })
    .and(page.locator(':enabled'))
    .waitFor()
}

async function signInAs(page: Page, persona: string): Promise<void> {
  await page.getByRole('button', { name: /^サインイン/ }).click()
  await page.getByRole('button', { name: new RegExp(`^${persona}`) }).click()
  await page.getByRole('button', { name: `サインイン中: ${persona}` }).waitFor()
  await stands(page)
}
