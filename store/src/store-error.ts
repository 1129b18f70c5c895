/**
 * A reason why the store can't start or go on, told to a person: the message is one or two sentences that say
 * what happened and what to do about it. Anything else that is thrown is a fault of the program.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

/** This system has no Debian packages to make the embedded engine of: another system or processor, or no apt. */
export class NoPackages extends StoreError {}

/** The ways to a database that need nothing from Debian; every message about provisioning ends with them. */
export const otherWays =
  'Use a MongoDB that runs elsewhere (its address in MONGODB_URI), or one in containers ("docker compose up").'
