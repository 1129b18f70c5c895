import { join } from 'node:path'
import { z } from 'zod'
import { KeptRecord } from '../kept-record.ts'

/** An operation that a team registered. */
const keptOperation = z.object({
  /** SHA-256 of its text. */
  id: z.string(),
  team: z.string(),
  /** The office whose developers registered the team; null: the operators did. */
  office: z.string().nullable(),
  name: z.string(),
  kind: z.enum(['query', 'mutation', 'subscription']),
  text: z.string(),
  registeredAt: z.iso.datetime(),
  /** `post@office` */
  by: z.string(),
})

export type KeptOperation = z.infer<typeof keptOperation>

/** What teams registered here, in the gateway's state directory. */
export function operationsRecord(stateDir: string): KeptRecord<KeptOperation> {
  return new KeptRecord(join(stateDir, 'operations.json'), keptOperation)
}
