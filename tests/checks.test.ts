import { describe, expect, it } from 'vitest'
import { checks, failureOf } from '../scripts/checks.ts'

describe('the repository as it stands', () => {
  it.each(checks.map((check) => [check.name, check] as const))('%s', (_name, check) => {
    expect(failureOf(check)).toBeNull()
  })
})
