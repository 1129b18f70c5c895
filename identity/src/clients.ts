import type { ClientMetadata } from 'oidc-provider'

export const explorerClient = 'chiiki-explorer'
export const commandClient = 'chiiki-command'

/** Where the command's code comes back. Nothing listens there: the command reads the address it's sent to. */
export const commandRedirect = 'http://127.0.0.1/signed-in'

/** The resource that access tokens are for, and the scope that asks for one. */
export const graphResource = 'urn:chiiki:graph'
export const graphScope = 'graph'

export type ExplorerAddresses = {
  readonly explorerRedirects: readonly string[]
  readonly explorerLogoutRedirects: readonly string[]
}

/** Both are public: they keep no secret and prove themselves by PKCE. */
export function clients({ explorerRedirects, explorerLogoutRedirects }: ExplorerAddresses): ClientMetadata[] {
  const asPublic = {
    response_types: ['code' as const],
    token_endpoint_auth_method: 'none' as const,
    id_token_signed_response_alg: 'ES256' as const,
  }
  return [
    {
      ...asPublic,
      client_id: explorerClient,
      client_name: 'Chiiki Explorer',
      grant_types: ['authorization_code', 'refresh_token'],
      redirect_uris: [...explorerRedirects],
      post_logout_redirect_uris: [...explorerLogoutRedirects],
    },
    {
      ...asPublic,
      client_id: commandClient,
      client_name: 'Chiiki command line',
      application_type: 'native',
      grant_types: ['authorization_code'],
      redirect_uris: [commandRedirect],
    },
  ]
}

/** The origins whose pages may call the token, revocation and user-info endpoints for the explorer. */
export function explorerOrigins({ explorerRedirects }: ExplorerAddresses): string[] {
  return [...new Set(explorerRedirects.map((address) => new URL(address).origin))]
}
