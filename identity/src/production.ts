/** This program was asked to run where only real people may sign in. */
export class NotInProduction extends Error {
  override name = 'NotInProduction'
}

/**
 * Personas are for development and tests: anybody who reaches this provider may be anyone.
 * @throws NotInProduction when `NODE_ENV` is `production`.
 */
export function refuseProduction(nodeEnv: string | undefined): void {
  if (nodeEnv?.trim().toLowerCase() !== 'production') return
  throw new NotInProduction(
    "The identity provider with personas doesn't run with NODE_ENV=production: anybody could sign in as anyone. " +
      "Name the ward's own OpenID Connect provider instead: OIDC_ISSUER, OIDC_JWKS and OIDC_AUDIENCE.",
  )
}
