import type { AccessLog } from '@chiiki/kit/access-log.ts'
import type { PersonalRead } from '@chiiki/kit/access-log-entry.ts'
import type { RequestContext } from '@chiiki/kit/serve.ts'
import type { DrillStore } from './drill/store.ts'
import type { Loaders } from './loaders.ts'
import type { LiveOpenings } from './opening/live.ts'
import type { OpeningStore } from './opening/store.ts'
import type { RosterStore } from './roster/store.ts'
import type { ShelterStore } from './shelter/store.ts'

export type Stores = {
  readonly shelter: ShelterStore
  readonly opening: OpeningStore
  readonly drill: DrillStore
  readonly roster: RosterStore
  readonly accessLog: AccessLog
}

/** What a resolver knows of its request: who asks, the one instant that it lives in, the stores, and loaders of its own. */
export type Context = RequestContext & {
  readonly stores: Stores
  readonly loaders: Loaders
  /** What goes on for those who follow openings. */
  readonly live: LiveOpenings
  /** Writes the log of reads of personal data; what it logs is read afterwards. */
  readonly readPersonal: (read: PersonalRead) => Promise<void>
}
