import type { Connection, mongo } from 'mongoose'
import type { Metrics } from './metrics.ts'
import { requestCost } from './request-cost.ts'
import { durations } from './tally.ts'
import { note } from './touched.ts'
import type { Span } from './tracing.ts'

type Client = ReturnType<Connection['getClient']>

/**
 * Counts what a service asks of its store, for the request that asks and for all together, and traces it: by the command's name and its
 * collection's, without what stands in it.
 */
export function seeCommands(client: Client, metrics: Metrics | null): void {
  const seconds = metrics?.spread(
    'chiiki_store_command_duration_seconds',
    'How long the store took for a command',
    ['command'],
    durations,
  )
  const failures = metrics?.tally('chiiki_store_command_failures_total', 'Commands that failed', ['command'])
  const steps = new Map<number, Span>()
  const ended = ({
    requestId,
    commandName,
    duration,
  }: mongo.CommandSucceededEvent | mongo.CommandFailedEvent) => {
    seconds?.see([commandName], duration / 1_000)
    const step = steps.get(requestId)
    if (step) steps.delete(requestId)
    return step
  }
  client.on('commandStarted', (event) => {
    const cost = requestCost.getStore()
    if (!cost) return
    cost.storeCommands += 1
    note(cost.touched, event.commandName, event.command)
    if (cost.span?.traceparent === undefined) return
    const { requestId, commandName, databaseName } = event
    const collection = collectionOf(event)
    const name = collection === null ? commandName : `${commandName} ${collection}`
    const facts = {
      'db.system.name': 'mongodb',
      'db.operation.name': commandName,
      'db.namespace': databaseName,
      ...(collection !== null && { 'db.collection.name': collection }),
    }
    steps.set(requestId, cost.span.child(name, 'client', facts))
  })
  client.on('commandSucceeded', (event) => ended(event)?.end())
  client.on('commandFailed', (event) => {
    failures?.add([event.commandName])
    ended(event)?.end(event.failure.name)
  })
}

function collectionOf({ command, commandName }: mongo.CommandStartedEvent): string | null {
  const named = commandName === 'getMore' ? command.collection : command[commandName]
  return typeof named === 'string' ? named : null
}
