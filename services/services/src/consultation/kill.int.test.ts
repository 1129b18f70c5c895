import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { testSealingKeys } from '../../../../tests/tokens.ts'
import { isItsTurn } from '../../../../tests/turn.ts'
import { reconcile } from './jobs.ts'
import { intake, officer, people, startDesk, who } from './test-desk.ts'
import type { DyingAct } from './test-dying-desk.ts'

/**
 * Workers whose process is killed (-9) in the midst of an act: before each command that the act sends to the store, and after the store has
 * kept it, before anybody is answered. A run takes some of the commands, the next day's the next.
 */
const now = new Date('2026-11-24T10:00:00+09:00')
const uri = testDatabase('kill')
const desk = startDesk(uri, () => now)
const { act, ask, taken } = desk
const { ai, bo, boss, chie } = people
const [centre, anshin] = ['party:centre-ikejiri', 'party:anshin-ikejiri']
const [dying, compiled] = [
  join(import.meta.dirname, 'test-dying-desk.ts'),
  mkdtempSync(join(tmpdir(), 'chiiki-dying-')),
]
const names = new Map<string, string>()
beforeAll(async () => {
  await desk.open()
  for (const [name, each] of Object.entries({ ai, bo, boss, chie })) names.set(await desk.worker(each), name)
})
afterAll(async () => {
  await desk.close()
  rmSync(compiled, { recursive: true, force: true })
})
const collection = (name: string) => desk.connection.collection<any>(name)

type Told = { readonly ok: boolean; readonly commands: number; readonly problem: unknown }
type Asked = Pick<DyingAct, 'act' | 'input'> & { readonly as: typeof ai }
type Kill = { readonly killBefore?: number; readonly killAfterCommit?: boolean }

/** The act in a process of its own; what it told before it died, or null. */
function inProcess({ act: name, input, as }: Asked, kill: Kill) {
  const asked: DyingAct = {
    uri,
    sealingKeys: testSealingKeys,
    now: now.toISOString(),
    person: as.subject ?? '',
    party: as.party ?? '',
    act: name,
    input,
    killBefore: 0,
    killAfterCommit: false,
    ...kill,
  }
  const child = fork(dying, [JSON.stringify(asked)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    stdio: 'inherit',
  })
  return new Promise<{ told: Told | null; signal: string | null }>((resolve) => {
    let told: Told | null = null
    child.once('message', (message) => {
      told = message as Told
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

/** A case of one person, who agrees. */
async function opened() {
  const subjects = [{ role: 'PRINCIPAL', isAnonymous: true, isContactSafe: false }]
  const topics = [{ code: 'LIVELIHOOD', subject: 0 }]
  const one = await taken(ai, { ...intake, subjects, topics })
  const { id } = one
  await act('triageConsultation', { id, urgency: 'ROUTINE' }, ai, 'id')
  await act('recordConsultationConsent', desk.consent(id, one.subjects[0].id), ai, 'id')
  return { id: id as string, topic: one.topics[0].id as string, person: one.subjects[0].id as string }
}

/** A case that is handed over, comes back, goes to a colleague and is made one with another: each act, and what is true before and after it. */
async function handled(key: string) {
  const [{ id, topic, person }, other] = [await opened(), await opened()]
  const samePersons = [{ from: other.person, into: person }]
  const words = { id: other.id, subjects: [other.person], class: 'CONTENT', text: '本人の話' }
  await act('writeConsultationNote', words, ai, 'id')
  const request = { id, topics: [topic], toParty: anshin, kind: 'TRANSFER', reason: '引き継ぐ' }
  const { consultation } = await act('requestReferral', request, ai)
  const referral = consultation.referrals[0].id as string
  const keyed = (name: string) => ({ idempotencyKey: `${key}-${name}` })
  const steps: readonly (Asked & { readonly after: string })[] = [
    {
      act: 'acceptReferral',
      as: chie,
      input: { referral, ...keyed('accept') },
      after: `${anshin} chie ACCEPTED moves 3 notes 0 other ACTIVE 1`,
    },
    {
      act: 'returnReferral',
      as: chie,
      input: { referral, reason: '人が足りない', ...keyed('return') },
      after: `${anshin} chie RETURNING moves 3 notes 0 other ACTIVE 1`,
    },
    {
      act: 'confirmReferralReturn',
      as: boss,
      input: { referral, ...keyed('confirm') },
      after: `${centre} boss RETURNED moves 5 notes 0 other ACTIVE 1`,
    },
    {
      act: 'reassignConsultation',
      as: boss,
      input: { id, worker: await desk.worker(bo), ...keyed('reassign') },
      after: `${centre} bo RETURNED moves 5 notes 0 other ACTIVE 1`,
    },
    {
      act: 'mergeConsultations',
      as: boss,
      input: { id, from: other.id, samePersons, reason: '同じ方', ...keyed('merge') },
      after: `${centre} bo RETURNED moves 5 notes 1 other MERGED 0`,
    },
  ]
  const state = async () => {
    const kept = await collection('consultations').findOne({ _id: id })
    const from = await collection('consultations').findOne({ _id: other.id })
    const countOf = (name: string, consultation: string) => collection(name).countDocuments({ consultation })
    const [moves, notes, left] = await Promise.all([
      countOf('consultationMoves', id),
      countOf('consultationNotes', id),
      countOf('consultationNotes', other.id),
    ])
    expect([kept.noteCount, from.noteCount]).toEqual([notes, left])
    const { owner, referrals } = kept
    return `${owner.party} ${names.get(owner.worker)} ${referrals[0].state} moves ${moves} notes ${notes} other ${from.state} ${left}`
  }
  return { steps, state, began: `${centre} ai REQUESTED moves 1 notes 0 other ACTIVE 1` }
}

/** Every case is one party's and one active worker's of it; what isn't so. */
async function unowned(): Promise<unknown[]> {
  const workers = await collection('consultationWorkers').find({ state: 'ACTIVE' }).toArray()
  const active = new Map(workers.map(({ _id, party }) => [_id, party]))
  const open = await collection('consultations')
    .find({ state: { $nin: ['CLOSED', 'ANSWERED', 'MERGED'] } })
    .toArray()
  return open
    .filter(({ owner }) => active.get(owner.worker) !== owner.party)
    .map(({ _id, owner }) => [_id, owner])
}

describe('kill -9', () => {
  it('before each command of a transfer, a return, a reassignment and a merger, and after each commit: the case is wholly on one side, and a repeat ends it', async () => {
    const whole = await handled('whole')
    const commands = new Map<string, number>()
    for (const each of whole.steps) {
      const { told } = await inProcess(each, {})
      expect([each.act, told]).toMatchObject([each.act, { ok: true, problem: null }])
      commands.set(each.act, told?.commands ?? 0)
      expect(await whole.state()).toBe(each.after)
    }
    const most = Math.max(...commands.values())
    expect(Math.min(...commands.values())).toBeGreaterThan(8)
    const all = Array.from({ length: most }, (_, n) => n + 1)
    const outcomes = new Set<string>()
    await pairwise([0, ...all.filter((n) => isItsTurn(n, 4))], async (step) => {
      const { steps, state, began } = await handled(`killed-${step}`)
      let before = began
      for (const each of steps) {
        const isLess = step > (commands.get(each.act) ?? 0)
        if (!isLess) {
          const kill = step === 0 ? { killAfterCommit: true } : { killBefore: step }
          expect([each.act, step, (await inProcess(each, kill)).signal]).toEqual([each.act, step, 'SIGKILL'])
          const found = await state()
          expect([before, each.after]).toContain(found)
          outcomes.add(found === before ? 'before' : 'after')
          if (step === 0) expect(found).toBe(each.after)
        }
        const again = await act(each.act, each.input, each.as, 'id')
        expect([each.act, step, again.__typename]).toEqual([each.act, step, 'ConsultationChanged'])
        expect(await state()).toBe(each.after)
        before = each.after
      }
    })
    expect(outcomes).toEqual(new Set(['before', 'after']))
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
    const asked = (input: object): Asked => ({ act: 'endConsultationWorker', as: boss, input })
    const { id } = await leaving('leaver-whole')
    const { told } = await inProcess(asked({ id, idempotencyKey: 'whole-leave' }), {})
    const commands = told?.commands ?? 0
    expect(commands).toBeGreaterThan(8)
    const all = Array.from({ length: commands }, (_, n) => n + 1)
    await pairwise(
      all.filter((n) => isItsTurn(n, 6)),
      async (step) => {
        const leaver = await leaving(`leaver-${step}`)
        const input = { id: leaver.id, idempotencyKey: `leave-at-${step}` }
        expect((await inProcess(asked(input), { killBefore: step })).signal).toBe('SIGKILL')
        const owners = await collection('consultations')
          .find({ _id: { $in: leaver.own } })
          .toArray()
        expect(new Set(owners.map(({ owner }) => owner.worker))).toEqual(new Set([leaver.id]))
        expect(await unowned()).toEqual([])
        const end =
          'mutation ($input: EndConsultationWorkerInput!) { endConsultationWorker(input: $input) { __typename } }'
        const { endConsultationWorker } = await ask(end, { input }, boss)
        expect([step, endConsultationWorker.__typename]).toEqual([step, 'ConsultationWorkerEnded'])
      },
    )
    expect(await unowned()).toEqual([])
    expect(await reconcile(desk.stores())).toBe(0)
  }, 240_000)
})
