import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { withEntry } from '@chiiki/kit/change.ts'
import { createLog } from '@chiiki/kit/log.ts'
import { sealerOf } from '@chiiki/kit/sealed.ts'
import { openStore } from '@chiiki/kit/store.ts'
import type { ApplicationRecord } from '../application/application.ts'
import { type ApplicationStore, applicationStore } from '../application/store.ts'
import { readCounters } from '../counter/import.ts'
import { importSeries } from '../series/import.ts'
import { type QueueStore, queueStore } from './store.ts'

/** A process of its own on a store: what another process does at the same time. `reached` may let it crash. */
export async function queueProcess(
  uri: string,
  reached?: QueueStore['reached'],
): Promise<{ readonly store: QueueStore; readonly application: ApplicationStore; close(): Promise<void> }> {
  const opened = await openStore(uri, 'services', createLog('test', 'silent'))
  const store = queueStore(opened.connection, reached)
  const application = applicationStore(opened.connection, sealerOf(null))
  await opened.buildIndexes()
  await importSeries(store, readCounters('data/setagaya'), 'data/setagaya', new Date(0))
  return { store, application, close: () => opened.close() }
}

/** An application that came in at an office, as the store keeps it; nothing of who applies. */
export async function arrivedAt(
  { applications }: ApplicationStore,
  office: string,
  id: string,
  now: Date,
): Promise<string> {
  const actor = { kind: 'PERSON', id: 'agent:window', posts: [{ post: 'counter-agent', office }] } as const
  const none = { postmarkedOn: null, standard: null, dueOn: null, decision: null, endedAt: null }
  const after: ApplicationRecord = {
    ...{ _id: id, procedure: 'procedure:tennyu', channel: 'COUNTER', counter: 'counter:kumin-setagaya' },
    ...{ receivingOffice: office, office, isRelay: false, holder: null, tokenHash: id, state: 'ARRIVED' },
    ...{ identity: { level: 'DOCUMENTS', method: 'AT_THE_WINDOW' }, createdAt: now, submittedAt: now },
    ...{
      arrivedAt: now,
      arrivedOn: businessDateOf(now),
      corrections: [],
      entries: [],
      follows: null,
      ...none,
    },
    ...{ moveInOn: null, openSpot: null, spot: null, spotException: null, section: null },
  }
  const change = { actor, now, act: 'recordApplication', event: { type: 'FILED' } }
  await new applications(withEntry(applications, null, after, change)).save()
  return id
}
