import { expect, test } from 'vitest'
import { joinsUnderLoad } from './joins-under-load.ts'

test('50 joins, updates and leaves in a row under constant load cost no request', {
  timeout: 120_000,
}, async () => {
  const run = await joinsUnderLoad({ changes: 50, clients: 4 })
  console.log(
    `${run.changes} joins, updates and leaves: ${run.requests} requests, ${run.failed.length} failed; ${run.guestRequests} for the one that comes and goes, ${run.guestAnswered} answered, ${run.guestFailed.length} failed`,
  )
  expect(run.refusedChanges).toEqual([])
  expect(run.failed).toEqual([])
  expect(run.guestFailed).toEqual([])
  expect(run.requests).toBeGreaterThan(run.changes)
  expect(run.guestAnswered).toBeGreaterThan(0)
})
