import { type Document, isDocument } from '../bson/document.ts'

/** What MongoDB takes away where it isn't told what: the engine knows fewer. */
const spaces = '\0\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'

/** A trimming that names what it takes away. */
export function trimmed(name: string, operand: unknown): Document {
  return {
    [name]: isDocument(operand) && operand.chars === undefined ? { ...operand, chars: spaces } : operand,
  }
}
