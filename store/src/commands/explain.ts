import { type Document, decode, documentOf, encode, stringOf, yes } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { type Call, single } from './call.ts'
import { checkPipeline, writes } from './pipeline.ts'

const planned = (what: string) =>
  `(FORMAT JSON) SELECT document FROM documentdb_api_catalog.bson_aggregation_${what}($1::text, $2::bytea)`

const plans: Readonly<Record<string, string>> = {
  find: planned('find'),
  aggregate: planned('pipeline'),
  count: planned('count'),
  distinct: planned('distinct'),
}

/** The engine's plan, in the frame of MongoDB's answer; a write is explained as the query that selects for it. */
export async function explain(call: Call): Promise<Uint8Array> {
  const inner = documentOf(call.body, call.field('explain'))
  if (!inner) throw new CommandError(code.FailedToParse, 'explain needs a command to explain')
  const verbosity = stringOf(call.body, call.field('verbosity')) ?? 'allPlansExecution'
  const { command, kind } = explained(decode(inner))
  checkPipeline(call, inner)
  const isRun = verbosity !== 'queryPlanner' && !writes(command.pipeline)
  const statement = `EXPLAIN ${(plans[kind] as string).replace('(', isRun ? '(ANALYZE, ' : '(')}`
  const [plan] = JSON.parse(single(await call.rows(statement, [call.db, encode(command)])).toString())
  const reply: Document = {
    explainVersion: '1',
    queryPlanner: {
      namespace: `${call.db}.${command[kind]}`,
      indexFilterSet: false,
      winningPlan: { stage: plan.Plan['Node Type'], plan: plan.Plan },
      rejectedPlans: [],
    },
    command,
    serverInfo: { engine: call.server.engine },
  }
  if (isRun) {
    reply.executionStats = {
      executionSuccess: true,
      nReturned: plan.Plan['Actual Rows'] ?? 0,
      executionTimeMillis: Math.round(plan['Execution Time'] ?? 0),
    }
  }
  return encode({ ...reply, ok: yes })
}

function explained(command: Document): { command: Document; kind: string } {
  const kind = Object.keys(command)[0] ?? ''
  const { lsid, $db, txnNumber, writeConcern, readConcern, maxTimeMS, comment, ...rest } = command
  if (Object.hasOwn(plans, kind))
    return { command: kind === 'aggregate' ? { ...rest, cursor: {} } : rest, kind }
  const statement = rest.updates?.[0] ?? rest.deletes?.[0]
  const filter = statement?.q ?? rest.query
  const isWrite = ['update', 'delete', 'findAndModify', 'findandmodify'].includes(kind)
  if (isWrite) return { command: { find: rest[kind], filter: filter ?? {} }, kind: 'find' }
  throw new CommandError(code.CommandNotFound, `Explain failed due to unknown command: ${kind}`)
}
