import { type Document, isDocument } from '../bson/document.ts'

/** No document has a field of this name: it makes a projection one that lists what is shown. */
const nothing = 'nothing 6c0f4f0e-8d1e-4a57-9f3e-2b6f6a1b9d11'

/**
 * A command with a projection that shows what MongoDB shows. Beside `$elemMatch` or `$slice` and no other field, `_id` says whether fields are listed
 * or left out: to the engine `_id: 0` beside `$elemMatch` leaves out, and `_id: 1` beside `$slice` lists nothing. Given back where nothing changes.
 */
export function withPlainProjection(command: Document): Document {
  const name = isDocument(command.projection) ? 'projection' : 'fields'
  const given = command[name]
  if (!isDocument(given) || !Object.hasOwn(given, '_id')) return command
  const { _id, ...parts } = given
  const operators = Object.values(parts).map((part) => (isDocument(part) ? Object.keys(part)[0] : undefined))
  if (operators.length === 0 || !operators.every((one) => one === '$elemMatch' || one === '$slice'))
    return command
  const isShown = Boolean(_id?.valueOf())
  const isListing = isShown ? operators.includes('$slice') : operators.includes('$elemMatch')
  return isListing ? { ...command, [name]: { ...given, [nothing]: 1 } } : command
}
