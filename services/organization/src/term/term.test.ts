import { join } from 'node:path'
import { readSearch } from '@chiiki/kit/search-text.ts'
import { describe, expect, it } from 'vitest'
import { readTerms } from './import.ts'
import { termFaults } from './term.ts'

const terms = readTerms(join(import.meta.dirname, '../../../../data/setagaya'))

/** As the store would: every key of a word must be kept. */
function found(text: string): string[] {
  const search = readSearch(text)
  if (!search.ok) throw new Error('too long')
  return terms.flatMap(({ _id, search: keys }) => {
    const has = (form: string) =>
      [...form].every((_, at, signs) => at === 0 || keys.includes(`${signs[at - 1]}${signs[at]}`))
    const isFound = search.value.words.every(({ forms, sound }) =>
      [...forms, ...(sound ? [sound] : [])].some(has),
    )
    return isFound ? [_id] : []
  })
}

describe('the glossary', () => {
  it('R016 never gives 街づくり for まちづくり, nor the other way round, in any script', () => {
    for (const text of ['まちづくり', 'マチヅクリ', 'machizukuri']) {
      expect(found(text)).toContain('term:machizukuri')
      expect(found(text)).not.toContain('term:town-planning')
    }
    expect(found('街づくり')).toEqual(['term:town-planning'])
  })

  it('R016 links every two words that are taken for one another from both sides, with the difference', () => {
    expect(termFaults(terms)).toEqual([])
    const machizukuri = terms.find(({ _id }) => _id === 'term:machizukuri')
    expect(machizukuri?.distinctFrom).toEqual(['term:town-planning'])
    const one = terms.map((term) => (term === machizukuri ? { ...term, distinctFrom: [] } : term))
    expect(termFaults(one)).toHaveLength(1)
    const [first, second] = terms as [(typeof terms)[0], (typeof terms)[0]]
    expect(termFaults([first, { ...second, name: first.name }])).not.toEqual([])
  })

  it('R016 tells ward, area and district apart', () => {
    const tiers = ['term:ward', 'term:area', 'term:district']
    for (const id of tiers)
      expect(terms.find(({ _id }) => _id === id)?.distinctFrom).toEqual(tiers.filter((other) => other !== id))
  })
})
