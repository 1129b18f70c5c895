import { join } from 'node:path'

/** Where the last run of the tests left its report, in vitest's JSON. */
export const reportFile = join(import.meta.dirname, '..', '.chiiki', 'test-report.json')

export type TestReport = {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}
