import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorld, type World } from './world.ts'

/** The operations that the README shows, over HTTP through the gateway, on the real stores. */
const operation = (name: string) => readFileSync(`operations/${name}`, 'utf8')

let world: World
beforeAll(async () => {
  world = await startWorld({ now: new Date('2026-11-24T10:00:00+09:00') })
})
afterAll(() => world.close())

describe('the main job', () => {
  it('R009 R010 R024 R046 R047 one query tells of 池尻四丁目35番 its district, area, centre, branch, counters and council', async () => {
    const { data, errors } = await world.ask(
      operation('address.graphql'),
      JSON.parse(operation('address.json')),
    )
    expect(errors).toBeUndefined()
    const { district, normalized } = data.address
    expect(normalized).toBe('池尻四丁目35番')
    expect(district.name.ja).toBe('代沢地区')
    expect(district.area.name.ja).toBe('北沢地域')
    expect(district.centre.name.ja).toBe('代沢まちづくりセンター')
    expect(district.centre.address.value).toBe('東京都世田谷区代沢5-1-15')
    expect(district.area.generalBranch.name.ja).toBe('北沢総合支所')
    expect(
      district.area.counters.nodes.map((counter: { name: { ja: string } }) => counter.name.ja),
    ).toContain('北沢総合支所くみん窓口')
    expect(district.councilRollout.state).toBe('NONE')
  })

  it('R001 R010 R024 one query tells the whole three-tier tree, at a number of store commands that has nothing to do with its size', async () => {
    const whole = await world.ask(operation('ward.graphql'))
    expect(whole.errors).toBeUndefined()
    const districts = whole.data.ward.areas.flatMap((area: { districts: unknown[] }) => area.districts)
    expect(districts).toHaveLength(28)
    expect(
      districts.every(
        (district: { centre: unknown; councilRollout: unknown }) =>
          district.centre && district.councilRollout,
      ),
    ).toBe(true)
    const one = await world.ask(
      operation('ward.graphql')
        .replace('ward {', 'ward: area(id: "area:karasuyama") {')
        .replace('areas {', '... on Area {'),
    )
    expect(one.errors).toBeUndefined()
    expect(whole.storeCommands).toBe(one.storeCommands + 1)
  })
})
