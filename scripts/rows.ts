/**
 * Each row of `docs/rows.json` with the passing tests named after it. A row is proven when at least one test that
 * carries its number passed through a real schema on a real store (`*.int.test.ts`, `*.e2e.test.ts`) and none failed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { reportFile, type TestReport } from './report.ts'

const root = join(import.meta.dirname, '..')
if (!existsSync(reportFile))
  spawnSync(process.execPath, [join(root, 'scripts', 'test.ts')], { cwd: root, stdio: 'inherit' })
const report: TestReport = JSON.parse(readFileSync(reportFile, 'utf8'))
const rows: { id: string; capability: string }[] = JSON.parse(
  readFileSync(join(root, 'docs', 'rows.json'), 'utf8'),
)

const tests = report.testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map(({ fullName, status }) => ({
    file: relative(root, name),
    name: fullName,
    status,
    isThroughTheGraph: /\.(int|e2e)\.test\.ts$/.test(name),
  })),
)
let proven = 0
for (const { id, capability } of rows) {
  const named = tests.filter(({ name }) => new RegExp(`\\b${id}\\b`).test(name))
  const passed = named.filter(({ status }) => status === 'passed')
  const isProven =
    passed.some(({ isThroughTheGraph }) => isThroughTheGraph) &&
    named.every(({ status }) => status !== 'failed')
  if (isProven) proven += 1
  if (named.length === 0) continue
  console.log(`${id} ${isProven ? 'proven' : 'not proven'} · ${capability}`)
  for (const { file, name, status } of named)
    console.log(`     ${status === 'passed' ? '✓' : '✗'} ${name}  (${file})`)
}
console.log(`rows: ${proven} of ${rows.length} proven`)
