import { expect } from 'vitest'
import type { AskOptions, TestSubgraph } from '../../../../tests/subgraph-client.ts'

type Ask = Pick<TestSubgraph, 'ask'>

const problem = `... on Problem { message(lang: EN) remedy(lang: JA) clause { id } } ... on NotPermitted { needs isSignedIn }
  ... on InvalidInput { field rule } ... on Conflict { currentVersion }`
const own = `... on HandlingNotPossible { step state possible blockedBy } ... on NotEligibleToTakePart { reason activity { id } }`

/** One act through the schema, with the fields of its success. */
export async function act(
  subgraph: Ask,
  name: string,
  type: string,
  success: string,
  input: object,
  who: AskOptions = {},
): Promise<any> {
  const more = name === 'declareEligibility' ? '' : own
  const query = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename ... on ${success} ${problem} ${more} } }`
  const { data, errors } = await subgraph.ask(query, { input }, who)
  expect(errors).toBeUndefined()
  return data.answer
}

/** Somebody who lives in a district and has said so. */
export async function resident(
  subgraph: Ask,
  name: string,
  district = 'district:ikejiri',
): Promise<AskOptions> {
  const who = { posts: [], subject: `test:${name}` }
  const input = { category: 'RESIDENT', district, basis: '三丁目に住む' }
  const done = await act(
    subgraph,
    'declareEligibility',
    'DeclareEligibilityInput',
    'EligibilityDeclared { eligibility { id } }',
    input,
    who,
  )
  expect(done.__typename).toBe('EligibilityDeclared')
  return who
}

export const secretary = { posts: ['council-secretary@office:center-ikejiri'] }
export const director = { posts: ['centre-director@office:center-ikejiri'] }
export const planner = { posts: ['head-office-planner@office:hq'] }
export const target = { kind: 'MEASURE', ref: 'measure-12', label: '見守り' }
