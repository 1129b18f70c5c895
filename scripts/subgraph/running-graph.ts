import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { importJWK, type JWK, SignJWT } from 'jose'
import { signedAudience, signedType } from '../../gateway/src/guests/department-keys.ts'
import type { Found } from '../../gateway/src/guests/outcome.ts'
import { signInAs } from '../../identity/src/sign-in-as.ts'

/** A running graph, and as whom it's asked: with an access token, or with a department's private key. */
export type Graph = { readonly url: string } & ({ readonly token: string } | { readonly key: JWK })

/** Reads a private key, a JWK with `kid` and `alg`, from a file. */
export function keyIn(file: string): JWK {
  const key = JSON.parse(readFileSync(file, 'utf8')) as JWK
  if (!key.kid || !key.alg || !key.d) throw new Error(`${file} isn't a private JWK with kid and alg.`)
  return key
}

/** It said no, with what it found. */
export class Refused extends Error {
  override name = 'Refused'
  readonly found: Found

  constructor(message: string, found: Found) {
    super(message)
    this.found = found
  }
}

/** Whose tokens a running graph takes, as it tells its own page; null: no graph answers there. */
export async function identityOfGraph(graph: string): Promise<IdentityTold | null> {
  return fetch(new URL('/explorer.json', graph)).then(
    (answer) => (answer.ok ? (answer.json() as Promise<IdentityTold>) : null),
    () => null,
  )
}

type IdentityTold = { readonly issuer: string | null; readonly audience: string | null }

/**
 * The access token by which a running graph is asked: the one that is given; else, in development, that of a persona of the provider that is
 * named, or else of the graph's own.
 * @throws Error where nobody can sign in.
 */
export async function tokenFor(
  graph: string,
  by: { readonly token?: string; readonly as?: string; readonly issuer?: string },
): Promise<string> {
  const given = by.token ?? process.env.CHIIKI_TOKEN
  if (given) return given
  const issuer = by.issuer ?? process.env.OIDC_ISSUER ?? (await identityOfGraph(graph))?.issuer
  if (!issuer)
    throw new Error(
      `No graph with an identity provider answers at ${graph}. Run npm start, or name the graph by --graph.`,
    )
  return signInAs(issuer, `persona:${(by.as ?? 'department-developer').replace(/^persona:/, '')}`)
}

/**
 * Asks `/subgraphs` of a running graph.
 * @throws Refused where it isn't done.
 */
export async function askGraph(graph: Graph, method: string, path: string, body?: object): Promise<Answered> {
  const { response, answer } = await askAt<Omit<Answered, 'errors'> & Refusals>(
    graph,
    method,
    `/subgraphs${path}`,
    body,
  )
  if (response.ok) return answer as unknown as Answered
  const errors = (answer.errors ?? []).map(({ message, extensions: { code } }) => ({ code, message }))
  const found = {
    errors,
    warnings: answer.warnings ?? [],
    changes: answer.changes ?? [],
    broken: answer.broken ?? [],
  }
  throw new Refused(`${graph.url} answers ${response.status}.`, found)
}

/** Asks a path of a running graph, with a token or signed. */
export async function askAt<Body>(
  graph: Graph,
  method: string,
  path: string,
  body?: object,
): Promise<{ readonly response: Response; readonly answer: Body }> {
  const url = new URL(path, graph.url)
  const response = await fetch(url, { method, ...(await asked(graph, method, url.pathname, body)) })
  return { response, answer: (await response.json()) as Body }
}

async function asked(
  graph: Graph,
  method: string,
  path: string,
  body: object | undefined,
): Promise<RequestInit> {
  if ('key' in graph)
    return {
      headers: { 'content-type': 'application/jose' },
      body: await sign(graph.key, { method, path, body }),
    }
  const authorization = `Bearer ${graph.token}`
  if (!body) return { headers: { authorization } }
  return { headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

async function sign(
  key: JWK,
  request: { method: string; path: string; body: object | undefined },
): Promise<string> {
  return new SignJWT({ ...request, body: request.body ?? {} })
    .setProtectedHeader({ alg: String(key.alg), kid: String(key.kid), typ: signedType })
    .setAudience(signedAudience)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('2m')
    .sign(await importJWK(key, key.alg))
}

type Refusals = { readonly errors?: readonly { message: string; extensions: { code: string } }[] }

export type Answered = Partial<Omit<Found, 'errors'>> & {
  /** Of a check alone: what would keep it out. A change that isn't taken is a `Refused`. */
  readonly errors?: Found['errors']
  readonly outcome?: string
  readonly revision?: number
  readonly schemaVersion?: number
  readonly subgraphs?: readonly {
    name: string
    url: string
    state: string
    revision: number
    saysOtherwise: boolean
  }[]
}
