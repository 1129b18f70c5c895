import * as oauth from 'oauth4webapi'
import { CookieJar } from 'tough-cookie'
import { commandClient, commandRedirect, graphScope } from './clients.ts'

/** The provider knows no such persona; `known` are those it has. */
export class UnknownPersona extends Error {
  override name = 'UnknownPersona'
  readonly known: readonly {
    readonly id: string
    readonly label: { readonly ja: string; readonly en: string }
  }[]

  constructor(persona: string, known: UnknownPersona['known']) {
    super(`There's no persona "${persona}".`)
    this.known = known
  }
}

/** Nothing that could sign a persona in answers at the issuer's address, or not as it should. */
export class NoProvider extends Error {
  override name = 'NoProvider'
}

const client: oauth.Client = { client_id: commandClient }
const longestWay = 10
const patienceMs = 10_000

/**
 * Signs a persona in as a browser would (authorization code with PKCE, redirects, cookies, a click on the persona).
 * @returns The access token for the graph.
 * @throws UnknownPersona; NoProvider when nothing answers there, or something else.
 */
export async function signInAs(issuer: string, persona: string): Promise<string> {
  try {
    return await flow(new URL(issuer), persona)
  } catch (error) {
    if (error instanceof UnknownPersona || error instanceof NoProvider) throw error
    const why =
      error instanceof Error ? (error.cause instanceof Error ? error.cause : error).message : String(error)
    throw new NoProvider(`No identity provider with personas answers at ${issuer} (${why}).`, {
      cause: error,
    })
  }
}

async function flow(issuer: URL, persona: string): Promise<string> {
  const insecure = { [oauth.allowInsecureRequests]: issuer.protocol === 'http:', signal: () => patience() }
  const server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure))
  const verifier = oauth.generateRandomCodeVerifier()
  const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()]
  const start = new URL(String(server.authorization_endpoint))
  start.search = String(
    new URLSearchParams({
      client_id: commandClient,
      redirect_uri: commandRedirect,
      response_type: 'code',
      scope: `openid ${graphScope}`,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    }),
  )
  const callback = oauth.validateAuthResponse(server, client, await walk(start, persona), state)
  const answer = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    callback,
    commandRedirect,
    verifier,
    insecure,
  )
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer, {
    expectedNonce: nonce,
  })
  return tokens.access_token
}

/** Follows the redirects from the first address to the client's own, choosing the persona where the page asks. */
async function walk(start: URL, persona: string): Promise<URL> {
  const jar = new CookieJar()
  let at = start
  for (let steps = 0; steps < longestWay; steps++) {
    const isQuestion = at.pathname.startsWith('/sign-in/')
    const target = isQuestion ? new URL(`${at.pathname}/as/${encodeURIComponent(persona)}`, at) : at
    const response = await fetch(target, {
      method: isQuestion ? 'POST' : 'GET',
      headers: { cookie: await jar.getCookieString(target.href), accept: 'application/json, text/html' },
      redirect: 'manual',
      signal: patience(),
    })
    for (const cookie of response.headers.getSetCookie()) await jar.setCookie(cookie, target.href)
    const location = response.headers.get('location')
    if (location === null) throw await refusal(response, persona)
    await response.body?.cancel()
    at = new URL(location, target)
    if (at.href.startsWith(`${commandRedirect}?`)) return at
  }
  throw new NoProvider(`${start.origin} redirects without an end.`)
}

async function refusal(response: Response, persona: string): Promise<Error> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  const body = isJson ? JSON.parse(text) : {}
  if (body.error === 'unknown_persona') return new UnknownPersona(persona, body.personas)
  return new NoProvider(
    `${new URL(response.url).origin} answers the sign-in with ${response.status}${body.error_description ? `: ${body.error_description}` : ''}.`,
  )
}

function patience(): AbortSignal {
  return AbortSignal.timeout(patienceMs)
}
