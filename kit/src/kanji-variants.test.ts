import { expect, it } from 'vitest'
import { KANJI_VARIANTS } from './kanji-variants.ts'

it('every variant leads to its form in one step, and none is touched by NFKC before', () => {
  expect(KANJI_VARIANTS.size).toBeGreaterThan(300)
  for (const [variant, form] of KANJI_VARIANTS) {
    expect(KANJI_VARIANTS.has(form), `${variant} → ${form}`).toBe(false)
    expect([...variant, ...form], variant).toHaveLength(2)
    expect(variant.normalize('NFKC')).toBe(variant)
  }
})

it('the variants that names of this ward and its people carry are there', () => {
  const pairs = {
    澤: '沢',
    濱: '浜',
    齋: '斎',
    嶋: '島',
    邊: '辺',
    﨑: '崎',
    髙: '高',
    淵: '淵',
    渕: '淵',
    櫻: '桜',
    碪: '砧',
    區: '区',
    曾: '曽',
  }
  for (const [variant, form] of Object.entries(pairs))
    expect(KANJI_VARIANTS.get(variant) ?? variant).toBe(form)
})
