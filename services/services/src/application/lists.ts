import type { Actor } from '@chiiki/kit/actor.ts'
import { type ListArgs, type ListRules, listPage, mapPage } from '@chiiki/kit/list.ts'
import type { Context } from '../context.ts'
import { type ApplicationKept, type ApplicationTold, holdersOf, standingIn } from './lookup.ts'
import { allPosts } from './rights.ts'

const rules: ListRules = {
  filters: {
    state: { path: 'state', kind: 'enum' },
    procedure: { path: 'procedure', kind: 'id' },
    channel: { path: 'channel', kind: 'enum' },
    office: { path: 'office', kind: 'id' },
    arrivedOn: { path: 'arrivedOn', kind: 'date' },
    dueOn: { path: 'dueOn', kind: 'date' },
  },
  orders: { CREATED: { path: 'createdAt' }, DUE: { path: 'dueOn' } },
  byDefault: [{ field: 'CREATED' }],
}

const own: ListRules = { ...rules, filters: {}, byDefault: [{ field: 'CREATED', direction: 'DESC' }] }

/** The offices at which somebody works with applications. */
function officesOf(actor: Actor): string[] {
  if (actor.kind === 'ANONYMOUS') return []
  const held = actor.posts.filter(({ post }) => (allPosts as readonly string[]).includes(post))
  return [...new Set(held.map(({ office }) => office))]
}

export async function listOfOffices(context: Context, args: ListArgs) {
  const { applications } = context.stores.application
  const mine = [{ $match: { office: { $in: officesOf(context.actor) }, state: { $ne: 'DRAFT' } } }]
  return told(context, await listPage<ApplicationKept>(applications as never, rules, args, mine))
}

export async function listOfHolder(context: Context, args: ListArgs) {
  const { applications } = context.stores.application
  const mine = [{ $match: { holder: { $in: [...holdersOf(context)] } } }]
  return told(context, await listPage<ApplicationKept>(applications as never, own, args, mine))
}

function told(context: Context, page: Awaited<ReturnType<typeof listPage<ApplicationKept>>>) {
  return mapPage(page, (application): ApplicationTold => {
    const standing = standingIn(context, application)
    if (!standing) throw new Error(`${application._id} was listed for whom it isn't`)
    return { ...application, standing }
  })
}
