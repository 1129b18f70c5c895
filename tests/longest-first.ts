import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take longest, longest first: they begin at once, so that the run's end isn't one of them alone. */
const longest = [
  'tests/attacks.e2e.test.ts',
  'tests/startup.e2e.test.ts',
  'explorer/sign-in.browser.test.ts',
  'explorer/page.browser.test.ts',
  'store/src/histories/histories.int.test.ts',
  'tests/every-read.int.test.ts',
  'store/src/faults.int.test.ts',
  'tests/checks.test.ts',
  'tests/consultation-attacks.e2e.test.ts',
  'tests/department.e2e.test.ts',
]

/**
 * The files known to be long, then the slices, then all others. A clone has no times of earlier runs that vitest could go by, and a file's
 * size, by which it goes instead, says little of how long it takes.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((path) => moduleId.endsWith(`/${path}`))
      return place < 0 ? longest.length : place
    }
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}
