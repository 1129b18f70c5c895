import { describe, expect, test } from 'vitest'
import { defaultAnswerSettings } from './answers/settings.ts'
import { CachePolicy, type PartOf, type Told } from './cache-policy.ts'

const own: PartOf = { service: 'organization', isGuest: false, isPersonal: false, isAct: false }
const guest: PartOf = { ...own, service: 'bosai', isGuest: true }
const told = (more: Partial<Told> = {}): Told => ({
  cacheControl: 'max-age=300, public',
  read: 'areas',
  isCounted: true,
  ...more,
})

function opened() {
  const dropped: (readonly string[])[] = []
  const policy = new CachePolicy(defaultAnswerSettings, async (tags) => void dropped.push(tags))
  return { policy, dropped }
}

describe('an answer holds', () => {
  test('as long as the least of its parts, and for nobody but who asks where any part says so', async () => {
    const { policy } = opened()
    expect([policy.header, policy.maxAge]).toEqual(['no-store', 0])
    await policy.heard(own, told())
    expect(policy.header).toBe('max-age=300, public')
    await policy.heard({ ...own, service: 'services' }, told({ cacheControl: 'public, max-age=120' }))
    expect(policy.header).toBe('max-age=120, public')
    await policy.heard(own, told({ cacheControl: 'max-age=240, private' }))
    expect(policy.header).toBe('max-age=60, private')
    await policy.heard(own, null)
    expect(policy.header).toBe('no-store')
  })

  test.each([undefined, '', 'no-cache, max-age=9', 'max-age=9, no-store', 's-maxage=9, public', 'max-age=x'])(
    'for no time where its subgraph says %j',
    async (cacheControl) => {
      const { policy } = opened()
      await policy.heard(own, told({ cacheControl }))
      expect(policy.header).toBe('no-store')
    },
  )

  test('no longer than any may, and less where a department’s subgraph had a part', async () => {
    const { policy } = opened()
    await policy.heard(own, told({ cacheControl: 'max-age=999999999, public' }))
    expect(policy.header).toBe('max-age=3600, public')
    await policy.heard(guest, told({ cacheControl: 'max-age=999999999, public' }))
    expect(policy.header).toBe('max-age=60, public')
  })

  test('for who asks alone where a department’s subgraph was sent their token, whatever it says', async () => {
    const { policy } = opened()
    await policy.heard({ ...guest, isPersonal: true }, told({ cacheControl: 'max-age=30, public' }))
    expect(policy.header).toBe('max-age=30, private')
  })
})

describe('what it was read from', () => {
  test.each([
    ['areas wards', ['organization', 'organization/areas', 'organization/wards']],
    ['', ['organization']],
    ['*', ['organization', 'organization/*']],
    [undefined, ['organization', 'organization/*']],
    ['a\nb', ['organization', 'organization/*']],
    ['../services/x', ['organization', 'organization/*']],
    [Array.from({ length: 61 }, (_, at) => `c${at}`).join(' '), ['organization', 'organization/*']],
  ])('is told by %j', async (read, tags) => {
    const { policy } = opened()
    await policy.heard(own, told({ read }))
    expect(policy.tags).toEqual(tags)
  })
})

describe('what is written', () => {
  const act = { ...own, isAct: true }
  test.each<[string, PartOf, Told | null, readonly (readonly string[])[]]>([
    ['ends what was read of it', act, told({ written: 'areas' }), [['organization/areas', 'organization/*']]],
    [
      'ends it also where nobody asked for an act',
      own,
      told({ written: 'areas' }),
      [['organization/areas', 'organization/*']],
    ],
    ['is nothing where an act was refused', act, told(), []],
    ['is everything where that can’t be told', act, told({ written: '*' }), [['organization']]],
    ['is everything where a subgraph never tells', act, told({ isCounted: false }), [['organization']]],
    ['is everything where the act failed on the way', act, null, [['organization']]],
    ['is nothing of a read that failed', own, null, []],
    [
      'is another’s never, whatever names it tells',
      act,
      told({ written: 'x ../services' }),
      [['organization']],
    ],
  ])('%s', async (_what, part, said, ended) => {
    const { policy, dropped } = opened()
    await policy.heard(part, said)
    expect(dropped).toEqual(ended)
  })
})
