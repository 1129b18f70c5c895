import { ConfigError } from '@chiiki/kit/config.ts'
import { createLog } from '@chiiki/kit/log.ts'
import { readSettings } from './config.ts'
import { type Identity, startIdentity } from './identity.ts'
import { KeysUnreadable } from './keys.ts'
import { PortTaken } from './listener.ts'
import { PersonasWrong } from './persona.ts'
import { NotInProduction, refuseProduction } from './production.ts'
import { writeTenures } from './tenures.ts'

const forPeople = [ConfigError, KeysUnreadable, NotInProduction, PersonasWrong, PortTaken]

try {
  refuseProduction(process.env.NODE_ENV)
  const { logLevel, ...settings } = readSettings(process.env)
  const log = createLog('identity', logLevel)
  const identity = await startIdentity({ ...settings, log })
  leaveWhenTold(identity)
  // The command that replaces the signing key: kill -USR2 with this pid.
  process.on('SIGUSR2', () => {
    identity
      .rotateKeys()
      .catch((error: unknown) => log.error({ err: error }, 'the key could not be replaced'))
  })
  log.info({ issuer: identity.issuer, pid: process.pid }, 'listening')
  const tenures = await writeTenures(settings.stateDir ?? '.', identity.personas)
  process.send?.({ ready: true, issuer: identity.issuer, jwks: identity.jwksUri, tenures })
} catch (error) {
  const isForPeople = error instanceof Error && forPeople.some((kind) => error instanceof kind)
  console.error(isForPeople ? error.message : error)
  process.exit(1)
}

function leaveWhenTold(identity: Identity): void {
  let isLeaving = false
  const leave = async () => {
    if (isLeaving) return
    isLeaving = true
    await identity.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void leave())
  // The launcher is gone, however it went: nothing may be left behind.
  if (process.connected) process.on('disconnect', () => void leave())
}
