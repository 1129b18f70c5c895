import type { Actor } from '@chiiki/kit/actor.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { signIn } from '../agent/acts.ts'
import { openSeriesDay } from '../series/days.ts'
import type { TicketSeriesRecord } from '../series/series.ts'
import * as acts from '../ticket/acts.ts'
import { sendToProcessing } from '../ticket/back-office.ts'
import { callTicket } from '../ticket/call.ts'
import { callNext } from '../ticket/call-next.ts'
import { issueTicket } from '../ticket/issue.ts'
import { sweep } from '../ticket/sweep.ts'
import type { TicketRecord } from '../ticket/ticket.ts'
import { queueFaults } from './check.ts'
import { arrivedAt, queueProcess } from './test-store.ts'

/** Random commands of a few agents and many clients, from two processes and at any time, crashes among them; then everything has to hold. */
const uri = testDatabase('model')
const office = 'office:branch-setagaya'
const ids = ['ticketSeries:kumin-setagaya-a', 'ticketSeries:kumin-setagaya-b'] as const
const posts = ['counter-agent', 'counter-manager', 'entry-clerk'].map((post) => ({ post, office }))

let processes: Awaited<ReturnType<typeof queueProcess>>[] = []
let isCrashing = false
let day = 0
const filed = 'application_model'

beforeAll(async () => {
  const crash = () => {
    if (isCrashing) throw new Error('crash')
  }
  processes = await Promise.all([queueProcess(uri), queueProcess(uri, crash)])
  const [one] = processes
  if (one) await arrivedAt(one.application, office, filed, new Date('2026-11-24T09:00:00+09:00'))
})
afterAll(() => Promise.all(processes.map((each) => each.close())))

const command = fc.record({
  what: fc.constantFrom(
    ...([
      'issue',
      'issue',
      'issue',
      'crash',
      'repeat',
      'next',
      'next',
      'next',
      'specific',
      'start',
      'start',
    ] as const),
    ...(['recall', 'absent', 'release', 'return', 'park', 'resume', 'process', 'ready', 'transfer'] as const),
    ...(['complete', 'complete', 'cancel', 'void', 'sweep'] as const),
  ),
  agent: fc.integer({ min: 0, max: 3 }),
  pick: fc.integer({ min: 0, max: 1_000 }),
  process: fc.constantFrom(0, 1),
  seconds: fc.constantFrom(0, 0, 1, 20, 70, 1_000),
  /** Whether the next command is sent without waiting for this one. */
  isAtOnce: fc.boolean(),
})
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never

describe('queues under random commands', () => {
  it('R152 hold every invariant: numbers, desks, phases, overtakings, arrivals and histories', async () => {
    const sequences = fc.array(command, { minLength: 20, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(sequences, async (commands) => {
        const first = await newDay()
        await play(commands, first)
        isCrashing = false
        const { store } = processes[0] as (typeof processes)[number]
        await sweep(store, new Date(first.getTime() + 20 * 3_600_000))
        expect(await queueFaults(store)).toEqual([])
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })
})

async function newDay(): Promise<Date> {
  day += 2
  const now = new Date(Date.parse('2026-11-24T09:00:00+09:00') + day * 86_400_000)
  const { store } = processes[0] as (typeof processes)[number]
  for (const series of ids) await openSeriesDay(store, { actor: personAt(0), now }, { series })
  for (const agent of [0, 1, 2, 3]) {
    const input = {
      counter: 'counter:kumin-setagaya',
      desk: `${day}-${agent}`,
      series: agent < 3 ? ids : [ids[0]],
    }
    await signIn(store, { actor: personAt(agent), now }, input)
  }
  return now
}

const personAt = (agent: number): Actor => ({ kind: 'PERSON', id: `agent:${agent}`, posts })

async function play(commands: readonly Command[], first: Date): Promise<void> {
  let now = first
  let underWay: Promise<unknown>[] = []
  for (const [index, each] of commands.entries()) {
    now = new Date(now.getTime() + each.seconds * 1_000)
    underWay.push(perform(each, index, now).catch(onlyCrashes))
    if (each.isAtOnce) continue
    await Promise.all(underWay)
    underWay = []
  }
  await Promise.all(underWay)
}

function onlyCrashes(error: unknown): void {
  if ((error as Error).message !== 'crash') throw error
}

async function perform({ what, agent, pick, process }: Command, index: number, now: Date): Promise<unknown> {
  const { store, application } = processes[process] as (typeof processes)[number]
  const actor = personAt(agent)
  const context = { stores: { queue: store, application }, actor, now } as unknown as Parameters<
    typeof acts.start
  >[0]
  if (what === 'issue' || what === 'crash' || what === 'repeat') {
    isCrashing = what === 'crash'
    const id = ids[pick % 2] as string
    const number = what === 'repeat' ? pick % (index + 1) : index
    const priority = number % 3 === 0 ? 'PRIORITY' : 'NORMAL'
    const series = (await store.seriesById(what === 'repeat' ? ids[0] : id)) as TicketSeriesRecord
    return issueTicket(store, { actor: personAt(9), now }, series, {
      ...{ series: series._id, procedures: [], priority, appointment: null, languages: [], supportNeeds: [] },
      ...{ priorityReason: priority === 'NORMAL' ? null : 'OTHER', isLate: false },
      idempotencyKey: `model-${day}-${number}`,
    })
  }
  if (what === 'sweep') return sweep(store, now)
  if (what === 'next') return callNext(store, { actor, now }, {})
  const ticket = (await someTicket(store, pick))?._id
  if (ticket === undefined) return null
  const input = { ticket }
  const steps = {
    specific: () => callTicket(store, { actor, now }, { ...input, reason: 'OTHER' }),
    start: () => acts.start(context, input),
    recall: () => acts.recall(context, input),
    absent: () => acts.markAbsent(context, input),
    release: () => acts.release(context, input),
    return: () => acts.comeBack(context, input),
    park: () => acts.park(context, { ...input, reason: 'OTHER' }),
    resume: () => acts.resume(context, input),
    process: () => sendToProcessing(context, { ...input, application: filed }),
    ready: () => acts.markReady(context, input),
    transfer: () => acts.transfer(context, { ...input, series: ids[pick % 2] as string }),
    complete: () => acts.complete(context, { ...input, result: 'DONE' }),
    cancel: () => acts.cancel(context, { ...input, reason: 'LEFT' }),
    void: () => acts.voidTicket(context, { ...input, reason: 'OTHER' }),
  }
  return steps[what]()
}

/** One that hasn't ended, so that most commands find something to do. */
async function someTicket(
  { tickets }: (typeof processes)[number]['store'],
  pick: number,
): Promise<TicketRecord | undefined> {
  const open = await tickets.find({ endedAt: null }, { _id: 1 }).sort({ _id: 1 }).lean()
  return open[pick % Math.max(open.length, 1)] as TicketRecord | undefined
}
