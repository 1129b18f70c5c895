import type { Fetcher, FetcherParams } from '@graphiql/toolkit'
import { Kind, parse } from 'graphql'
import { type Receipt, readStoreCommands } from './answer.ts'
import { following, isSubscription } from './following.ts'
import { type AskedAs, refusesToken, withToken } from './person.ts'
import type { SignIn, SignInState } from './sign-in.ts'
import type { Json } from './table.ts'
import type { Words } from './words.ts'

/** A result together with what it cost; `key` is the text GraphiQL shows for it, and how the page finds it again. */
export type Answer = { result: Json; receipt: Receipt | null }

const keptAnswers = 20

/** The last answers by the text that the response editor shows, so that each tab finds its own. */
export class Answers {
  readonly #byText = new Map<string, Answer>()

  add(answer: Answer): void {
    const text = JSON.stringify(answer.result, null, 2)
    this.#byText.delete(text)
    this.#byText.set(text, answer)
    const oldest = this.#byText.keys().next().value
    if (this.#byText.size > keptAnswers && oldest !== undefined) this.#byText.delete(oldest)
  }

  of(text: string | null | undefined): Answer | undefined {
    return text ? this.#byText.get(text) : undefined
  }
}

/**
 * Sends operations to `url` as GraphQL over HTTP, with the token of whoever is signed in, and keeps each answer with its
 * receipt (introspection aside). The token goes into the request alone: GraphiQL, its tabs and its history never see it.
 * Subscriptions are followed beside it, at `url`/stream. A server that can't be reached, or that answers with something else than GraphQL, becomes a GraphQL error in words.
 */
export function createFetcher(url: string, answers: Answers, signIn: SignIn, say: () => Words): Fetcher {
  return async (params, options) => {
    await signIn.settled
    const { state } = signIn
    const token = state.kind === 'SIGNED_IN' ? state.token : null
    const { headers, sent } = withToken(options?.headers ?? {}, token)
    const asked = named(params)
    if (isSubscription(asked)) return following(`${url}/stream`, asked, headers) as never
    const answer = await ask(url, asked, headers, askedAs(sent, state), say())
    if (sent === 'TOKEN' && token !== null && refusesToken(answer.result)) await signIn.refuse(token)
    if (params.operationName !== 'IntrospectionQuery') answers.add(answer)
    return answer.result as never
  }
}

function askedAs(sent: ReturnType<typeof withToken>['sent'], state: SignInState): AskedAs {
  if (sent === 'TOKEN' && state.kind === 'SIGNED_IN') return { kind: 'PERSON', person: state.person }
  return { kind: sent === 'HEADER' ? 'HEADER' : 'NOBODY' }
}

async function ask(
  url: string,
  body: object,
  headers: Record<string, string>,
  askedAs: AskedAs,
  say: Words,
): Promise<Answer> {
  const started = performance.now()
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...headers,
      },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    const receipt: Receipt = {
      milliseconds: Math.round(performance.now() - started),
      status: response.status,
      requestId: response.headers.get('x-request-id'),
      storeCommands: readStoreCommands(response.headers.get('chiiki-store-commands')),
      receivedAt: new Date(),
      askedAs,
    }
    return { result: graphqlResult(text) ?? inWords(say.notJson(response.status)), receipt }
  } catch {
    return { result: inWords(say.unreachable), receipt: null }
  }
}

/**
 * The operation under the name it bears. GraphiQL works out the name some time after the text has changed: a query that is
 * run at once after switching tabs would otherwise be asked for by the name of the one before.
 */
function named(params: FetcherParams): FetcherParams {
  try {
    const operations = parse(params.query).definitions.filter(
      ({ kind }) => kind === Kind.OPERATION_DEFINITION,
    )
    const [only] = operations
    if (operations.length !== 1 || only?.kind !== Kind.OPERATION_DEFINITION) return params
    return { ...params, operationName: only.name?.value ?? null }
  } catch {
    // What isn't GraphQL is for the server to refuse, with its own words.
    return params
  }
}

const inWords = (message: string): Json => ({ errors: [{ message }] })

function graphqlResult(text: string): Json {
  try {
    const value: Json = JSON.parse(text)
    return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value)
      ? value
      : null
  } catch {
    return null
  }
}
