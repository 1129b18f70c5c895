import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readProcedures } from '../procedure/import.ts'
import { type CounterRecord, modeOf } from './counter.ts'
import { placeIn, readCounters } from './import.ts'

const data = 'data/setagaya'
let dir: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'chiiki-data-'))
  cpSync(data, dir, { recursive: true })
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function changed(id: string, change: (counter: any) => void): () => unknown {
  const file = join(dir, 'counters.json')
  const counters = JSON.parse(readFileSync(file, 'utf8'))
  change(counters.find((each: { id: string }) => each.id === id))
  writeFileSync(file, JSON.stringify(counters))
  return () => readCounters(dir)
}

describe('the import of windows', () => {
  it("R010 each belongs to its area through that area's general branch, and くみん窓口 to no district", () => {
    const counters = readCounters(data)
    expect(counters.every(({ branch }) => branch.startsWith('office:branch-'))).toBe(true)
    const kumin = counters.filter(({ kind }) => kind === 'KUMIN')
    expect(kumin.every(({ office, branch, district }) => office === branch && district === null)).toBe(true)
    expect(new Set(kumin.map(({ area }) => area)).size).toBe(kumin.length)
  })

  it.each([
    [
      'R010 a くみん窓口 run by a centre',
      'counter:kumin-setagaya',
      { office: 'office:center-ikejiri' },
      'belongs to a GENERAL_BRANCH',
    ],
    [
      'R010 a window in another area than its office',
      'counter:branch-yoga',
      { area: 'area:kinuta' },
      "its office's is area:tamagawa",
    ],
    [
      'R010 a window in another district than its office',
      'counter:branch-yoga',
      { district: 'district:seijo' },
      "its office's is district:yoga",
    ],
    [
      'R010 a くみん窓口 of a district',
      'counter:kumin-kinuta',
      { district: 'district:seijo' },
      'names a district',
    ],
    [
      'an office that is none',
      'counter:kumin-kinuta',
      { office: 'office:nowhere' },
      "isn't among the offices",
    ],
    ['転入届 at a centre', 'counter:center-ikejiri', { procedures: ['tennyu'] }, '転入届は'],
    [
      '転入届 at a certificate window',
      'counter:certificate-carrot-tower',
      { procedures: ['tennyu'] },
      '転入届は',
    ],
    ['戸籍 at a 出張所', 'counter:branch-yoga', { procedures: ['koseki'] }, '戸籍の届出は'],
    [
      'a certificate issued at a centre',
      'counter:center-ikejiri',
      { procedures: ['juminhyo'] },
      'may only be RELAY',
    ],
    [
      'a procedure that is in no catalogue',
      'counter:center-ikejiri',
      { procedures: ['nothing'] },
      "isn't in the catalogue",
    ],
    [
      'a procedure named twice',
      'counter:center-ikejiri',
      { procedures: ['kohoban', 'kohoban:support'] },
      'stands twice',
    ],
  ])('refuses %s', (_what, id, change, said) => {
    expect(changed(id, (counter) => Object.assign(counter, change))).toThrow(said)
  })

  it('R128 takes rules of hours that follow each other, and refuses two that hold on one day', () => {
    const following = (until: string) => (counter: { hours: object }) =>
      Object.assign(counter, {
        hours: [
          { ...counter.hours, validTo: until },
          { ...counter.hours, validFrom: '2027-04-01' },
        ],
      })
    expect(changed('counter:kumin-kinuta', following('2027-04-02'))).toThrow(
      'two rules of hours hold from 2027-04-01',
    )
    cpSync(data, dir, { recursive: true })
    const read = changed('counter:kumin-kinuta', following('2027-04-01'))() as CounterRecord[]
    expect(
      read.find(({ _id }) => _id === 'counter:kumin-kinuta')?.hours.map(({ validFrom }) => validFrom),
    ).toEqual([null, '2027-04-01'])
  })

  it('refuses unknown days and addresses without their reason, and hours that no clock shows', () => {
    expect(
      changed('counter:center-ikejiri', ({ hours }) => Object.assign(hours, { unknownReason: null })),
    ).toThrow('reason')
    expect(
      changed('counter:certificate-carrot-tower', ({ versions }) =>
        Object.assign(versions[0], { unknownReason: null }),
      ),
    ).toThrow('reason')
    expect(
      changed('counter:kumin-kinuta', ({ hours }) => Object.assign(hours.weekly[0], { opens: '8:30' })),
    ).toThrow('HH:MM')
  })

  it('R065 how a procedure is taken is told per window: one centre may only support what the others handle', () => {
    const read = changed('counter:center-ikejiri', (counter) =>
      Object.assign(counter, { procedures: ['kohoban:support'] }),
    )
    const centres = (read() as CounterRecord[]).filter(({ kind }) => kind === 'CENTRE')
    const modes = centres.map((centre) => [
      centre._id,
      modeOf(centre, 'procedure:kohoban'),
      modeOf(centre, 'procedure:juminhyo'),
    ])
    expect(modes[0]).toEqual(['counter:center-ikejiri', 'SUPPORT', 'NONE'])
    expect(new Set(modes.slice(1).map(([, ...rest]) => rest.join()))).toEqual(new Set(['HANDLE,RELAY']))
  })

  it('reads building and floor out of an address', () => {
    expect(placeIn('東京都世田谷区世田谷4-22-33 世田谷区役所西棟1階')).toEqual({
      building: '世田谷区役所西棟',
      floor: '1階',
    })
    expect(placeIn('東京都世田谷区北沢2-8-18 北沢タウンホール地下1階')).toEqual({
      building: '北沢タウンホール',
      floor: '地下1階',
    })
    expect(placeIn('東京都世田谷区南烏山6-2-19 (烏山区民センター)')).toEqual({
      building: '烏山区民センター',
      floor: null,
    })
    expect(placeIn('東京都世田谷区太子堂2-17-1')).toEqual({ building: null, floor: null })
    expect(placeIn(null)).toEqual({ building: null, floor: null })
  })
})

describe('the import of procedures', () => {
  it('takes the remark off what only general knowledge says, and says so', () => {
    const tennyu = readProcedures(data).find(({ _id }) => _id === 'procedure:tennyu')
    expect(tennyu).toMatchObject({
      category: 'NOTIFICATION',
      fees: [{ channel: null, yen: 0 }],
      legalBasis: { article: '第22条', isVerified: false },
      deadlines: [{ length: 14, unit: 'DAY', from: '住み始めた日' }],
    })
    expect(tennyu?.channels).toMatchObject([{ channel: 'COUNTER', asWritten: 'counter', isVerified: true }])
    const juminhyo = readProcedures(data).find(({ _id }) => _id === 'procedure:juminhyo')
    expect(juminhyo?.channels.map(({ channel, isVerified }) => [channel, isVerified])).toEqual([
      ['COUNTER', true],
      ['COUNTER', true],
      ['COUNTER', true],
      ['ONLINE', true],
      ['CONVENIENCE_STORE', true],
      ['MAIL', false],
      ['CERTIFICATE_MACHINE', false],
    ])
  })

  it('refuses a rule about a procedure that is in no catalogue', () => {
    const rules = JSON.parse(readFileSync(join(dir, 'offering-rules.json'), 'utf8'))
    rules.bars[0].procedures.push('procedure:nothing')
    writeFileSync(join(dir, 'offering-rules.json'), JSON.stringify(rules))
    expect(() => readProcedures(dir)).toThrow('procedure:nothing')
  })
})
