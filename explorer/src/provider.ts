import { InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts'
import type { ProviderPlan } from './sign-in.ts'

/** What a provider did with the sign-in that it holds. */
export type ProviderEvents = {
  /** Somebody is signed in, or has a fresh token. */
  readonly onToken: (user: User) => void
  /** The token has expired, and no fresh one could be had. */
  readonly onExpired: () => void
}

const requestTimeoutInSeconds = 10

/**
 * The OpenID Connect provider as this page uses it: authorization code with PKCE (S256), by redirects of the whole page.
 *
 * Tokens are held in memory alone and go with the page; session storage keeps a sign-in that is under way (its state and
 * code verifier) and nothing else. Tokens are renewed by refresh token only: the other way, a hidden frame, would need the
 * provider's cookies in a third party's page, which browsers withhold and the page's policy forbids.
 */
export function openProvider(
  { issuer, clientId, audience, scope, page }: ProviderPlan,
  { onToken, onExpired }: ProviderEvents,
): UserManager {
  const manager = new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: new URL('signed-in', page).href,
    post_logout_redirect_uri: page.href,
    scope,
    // Some providers choose the token's audience by this; the others have to leave it unread.
    extraQueryParams: { audience },
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: false,
    requestTimeoutInSeconds,
  })
  const renew = async () => {
    if ((await manager.getUser())?.refresh_token) await manager.signinSilent()
    else throw new Error('the provider gave no refresh token')
  }
  manager.events.addUserLoaded(onToken)
  // A minute before the end; and once more at the end, for a connection that was away or a machine that slept.
  manager.events.addAccessTokenExpiring(() => void renew().catch(() => {}))
  manager.events.addAccessTokenExpired(async () => {
    await renew().catch(async () => {
      await manager.removeUser()
      onExpired()
    })
  })
  return manager
}
