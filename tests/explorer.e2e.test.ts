import { mkdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, editorTexts, howToGetChromium, run, type Visit, visit } from '../explorer/browser.ts'
import { buildExplorer } from '../explorer/build.ts'
import type { World } from './world.ts'

const screenshots = fileURLToPath(new URL('../.chiiki/screenshots/', import.meta.url))
const hasBrowser = chromiumPath() !== undefined
if (!hasBrowser) console.warn(`tests/explorer.e2e.test.ts is skipped: ${howToGetChromium}`)

const operation = (name: string) => readFile(new URL(`../operations/${name}`, import.meta.url), 'utf8')

describe.skipIf(!hasBrowser)('the explorer at the root of the gateway', { timeout: 60_000 }, () => {
  let world: World | undefined
  let open: Visit

  beforeAll(async () => {
    await mkdir(screenshots, { recursive: true })
    open = await visit(new URL('/', process.env.CHIIKI_URL ?? (await ownWorld())).href)
  }, 180_000)
  afterAll(async () => {
    await open?.close()
    await world?.close()
  })

  /** A gateway that runs already may be named by CHIIKI_URL; else the graph is started here, with the page as built now. */
  async function ownWorld(): Promise<string> {
    const { startWorld } = await import('./world.ts')
    world = await startWorld({ explorerDir: await buildExplorer() })
    return world.url
  }

  test('the page opens with the main job, answers it for 池尻四丁目35番, and shows it as a table', async () => {
    const { page } = open
    await page.locator('header button:enabled', { hasText: '住所から' }).waitFor()
    const opening = { query: await operation('address.graphql'), variables: await operation('address.json') }
    await expect.poll(() => editorTexts(page), { timeout: 10_000 }).toMatchObject(opening)
    await run(page)
    await page.locator('[data-cost=store]').waitFor()
    // 池尻四丁目 is split: its blocks 33 to 39 belong to 代沢. An answer that leaves both open hasn't done the job.
    const { response } = await editorTexts(page)
    expect(response).toContain('池尻四丁目35番')
    expect(response).toContain('代沢地区')
    expect(response).not.toContain('AddressAmbiguous')
    expect(await page.locator('.answer-gaps').count()).toBe(0)
    await page.screenshot({ path: `${screenshots}explorer-address.png` })
    await page.getByRole('button', { name: '表', exact: true }).click()
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0)
    await page.screenshot({ path: `${screenshots}explorer-address-table.png` })
  })

  test('the second tab answers the whole ward as rows', async () => {
    const { page } = open
    await page.getByRole('tab').nth(1).getByRole('button').first().click()
    await expect.poll(async () => (await editorTexts(page)).query).toBe(await operation('ward.graphql'))
    await run(page)
    await page.locator('tbody tr', { hasText: '世田谷地域' }).first().waitFor()
    expect(await page.locator('tbody tr').count()).toBe(5)
    expect(await page.locator('.answer-gaps').count()).toBe(0)
    await page.screenshot({ path: `${screenshots}explorer-ward-table.png` })
  })

  test('all of it came from the gateway, and nothing on the page complained', () => {
    expect(open.foreign).toEqual([])
    expect(open.complaints).toEqual([])
  })
})
