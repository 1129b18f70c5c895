import type { Clock, ClockRule } from './clock.ts'
import { readGraphql, type Slice } from './subgraph.ts'

/** The type `Clock` for every subgraph that has duties: add it to the slices of the schema, and answer clocks by `readClock`. */
export const clock: Slice = {
  typeDefs: readGraphql(import.meta.url, 'clock.graphql'),
  resolvers: {
    Clock: { legalBasis: ({ rule }: Clock) => rule.legalBasis },
    ClockRule: {
      code: ({ id }: ClockRule) => id,
      duty: ({ duty }: ClockRule, { lang }: { lang: 'JA' | 'EN' }) => (lang === 'EN' ? duty.en : duty.ja),
      direction: ({ direction }: ClockRule) => direction ?? 'AFTER',
      clause: ({ clause }: ClockRule) => (clause === null ? null : { __typename: 'Clause', id: clause }),
    },
  },
}
