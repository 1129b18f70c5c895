import {
  type AdapterFactory,
  type Configuration,
  interactionPolicy,
  type KoaContextWithOIDC,
  Provider,
} from 'oidc-provider'
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js'
import LRU from 'oidc-provider/lib/helpers/lru.js'
import { clients, explorerClient, explorerOrigins, graphResource, graphScope } from './clients.ts'
import type { KeyRing } from './keys.ts'
import { errorPage, loggedOutPage, logoutPage } from './pages.ts'
import type { Persona } from './persona.ts'

export type ProviderPlan = {
  readonly issuer: string
  readonly audience: string
  readonly personas: readonly Persona[]
  readonly explorerRedirects: readonly string[]
  readonly explorerLogoutRedirects: readonly string[]
  readonly accessTokenSeconds: number
  readonly refreshTokenSeconds: number
  /** Where sessions, codes and refresh tokens are kept; one store serves the providers before and after a rotation. */
  readonly adapter: AdapterFactory
  readonly cookieKeys: readonly string[]
}

/** Sessions, codes and refresh tokens in memory: the newest 20,000 entries. They end with the process. */
export function memoryStore(): AdapterFactory {
  const store = new LRU({ maxSize: 20_000 })
  return (model) => new MemoryAdapter(model, store)
}

/** The provider with these keys: the first signs, all are published. A rotation makes another one over the same store. */
export function providerWith(plan: ProviderPlan, ring: KeyRing): Provider {
  return new Provider(plan.issuer, {
    adapter: plan.adapter,
    jwks: { keys: ring.map(({ jwk }) => ({ ...jwk })) },
    cookies: { keys: [...plan.cookieKeys] },
    clients: clients(plan),
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    responseTypes: ['code'],
    clientAuthMethods: ['none'],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'], userinfoSigningAlgValues: ['ES256'] },
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    scopes: ['openid'],
    ...claimsOf(plan),
    ...lifetimes(plan),
    interactions: { policy: personaPrompt(), url: (_ctx, { uid }) => `/sign-in/${uid}` },
    loadExistingGrant: impliedConsent,
    clientBasedCORS: (_ctx, origin, client) =>
      client.clientId === explorerClient && explorerOrigins(plan).includes(origin),
    renderError: (ctx, { error, error_description }) => {
      ctx.type = 'html'
      ctx.body = errorPage(error, error_description)
    },
    features: features(plan),
    discovery: { personas_uri: `${plan.issuer}/personas` },
  })
}

/** What tokens tell of a persona. The ID token tells the same, so that a page needs no second request. */
function claimsOf({ personas }: ProviderPlan): Configuration {
  const claimNames = ['posts', 'category', 'basis', 'party', 'groups', 'identity_level']
  return {
    conformIdTokenClaims: false,
    claims: { openid: ['sub', ...claimNames], profile: ['name', 'name#en'] },
    findAccount: (_ctx, sub) => {
      const persona = personas.find(({ id }) => id === sub)
      if (!persona) return undefined
      const { label, claims } = persona
      return { accountId: sub, claims: () => ({ sub, name: label.ja, 'name#en': label.en, ...claims }) }
    },
    extraTokenClaims: (_ctx, token) =>
      'accountId' in token ? personas.find(({ id }) => id === token.accountId)?.claims : undefined,
  }
}

function lifetimes({ accessTokenSeconds, refreshTokenSeconds }: ProviderPlan): Configuration {
  return {
    ttl: {
      AccessToken: accessTokenSeconds,
      IdToken: accessTokenSeconds,
      AuthorizationCode: 60,
      Interaction: 600,
      RefreshToken: refreshTokenSeconds,
      Session: refreshTokenSeconds,
      Grant: refreshTokenSeconds,
    },
    // A public client can't keep a secret: each refresh token works once, and a second use ends them all.
    rotateRefreshToken: true,
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
  }
}

function features({ audience, accessTokenSeconds }: ProviderPlan): Configuration['features'] {
  return {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    revocation: { enabled: true },
    userinfo: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        ctx.body = logoutPage(form)
      },
      postLogoutSuccessSource: (ctx) => {
        ctx.body = loggedOutPage()
      },
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: (ctx) => (asksForGraph(ctx) ? graphResource : undefined) as string,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        audience,
        scope: graphScope,
        accessTokenFormat: 'jwt',
        accessTokenTTL: accessTokenSeconds,
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  }
}

function asksForGraph({ oidc }: KoaContextWithOIDC): boolean {
  return String(oidc.params?.scope ?? '')
    .split(' ')
    .includes(graphScope)
}

/** The one question that is asked is who signs in. */
function personaPrompt(): interactionPolicy.Prompt[] {
  const policy = interactionPolicy.base()
  policy.remove('consent')
  return policy
}

/** In development nobody is asked what a client may see: it may see everything, and the page says so. */
async function impliedConsent({ oidc }: KoaContextWithOIDC) {
  const { provider, client, session } = oidc
  const accountId = session?.accountId
  if (!client || !accountId) return undefined
  const known = session.grantIdFor(client.clientId)
  const kept = known === undefined ? undefined : await provider.Grant.find(known)
  if (kept?.accountId === accountId) return kept
  const grant = new provider.Grant({ clientId: client.clientId, accountId })
  grant.addOIDCScope('openid profile')
  grant.addResourceScope(graphResource, graphScope)
  await grant.save()
  return grant
}
