import type { Found } from '../../gateway/src/guests/guests.ts'
import { signInAs } from '../../identity/src/sign-in-as.ts'

/** A running graph, and as whom it's asked. */
export type Graph = { readonly url: string; readonly token: string }

/** It said no, with what it found. */
export class Refused extends Error {
  override name = 'Refused'
  readonly found: Found

  constructor(message: string, found: Found) {
    super(message)
    this.found = found
  }
}

/** The access token that is given; else, beside the development's identity provider, that of a persona. */
export async function tokenFor(
  given: string | undefined,
  persona: string | undefined,
  issuer: string,
): Promise<string> {
  if (given) return given
  return signInAs(issuer, `persona:${(persona ?? 'department-developer').replace(/^persona:/, '')}`)
}

/**
 * Asks `/subgraphs` of a running graph.
 * @throws Refused where it isn't done.
 */
export async function askGraph(graph: Graph, method: string, path: string, body?: object): Promise<Answered> {
  const response = await fetch(new URL(`/subgraphs${path}`, graph.url), {
    method,
    headers: { authorization: `Bearer ${graph.token}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  const answer = (await response.json()) as Omit<Answered, 'errors'> & Refusals
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
