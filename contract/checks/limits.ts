import { type Check, failed, type Outcome, passed, skipped, warned } from '../check.ts'
import type { Reply, Subject } from '../subject.ts'
import { askEntities, told } from './federation.ts'

const json = { 'content-type': 'application/json' }
const post = (body: string) => ({ method: 'POST', headers: json, body })

/** What was too much is answered, with a refusal or a bounded answer, and others are served on. */
async function bounded(subject: Subject, reply: Reply, mend: string): Promise<Outcome> {
  if (!(await subject.isAlive())) return failed(`It no longer answers (${told(reply)}).`, mend)
  if (reply.status === 0 && !hangsUp.has(reply.fault ?? '')) return failed(told(reply), mend)
  if (reply.status >= 500) return failed(told(reply), mend)
  return passed(reply.status === 0 ? 'it hung up, and serves on' : told(reply).slice(0, 120))
}

/** It may hang up on a body that it doesn't want to read to its end. */
const hangsUp = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])

const bodyMend = 'Bound what a request may hold (some MB), and answer 413 beyond it.'

const body: Check = {
  id: 'limits.body',
  rule: 'A body of 20 MB is refused, and it goes on serving.',
  run: async (subject) => {
    const padded = JSON.stringify({
      query: '{ __typename }',
      extensions: { padding: 'x'.repeat(20_000_000) },
    })
    const reply = await subject.send('a body of 20 MB', {
      ...post(padded),
      patienceMs: 5 * subject.settings.deadlineMs,
    })
    const outcome = await bounded(subject, reply, bodyMend)
    const isTaken = outcome.state === 'PASSED' && reply.status === 200
    return isTaken ? warned('It was taken and answered.', bodyMend) : outcome
  },
}

const depth: Check = {
  id: 'limits.depth',
  rule: 'A query that is nested 5,000 deep, and a value nested as deep, are answered.',
  run: async (subject) => {
    const deep = 5_000
    const query = `{ ${'a { '.repeat(deep)} b ${'} '.repeat(deep)} }`
    const mend = 'Bound the depth and the tokens of a query before it is read (maxTokens of graphql).'
    const first = await bounded(subject, await subject.ask(query), mend)
    if (first.state !== 'PASSED') return first
    const value = `${'['.repeat(deep)}${']'.repeat(deep)}`
    const of = subject.keyed.length > 0 ? '_entities(representations: $v) { __typename }' : '__typename'
    const text = `{"query": "query ($v: [_Any!]!) { ${of} }", "variables": {"v": ${value}}}`
    return bounded(subject, await subject.send('a deep value', post(text)), mend)
  },
}

const width: Check = {
  id: 'limits.width',
  rule: 'A query of 5,000 aliases is answered in time.',
  run: async (subject) => {
    const query = `{ ${Array.from({ length: 5_000 }, (_, at) => `a${at}: __typename`).join(' ')} }`
    const reply = await subject.ask(query)
    return bounded(subject, reply, 'Bound the tokens of a query (maxTokens of graphql).')
  },
}

const batch: Check = {
  id: 'limits.batch',
  rule: 'A batch of 500 requests is refused, or answered in time.',
  run: async (subject) => {
    const requests = JSON.stringify(Array.from({ length: 500 }, () => ({ query: '{ __typename }' })))
    const reply = await subject.send('a batch of requests', post(requests))
    return bounded(subject, reply, 'Leave batching off (it is unless you turned it on), or bound it.')
  },
}

const entities: Check = {
  id: 'limits.entities',
  rule: 'Asked for 2,000 things at once, it answers within five times the deadline.',
  run: async (subject) => {
    const type = subject.keyed.find(({ name }) => subject.samples.get(name)?.length)
    const [thing] = subject.samples.get(type?.name ?? '') ?? []
    if (!type || !thing) return skipped('No thing of any type with a key is known: --entity Type=id')
    const asked = Array.from({ length: 2_000 }, () => thing)
    const patienceMs = 5 * subject.settings.deadlineMs
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }`
    const { token } = subject.settings
    const reply = await subject.ask(query, { variables: { of: asked }, token, patienceMs })
    const mend = 'Load things by a loader: one question to the store for all keys of a request.'
    const outcome = await bounded(subject, reply, mend)
    const count = (reply.body?.data?._entities as unknown[] | undefined)?.length
    if (outcome.state !== 'PASSED' || count !== 2_000) return outcome
    return passed(`${count} of ${type.name} in ${reply.ms} ms`)
  },
}

const malformed: Check = {
  id: 'limits.malformed',
  rule: 'What is no request is answered with 400 and an error, and without a stack.',
  run: async (subject) => {
    const asked: [string, string][] = [
      ['a query that is none', JSON.stringify({ query: '{ a(' })],
      ['a field that there is none of', JSON.stringify({ query: '{ noFieldOfThisGraph }' })],
      ['no query', JSON.stringify({ variables: {} })],
      ['a query that is a number', JSON.stringify({ query: 42 })],
      ['JSON that is none', '{"query": '],
      ['JSON that is no object', '42'],
      ['nothing', ''],
    ]
    for (const [what, text] of asked) {
      const reply = await subject.send(what, post(text))
      if (reply.status < 400 || reply.status >= 500)
        return failed(
          `${what}: ${told(reply)}`,
          'Answer 400 with {"errors": [{"message": …}]}, as GraphQL over HTTP says.',
        )
      if (stack.test(reply.text))
        return failed(
          `${what}: a stack`,
          'Turn stacks off (NODE_ENV=production, includeStacktraceInErrorResponses: false).',
        )
    }
    return (await subject.isAlive())
      ? passed(`${asked.length} kinds, each 4xx`)
      : failed('It no longer answers.', 'Answer 400.')
  },
}

const stack = /\n\s+at |\\n\s+at |"stacktrace"/

const deadline: Check = {
  id: 'limits.deadline',
  rule: 'It answers within the deadline, each of 20 times.',
  run: async (subject) => {
    const replies: Reply[] = []
    while (replies.length < 20 && replies.every(({ fault }) => fault === null))
      replies.push(await subject.ask('{ __typename }'))
    const [sample] = [...subject.samples.values()].flat()
    if (sample) replies.push(await askEntities(subject, [sample]))
    const slow = replies.find(({ fault }) => fault !== null)
    const slowest = Math.max(...replies.map(({ ms }) => ms))
    if (slow)
      return failed(
        told(slow),
        `The gateway waits ${subject.settings.deadlineMs} ms for a department's subgraph: answer within, or with part of it.`,
      )
    return passed(`the slowest took ${slowest} ms of ${subject.settings.deadlineMs}`)
  },
}

export const limits: readonly Check[] = [body, depth, width, batch, entities, malformed, deadline]
