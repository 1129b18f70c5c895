import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import type { Paper, PaperKind, PaperReference } from './agenda.ts'

type Fetch = (context: Context, id: string, session: ClientSession) => Promise<Paper | null>

/** Where papers of each kind are looked up: a slice that lets councils treat its papers adds how it tells of them. */
const papers: { readonly [Kind in PaperKind]?: Fetch } = {}

/** The paper behind a reference as it stands now, read in the act's own transaction; null where there's none. */
export async function paperNow(
  context: Context,
  reference: PaperReference | null,
  session: ClientSession,
): Promise<Paper | null> {
  return reference && ((await papers[reference.kind]?.(context, reference.id, session)) ?? null)
}
