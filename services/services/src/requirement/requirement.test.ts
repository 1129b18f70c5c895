import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classesOf, decide, requirementFaults } from './decision.ts'
import { type Evidence, evidenceFaults, needsOf, papersOf } from './evidence.ts'
import {
  type Answers,
  allOf,
  anyOf,
  type Fact,
  factsOf,
  kleene,
  not,
  type Requirement,
  type Test,
  type Truth,
  type Value,
} from './requirement.ts'

const text = { ja: '条件', en: 'condition' }
const yesNo = (id: string): Fact => ({ _id: id, kind: 'YES_NO', question: text, options: [], min: null })
const facts = new Map<string, Fact>(
  [
    yesNo('fact:a'),
    yesNo('fact:b'),
    yesNo('fact:c'),
    { _id: 'fact:n', kind: 'NUMBER' as const, question: text, options: [], min: 0 },
    {
      _id: 'fact:k',
      kind: 'CHOICE' as const,
      question: text,
      options: ['X', 'Y', 'Z'].map((value) => ({ value, text })),
      min: null,
    },
  ].map((fact) => [fact._id, fact]),
)

const condition = fc.oneof(
  fc.record({
    op: fc.constant('FACT' as const),
    fact: fc.constantFrom('fact:a', 'fact:b', 'fact:c'),
    test: fc.boolean().map((yes): Test => ({ yes })),
    text: fc.constant(text),
  }),
  fc.record({
    op: fc.constant('FACT' as const),
    fact: fc.constant('fact:n'),
    test: fc
      .tuple(fc.boolean(), fc.integer({ min: 0, max: 4 }))
      .map(([least, bound]): Test => (least ? { atLeast: bound } : { atMost: bound })),
    text: fc.constant(text),
  }),
  fc.record({
    op: fc.constant('FACT' as const),
    fact: fc.constant('fact:k'),
    test: fc.subarray(['X', 'Y', 'Z'], { minLength: 1 }).map((oneOf): Test => ({ oneOf })),
    text: fc.constant(text),
  }),
)

const { tree } = fc.letrec<{ tree: Requirement }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    condition,
    fc.record({
      op: fc.constantFrom('ALL' as const, 'ANY' as const),
      of: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ op: fc.constant('NOT' as const), of: tie('tree'), text: fc.constant(null) }),
  ),
}))

/** Every way to answer all facts of a tree, by one value of each class. */
function completions(of: Requirement, answers: Answers): Answers[] {
  const open = factsOf(of).filter((fact) => !answers.has(fact))
  return open.reduce<Map<string, Value>[]>(
    (all, fact) =>
      all.flatMap((each) =>
        classesOf(facts.get(fact) as Fact, of).map((value) => new Map([...each, [fact, value]])),
      ),
    [new Map(answers)],
  )
}

const someAnswers = (of: Requirement) =>
  fc
    .tuple(
      ...factsOf(of).map((fact) => fc.option(fc.constantFrom(...classesOf(facts.get(fact) as Fact, of)))),
    )
    .map(
      (values) =>
        new Map(
          factsOf(of).flatMap((fact, at) => (values[at] === null ? [] : [[fact, values[at] as Value]])),
        ),
    )

const asked = tree.chain((of) => fc.tuple(fc.constant(of), someAnswers(of)))

const truth = fc.constantFrom<Truth>(true, false, null)

describe('three values', () => {
  it('obey the laws: De Morgan, double negation, commuting, and unknown never settles anything', () => {
    fc.assert(
      fc.property(fc.array(truth, { minLength: 1, maxLength: 5 }), (values) => {
        expect(not(allOf(values))).toBe(anyOf(values.map(not)))
        expect(not(anyOf(values))).toBe(allOf(values.map(not)))
        expect(allOf(values.toReversed())).toBe(allOf(values))
        expect(values.map((each) => not(not(each)))).toEqual(values)
        expect(allOf([...values, true])).toBe(allOf(values))
        expect(anyOf([...values, false])).toBe(anyOf(values))
        expect(allOf([...values, false])).toBe(false)
        expect(anyOf([...values, true])).toBe(true)
      }),
    )
  })
})

describe('a requirement', () => {
  it('comes to ELIGIBLE or NOT_ELIGIBLE exactly when every way to answer the rest does', () => {
    fc.assert(
      fc.property(asked, ([of, answers]) => {
        const values = new Set(completions(of, answers).map((each) => kleene(of, each)))
        const { verdict } = decide(of, facts, answers)
        expect(verdict).toBe(values.size > 1 ? 'UNKNOWN' : values.has(true) ? 'ELIGIBLE' : 'NOT_ELIGIBLE')
      }),
      { numRuns: 400 },
    )
  })

  it('is missing exactly the facts that can still matter', () => {
    fc.assert(
      fc.property(asked, ([of, answers]) => {
        const decision = decide(of, facts, answers)
        const all = completions(of, answers)
        const mattering = factsOf(of).filter(
          (fact) =>
            !answers.has(fact) &&
            all.some((each) =>
              classesOf(facts.get(fact) as Fact, of).some(
                (value) => kleene(of, new Map([...each, [fact, value]])) !== kleene(of, each),
              ),
            ),
        )
        expect(decision.verdict === 'UNKNOWN' ? decision.missing : []).toEqual(mattering)
      }),
      { numRuns: 300 },
    )
  })

  it('never turns a settled answer round when more is answered', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 0 }), ([of, answers], pick) => {
        const before = decide(of, facts, answers)
        if (before.verdict === 'UNKNOWN') return
        const all = completions(of, answers)
        expect(decide(of, facts, all[pick % all.length] as Answers).verdict).toBe(before.verdict)
      }),
      { numRuns: 300 },
    )
  })

  it('is as sure as Kleene’s tables, and surer where one fact stands twice', () => {
    const a: Requirement = { op: 'FACT', fact: 'fact:a', test: { yes: true }, text }
    const either: Requirement = { op: 'ANY', of: [a, { op: 'NOT', of: a, text: null }] }
    expect(kleene(either, new Map())).toBe(null)
    expect(decide(either, facts, new Map()).verdict).toBe('ELIGIBLE')
  })

  it('says why not, by the answers that were given and nothing else', () => {
    fc.assert(
      fc.property(asked, ([of, answers]) => {
        const decision = decide(of, facts, answers)
        if (decision.verdict === 'NOT_ELIGIBLE') expect(decision.reasons.length).toBeGreaterThan(0)
      }),
    )
    const fail = (fact: string, ja: string): Requirement => ({
      op: 'FACT',
      fact,
      test: { yes: true },
      text: { ja, en: null },
    })
    const of: Requirement = {
      op: 'ALL',
      of: [
        { op: 'ANY', of: [fail('fact:a', 'A'), fail('fact:b', 'B')] },
        {
          op: 'ANY',
          of: [{ op: 'NOT', of: fail('fact:a', 'A'), text: { ja: '非A', en: null } }, fail('fact:b', 'B')],
        },
      ],
    }
    expect(decide(of, facts, new Map([['fact:b', false]]))).toEqual({
      verdict: 'NOT_ELIGIBLE',
      reasons: [{ ja: 'B', en: null }],
    })
  })

  it('is refused before it is kept where it can decide nothing, tests a fact as what it isn’t, or is too wide', () => {
    const a: Requirement = { op: 'FACT', fact: 'fact:a', test: { yes: true }, text }
    expect(requirementFaults(a, facts)).toEqual([])
    expect(requirementFaults({ op: 'ALL', of: [a, { op: 'NOT', of: a, text: null }] }, facts)).toHaveLength(1)
    expect(requirementFaults({ op: 'ANY', of: [a, { op: 'NOT', of: a, text: null }] }, facts)).toHaveLength(1)
    expect(requirementFaults({ ...a, test: { atLeast: 1 } }, facts)[0]).toContain('YES_NO')
    expect(requirementFaults({ ...a, fact: 'fact:none' }, facts)[0]).toContain('fact:none')
    expect(
      requirementFaults({ op: 'FACT', fact: 'fact:k', test: { oneOf: ['W'] }, text }, facts)[0],
    ).toContain('W')
    const ids = Array.from({ length: 32 }, (_, at) => `fact:w${at}`)
    const wide = new Map(ids.map((id) => [id, yesNo(id)]))
    const is = (id: string | undefined): Requirement => ({
      op: 'FACT',
      fact: id ?? '',
      test: { yes: true },
      text,
    })
    // Pairs far apart in the order: the classic tree whose diagram doubles with each pair.
    const pairs: Requirement = {
      op: 'ANY',
      of: ids.slice(0, 16).map((id, at) => ({ op: 'ALL', of: [is(id), is(ids[at + 16])] })),
    }
    const first: Requirement = { op: 'ALL', of: [{ op: 'ANY', of: ids.map(is) }, pairs] }
    expect(requirementFaults(first, wide)[0]).toContain('branches')
  })
})

const { evidence } = fc.letrec<{ evidence: Evidence }>((tie) => ({
  evidence: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.record({
      op: fc.constant('PAPER' as const),
      paper: fc.constantFrom('paper:a', 'paper:b', 'paper:c', 'paper:d'),
      text: fc.constant(text),
      when: fc.constant(null),
    }),
    fc
      .tuple(
        fc.constantFrom('ALL_OF' as const, 'ONE_OF' as const, 'N_OF' as const),
        fc.array(tie('evidence'), { minLength: 1, maxLength: 4 }),
        fc.nat(),
      )
      .map(
        ([op, of, n]): Evidence => ({
          op,
          of,
          n: op === 'N_OF' ? (n % of.length) + 1 : null,
          text: null,
          when: null,
        }),
      ),
  ),
}))

const held = fc.subarray(['paper:a', 'paper:b', 'paper:c', 'paper:d']).map((papers) => new Set(papers))
const none: Answers = new Map()

describe('evidence', () => {
  it('is never too little after one more paper, and enough with all of them', () => {
    fc.assert(
      fc.property(
        evidence,
        held,
        fc.constantFrom('paper:a', 'paper:b', 'paper:c', 'paper:d'),
        (of, have, more) => {
          expect(evidenceFaults(of)).toEqual([])
          if (needsOf(of, facts, none, have)?.isMet)
            expect(needsOf(of, facts, none, new Set([...have, more]))?.isMet).toBe(true)
          expect(needsOf(of, facts, none, new Set(papersOf(of)))?.isMet).toBe(true)
        },
      ),
    )
  })

  it('asks one of several as N_OF 1 does, and all as N_OF of all does', () => {
    fc.assert(
      fc.property(fc.array(evidence, { minLength: 1, maxLength: 4 }), held, (of, have) => {
        const isMet = (op: 'ALL_OF' | 'ONE_OF' | 'N_OF', n: number | null) =>
          needsOf({ op, of, n, text: null, when: null }, facts, none, have)?.isMet
        expect(isMet('N_OF', 1)).toBe(isMet('ONE_OF', null))
        expect(isMet('N_OF', of.length)).toBe(isMet('ALL_OF', null))
      }),
    )
  })

  it('leaves out what isn’t needed, and says of what depends on an open question that it does', () => {
    const when: Requirement = { op: 'FACT', fact: 'fact:a', test: { yes: true }, text }
    const paper = (id: string, only: Requirement | null): Evidence => ({
      op: 'PAPER',
      paper: id,
      text,
      when: only,
    })
    const of: Evidence = {
      op: 'ALL_OF',
      n: null,
      text: null,
      when: null,
      of: [paper('paper:a', null), paper('paper:b', when)],
    }
    const have = new Set(['paper:a'])
    expect(needsOf(of, facts, none, have)).toMatchObject({
      isMet: null,
      of: [{ isNeeded: true }, { isNeeded: null }],
    })
    expect(needsOf(of, facts, new Map([['fact:a', true]]), have)?.isMet).toBe(false)
    expect(needsOf(of, facts, new Map([['fact:a', false]]), have)).toMatchObject({ isMet: true, enough: 1 })
    expect(evidenceFaults({ ...of, op: 'ONE_OF' })).toHaveLength(1)
    expect(evidenceFaults({ ...of, op: 'N_OF', n: 3 })).toHaveLength(2)
  })
})
