import { EJSON, Long, ObjectId } from 'bson'

/** A value as MongoDB writes it in its error messages. */
export function shellText(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return JSON.stringify(value)
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`
  if (value instanceof Date) return `new Date(${value.getTime()})`
  if (value instanceof Long) return value.toString()
  if (Array.isArray(value)) return `[ ${value.map(shellText).join(', ')} ]`
  if (typeof value === 'object' && value.constructor === Object) {
    const fields = Object.entries(value).map(([name, field]) => `${name}: ${shellText(field)}`)
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
  }
  return EJSON.stringify(value)
}
