import { setTimeout as delay } from 'node:timers/promises'
import { type Document, decode, encode, joined, yes } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { retryable } from '../errors/labels.ts'
import type { Call } from './call.ts'

/** What a struck command has to suffer, in the words of MongoDB's fail points. */
type Failure = {
  failCommands?: string[]
  appName?: string
  errorCode?: number
  errorLabels?: string[]
  closeConnection?: boolean
  blockConnection?: boolean
  blockTimeMS?: number
  writeConcernError?: Document
  failBeforeCommitExceptionCode?: number
}

/** How often a fail point strikes: `{ times }`, `{ skip }`, 'alwaysOn' or 'off'. */
class Point {
  failure: Failure = {}
  #skips = 0
  #strikes = 0

  set(mode: unknown, failure: Failure): void {
    const { times, skip } = Object(mode) as { times?: number; skip?: number }
    this.failure = failure
    this.#skips = Number(skip ?? 0)
    this.#strikes = mode === 'off' ? 0 : Number(times ?? Number.POSITIVE_INFINITY)
  }

  /** Whether it strikes now, which counts. */
  strikes(): boolean {
    if (this.#strikes <= 0 || this.#skips-- > 0) return false
    this.#strikes--
    return true
  }
}

/**
 * MongoDB's fail points `failCommand` and `onPrimaryTransactionalWrite`, for the test suites of drivers: the next commands
 * of some names, or the next retryable writes, are refused, held up, or answered by a closed connection. There only in a
 * store that was started with test commands.
 */
export class FailPoints {
  readonly points = { failCommand: new Point(), onPrimaryTransactionalWrite: new Point() }

  /** Runs a command, or lets it suffer what was set for it. */
  async around(call: Call, isRetryable: boolean, run: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const more = await this.#strike(call, isRetryable)
    if (!isRetryable || call.name === 'commitTransaction' || call.name === 'abortTransaction') {
      return joined(await run(), encode(more))
    }
    return joined(await this.#aroundWrite(call, run), encode(more))
  }

  /** @returns what the reply has to carry beside its own fields @throws {CommandError} the error that was set */
  async #strike(call: Call, isRetryable: boolean): Promise<Document> {
    const { failCommand } = this.points
    const { failure } = failCommand
    const isClient = failure.appName === undefined || failure.appName === call.client.appName
    if (!isClient || !failure.failCommands?.includes(call.name) || !failCommand.strikes()) return {}
    if (failure.blockConnection) await delay(Number(failure.blockTimeMS ?? 0))
    if (failure.closeConnection) call.client.close()
    const { errorCode, errorLabels, writeConcernError } = failure
    if (errorCode !== undefined || failure.closeConnection) {
      throw refusal(Number(errorCode ?? code.HostUnreachable), errorLabels)
    }
    if (!writeConcernError) return {}
    const isWorthwhile = isRetryable && retryable.has(Number(writeConcernError.code))
    const labels = errorLabels ?? (isWorthwhile ? ['RetryableWriteError'] : [])
    return { writeConcernError, ...(labels.length > 0 ? { errorLabels: labels } : {}) }
  }

  async #aroundWrite(call: Call, run: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const { onPrimaryTransactionalWrite } = this.points
    if (!onPrimaryTransactionalWrite.strikes()) return await run()
    const { failBeforeCommitExceptionCode: before, closeConnection } = onPrimaryTransactionalWrite.failure
    if (before === undefined) await run()
    if (closeConnection !== false) call.client.close()
    throw refusal(Number(before ?? code.HostUnreachable), undefined)
  }
}

function refusal(number: number, labels: string[] | undefined): CommandError {
  const error = new CommandError(number, "Failing command via 'failCommand' failpoint", labels)
  error.hasFinalLabels = labels !== undefined
  return error
}

export async function configureFailPoint(call: Call): Promise<Uint8Array> {
  const points = call.server.failPoints?.points
  if (!points) throw new CommandError(code.CommandNotFound, `no such command: 'configureFailPoint'`)
  const { configureFailPoint: name, mode, data } = decode(call.body)
  const point = Object.hasOwn(points, String(name)) ? points[name as keyof typeof points] : undefined
  if (!point) throw new CommandError(code.BadValue, `fail point not found: ${name}`)
  point.set(mode, data ?? {})
  return encode({ count: 0, ok: yes })
}
