import { mkdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, howToGetChromium, type Visit, visit } from './browser.ts'
import { buildExplorer } from './build.ts'
import { serveTrialGraph } from './trial-graph.ts'

const screenshots = fileURLToPath(new URL('../.chiiki/screenshots/', import.meta.url))
const hasBrowser = chromiumPath() !== undefined
if (!hasBrowser) console.warn(`explorer/page.browser.test.ts is skipped: ${howToGetChromium}`)

describe.skipIf(!hasBrowser)('the page in a real browser', { timeout: 60_000 }, () => {
  let graph: Awaited<ReturnType<typeof serveTrialGraph>>
  let open: Visit | undefined

  beforeAll(async () => {
    await mkdir(screenshots, { recursive: true })
    graph = await serveTrialGraph(await buildExplorer())
  }, 120_000)
  afterAll(() => graph?.close())
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
      'name',
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
      '\u{FEFF}name,districts.name,districts.kana,districts.center\r\n世田谷,池尻,いけじり,池尻まちづくりセンター\r\n',
    )
    expect(foreign).toEqual([])
    expect(complaints).toEqual([])
  })

  test('a list longer than a page is paged, and a connection with more to fetch says so', async () => {
    const { page } = await opened()
    await ask(page, '{ tickets { edges { cursor node { number counter } } pageInfo { hasNextPage } } }')
    await page.getByRole('button', { name: '表', exact: true }).click()
    await page.getByText('続きのページがあります').waitFor()
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

  test('the chosen language is remembered, and headers are not', async () => {
    const { page } = await opened()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Headers' }).click()
    await setModel(page, 'request-headers.json', '{ "authorization": "Bearer secret" }')
    await ask(page, '{ ward { name } }')
    await page.getByText('6 store commands').waitFor()
    // GraphiQL writes the tabs down half a second after the last change.
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('{ ward { name } }'))
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('secret')
    await page.reload()
    await page.getByRole('button', { name: 'Schema documentation' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  })

  test('a server that is gone is told in words, not as a stack', async () => {
    const { page } = await opened()
    await page.route('**/graphql', (route) => route.abort())
    await ask(page, '{ ward { name } }')
    await page.getByText('サーバーに届きませんでした').first().waitFor()
  })
})

type Browsed = Visit['page']

/** Puts text into one of GraphiQL's editors, as a paste would. */
async function setModel(page: Browsed, name: string, text: string): Promise<void> {
  await page.evaluate(
    ({ name, text }) => {
      type Model = { uri: { path: string }; setValue: (text: string) => void }
      const { __MONACO: monaco } = globalThis as unknown as {
        __MONACO: { editor: { getModels: () => Model[] } }
      }
      const model = monaco.editor.getModels().find(({ uri }) => uri.path.endsWith(name))
      if (!model) throw new Error(`no editor holds ${name}`)
      model.setValue(text)
    },
    { name, text },
  )
}

async function ask(page: Browsed, query: string): Promise<void> {
  await setModel(page, 'operation.graphql', query)
  await page.getByRole('button', { name: /^Execute query/ }).click()
}
