import { expect, it } from 'vitest'
import { note, toldNames } from './touched.ts'

function touchedBy(...commands: [name: string, command: Record<string, unknown>][]) {
  const touched = { read: new Set<string>(), written: new Set<string>() }
  for (const [name, command] of commands) note(touched, name, command)
  return { read: toldNames(touched.read), written: toldNames(touched.written) }
}

it('each command tells the collection that it reads or writes', () => {
  expect(
    touchedBy(
      ['find', { find: 'offices' }],
      ['count', { count: 'areas' }],
      ['insert', { insert: 'opinions' }],
      ['findAndModify', { findAndModify: 'counters' }],
      ['bulkWrite', { bulkWrite: 1, nsInfo: [{ ns: 'services.tickets' }, { ns: 'services.a.b' }] }],
      ['commitTransaction', { commitTransaction: 1 }],
    ),
  ).toEqual({ read: 'areas offices', written: 'a.b counters opinions tickets' })
})

it('a pipeline tells every collection that it looks into on the way, however deep', () => {
  const pipeline = [
    { $match: {} },
    { $lookup: { from: 'offices', pipeline: [{ $lookup: { from: 'areas' } }, { $unionWith: 'wards' }] } },
    { $facet: { a: [{ $graphLookup: { from: 'lineages' } }], b: [{ $unionWith: { coll: 'towns' } }] } },
  ]
  expect(touchedBy(['aggregate', { aggregate: 'districts', pipeline }])).toEqual({
    read: 'areas districts lineages offices towns wards',
    written: '',
  })
})

it('what can not be told, or is too much to tell, counts as all', () => {
  expect(touchedBy(['aggregate', { aggregate: 1, pipeline: [] }]).read).toBe('*')
  expect(touchedBy(['aggregate', { aggregate: 'a', pipeline: [{ $merge: { into: 'b' } }] }]).written).toBe(
    '*',
  )
  expect(toldNames(new Set(Array.from({ length: 61 }, (_, at) => `c${at}`)))).toBe('*')
})
