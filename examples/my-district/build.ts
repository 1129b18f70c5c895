import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const here = import.meta.dirname

/** Bundles the page into a folder: its one script, with the client in it, beside the markup and the style. */
export async function buildPage(into: string): Promise<void> {
  const bundle = await rolldown({ input: join(here, 'src', 'main.ts'), platform: 'browser' })
  await bundle.write({ file: join(into, 'main.js'), format: 'esm', minify: true })
  await bundle.close()
  for (const name of ['index.html', 'style.css']) await cp(join(here, name), join(into, name))
}
