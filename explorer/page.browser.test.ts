import { mkdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
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
import { serveTrialGraph } from './trial-graph.ts'

const screenshots = fileURLToPath(new URL('../.chiiki/screenshots/', import.meta.url))
const hasBrowser = chromiumPath() !== undefined
if (!hasBrowser) console.warn(`explorer/page.browser.test.ts is skipped: ${howToGetChromium}`)

describe.skipIf(!hasBrowser)('the page in a real browser', { timeout: 120_000 }, () => {
  let graph: Awaited<ReturnType<typeof serveTrialGraph>>
  let open: Visit | undefined

  beforeAll(async () => {
    await mkdir(screenshots, { recursive: true })
    graph = await serveTrialGraph(await buildExplorer())
  }, 120_000)
  afterAll(async () => {
    await closeBrowser()
    await graph?.close()
  })
  afterEach(async () => {
    await open?.close()
    open = undefined
  })

  const opened = async (options?: Parameters<typeof visit>[1]) => {
    open = await visit(graph.url, options)
    await open.page
      .getByRole('button', { name: '例: 住所から地区と窓口' })
      .and(open.page.locator(':enabled'))
      .waitFor()
    return open
  }

  test('a result is read as a table and taken away as CSV, its cost beside it, and nothing is asked elsewhere', async () => {
    const { page, foreign, complaints } = await opened()
    await ask(page, '{ ward { name areas { name districts { name kana center } } } }')
    await page.getByText('ストア命令 6 回 (organization 4 · participation 2)').waitFor()
    await page.getByText('要求番号 trial-1').waitFor()
    await page.getByRole('button', { name: '表', exact: true }).click()
    expect(await page.getByRole('columnheader').allTextContents()).toEqual([
      'areas.name',
      'districts.name',
      'districts.kana',
      'districts.center',
    ])
    expect(await page.locator('tbody tr').count()).toBe(5)
    await page.screenshot({ path: `${screenshots}explorer-table-light.png` })
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV を保存' }).click()
    const download = await saving
    expect(download.suggestedFilename()).toMatch(/^chiiki-ward\.areas-districts-\d{8}-\d{4}\.csv$/)
    expect(await readFile(await download.path(), 'utf8')).toContain(
      '\u{FEFF}areas.name,districts.name,districts.kana,districts.center\r\n世田谷,池尻,いけじり,池尻まちづくりセンター\r\n',
    )
    expect(foreign).toEqual([])
    expect(complaints).toEqual([])
  })

  test('the versions of the schema are read with what each changed, page by page, and hold to axe’s rules', async () => {
    const { page, complaints } = await opened()
    await page.getByRole('button', { name: 'Show Schema versions' }).click()
    const pane = page.getByRole('region', { name: 'スキーマの版' })
    await pane.getByText('離脱: bosai').waitFor()
    expect(await pane.getByRole('listitem').first().textContent()).toBe("壊す Field 'shelters' of version 3")
    await pane.getByText('第 2 版').click()
    await pane.getByText('安全').first().waitFor()
    await page.screenshot({ path: `${screenshots}explorer-schema-versions.png` })
    await pane.getByRole('button', { name: '前の版を見る' }).click()
    await pane.getByText('起動時のスキーマ').waitFor()
    expect(await pane.locator('details').count()).toBe(3)
    expect(await faultsOf(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('a list longer than a page is paged, and a connection with more to fetch says so', async () => {
    const { page } = await opened()
    await ask(page, '{ tickets { edges { cursor node { number counter } } pageInfo { hasNextPage } } }')
    await page.getByRole('button', { name: '表', exact: true }).click()
    await page.getByText('続きのページがあります').waitFor()
    const last = await page.locator('.answer-receipt').boundingBox()
    expect(last && last.y + last.height).toBeLessThan(900)
    await page.getByRole('button', { name: '次へ' }).click()
    await page.getByText('250 行のうち 101〜200 行目').waitFor()
    expect(await page.locator('tbody tr').first().textContent()).toBe('101世田谷総合支所')
  })

  test('a part of the graph that is down is named in plain words, and the rest is shown', async () => {
    const { page, complaints } = await opened({ viewport: { width: 800, height: 900 }, colorScheme: 'dark' })
    await ask(page, '{ troubled { name council } }')
    await page
      .getByText('参加（協議会・提案・計画）から答えがありませんでした（空欄: troubled.council）。')
      .waitFor()
    await page.screenshot({ path: `${screenshots}explorer-partial-dark-800.png` })
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText('Participation (councils, proposals, plans) gave no answer').waitFor()
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    expect(await page.locator('tbody tr').allTextContents()).toEqual(['池尻—'])
    expect(complaints).toEqual([])
  })

  test('the opening tabs hold the committed operations with their variables, also after a reload', async () => {
    const { page } = await opened()
    const committed = (name: string) => readFile(new URL(`../operations/${name}`, import.meta.url), 'utf8')
    const opening = { query: await committed('address.graphql'), variables: await committed('address.json') }
    await vi.waitFor(async () => expect(await editorTexts(page)).toMatchObject(opening), { timeout: 30_000 })
    await page.waitForFunction(() => localStorage.getItem('graphiql:variables') !== null)
    await page.reload()
    await vi.waitFor(async () => expect(await editorTexts(page)).toMatchObject(opening), { timeout: 30_000 })
    await page.getByRole('button', { name: '例: 区の三層の全体' }).click()
    const ward = await committed('ward.graphql')
    await vi.waitFor(async () => expect((await editorTexts(page)).query).toBe(ward), { timeout: 30_000 })
    expect(await page.getByRole('tab').count()).toBe(2)
    // At once, before GraphiQL has noticed which operation the tab holds.
    const asked = page.waitForRequest((request) => request.method() === 'POST')
    await run(page)
    expect((await asked).postDataJSON()).toMatchObject({ operationName: 'Ward', query: ward })
  })

  test('the chosen language is remembered, and headers are not', async () => {
    const { page } = await opened()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Headers' }).click()
    await fillEditor(page, 'request-headers.json', '{ "authorization": "Bearer secret" }')
    await ask(page, '{ ward { name } }')
    await page.getByText('6 store commands').waitFor()
    // GraphiQL writes the tabs down half a second after the last change.
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('{ ward { name } }'))
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('secret')
    await page.reload()
    await page.getByRole('button', { name: 'Schema docs' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  })

  test.each(['light', 'dark'] as const)(
    'nothing on the page is unlabelled or too faint to read (%s)',
    async (colorScheme) => {
      const { page } = await opened({ colorScheme })
      await ask(page, '{ ward { areas { name districts { name } } } troubled { council } }')
      await page.getByText('一部だけの結果です。').waitFor()
      await page.getByRole('button', { name: 'スキーマの説明' }).click()
      expect(await faultsOf(page)).toEqual([])
      await page.getByRole('button', { name: '表', exact: true }).click()
      expect(await faultsOf(page)).toEqual([])
    },
  )

  test('a server that is gone is told in words, not as a stack', async () => {
    const { page } = await opened()
    await page.route('**/graphql', (route) => route.abort())
    await ask(page, '{ ward { name } }')
    await page.getByText('サーバーに届きませんでした').first().waitFor()
  })
})
