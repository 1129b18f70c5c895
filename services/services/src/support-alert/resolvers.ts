import { subjectOf } from '@chiiki/kit/access-log.ts'
import { act, type Stored } from '@chiiki/kit/act.ts'
import { holdsPost } from '@chiiki/kit/actor.ts'
import { answer } from '@chiiki/kit/answer.ts'
import { type ListRules, listPage } from '@chiiki/kit/list.ts'
import { ok } from '@chiiki/kit/result.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type * as Graph from '../generated.ts'
import { officerPost } from '../support-measure/acts.ts'
import type { AlertEvent, AlertRecord } from './support-alert.ts'

export type AlertKept = AlertRecord & { readonly version: number }

const rules: ListRules = {
  filters: { state: { path: 'state', kind: 'enum' } },
  orders: { LAST: { path: 'lastAt' } },
  byDefault: [{ field: 'LAST', direction: 'DESC' }],
}

const Query: Pick<Graph.QueryResolvers, 'supportAlerts'> = {
  supportAlerts: async (_root, args, { stores, actor, logRead }) => {
    const posts = actor.kind === 'PERSON' ? actor.posts : []
    const offices = posts.filter(({ post }) => post === officerPost).map(({ office }) => office)
    const subject = subjectOf('SupportAlerts', offices.toSorted().join(' '))
    await logRead({ what: 'SupportAlerts', subject, fields: ['list'], purpose: 'RENEWAL' })
    return listPage(stores.supportAlert.alerts, rules, args, [{ $match: { office: { $in: offices } } }])
  },
}

const Mutation: Pick<Graph.MutationResolvers, 'markSupportAlertSeen'> = {
  markSupportAlertSeen: async (_root, { input }, { stores, actor, now }) => {
    const result = await act<AlertRecord & Stored, AlertEvent, never>(
      { actor, now },
      {
        name: 'markSupportAlertSeen',
        model: stores.supportAlert.alerts,
        id: input.id,
        input,
        permit: (alert) =>
          alert && holdsPost(actor, [officerPost], alert.office)
            ? null
            : { kind: 'NotFound', clause: null, id: input.id },
        decide: () => ok({ type: 'SEEN', at: now }),
        evolve: (alert) => ({ ...(alert as AlertKept), state: 'SEEN', seenAt: now }),
      },
    )
    return answer(result, 'SupportAlertMarked', (alert) => ({ alert }))
  },
}

const SupportAlert: Graph.SupportAlertResolvers = {
  id: ({ _id }) => _id,
  office: ({ office }) => ({ id: office }),
  applicationId: ({ application }) => application,
}

export const supportAlert: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, SupportAlert },
}
