import { documentOf, fieldsOf } from '../bson/document.ts'
import { CommandError } from '../errors/command-error.ts'

/** For `fieldsOf`: of a name that is there twice the engine may take the one that wasn't checked. */
export function refuseTwice(name: string): never {
  throw new CommandError(40415, `BSON field '${name}' is a duplicate field`)
}

/** Refuses a document that has a name twice anywhere inside. */
export function refuseTwiceWithin(document: Uint8Array): void {
  for (const field of fieldsOf(document, refuseTwice).values()) {
    const inner = documentOf(document, field)
    if (inner) refuseTwiceWithin(inner)
  }
}
