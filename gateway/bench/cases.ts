import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Size } from '../src/execution/trial-subgraphs.ts'

/** Something that is asked of every gateway again and again. */
export type Case = {
  readonly name: string
  /** Differs with the number of the request only where every text is to be its own. */
  readonly query: (request: number) => string
  /** In turn. */
  readonly variables: readonly object[]
}

const operations = join(import.meta.dirname, '..', '..', 'operations')
const read = (name: string) => readFileSync(join(operations, name), 'utf8')
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at))

const district = '{ id name { ja } council { id } counters { id } }'
const districts = times(8, (index) => ({ id: `district:${index}` }))

/** What the gateways are asked; `made` says how much of it there is. */
export const cases: readonly Case[] = [
  {
    name: 'main job: an address',
    query: () => read('address.graphql'),
    variables: times(8, (index) => ({ text: `池尻四丁目${index + 1}番`, at: '2026-11-24T10:00:00+09:00' })),
  },
  { name: 'main job: the whole ward', query: () => read('ward.graphql'), variables: [{}] },
  {
    name: 'page of 100 entities',
    query: () =>
      '{ offices(first: 100) { nodes { id kind name { ja en } counters { id kind name { ja } } } } }',
    variables: [{}],
  },
  {
    name: 'page with duplicates',
    query: () =>
      '{ districts(first: 100) { nodes { id name { ja } area { id name { ja } counters { id name { ja } office { name { ja } } } } } } }',
    variables: [{}],
  },
  {
    name: 'small',
    query: () => `query ($id: ID!) { district(id: $id) ${district} }`,
    variables: districts,
  },
  {
    name: 'small, every text its own',
    query: (request) =>
      `query ($id: ID!) { district(id: $id) { ...Own${request} } } fragment Own${request} on District ${district}`,
    variables: districts,
  },
  {
    name: 'small, every form its own',
    query: (request) =>
      `query ($id: ID!) { district(id: $id) { own${String(request).padStart(8, '0')}: id name { ja } council { id } counters { id } } }`,
    variables: districts,
  },
  {
    name: 'write',
    query: () => `mutation ($input: IssueTicketInput!) {
      issueTicket(input: $input) {
        __typename
        ... on TicketIssued { ticket { id display state counter { id name { ja } office { id name { ja } } } } token }
        ... on Problem { message }
      }
    }`,
    variables: times(8, (index) => ({
      input: { series: `series:${index}`, procedures: ['procedure:1'], idempotencyKey: `bench-${index}` },
    })),
  },
]

/** The made-up ward: five areas of six districts, a hundred different offices, a few counters that many share. */
export const made: Size = {
  rows: 12,
  things: 60,
  lists: {
    'Ward.areas': 5,
    'Area.districts': 6,
    'Area.counters': 4,
    'District.counters': 2,
    'Office.counters': 1,
    'OfficeConnection.nodes': 100,
    'DistrictConnection.nodes': 100,
  },
  kinds: { Office: 1_000_000, District: 1_000_000, Area: 5 },
  members: { AddressAnswer: 'AddressFound', IssueTicketAnswer: 'TicketIssued' },
}

/** A request, and by what `floor` knows what has to be fetched for it. */
export type Request = { readonly body: string; readonly known: string }

export function requestOf({ name, query, variables }: Case, request: number): Request {
  const index = request % variables.length
  return {
    body: JSON.stringify({ query: query(request), variables: variables[index] }),
    known: `${cases.findIndex((each) => each.name === name)}/${index}`,
  }
}

/** All that differ in more than their text. */
export function requestsOf(one: Case): Request[] {
  return one.variables.map((_, index) => requestOf(one, index))
}
