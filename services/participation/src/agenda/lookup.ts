import type { Context } from '../context.ts'
import { found } from '../council/lookup.ts'
import type { MeetingRecord } from '../meeting/meeting.ts'
import type { ItemKept, ItemTold } from './agenda.ts'

/** The items of a meeting's agenda in their order, each as it is today. */
export async function agendaOf(context: Context, { agenda }: MeetingRecord): Promise<ItemTold[]> {
  const items = await Promise.all(agenda.map(({ id }) => itemOf(context, id)))
  return items.map((item, index) => ({ ...item, position: index + 1 }))
}

/** An item that something in this store names, told with its place on its last agenda. */
export async function itemOf(context: Context, id: string): Promise<ItemTold> {
  return told(context, found(await context.loaders.agendaItem.load(id), id))
}

export async function told(context: Context, item: ItemKept): Promise<ItemTold> {
  if (item.meeting === null) return { ...item, position: null }
  const meeting = found(await context.loaders.meeting.load(item.meeting), item.meeting)
  const index = meeting.agenda.findIndex(({ id }) => id === item._id)
  return { ...item, position: index < 0 ? null : index + 1 }
}
