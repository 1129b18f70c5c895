import { randomBytes } from 'node:crypto'
import { createServer, type RequestListener } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createLog, type Log } from '@chiiki/kit/log.ts'
import { type Admission, admission } from './admission.ts'
import { isDue, type KeyRing, newKey, readKeys, withNewKey, writeKeys } from './keys.ts'
import { close, listen } from './listener.ts'
import { type Persona, readPersonas } from './persona.ts'
import { refuseProduction } from './production.ts'
import { memoryStore, type ProviderPlan, providerWith } from './provider.ts'
import { signInPages } from './sign-in.ts'
import { signInAs } from './sign-in-as.ts'

export type IdentityOptions = {
  readonly host?: string
  /** 0, the default here, lets the system choose. */
  readonly port?: number
  /** An origin; `http://localhost:PORT` unless something else is named. */
  readonly issuer?: string
  /** Where the signing keys are kept. Without a folder they live and end with the provider. */
  readonly stateDir?: string
  /** The file of personas. */
  readonly personas?: string
  /** `aud` of access tokens. */
  readonly audience?: string
  /** Where the explorer's client may be sent back to after signing in, and after signing out. */
  readonly explorerRedirects?: readonly string[]
  readonly explorerLogoutRedirects?: readonly string[]
  readonly accessTokenSeconds?: number
  readonly refreshTokenSeconds?: number
  /** The age at which the signing key is replaced. */
  readonly keyMaxAgeSeconds?: number
  /** From one address. */
  readonly requestsPerMinute?: number
  readonly log?: Log
  readonly now?: () => Date
}

export type Identity = {
  readonly issuer: string
  readonly jwksUri: string
  /** Whom one may sign in as. */
  readonly personas: readonly Persona[]
  /**
   * An access token for the persona, by the whole authorization code flow.
   * @throws UnknownPersona naming those that there are.
   */
  tokenFor(personaId: string): Promise<string>
  /** Makes a new signing key. Tokens of the key before stay valid until they expire. */
  rotateKeys(): Promise<void>
  close(): Promise<void>
}

const defaults = {
  host: '127.0.0.1',
  port: 0,
  personas: fileURLToPath(new URL('../personas.json', import.meta.url)),
  audience: 'chiiki',
  explorerRedirects: ['http://localhost:4000/signed-in'],
  explorerLogoutRedirects: ['http://localhost:4000/'],
  accessTokenSeconds: 600,
  refreshTokenSeconds: 43_200,
  keyMaxAgeSeconds: 86_400,
  requestsPerMinute: 1_000_000,
  now: () => new Date(),
}
const ageCheckMs = 60_000
/** What verifiers may allow a clock to be wrong by; a key stays published that much longer. */
const toleranceMs = 60_000

/**
 * Starts the provider.
 * @throws NotInProduction, PersonasWrong, KeysUnreadable or PortTaken, each with a sentence for a person.
 */
export async function startIdentity(options: IdentityOptions = {}): Promise<Identity> {
  refuseProduction(process.env.NODE_ENV)
  const have = { ...defaults, ...given(options), log: options.log ?? createLog('identity') }
  const { log, now, stateDir } = have
  const personas = readPersonas(have.personas)
  let ring: KeyRing = stateDir === undefined ? [await newKey(now())] : await readKeys(stateDir, now())

  let handle: RequestListener = (_request, response) => void response.writeHead(503).end()
  const server = createServer((request, response) => handle(request, response))
  const port = await listen(server, have.host, have.port)
  const issuer = have.issuer ?? `http://localhost:${port}`
  const plan: ProviderPlan = { ...have, issuer, personas, adapter: memoryStore(), cookieKeys: [secret()] }
  const admit = admission(issuer, have.requestsPerMinute)
  const serve = () => {
    handle = behind(admit, providerOf(plan, ring, log))
  }

  const rotate = async () => {
    const lifeMs = have.accessTokenSeconds * 1_000 + toleranceMs
    const next = withNewKey(ring, await newKey(now()), now(), lifeMs)
    if (stateDir !== undefined) await writeKeys(stateDir, next)
    ring = next
    serve()
    log.info({ keys: ring.length }, 'a new key signs')
  }
  const rotateKeys = oneAtATime(rotate)
  const rotateIfDue = async () => {
    if (isDue(ring, now(), have.keyMaxAgeSeconds * 1_000)) await rotateKeys()
  }

  try {
    serve()
    await rotateIfDue()
  } catch (error) {
    await close(server)
    throw error
  }
  const checking = setInterval(() => {
    rotateIfDue().catch((error: unknown) => log.error({ err: error }, 'the key could not be replaced'))
  }, ageCheckMs).unref()
  return {
    issuer,
    jwksUri: `${issuer}/jwks`,
    personas,
    tokenFor: (personaId) => signInAs(issuer, personaId),
    rotateKeys,
    close: async () => {
      clearInterval(checking)
      await close(server)
    },
  }
}

function providerOf(plan: ProviderPlan, ring: KeyRing, log: Log): RequestListener {
  const provider = providerWith(plan, ring)
  provider.use(signInPages(provider, { ...plan, log }))
  provider.on('server_error', (_ctx, error) => log.error({ err: error }, 'fault'))
  return provider.callback()
}

function behind(admit: Admission, handle: RequestListener): RequestListener {
  return async (request, response) => {
    if (await admit(request, response)) handle(request, response)
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

/** Options that were set to something. */
function given(options: IdentityOptions): Partial<IdentityOptions> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

function oneAtATime(act: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return () => {
    const mine = last.then(act)
    last = mine.catch(() => {})
    return mine
  }
}
