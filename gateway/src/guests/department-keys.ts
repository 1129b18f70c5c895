import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeProtectedHeader, errors, importJWK, jwtVerify } from 'jose'
import { z } from 'zod'

/** A request that a department's key signed: for whom, and what is asked. */
export type Signed = { readonly office: string; readonly body: unknown }

/** Why a signature isn't taken. `isOurs`: the fault is the gateway's, not the request's. */
export type Unsigned = { readonly refused: string; readonly isOurs?: boolean }

const keys = z.object({
  departments: z.array(
    z.object({
      office: z.string().regex(/^[a-zA-Z]+[:_][\w-]{1,100}$/),
      keys: z.array(z.looseObject({ kid: z.string().min(1), kty: z.string(), alg: z.string() })),
    }),
  ),
})

const claims = z.object({
  jti: z.string().min(8).max(100),
  exp: z.number(),
  iat: z.number(),
  method: z.string(),
  path: z.string(),
  body: z.unknown(),
})

export const signedType = 'chiiki-subgraph+jwt'
export const signedAudience = 'chiiki-subgraphs'
const algorithms = ['ES256', 'EdDSA', 'PS256', 'RS256']
const longestLife = 300

/**
 * Requests without a person, from a department's CI: the whole request as a JWT (`method`, `path`, `body`, `jti`, `iat`, `exp`)
 * that one of the department's keys signed. Each is taken once, for five minutes, by one of the gateways that share the state directory, also over restarts.
 */
export class DepartmentKeys {
  readonly #file: string
  /** One empty file for each request that was taken. */
  readonly #taken: string
  readonly #now: () => Date

  constructor(file: string, stateDir: string, now: () => Date) {
    this.#file = file
    this.#taken = join(stateDir, 'signed-requests')
    this.#now = now
  }

  /** The file of public keys is read each time: who takes a key out of it takes the right away. */
  async verify(jws: string, method: string, path: string): Promise<Signed | Unsigned> {
    const known = await this.#read()
    if (!known) return { refused: "The departments' keys can't be read now.", isOurs: true }
    try {
      const { kid } = decodeProtectedHeader(jws)
      const department = known.find((each) => each.keys.some((key) => key.kid === kid))
      const key = department?.keys.find((each) => each.kid === kid)
      if (!department || !key) return { refused: 'No department has this key.' }
      const currentDate = this.#now()
      const { payload } = await jwtVerify(jws, await importJWK(key, key.alg), {
        algorithms,
        audience: signedAudience,
        typ: signedType,
        maxTokenAge: longestLife,
        currentDate,
      })
      const said = claims.safeParse(payload)
      if (!said.success) return { refused: 'A signed request has jti, iat, exp, method, path and body.' }
      return (
        (await this.#fresh(`${kid} ${said.data.jti}`, said.data, method, path)) ?? {
          office: department.office,
          body: said.data.body,
        }
      )
    } catch (error) {
      if (error instanceof errors.JWTExpired)
        return { refused: 'The signed request is older than it may be.' }
      return { refused: "The request isn't signed as it should be." }
    }
  }

  async #fresh(
    id: string,
    said: z.infer<typeof claims>,
    method: string,
    path: string,
  ): Promise<Unsigned | undefined> {
    if (said.method !== method || said.path !== path) return { refused: 'It was signed for another request.' }
    if (said.exp - said.iat > longestLife)
      return { refused: `It may hold for at most ${longestLife} seconds.` }
    const name = createHash('sha256').update(id).digest('base64url')
    try {
      await mkdir(this.#taken, { recursive: true })
      await this.#forget()
      await writeFile(join(this.#taken, name), '', { flag: 'wx', flush: true })
      return undefined
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST')
        return { refused: 'It was taken already. Sign it anew.' }
      return { refused: "Whether it was taken already can't be known now.", isOurs: true }
    }
  }

  /** Those that would be too old to be taken again. */
  async #forget(): Promise<void> {
    for (const name of await readdir(this.#taken)) {
      const file = join(this.#taken, name)
      const found = await stat(file).catch(() => null)
      if (found && Date.now() - found.mtimeMs > 2_000 * longestLife) await rm(file, { force: true })
    }
  }

  async #read() {
    try {
      return keys.parse(JSON.parse(await readFile(this.#file, 'utf8'))).departments
    } catch {
      return null
    }
  }
}
