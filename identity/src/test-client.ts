import { createHash, randomBytes } from 'node:crypto'
import { CookieJar } from 'tough-cookie'
import { explorerClient } from './clients.ts'

export const redirect = 'http://localhost:4000/signed-in'

/** A browser without a page: it keeps cookies, and shows each answer as it came. */
export class TestBrowser {
  readonly jar = new CookieJar()
  readonly issuer: string

  constructor(issuer: string) {
    this.issuer = issuer
  }

  async ask(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, this.issuer)
    const headers = new Headers(init.headers)
    headers.set('cookie', await this.jar.getCookieString(url.href))
    const response = await fetch(url, { redirect: 'manual', ...init, headers })
    for (const cookie of response.headers.getSetCookie()) await this.jar.setCookie(cookie, url.href)
    return response
  }

  /** Asks and follows redirects within the provider; the last answer, and where it sends to when that's elsewhere. */
  async follow(
    address: string,
    init: RequestInit = {},
  ): Promise<{ response: Response; leftTo: URL | null; at: string }> {
    let [at, response] = [address, await this.ask(address, init)]
    while (response.headers.has('location')) {
      const next = new URL(response.headers.get('location') ?? '', this.issuer)
      if (next.origin !== this.issuer) return { response, leftTo: next, at }
      at = next.href
      response = await this.ask(at)
    }
    return { response, leftTo: null, at }
  }

  /** Begins to sign in; with a session, the code comes at once. */
  begin(params: Record<string, string>) {
    return this.follow(`/auth?${new URLSearchParams(params)}`)
  }

  /** Signs the persona in and gives the address that the explorer would be sent to. */
  async signIn(persona: string, params: Record<string, string>): Promise<URL> {
    const { at, leftTo } = await this.begin(params)
    if (leftTo) return leftTo
    const done = await this.follow(`${new URL(at).pathname}/as/${persona}`, { method: 'POST' })
    if (!done.leftTo) throw new Error(`stays at ${done.at}: ${await done.response.text()}`)
    return done.leftTo
  }

  async token(form: Record<string, string>, headers: Record<string, string> = {}) {
    const sent = new URLSearchParams({ client_id: explorerClient, ...form })
    const response = await this.ask('/token', { method: 'POST', body: sent, headers })
    const body: any = await response.json()
    return { status: response.status, headers: response.headers, body }
  }
}

export const verifier = randomBytes(32).toString('base64url')

/** What the explorer asks for; `undefined` leaves a parameter out. */
export function asked(changes: Record<string, string | undefined> = {}): Record<string, string> {
  const all = {
    client_id: explorerClient,
    redirect_uri: redirect,
    response_type: 'code',
    scope: 'openid profile graph',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: 'state-of-the-page',
    nonce: 'nonce-of-the-page',
    ...changes,
  }
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** The form that exchanges the code in this address for tokens. */
export function exchange(back: URL, changes: Record<string, string> = {}): Record<string, string> {
  return {
    grant_type: 'authorization_code',
    code: back.searchParams.get('code') ?? '',
    redirect_uri: redirect,
    code_verifier: verifier,
    ...changes,
  }
}
