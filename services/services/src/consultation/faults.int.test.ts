import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { reconcile } from './jobs.ts'
import { intake, officer, startDesk, who } from './test-desk.ts'

const now = new Date('2026-11-24T10:00:00+09:00')
const desk = startDesk(testDatabase('faults'), () => now)
const { act, ask, taken } = desk
beforeAll(desk.open)
afterAll(desk.close)
const anshin = 'party:anshin-ikejiri'

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
  const register =
    'mutation ($input: RegisterConsultationWorkerInput!) { registerConsultationWorker(input: $input) { __typename } }'
  const joined = (name: string, party: string) => {
    const worker = who(name, party)
    const input = { party: worker.party, person: worker.subject, role: 'WORKER' }
    return ask(register, { input }, officer).then(() => worker)
  }
  const several = (name: string, party: string) =>
    Promise.all(Array.from({ length: 9 }, (_, n) => joined(`${name}-${n}`, party)))
  const leaver = await joined('leaver', 'centre-ikejiri')
  const owners = [leaver, ...(await several('owner', 'centre-ikejiri'))]
  const acceptors = await several('acceptor', 'anshin-ikejiri')
  const all: { id: string; topics: string[] }[] = []
  for (let n = 0; n < 20; n += 1) all.push(await opened(owners[n % 10] as object, 5))
  const requests = all.flatMap(({ id, topics }, n) =>
    topics.map((topic) => until('requestReferral', transfer(id, topic), owners[n % 10] as object)),
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
    Promise.all(
      referrals.map((referral, n) => until('acceptReferral', { referral }, acceptors[n % 9] as object)),
    ),
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
