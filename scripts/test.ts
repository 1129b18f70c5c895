/** Runs the tests, all or those whose paths are given, and closes with a line that counts them. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { reportFile } from './report.ts'

const root = join(import.meta.dirname, '..')
mkdirSync(join(root, '.chiiki'), { recursive: true })
rmSync(reportFile, { force: true })
const run = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CHIIKI_REPORT: reportFile },
})
if (!existsSync(reportFile)) {
  console.error('The tests ended without a report: see above.')
  process.exit(run.status || 1)
}
const { numPassedTests, numFailedTests, numPendingTests, success } = JSON.parse(
  readFileSync(reportFile, 'utf8'),
)
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
console.log(`${numPassedTests} passed, ${numFailedTests} failed${skipped}`)
process.exit(success && run.status === 0 ? 0 : run.status || 1)
