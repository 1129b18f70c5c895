import type { Context } from '../context.ts'
import type { OpinionKept } from './opinion.ts'
import { sees } from './rights.ts'

type Asked = { readonly id?: string | null; readonly reference?: string | null }

/** An opinion that whoever asks may read; null for any other, whether there is one or not. */
export async function opinionOf(context: Context, { id, reference }: Asked): Promise<OpinionKept | null> {
  const { opinion, opinionByReference } = context.loaders
  const found = id ? await opinion.load(id) : reference ? await opinionByReference.load(reference) : null
  return found && sees(context, found) ? found : null
}
