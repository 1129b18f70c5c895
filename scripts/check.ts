/** Types, lint, format, freshness of what is generated: all of it, then a line each. */
import { checks, failureOf } from './checks.ts'

let failed = 0
for (const check of checks) {
  const failure = failureOf(check)
  console.log(`${failure === null ? 'ok  ' : 'FAIL'} ${check.name}`)
  if (failure !== null) {
    failed += 1
    console.error(failure)
  }
}
process.exit(failed === 0 ? 0 : 1)
