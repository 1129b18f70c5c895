import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { newSealingKey, retiredKey, sealerOf } from '@chiiki/kit/sealed.ts'
import { createConnection } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consultationStore } from '../services/services/src/consultation/store.ts'
import { people, startDesk } from '../services/services/src/consultation/test-desk.ts'
import { testDatabase } from './test-store.ts'
import { testSealingKeys } from './tokens.ts'

/** `npm run keys`, `verify` and `reconcile` as processes, on a store that workers wrote to; also killed half-way. */
const root = join(import.meta.dirname, '..')
const uris = {
  organization: testDatabase('org'),
  participation: testDatabase('part'),
  services: testDatabase('svc'),
}
let now = new Date('2026-11-24T10:00:00+09:00')
const desk = startDesk(uris.services, () => now)
const { act, taken, read } = desk
const { ai, boss, anshinBoss } = people
const fresh = newSealingKey('fresh')
const both = `${fresh},${testSealingKeys}`

function start(script: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  const stores = Object.entries(uris).map(([name, uri]) => [`${name.toUpperCase()}_MONGODB_URI`, uri])
  const options = ['--disable-warning=ExperimentalWarning', `scripts/${script}.ts`, ...args]
  const child = spawn(process.execPath, options, {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...Object.fromEntries(stores), ...env },
  })
  let said = ''
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, said })),
  )
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  return { child, ended }
}
const run = (script: string, args: readonly string[] = [], env: Record<string, string> = {}) =>
  start(script, args, env).ended

let id: string
beforeAll(async () => {
  await desk.open()
  const one = await taken()
  id = one.id
  for (const text of ['一つ目', '二つ目', '三つ目'])
    await act('writeConsultationNote', { id, class: 'CONTENT', subjects: [one.subjects[0].id], text }, ai)
  await taken()
  await taken(people.far, { district: 'district:taishido' })
}, 60_000)
afterAll(desk.close)

const collection = (name: string) => desk.connection.collection<any>(name)

describe('npm run reconcile', () => {
  it('I21 counts every party’s cases against its books, and says that nothing is lost', async () => {
    const { code, said } = await run('reconcile')
    expect(said).toMatch(/party:centre-ikejiri +2 +0 +0 +2 +0 +0/)
    expect(said).toContain('Nothing is lost: 3 cases, 3 notes, 2 parties.')
    expect(code).toBe(0)
  })

  it('I21 names the party of a case that was taken away, and its number; verify does, too', async () => {
    const cases = collection('consultations')
    const gone = await cases.findOne({ caseNumber: '2026-ikejiri-0002' })
    await cases.deleteOne({ _id: gone._id })
    const told = await Promise.all([run('reconcile'), run('verify')])
    await cases.insertOne(gone)
    for (const { code, said } of told)
      expect([code, said.includes('2026 district:ikejiri: CASE_MISSING at 2')]).toEqual([1, true])
    expect(told[0].said).toMatch(/party:centre-ikejiri +2 +0 +0 +1 +0 +1/)
  })

  it('names the note that was taken away, by its place in the case', async () => {
    const notes = collection('consultationNotes')
    const gone = await notes.findOne({ consultation: id, sequence: 2 })
    await notes.deleteOne({ _id: gone._id })
    const { code, said } = await run('verify')
    await notes.insertOne(gone)
    expect([code, said.includes(`${id}: NOTE_MISSING at 2`)]).toEqual([1, true])
  })

  it('names a case whose key is gone though nobody erased it', async () => {
    const keys = collection('consultationKeys')
    const key = await keys.findOne({ _id: id })
    await keys.deleteOne({ _id: id })
    const { code, said } = await run('reconcile')
    await keys.insertOne(key)
    expect([code, said.includes(`${id}: KEY_MISSING`)]).toEqual([1, true])
    expect((await run('verify')).code).toBe(0)
  })
})

describe('npm run keys', () => {
  const env = { SERVICES_SEALING_KEYS: both }
  const under = (key: string) =>
    collection('consultationKeys').countDocuments({ wrapped: new RegExp(`^${key}\\.`) })

  it('says under which key what is sealed, and makes keys', async () => {
    const { said } = await run('keys')
    expect(said).toMatch(/^test +3 {2}services\.consultationKeys$/m)
    const { said: made } = await run('keys', ['new', '2027'])
    expect(made.trim()).toMatch(/^2027:[\w-]{43}$/)
    expect((await run('keys', ['new', 'case'])).code).toBe(1)
  })

  it('says in a sentence which key is missing, another or still needed', async () => {
    const [none, other, missing, needed, newest] = await Promise.all([
      run('keys', ['rotate'], { CHIIKI_STATE_DIR: '/nowhere' }),
      run('keys', ['rotate'], { SERVICES_SEALING_KEYS: `${fresh},${newSealingKey('test')}` }),
      run('keys', [], { SERVICES_SEALING_KEYS: fresh }),
      run('keys', ['retire', 'test'], env),
      run('keys', ['retire', 'fresh'], env),
    ])
    const sentences: [{ code: number | null; said: string }, string][] = [
      [none, 'No keys are named for services: set SERVICES_SEALING_KEYS, the newest first.'],
      [other, 'services: SEALING_KEYS names another key test than the one that sealed a text'],
      [missing, 'services.consultationKeys · NOT AMONG THE KEYS'],
      [needed, 'services: test is still needed by 3 texts of consultationKeys; rotate first.'],
      [newest, 'services: fresh is the newest key; put another ahead of it first.'],
    ]
    for (const [{ code, said }, sentence] of sentences)
      expect([said, said.includes(sentence), code]).toEqual([said, true, 1])
    expect(await under('test')).toBe(3)
  })

  it('rotates in batches; killed between and begun again nothing is lost, and the old key is retired', async () => {
    const old = consultationStore(createConnection(), sealerOf(testSealingKeys))
    const more = Array.from({ length: 1_500 }, (_, at) => old.newKey(`consultation_more${at}`).kept)
    await collection('consultationKeys').insertMany(more as never)
    const killed = start('keys', ['rotate'], env)
    await new Promise<void>((resolve) => {
      killed.child.stdout.once('data', () => {
        killed.child.kill('SIGKILL')
        resolve()
      })
      killed.child.once('close', () => resolve())
    })
    expect((await killed.ended).code).toBeNull()
    const half = await under('fresh')
    expect([half > 0, half < 1_503]).toEqual([true, true])
    const again = await run('keys', ['rotate'], env)
    expect(again.said).toContain(
      `services.consultationKeys: ${1_503 - half} of 1503 documents put under fresh`,
    )
    expect(again.said).toContain('services: all that is sealed is under fresh.')
    expect([again.code, await under('fresh')]).toEqual([0, 1_503])
    const after = consultationStore(createConnection(), sealerOf(fresh))
    for await (const key of collection('consultationKeys').find())
      expect(() => after.boxOf(key as never)).not.toThrow()
    await collection('consultationKeys').deleteMany({ _id: /^consultation_more/ })
    const { code, said } = await run('keys', ['retire', 'test'], env)
    expect([code, said.trim()]).toEqual([
      0,
      expect.stringContaining(`SERVICES_SEALING_KEYS=${fresh},${retiredKey(testSealingKeys)}`),
    ])
    expect((await run('verify')).code).toBe(0)
  }, 60_000)

  it('with the old key gone a process that has the new one opens what was said; one that has neither tells nothing', async () => {
    // The desk's process still has the old key alone: what it can't open is a refusal without a word of what is inside.
    const { data, errors } = await desk.raw(
      'query ($id: ID!) { consultation(id: $id) { id subjects { identity { name } } notes { text } } }',
      { id },
      ai,
    )
    expect(JSON.stringify(data)).not.toMatch(/一つ目|秘密野/)
    expect(errors?.[0]?.extensions?.code).toBe('SEALED_TEXT_UNREADABLE')
    expect(JSON.stringify(errors)).not.toMatch(/一つ目|秘密野|fresh:|test:/)
    await run('keys', ['rotate'], { SERVICES_SEALING_KEYS: `${testSealingKeys},${fresh}` })
    expect((await read(id, ai)).notes.map((each: any) => each.text)).toEqual(['一つ目', '二つ目', '三つ目'])
    expect([boss.party, anshinBoss.party]).toEqual(['party:centre-ikejiri', 'party:anshin-ikejiri'])
    now = new Date(now)
  })
})
