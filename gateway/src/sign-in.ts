import type { FastifyInstance } from 'fastify'

/** What a page must know to sign people in by OpenID Connect. All of it is public. */
export type SignIn = {
  /** The provider, as its tokens name it; null where nobody can sign in. */
  readonly issuer: string | null
  readonly clientId: string
  readonly audience: string
  readonly scope: string
}

export const noSignIn: SignIn = {
  issuer: null,
  clientId: 'chiiki-explorer',
  audience: 'chiiki',
  scope: 'openid profile graph',
}

/** `GET /explorer.json`: what a page is told when it runs, so that one build of it serves under every provider. */
export function serveSignIn(app: FastifyInstance, signIn: SignIn): void {
  app.get('/explorer.json', async (_request, reply) => reply.header('cache-control', 'no-cache').send(signIn))
}

/** The policy with the provider's origin among those that the page may call: it exchanges its code there. */
export function allowingIssuer(policy: string, { issuer }: SignIn): string {
  if (issuer === null) return policy
  const { origin } = new URL(issuer)
  return /(^|;)\s*connect-src\s/.test(policy)
    ? policy.replace(/((?:^|;)\s*connect-src\s[^;]*)/, `$1 ${origin}`)
    : `${policy}; connect-src 'self' ${origin}`
}
