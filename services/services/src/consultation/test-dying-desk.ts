/**
 * For tests: one act of one worker in a process of its own, which kills itself (-9) on its way. Told as JSON in the first argument; it answers
 * how many commands the act sent to the store, where it lives to tell.
 */
import type { PersonalRead } from '@chiiki/kit/access-log-entry.ts'
import { calendarStore } from '@chiiki/kit/calendar-store.ts'
import { idempotencyModel } from '@chiiki/kit/idempotency.ts'
import { sealerOf } from '@chiiki/kit/sealed.ts'
import { createConnection } from 'mongoose'
import type { Context } from '../context.ts'
import { endWorker } from '../party/acts.ts'
import { partyStore } from '../party/store.ts'
import { accept, confirmReturn, giveBack } from '../referral/acts.ts'
import { reassign } from './acts.ts'
import { consultationLoaders } from './loaders.ts'
import { mergeConsultations } from './merge-acts.ts'
import { consultationStore } from './store.ts'

const acts = {
  acceptReferral: accept,
  returnReferral: giveBack,
  confirmReferralReturn: confirmReturn,
  reassignConsultation: reassign,
  mergeConsultations,
  endConsultationWorker: endWorker,
} as const

export type DyingAct = {
  readonly uri: string
  readonly sealingKeys: string
  readonly now: string
  readonly person: string
  readonly party: string
  readonly act: keyof typeof acts
  /** Its members in the order of the schema: what is remembered of it hangs on that. */
  readonly input: object
  /** Before the command of this number, counted from 1; 0: not at all. */
  readonly killBefore: number
  /** After the store has kept everything, before anybody is answered. */
  readonly killAfterCommit: boolean
}

const asked = JSON.parse(process.argv[2] ?? '{}') as DyingAct
const connection = createConnection()
await connection.openUri(asked.uri, {
  monitorCommands: true,
  autoIndex: false,
  autoCreate: false,
  readConcern: { level: 'majority' },
  writeConcern: { w: 'majority' },
})
const consultation = consultationStore(connection, sealerOf(asked.sealingKeys))
const stores = { consultation, party: partyStore(connection), calendar: calendarStore(connection) }
idempotencyModel(connection)
const context = {
  actor: { kind: 'PERSON', id: asked.person, party: asked.party, posts: [] },
  now: new Date(asked.now),
  requestId: 'dying',
  stores,
  loaders: consultationLoaders(stores as never),
  logRead: (_read: PersonalRead) => Promise.resolve(),
} as unknown as Context

let commands = 0
const die = () => process.kill(process.pid, 'SIGKILL')
connection.getClient().on('commandStarted', () => {
  commands += 1
  if (commands === asked.killBefore) die()
})
connection.getClient().on('commandSucceeded', ({ commandName }) => {
  if (asked.killAfterCommit && commandName === 'commitTransaction') die()
})
const result = await acts[asked.act](context, asked.input as never)
process.send?.({ ok: result.ok, commands, problem: result.ok ? null : result.problem })
await connection.close()
process.disconnect?.()
