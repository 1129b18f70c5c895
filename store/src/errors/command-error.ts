import { type Document, no } from '../bson/document.ts'
import { codeName } from './codes.ts'

/** A refusal that a client is answered with: MongoDB's code and name, and words. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly code: number
  readonly labels: readonly string[]
  readonly extra: Document
  /** Set when the labels are all there are to be, whatever the code would bring along. */
  hasFinalLabels = false
  constructor(code: number, message: string, labels: readonly string[] = [], extra: Document = {}) {
    super(message)
    this.code = code
    this.labels = labels
    this.extra = extra
  }

  /** With further labels; a refusal that says its labels for good takes none. */
  withLabels(labels: readonly string[]): CommandError {
    if (this.hasFinalLabels) return this
    return new CommandError(this.code, this.message, [...new Set([...this.labels, ...labels])], this.extra)
  }

  reply(): Document {
    return {
      ok: no,
      errmsg: this.message,
      code: this.code,
      codeName: codeName(this.code),
      ...this.extra,
      ...(this.labels.length > 0 ? { errorLabels: [...this.labels] } : {}),
    }
  }
}
