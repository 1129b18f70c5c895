import { describe, expect, it } from 'vitest'
import { type EntityData, merge, partsFor } from './entity-data.ts'

describe('what several things have together', () => {
  const both = (): [EntityData, EntityData, EntityData] => {
    const name = { ja: '池尻' }
    return [{ id: 'a', name }, { id: 'a', name }, name]
  }

  it('is copied before anything is added to it for one of them', () => {
    const [one, other, name] = both()
    merge(one, { name: { en: 'Ikejiri' } }, new Set([name]))
    expect([one.name, other.name]).toEqual([{ ja: '池尻', en: 'Ikejiri' }, { ja: '池尻' }])
  })

  it('may be replaced for one of them', () => {
    const [one, other, name] = both()
    merge(one, { name: null }, new Set([name]))
    expect([one.name, other.name]).toEqual([null, { ja: '池尻' }])
  })

  it.each<[string, EntityData, boolean]>([
    ['nothing there', { id: 'a' }, true],
    ['null there', { id: 'a', name: null, counters: null }, true],
    ['a list of another length there', { counters: [] }, true],
    ['an object there', { name: { en: 'Ikejiri' } }, false],
    ['a list as long there', { counters: [{ id: 'c' }] }, false],
  ])('are the parts of an entity, with %s', (_, thing, isShared) => {
    const entity = { id: 'a', name: { ja: '池尻' }, counters: [{ title: 'x' }] }
    expect(partsFor(thing, entity)).toEqual(isShared ? [entity.name, entity.counters] : null)
  })
})
