import type { Log } from './log.ts'

/** What a process does by itself from time to time: ends what has expired, forgets what may no longer be kept. */
export type Job<Stores> = {
  readonly name: string
  /** How long it rests after each run. */
  readonly everySeconds: number
  /**
   * Does what is due at `now`, at most a bounded piece of it, and says how many things it did. Doing it again, or in two
   * processes at once, changes nothing more.
   */
  readonly run: (stores: Stores, now: Date) => Promise<number>
}

export type RunningJobs = {
  /** Starts no further run and waits for those under way. */
  close(): Promise<void>
}

/** Runs each job after its rest, over and over, one run of a job at a time. A run that fails is logged, and tried again after the rest. */
export function startJobs<Stores>(
  jobs: readonly Job<Stores>[],
  { stores, clock, log }: { readonly stores: Stores; readonly clock: () => Date; readonly log: Log },
): RunningJobs {
  const running = jobs.map((job) =>
    repeat(job.everySeconds * 1_000, () => runOnce(job, stores, clock(), log)),
  )
  return {
    close: async () => {
      await Promise.all(running.map((each) => each.close()))
    },
  }
}

async function runOnce<Stores>(job: Job<Stores>, stores: Stores, now: Date, log: Log): Promise<void> {
  try {
    const done = await job.run(stores, now)
    if (done > 0) log.info({ job: job.name, done }, 'job')
  } catch (error) {
    log.error({ job: job.name, reason: error instanceof Error ? error.name : 'unknown' }, 'job failed')
  }
}

function repeat(restMs: number, run: () => Promise<void>): RunningJobs {
  let isClosed = false
  let underWay: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout
  const rest = () => {
    timer = setTimeout(() => {
      underWay = run().then(() => {
        if (!isClosed) rest()
      })
    }, restMs)
    // Jobs alone don't keep a process alive.
    timer.unref()
  }
  rest()
  return {
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await underWay
    },
  }
}
