import { fork } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { testSealingKeys } from '../../../../tests/tokens.ts'
import { reconcile } from './jobs.ts'
import { intake, officer, people, startDesk, who } from './test-desk.ts'
import type { DyingAct } from './test-dying-desk.ts'

const now = new Date('2026-11-24T10:00:00+09:00')
const uri = testDatabase('faults')
const desk = startDesk(uri, () => now)
const { act, ask, taken } = desk
beforeAll(desk.open)
afterAll(desk.close)
const { ai, bo, chie, dai } = people
const [centre, anshin] = ['party:centre-ikejiri', 'party:anshin-ikejiri']
const dying = join(import.meta.dirname, 'test-dying-desk.ts')

const cases = () => desk.connection.collection<any>('consultations')
const alone = { role: 'PRINCIPAL', isAnonymous: true, isContactSafe: false }
/** A case of one person, who agrees, with so many topics. */
async function opened(asking: object, topics = 1) {
  const subjects = [alone]
  const codes = Array.from({ length: topics }, () => ({ code: 'LIVELIHOOD', subject: 0 }))
  const one = await taken(asking, { ...intake, subjects, topics: codes })
  await act('triageConsultation', { id: one.id, urgency: 'ROUTINE' }, asking, 'id')
  await act('recordConsultationConsent', desk.consent(one.id, one.subjects[0].id), asking, 'id')
  return { id: one.id as string, topics: one.topics.map(({ id }: { id: string }) => id) as string[] }
}
const transfer = (id: string, topic: string) => ({
  id,
  topics: [topic],
  toParty: anshin,
  kind: 'TRANSFER',
  reason: '引き継ぐ',
})
async function referred(): Promise<{ id: string; referral: string }> {
  const { id, topics } = await opened(ai)
  const { consultation } = await act('requestReferral', transfer(id, topics[0] as string), ai)
  return { id, referral: consultation.referrals[0].id }
}

/** As a client does who lost a race: reads anew, and asks again. */
async function until(name: string, input: object, asking: object): Promise<any> {
  for (;;) {
    const answer = await act(name, input, asking, 'id')
    if (answer.__typename !== 'Conflict') return answer
  }
}

/** Every case is one party's and one active worker's of it; what isn't so. */
async function unowned(): Promise<unknown[]> {
  const workers = await desk.connection.collection<any>('consultationWorkers').find().toArray()
  const active = new Map(
    workers.filter(({ state }) => state === 'ACTIVE').map(({ _id, party }) => [_id, party]),
  )
  const open = await cases()
    .find({ state: { $nin: ['CLOSED', 'ANSWERED'] } })
    .toArray()
  return open
    .filter(({ owner }) => active.get(owner.worker) !== owner.party)
    .map(({ _id, owner }) => [_id, owner])
}

it('a hundred referrals at once and a hundred acceptances at once, while a worker leaves: no case is lost, doubled or nobody’s', async () => {
  const leaver = who('leaver', 'centre-ikejiri')
  const register =
    'mutation ($input: RegisterConsultationWorkerInput!) { registerConsultationWorker(input: $input) { __typename } }'
  await ask(register, { input: { party: centre, person: leaver.subject, role: 'WORKER' } }, officer)
  const owners = [ai, bo, leaver]
  const all = await Promise.all(Array.from({ length: 20 }, (_, n) => opened(owners[n % 3] as object, 5)))
  const requests = all.flatMap(({ id, topics }, n) =>
    topics.map((topic) => until('requestReferral', transfer(id, topic), owners[n % 3] as object)),
  )
  const requested = await Promise.all(requests)
  expect(requested).toHaveLength(100)
  expect(requested.every(({ __typename }) => __typename === 'ConsultationChanged')).toBe(true)
  const ids = all.map(({ id }) => id)
  const kept = await cases()
    .find({ _id: { $in: ids } })
    .toArray()
  const referrals = kept.flatMap(({ referrals: each }) => each.map(({ id }: { id: string }) => id))
  expect(new Set(referrals).size).toBe(100)
  const end =
    'mutation ($input: EndConsultationWorkerInput!) { endConsultationWorker(input: $input) { __typename } }'
  const worker = await desk.worker(leaver)
  const [accepted, ended] = await Promise.all([
    Promise.all(referrals.map((referral, n) => until('acceptReferral', { referral }, n % 2 ? chie : dai))),
    ask(end, { input: { id: worker } }, officer).then(({ endConsultationWorker }) => endConsultationWorker),
  ])
  expect(accepted.every(({ __typename }) => __typename === 'ConsultationChanged')).toBe(true)
  expect(['ConsultationWorkerEnded', 'Conflict']).toContain(ended.__typename)
  const after = await cases()
    .find({ _id: { $in: ids } })
    .toArray()
  expect(after.every(({ owner }) => owner.party === anshin)).toBe(true)
  expect(await unowned()).toEqual([])
  expect(await reconcile(desk.stores())).toBe(0)
}, 240_000)

/** The act in a process of its own; what it told before it died, or null. */
function inProcess(more: Pick<DyingAct, 'act' | 'input' | 'person' | 'party'> & Partial<DyingAct>) {
  const asked: DyingAct = {
    uri,
    sealingKeys: testSealingKeys,
    now: now.toISOString(),
    killBefore: 0,
    killAfterCommit: false,
    ...more,
  }
  const child = fork(dying, [JSON.stringify(asked)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: 'inherit',
  })
  return new Promise<{ told: { ok: boolean; commands: number } | null; signal: string | null }>((resolve) => {
    let told: { ok: boolean; commands: number } | null = null
    child.once('message', (message) => {
      told = message as typeof told
    })
    child.once('exit', (_code, signal) => resolve({ told, signal }))
  })
}

/** In pairs, as the machine has few cores. */
async function pairwise<T>(things: readonly T[], run: (thing: T) => Promise<void>): Promise<void> {
  const left = [...things]
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await run(next)
  }
  await Promise.all([worker(), worker()])
}

describe('kill -9', () => {
  it('before each command of a transfer of a case, and after its commit: it is wholly the sender’s or wholly the acceptor’s, and a repeat ends it', async () => {
    const as = { act: 'accept', person: String(chie.subject), party: anshin } as const
    const first = await referred()
    const { told } = await inProcess({
      ...as,
      input: { referral: first.referral, idempotencyKey: 'whole-run' },
    })
    expect(told).toMatchObject({ ok: true })
    const commands = told?.commands ?? 0
    expect(commands).toBeGreaterThan(8)
    const outcomes: string[] = []
    await pairwise(
      Array.from({ length: commands + 1 }, (_, n) => n + 1),
      async (step) => {
        const { id, referral } = await referred()
        const input = { referral, idempotencyKey: `killed-at-${step}` }
        const isLast = step > commands
        const kill = isLast ? { killAfterCommit: true } : { killBefore: step }
        expect((await inProcess({ ...as, ...kill, input })).signal).toBe('SIGKILL')
        const kept = await cases().findOne({ _id: id })
        const moves = await desk.connection
          .collection<any>('consultationMoves')
          .countDocuments({ consultation: id })
        const state = `${kept.owner.party} ${kept.referrals[0].state} ${moves}`
        expect([`${centre} REQUESTED 1`, `${anshin} ACCEPTED 3`]).toContain(state)
        outcomes.push(state)
        const again = await act('acceptReferral', input, chie, 'id')
        expect([step, again.__typename]).toEqual([step, 'ConsultationChanged'])
        const after = await cases().findOne({ _id: id })
        expect([after.owner.party, after.moves, after.version]).toEqual([anshin, 1, again.version])
      },
    )
    expect(new Set(outcomes).size).toBe(2)
    expect(await unowned()).toEqual([])
    expect(await reconcile(desk.stores())).toBe(0)
  }, 240_000)

  it('before commands of a worker’s leaving: their cases are all theirs or all their supervisor’s, never somebody’s who is gone', async () => {
    const register =
      'mutation ($input: RegisterConsultationWorkerInput!) { registerConsultationWorker(input: $input) { __typename } }'
    const leaving = async (name: string) => {
      const leaver = who(name, 'centre-ikejiri')
      await ask(register, { input: { party: centre, person: leaver.subject, role: 'WORKER' } }, officer)
      const own = await Promise.all([taken(leaver), taken(leaver)])
      return { id: await desk.worker(leaver), own: own.map((each) => each.id as string) }
    }
    const as = { act: 'leave', person: String(people.boss.subject), party: centre } as const
    const { id } = await leaving('leaver-whole')
    const { told } = await inProcess({ ...as, input: { id, idempotencyKey: 'whole-leave' } })
    const commands = told?.commands ?? 0
    expect(commands).toBeGreaterThan(8)
    const some = [commands, commands - 2, Math.ceil(commands / 2)]
    await pairwise(some, async (step) => {
      const leaver = await leaving(`leaver-${step}`)
      const input = { id: leaver.id, idempotencyKey: `leave-at-${step}` }
      expect((await inProcess({ ...as, killBefore: step, input })).signal).toBe('SIGKILL')
      const owners = await cases()
        .find({ _id: { $in: leaver.own } })
        .toArray()
      expect(new Set(owners.map(({ owner }) => owner.worker))).toEqual(new Set([leaver.id]))
      expect(await unowned()).toEqual([])
      const end =
        'mutation ($input: EndConsultationWorkerInput!) { endConsultationWorker(input: $input) { __typename } }'
      const { endConsultationWorker } = await ask(end, { input }, people.boss)
      expect([step, endConsultationWorker.__typename]).toEqual([step, 'ConsultationWorkerEnded'])
    })
    expect(await unowned()).toEqual([])
    expect(await reconcile(desk.stores())).toBe(0)
  }, 240_000)
})
