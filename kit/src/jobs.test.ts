import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startJobs } from './jobs.ts'
import { createLog } from './log.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const log = createLog('jobs', 'silent')
const clock = () => new Date('2026-11-24T09:00:00+09:00')

describe('startJobs', () => {
  it('runs each job after its rest, over and over, also after a run that failed', async () => {
    let runs = 0
    const run = async () => {
      runs += 1
      if (runs === 1) throw new Error('once')
      return 0
    }
    const jobs = startJobs([{ name: 'a', everySeconds: 10, run }], { stores: null, clock, log })
    await vi.advanceTimersByTimeAsync(35_000)
    expect(runs).toBe(3)
    await jobs.close()
    await vi.advanceTimersByTimeAsync(35_000)
    expect(runs).toBe(3)
  })

  it('close waits for the run under way', async () => {
    let finish = () => {}
    let isDone = false
    const run = () =>
      new Promise<number>((resolve) => {
        finish = () => {
          isDone = true
          resolve(1)
        }
      })
    const jobs = startJobs([{ name: 'a', everySeconds: 1, run }], { stores: null, clock, log })
    await vi.advanceTimersByTimeAsync(1_000)
    const closing = jobs.close()
    finish()
    await closing
    expect(isDone).toBe(true)
  })
})
