import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** What to tell whoever runs browser tests on a machine without a browser. */
export const howToGetChromium =
  'no Chromium on this machine: `apt-get install -y chromium`, or set CHROMIUM_PATH to the one you have'

/** The Chromium to drive: `CHROMIUM_PATH`, else the first on PATH, else Debian's place; undefined where there is none. */
export function chromiumPath(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
  return folders
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
    .find((path) => existsSync(path))
}

/** A page open in a real browser, with everything it did that it shouldn't have. */
export type Visit = {
  page: Page
  /** Addresses asked for on another origin than the page's own. */
  foreign: string[]
  /** Errors and warnings of the console, uncaught exceptions, and violations of the page's policy. */
  complaints: string[]
  close: () => Promise<void>
}

let running: Promise<Browser> | undefined

/** The one headless Chromium of this test file; it can reach nothing but this machine. */
function browser(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error(howToGetChromium)
  running ??= chromium.launch({ executablePath, args: quietChromium })
  return running
}

/** What a file that visits does when it's done. */
export async function closeBrowser(): Promise<void> {
  await (await running)?.close()
  running = undefined
}

/** Opens `url` in a fresh profile, which shares nothing with earlier ones. */
export async function visit(url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await (await browser()).newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'ja-JP',
    ...options,
  })
  const page = await context.newPage()
  // A part of the page that isn't there within this time is missing: tests needn't wait longer to say so.
  page.setDefaultTimeout(30_000)
  const foreign: string[] = []
  const complaints: string[] = []
  const { origin } = new URL(url)
  context.on('request', (request) => {
    const address = new URL(request.url())
    if (address.protocol.startsWith('http') && address.origin !== origin) foreign.push(request.url())
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  await page.addInitScript(reportViolations)
  await page.goto(url)
  return {
    page,
    foreign,
    complaints,
    close: () => context.close(),
  }
}

const quietChromium = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/** Runs in the page: a refusal by the policy becomes a console error, also where the browser would only note it. */
const reportViolations = `addEventListener('securitypolicyviolation', (event) =>
  console.error('policy: ' + event.violatedDirective + ' refused ' + event.blockedURI))`

type Model = { uri: { path: string }; getValue: () => string; setValue: (text: string) => void }
type Monaco = { __MONACO?: { editor: { getModels: () => Model[] } } }

/** What the editors of query and variables and the response hold; empty texts until they stand. */
export async function editorTexts(
  page: Page,
): Promise<{ query: string; variables: string; response: string }> {
  return page.evaluate(() => {
    const models = (globalThis as unknown as Monaco).__MONACO?.editor.getModels() ?? []
    const text = (name: string) => models.find(({ uri }) => uri.path.endsWith(name))?.getValue() ?? ''
    return {
      query: text('operation.graphql'),
      variables: text('variables.json'),
      response: text('response.json'),
    }
  })
}

/** Puts text into one of the editors (`operation.graphql`, `variables.json`, `request-headers.json`), as a paste would. */
export async function fillEditor(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ({ name, text }) => {
      const models = (globalThis as unknown as Monaco).__MONACO?.editor.getModels() ?? []
      const model = models.find(({ uri }) => uri.path.endsWith(name))
      if (!model) throw new Error(`no editor holds ${name}`)
      model.setValue(text)
    },
    { name, text },
  )
}

/** Runs the operation of the open tab. */
export async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Execute query/ }).click()
}

/** Puts a query into the open tab and runs it. */
export async function ask(page: Page, query: string): Promise<void> {
  await fillEditor(page, 'operation.graphql', query)
  await run(page)
}

/** What axe finds, less the two rules that GraphiQL's own tabs and doc list break whatever stands around them. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'))
  return page.evaluate(async () => {
    type Finding = { id: string; nodes: { html: string }[] }
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Finding[] }> }
    }
    const rules = {
      'nested-interactive': { enabled: false },
      'scrollable-region-focusable': { enabled: false },
    }
    const { violations } = await axe.run({ rules })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}
