/**
 * Writes the resolver types of every subgraph from its SDL, or of those whose folders are named; with `--check`, fails when the committed
 * ones are stale.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { generate } from '@graphql-codegen/cli'
import config from '../codegen.ts'

const isCheck = process.argv.includes('--check')
const named = process.argv.slice(2).filter((word) => word !== '--check')
const wanted = Object.entries(config.generates).filter(
  ([file]) => named.length === 0 || named.some((folder) => file.startsWith(`${folder}/`)),
)
const files = await generate({ ...config, generates: Object.fromEntries(wanted), silent: true }, false)
const stale = files.filter(
  ({ filename, content }: { filename: string; content: string }) => read(filename) !== content,
)

if (isCheck && stale.length > 0) {
  console.error(
    `The generated types are stale: ${stale.map(({ filename }: { filename: string }) => filename).join(', ')}. Run npm run generate.`,
  )
  process.exit(1)
}
for (const { filename, content } of isCheck ? [] : stale) {
  writeFileSync(filename, content)
  console.error(`wrote ${filename}`)
}

function read(filename: string): string | null {
  try {
    return readFileSync(filename, 'utf8')
  } catch {
    return null
  }
}
