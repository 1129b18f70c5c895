import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  chromiumPath,
  closeBrowser,
  faultsOf,
  howToGetChromium,
  type Visit,
  visit,
} from '../explorer/browser.ts'
import { buildExplorer } from '../explorer/build.ts'
import {
  agent,
  counter,
  kiosk,
  manager,
  queueActs,
  seriesA,
} from '../services/services/src/queue/test-queue.ts'
import type { TestSubgraph } from './subgraph-client.ts'
import { startWorld, type World } from './world.ts'

const screenshots = fileURLToPath(new URL('../.chiiki/screenshots/', import.meta.url))
const hasBrowser = chromiumPath() !== undefined
if (!hasBrowser) console.warn(`tests/board-page.e2e.test.ts is skipped: ${howToGetChromium}`)

/** The board of a counter on a screen: the built page, the real gateway, a real queue. */
describe.skipIf(!hasBrowser)('the board of a counter in a real browser', { timeout: 120_000 }, () => {
  let world: World
  let open: Visit | undefined
  const act = queueActs(() => world as unknown as TestSubgraph)

  beforeAll(async () => {
    await mkdir(screenshots, { recursive: true })
    world = await startWorld({ explorerDir: await buildExplorer() })
    await act('openSeriesDay', { series: seriesA }, manager)
    for (const desk of ['1', '2']) await act('signInToDesk', { counter, desk }, agent(desk))
  }, 180_000)
  afterAll(async () => {
    await closeBrowser()
    await world?.close()
  })
  afterEach(async () => {
    await open?.close()
    open = undefined
  })

  const issue = async (): Promise<string> =>
    (await act('issueTicket', { series: seriesA, procedures: [] }, kiosk)).ticket.display
  /** Calls the next at a desk and answers its number. */
  const call = async (desk: string): Promise<{ id: string; display: string }> =>
    (await act('callNextTicket', {}, agent(desk))).ticket
  const finish = async (desk: string, ticket: string) => {
    await act('startService', { ticket }, agent(desk))
    await act('completeTicket', { ticket, result: 'DONE', results: [] }, agent(desk))
  }
  const styleOf = (locator: Locator, property: string): Promise<string> =>
    locator.evaluate(
      (element, name) => (globalThis as any).getComputedStyle(element)[name] as string,
      property,
    )
  const opened = async (options?: Parameters<typeof visit>[1]) => {
    open = await visit(`${world.url}/board.html?counter=${encodeURIComponent(counter)}`, options)
    await open.page.getByRole('heading', { name: 'お呼び出し中' }).waitFor()
    return open
  }

  test('R152 shows who is called, to which desk, in letters for a wall, says it to whoever listens, and moves for nobody who asks for less motion', async () => {
    for (let count = 0; count < 4; count += 1) await issue()
    const { page, foreign, complaints } = await opened({ viewport: { width: 1920, height: 1080 } })
    await page.getByRole('heading', { name: /世田谷総合支所くみん窓口/ }).waitFor()
    const voice = page.locator('.voice')
    expect(await voice.textContent()).toBe('')
    const first = await call('1')
    await page.locator('.calls li', { hasText: first.display }).waitFor()
    const second = await call('2')
    const top = page.locator('.calls li').first()
    await top.filter({ hasText: second.display }).waitFor()
    expect(await top.textContent()).toContain('2番窓口')
    expect(await page.locator('.calls li').count()).toBe(2)
    expect(await voice.textContent()).toContain(`番号${second.display}の方、2番の窓口へお越しください。`)
    expect(await voice.getAttribute('aria-live')).toBe('polite')
    expect(await page.locator('article', { hasText: 'お待ち' }).first().textContent()).toContain('2人')
    const size = Number.parseFloat(await styleOf(top.locator('strong'), 'fontSize'))
    expect(size).toBeGreaterThanOrEqual(150)
    const animation = () => styleOf(top, 'animationName')
    expect(await animation()).toBe('arrive')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await animation()).toBe('none')
    await page.screenshot({ path: `${screenshots}board-wall.png` })
    const height = await page.evaluate('document.documentElement.scrollHeight')
    expect(height).toBeLessThanOrEqual(1080)
    expect(await faultsOf(page)).toEqual([])
    expect(foreign).toEqual([])
    expect(complaints).toEqual([])
    await finish('1', first.id)
    await finish('2', second.id)
  })

  test('R152 says that it stands still when the graph is away, keeps what it showed, and goes on by itself', async () => {
    await issue()
    const { page } = await opened()
    await world.stop('services')
    const away = page.getByRole('alert').filter({ hasText: '表示が更新されていません' })
    await away.waitFor()
    expect(await page.locator('article').count()).toBeGreaterThan(0)
    await page.screenshot({ path: `${screenshots}board-away.png` })
    await world.restart('services')
    await away.waitFor({ state: 'detached' })
    const { id, display } = await call('1')
    await page.locator('.calls li', { hasText: display }).waitFor()
    await finish('1', id)
  })

  test('R152 a screen whose network was gone has the newest state when it is back, without anybody touching it', async () => {
    await issue()
    const { page } = await opened({ viewport: { width: 390, height: 844 } })
    await page.context().setOffline(true)
    await page.getByRole('alert').filter({ hasText: '表示が更新されていません' }).waitFor()
    const { id, display } = await call('2')
    await page.context().setOffline(false)
    await page.locator('.calls li', { hasText: display }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await page.screenshot({ path: `${screenshots}board-phone.png` })
    await finish('2', id)
  })

  test('R152 a counter is chosen from those that give numbers; one that gives none says so', async () => {
    open = await visit(`${world.url}/board.html`)
    const { page } = open
    await page.getByRole('link', { name: /世田谷総合支所くみん窓口/ }).click()
    await page.getByRole('heading', { name: 'お呼び出し中' }).waitFor()
    await page.goto(`${world.url}/board.html?counter=counter:nowhere`)
    await page.getByText('この窓口は番号札を発行していません。').waitFor()
    expect(await faultsOf(page)).toEqual([])
  })
})
