import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { port, readConfig } from '@chiiki/kit/config.ts'
import { z } from 'zod'
import type { IdentityOptions } from './identity.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((text) => new URL(text).origin === text, 'an origin such as http://localhost:4009, without a path')

const addresses = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((text) => text.split(',').map((each) => each.trim()))
    .pipe(z.array(z.url({ protocol: /^https?$/, error: 'addresses with commas between' })).min(1))

const seconds = (fallback: number, least: number) =>
  z.coerce.number().int().min(least).max(2_592_000).default(fallback)

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(4009),
  ISSUER: origin.optional(),
  STATE_DIR: z
    .string()
    .min(1)
    .default(join(root, '.chiiki', 'identity')),
  PERSONAS: z.string().min(1).optional(),
  AUDIENCE: z.string().min(1).default('chiiki'),
  EXPLORER_REDIRECTS: addresses('http://localhost:4000/signed-in'),
  EXPLORER_LOGOUT_REDIRECTS: addresses('http://localhost:4000/'),
  ACCESS_TOKEN_SECONDS: seconds(600, 5),
  REFRESH_TOKEN_SECONDS: seconds(43_200, 5),
  KEY_MAX_AGE_SECONDS: seconds(86_400, 60),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(10).default(3_000),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
})

export type Settings = Omit<IdentityOptions, 'log' | 'now'> & { readonly logLevel: string }

/**
 * Reads the provider's environment; README.md lists it.
 * @throws ConfigError with every fault at once.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const read = readConfig(environment, env)
  return {
    host: read.HOST,
    port: read.PORT,
    issuer: read.ISSUER,
    stateDir: read.STATE_DIR,
    personas: read.PERSONAS,
    audience: read.AUDIENCE,
    explorerRedirects: read.EXPLORER_REDIRECTS,
    explorerLogoutRedirects: read.EXPLORER_LOGOUT_REDIRECTS,
    accessTokenSeconds: read.ACCESS_TOKEN_SECONDS,
    refreshTokenSeconds: read.REFRESH_TOKEN_SECONDS,
    keyMaxAgeSeconds: read.KEY_MAX_AGE_SECONDS,
    requestsPerMinute: read.REQUESTS_PER_MINUTE,
    logLevel: read.LOG_LEVEL,
  }
}
