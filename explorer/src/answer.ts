import type { AskedAs } from './person.ts'
import type { Json } from './table.ts'

/** What one request cost and how it went, read from the response itself and from its headers. */
export type Receipt = {
  /** Milliseconds from sending to the last byte, as this browser saw it. */
  milliseconds: number
  status: number
  requestId: string | null
  /** Store commands by subgraph; null where the gateway didn't say. */
  storeCommands: StoreCommands | null
  receivedAt: Date
  askedAs: AskedAs
}
export type StoreCommands = { total: number; bySubgraph: [name: string, count: number][] }

/** A part of the graph that gave no answer: its subgraph, the places left blank, and what it said. */
export type MissingPart = { service: string; paths: string[]; message: string }
/** What an answer lacks: parts of the graph, and errors that lie in the question or in the gateway. */
export type Gaps = { missing: MissingPart[]; faults: string[] }

/**
 * Reads the header `chiiki-store-commands`: a dictionary of counts by subgraph (`organization=5, participation=2`), or
 * one bare total (`7`). Anything else is null: better no figure than a wrong one.
 */
export function readStoreCommands(header: string | null): StoreCommands | null {
  if (!header?.trim()) return null
  if (/^\s*\d+\s*$/.test(header)) return { total: Number(header), bySubgraph: [] }
  const bySubgraph: [string, number][] = []
  for (const part of header.split(/[,;]/)) {
    const match = /^\s*([\w.-]+)\s*=\s*(\d+)\s*$/.exec(part)
    if (!match?.[1]) return null
    bySubgraph.push([match[1], Number(match[2])])
  }
  const total = bySubgraph.find(([name]) => name === 'total')
  const parts = bySubgraph.filter(([name]) => name !== 'total')
  return { total: total?.[1] ?? parts.reduce((sum, [, count]) => sum + count, 0), bySubgraph: parts }
}

/** Sorts the errors of a result by who failed: a subgraph (`extensions.service`), or nobody in particular. */
export function gapsOf(result: Json): Gaps {
  const missing = new Map<string, MissingPart>()
  const faults: string[] = []
  const errors = isObject(result) && Array.isArray(result.errors) ? result.errors.filter(isObject) : []
  for (const error of errors) {
    const message = String(error.message ?? '')
    const service = isObject(error.extensions) ? error.extensions.service : undefined
    if (typeof service !== 'string') {
      faults.push(message)
      continue
    }
    const part = missing.get(service) ?? { service, paths: [], message }
    const path = Array.isArray(error.path)
      ? error.path.filter((key) => typeof key === 'string').join('.')
      : ''
    if (path && !part.paths.includes(path)) part.paths.push(path)
    missing.set(service, part)
  }
  return { missing: [...missing.values()], faults }
}

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
