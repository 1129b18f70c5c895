import { existsSync, writeFileSync } from 'node:fs'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'

/** As a gateway reads it by `GUEST_KEYS`. */
export type DepartmentsKeys = {
  readonly departments: readonly { readonly office: string; readonly keys: readonly JWK[] }[]
}

/**
 * Makes a department's key: the private one into a file that only this user may read.
 * @returns the public one, for the operators
 * @throws Error where the file is there already: a key that is lost can't be had again
 */
export async function makeKey(file: string, office: string): Promise<DepartmentsKeys> {
  if (existsSync(file)) throw new Error(`${file} is there already. Take another name, or take it away first.`)
  if (!/^[a-zA-Z]+[:_][\w-]{1,100}$/.test(office))
    throw new Error(`--office is an office's id, e.g. office:hq; "${office}" is none.`)
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  const isOf = { kid: await calculateJwkThumbprint(await exportJWK(publicKey)), alg: 'ES256' }
  const own = { ...(await exportJWK(privateKey)), ...isOf }
  writeFileSync(file, `${JSON.stringify(own, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return { departments: [{ office, keys: [{ ...(await exportJWK(publicKey)), ...isOf }] }] }
}
