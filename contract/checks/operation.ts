import { type ClientRequest, request } from 'node:http'
import { type Check, failed, passed, skipped, some, warned } from '../check.ts'
import type { Subject } from '../subject.ts'
import { told } from './federation.ts'

const health: Check = {
  id: 'operation.health',
  rule: 'It tells that it lives, without asking anything that it stands on.',
  run: async (subject) => {
    const { health: path } = subject.settings
    if (path === null) return skipped('It was said that it tells nowhere (--health none).')
    const reply = await subject.send('health', { path })
    if (reply.status === 200) return passed(`${path}: 200`)
    return failed(
      `${path}: ${told(reply)}`,
      `Answer GET ${path} with 200 while the process lives, or name it: --health PATH`,
    )
  },
}

const ready: Check = {
  id: 'operation.ready',
  rule: 'It tells whether it can serve now.',
  run: async (subject) => {
    const { ready: path } = subject.settings
    if (path === null) return skipped('It was said that it tells nowhere (--ready none).')
    const reply = await subject.send('ready', { path })
    if (reply.status === 200) return passed(`${path}: 200`)
    return failed(
      `${path}: ${told(reply)}`,
      `Answer GET ${path} with 200 while what it stands on answers and it isn't leaving, else with 503, or name it: --ready PATH`,
    )
  },
}

const introspection: Check = {
  id: 'operation.introspection',
  rule: 'Introspection is as it was said that it should be.',
  run: async (subject) => {
    const reply = await subject.ask('{ __schema { queryType { name } } }')
    const is = reply.body?.data?.__schema ? 'on' : 'off'
    const wanted = subject.settings.introspection
    if (wanted === null)
      return passed(
        `It's ${is}. The gateway asks _service alone; say how it should be: --introspection on|off`,
      )
    if (is === wanted) return passed(is)
    return failed(`It's ${is}.`, 'It is a setting of the server: introspection: true or false.')
  },
}

/** What tells of the inside: stacks, files, addresses of stores and machines. */
const insides: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a stack', /\n\s+at \S|\\n\s+at \S|"stacktrace"/],
  [
    'a path of a file',
    /(?:file:\/\/|\/(?:home|usr|opt|srv|app|work|root|var|tmp|etc)\/[\w.-]+\/|[A-Za-z]:\\\\?\w+\\\\?\w)/,
  ],
  ['a folder of packages', /node_modules/],
  ['an address of a store', /\b(?:mongodb(?:\+srv)?|postgres(?:ql)?|mysql|redis):\/\//],
  ['a connection that failed', /\b(?:ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN)\b/],
  ['a question to a store', /\b(?:SELECT \S+ FROM|INSERT INTO|MongoServerError|CastError|E11000)\b/],
]

const masking: Check = {
  id: 'errors.masking',
  rule: 'No error tells of the inside: no stack, no path, no address.',
  run: async ({ complaints }) => {
    if (complaints.length === 0) return skipped('It answered nothing with an error.')
    const found = complaints.flatMap(({ to, text }) =>
      insides
        .filter(([, pattern]) => pattern.test(text))
        .map(([what]) => `${what} (asked ${to.slice(0, 60)})`),
    )
    if (found.length === 0) return passed(`${complaints.length} answers with errors`)
    return failed(
      some(found, 3),
      'Let errors leave through one place (formatError) that passes only what you wrote for callers, and logs the rest.',
    )
  },
}

const codes: Check = {
  id: 'errors.codes',
  rule: 'Each error has a message and a code.',
  run: async ({ complaints }) => {
    const errors = complaints.flatMap(({ to, text }) => errorsIn(text).map((error) => ({ to, error })))
    if (errors.length === 0) return skipped('It answered nothing with an error that could be read.')
    const bare = errors.filter(
      ({ error }) => typeof error.message !== 'string' || typeof error.extensions?.code !== 'string',
    )
    if (bare.length === 0) return passed(`${errors.length} errors`)
    const where = some([...new Set(bare.map(({ to }) => to.slice(0, 60)))], 3)
    return warned(
      `${bare.length} of ${errors.length} have none (asked ${where})`,
      'Throw a GraphQLError with extensions.code, so that clients need not read the text.',
    )
  },
}

function errorsIn(text: string): { message?: unknown; extensions?: { code?: unknown } }[] {
  try {
    const { errors } = JSON.parse(text) ?? {}
    return Array.isArray(errors) ? errors : []
  } catch {
    return []
  }
}

const tracing: Check = {
  id: 'errors.tracing',
  rule: "A header that anybody can send doesn't bring out a trace of the inside.",
  run: async (subject) => {
    const reply = await subject.send('a trace', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-federation-include-trace': 'ftv1' },
      body: JSON.stringify({ query: '{ __typename }' }),
    })
    if (reply.body?.extensions?.ftv1 === undefined) return passed('none')
    return warned('extensions.ftv1', 'Turn it off: ApolloServerPluginInlineTraceDisabled().')
  },
}

const drain: Check = {
  id: 'operation.drain',
  rule: 'Told to end (SIGTERM), it finishes what is in flight, takes nothing more, and ends.',
  run: async (subject) => {
    const { terminate, drainMs } = subject.settings
    if (!terminate)
      return skipped('Its process is not known: --pid PID, or --command COMMAND that starts it.')
    const begun = await Promise.all([halfSent(subject), halfSent(subject), halfSent(subject)])
    const ended = terminate()
    await noLongerReady(subject)
    const answers = await Promise.all(begun.map((each) => each.finish(drainMs)))
    const cut = answers.filter(({ isWhole }) => !isWhole).map(({ saw }) => saw)
    const end = await Promise.race([ended, late(drainMs)])
    const mend =
      'On SIGTERM: stop listening, answer what was begun, then exit with 0. Apollo Server does so by its drain plugins and stop().'
    if (cut.length > 0)
      return failed(
        `${cut.length} of ${begun.length} requests in flight weren't answered: ${some(cut)}`,
        mend,
      )
    if (end === null) return failed(`It hadn't ended after ${drainMs} ms.`, mend)
    if (end.code !== null && end.code !== 0) return failed(`It ended with ${end.code}.`, mend)
    return passed(`${begun.length} requests in flight were answered, and it ended`)
  },
}

function late(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms).unref())
}

type Begun = { finish(withinMs: number): Promise<{ readonly isWhole: boolean; readonly saw: string }> }

/** A request that is in flight for certain: the server has said that it goes on with it, and the rest of its body is still to come. */
async function halfSent({ url }: Subject): Promise<Begun> {
  const body = JSON.stringify({ query: '{ __typename }' })
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    expect: '100-continue',
  }
  const asking: ClientRequest = request(url, { method: 'POST', headers, agent: false })
  const answer = new Promise<{ isWhole: boolean; saw: string }>((resolve) => {
    asking.on('error', (error) =>
      resolve({ isWhole: false, saw: (error as { code?: string }).code ?? error.message }),
    )
    asking.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', () => resolve({ isWhole: false, saw: 'cut off' }))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({
          isWhole: response.complete && text.includes('"Query"'),
          saw: `${response.statusCode} ${text.slice(0, 80)}`,
        })
      })
    })
  })
  const middle = Math.floor(body.length / 2)
  asking.flushHeaders()
  // A server that doesn't know the word is given half a second to read what it was sent.
  const isHeard = new Promise((resolve) => asking.once('continue', resolve).once('close', resolve))
  await Promise.race([isHeard, late(500)])
  asking.write(body.slice(0, middle))
  return {
    finish: (withinMs) => {
      asking.end(body.slice(middle))
      return Promise.race([answer, late(withinMs).then(() => ({ isWhole: false, saw: 'no answer in time' }))])
    },
  }
}

/** Waits until it says that it's leaving, or takes no more; two seconds at most, for it may say nothing. */
async function noLongerReady(subject: Subject): Promise<void> {
  const until = performance.now() + 2_000
  while (performance.now() < until) {
    const path = subject.settings.ready ?? new URL(subject.url).pathname
    const { status } = await subject.send('ready', { path, headers: { connection: 'close' } })
    if (status === 0 || status === 503) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

export const operation: readonly Check[] = [health, ready, introspection]
export const errors: readonly Check[] = [tracing, masking, codes]
/** The last: it ends the process. */
export const ending: readonly Check[] = [drain]
