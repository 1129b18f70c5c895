import { fieldsOf } from '../bson/document.ts'

/** A session's key: its id, and whose it is. Undefined when the id isn't one. */
export function sessionKey(lsid: Uint8Array, owner: string): string | undefined {
  const id = fieldsOf(lsid).get('id')
  if (id?.type !== 5 || id.end - id.value !== 21) return undefined
  return `${owner}:${Buffer.from(lsid.subarray(id.value + 5, id.end)).toString('hex')}`
}

/** Whose a session is, by its key. */
export function ownerOfSession(key: string): string {
  return key.slice(0, key.lastIndexOf(':'))
}
