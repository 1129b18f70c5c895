import type { UserManager } from 'oidc-client-ts'
import { type Person, personOf } from './person.ts'

/** What the gateway tells at `explorer.json`; the issuer is null where nobody can sign in. */
export type SignInDocument = {
  readonly issuer: string | null
  readonly clientId: string
  readonly audience: string
  readonly scope: string
}
/** The document where there is an issuer, and the address of the page itself. */
export type ProviderPlan = SignInDocument & { readonly issuer: string; readonly page: URL }

export type SignInState =
  | { readonly kind: 'STARTING' }
  | { readonly kind: 'UNAVAILABLE'; readonly why: Unavailable }
  | { readonly kind: 'SIGNED_OUT'; readonly notice: Notice | null }
  | {
      readonly kind: 'SIGNED_IN'
      readonly person: Person
      readonly token: string
      readonly expiresAt: Date | null
      readonly notice: Notice | null
    }

/** No provider is configured; the document can't be read; the page came over plain HTTP, where browsers give no PKCE. */
export type Unavailable = 'NO_ISSUER' | 'UNREADABLE' | 'INSECURE'
/** What a person has to hear: a sign-in ended that they didn't end, or one didn't come about. */
export type Notice =
  | 'EXPIRED'
  | 'REFUSED'
  | 'CANCELLED'
  | 'FAILED'
  | 'PROVIDER_UNREACHABLE'
  | 'SIGNED_OUT_HERE_ONLY'

const afterSignIn = 'signed-in'
const documentTimeoutMs = 10_000

/** Who is signed in on this page, and how that changes. Tokens are held in memory alone: a reload forgets them. */
export class SignIn {
  #state: SignInState = { kind: 'STARTING' }
  readonly #listeners = new Set<() => void>()
  #provider: Promise<UserManager> | undefined
  #plan: ProviderPlan | undefined
  /** Fulfilled once it's known who is signed in: requests wait for it, so that none goes out as nobody by haste. */
  readonly settled: Promise<void>

  constructor(address = new URL(location.href)) {
    this.settled = this.#start(address)
  }

  get state(): SignInState {
    return this.#state
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Sends the page to the provider. With `asAnother` the provider asks who, also somebody it knows. */
  async begin({ asAnother = false } = {}): Promise<void> {
    try {
      const provider = await this.#open()
      await provider.signinRedirect(asAnother ? { prompt: 'login' } : {})
    } catch {
      this.#notify('PROVIDER_UNREACHABLE')
    }
  }

  /** Forgets the tokens and sends the page to the provider, which ends its session and sends it back. */
  async end(): Promise<void> {
    this.#become({ kind: 'SIGNED_OUT', notice: null })
    try {
      const provider = await this.#open()
      await provider.signoutRedirect()
    } catch {
      this.#become({ kind: 'SIGNED_OUT', notice: 'SIGNED_OUT_HERE_ONLY' })
    }
  }

  /** The graph didn't take this token. */
  async refuse(token: string): Promise<void> {
    if (this.#state.kind !== 'SIGNED_IN' || this.#state.token !== token) return
    this.#become({ kind: 'SIGNED_OUT', notice: 'REFUSED' })
    await (await this.#open()).removeUser()
  }

  /** Takes the notice from view. */
  dismiss(): void {
    this.#notify(null)
  }

  async #start(address: URL): Promise<void> {
    const page = new URL('.', address)
    const isBack = address.pathname === new URL(afterSignIn, page).pathname
    // The code is for one use; it needn't stand in the address bar and in the browser's history.
    if (isBack) history.replaceState(null, '', page)
    const document = await readDocument(page)
    if (!document) return this.#become({ kind: 'UNAVAILABLE', why: 'UNREADABLE' })
    const { issuer } = document
    if (issuer === null) return this.#become({ kind: 'UNAVAILABLE', why: 'NO_ISSUER' })
    if (!isSecureContext) return this.#become({ kind: 'UNAVAILABLE', why: 'INSECURE' })
    this.#plan = { ...document, issuer, page }
    if (isBack && address.searchParams.has('state')) await this.#finish(address)
    else this.#become({ kind: 'SIGNED_OUT', notice: null })
  }

  async #finish(address: URL): Promise<void> {
    try {
      await (await this.#open()).signinRedirectCallback(address.href)
    } catch {
      const isCancelled = address.searchParams.get('error') === 'access_denied'
      this.#become({ kind: 'SIGNED_OUT', notice: isCancelled ? 'CANCELLED' : 'FAILED' })
    }
  }

  /** The library comes when somebody signs in, not before. */
  async #open(): Promise<UserManager> {
    const plan = this.#plan
    if (!plan) throw new Error('there is no provider')
    this.#provider ??= import('./provider.ts').then(({ openProvider }) =>
      openProvider(plan, {
        onToken: ({ profile, access_token, expires_at }) =>
          this.#become({
            kind: 'SIGNED_IN',
            person: personOf(profile),
            token: access_token,
            expiresAt: expires_at === undefined ? null : new Date(expires_at * 1_000),
            notice: null,
          }),
        onExpired: () => this.#become({ kind: 'SIGNED_OUT', notice: 'EXPIRED' }),
      }),
    )
    return this.#provider
  }

  #notify(notice: Notice | null): void {
    const state = this.#state
    if (state.kind === 'SIGNED_IN' || state.kind === 'SIGNED_OUT') this.#become({ ...state, notice })
  }

  #become(state: SignInState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

/** Null where there is none, or none that can be read. */
async function readDocument(page: URL): Promise<SignInDocument | null> {
  try {
    const answer = await fetch(new URL('explorer.json', page), {
      signal: AbortSignal.timeout(documentTimeoutMs),
    })
    if (!answer.ok) return null
    return signInDocument(await answer.json())
  } catch {
    return null
  }
}

/** The document if it has the shape of one, else null. */
export function signInDocument(value: unknown): SignInDocument | null {
  if (typeof value !== 'object' || value === null) return null
  const { issuer, clientId, audience, scope } = value as Record<string, unknown>
  const texts = [clientId, audience, scope].every((each) => typeof each === 'string')
  if (!texts || (issuer !== null && typeof issuer !== 'string')) return null
  return { issuer, clientId, audience, scope } as SignInDocument
}
