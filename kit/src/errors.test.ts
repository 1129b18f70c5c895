import { GraphQLError, Kind, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { errorBoundary } from './errors.ts'

type Line = { readonly facts: object; readonly message: string }

/** What the boundary answers for a fault of a field, and what it logs. */
function through(original: Error) {
  const lines: Line[] = []
  const error = (facts: object, message: string) => void lines.push({ facts, message })
  const log = { debug: error, info: error, warn: error, error }
  const [operation] = parse('{ YamadaHanako: me }').definitions
  const selections = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : []
  const told = new GraphQLError(original.message, {
    nodes: selections,
    path: ['YamadaHanako'],
    originalError: original,
  })
  const formatted = { message: told.message, path: told.path, extensions: { code: 'INTERNAL_SERVER_ERROR' } }
  return { answer: errorBoundary(log, 'participation')(formatted, told), lines }
}

describe('a fault', () => {
  it('is logged by its kind, its place in the code and its field, without a word of its message or the caller', () => {
    const { lines } = through(new RangeError('池尻二丁目\n    at 山田はな子 (tel 03-9876-5432)\nlast words'))
    expect(lines).toMatchObject([{ facts: { field: 'me', fault: { name: 'RangeError' } }, message: 'fault' }])
    const text = JSON.stringify(lines)
    expect(text).toContain('errors.test.ts')
    for (const word of ['池尻', '山田', '9876', 'last words', 'YamadaHanako'])
      expect(text).not.toContain(word)
  })

  it('of a store that is away says so, to the log as to the caller', () => {
    const away = Object.assign(new Error('getaddrinfo secret-host'), { name: 'MongoServerSelectionError' })
    const { answer, lines } = through(away)
    expect(answer.extensions).toMatchObject({ code: 'STORE_UNAVAILABLE', service: 'participation' })
    expect(lines).toMatchObject([{ message: 'store unavailable' }])
    expect(JSON.stringify([answer, lines])).not.toContain('secret-host')
  })

  it('of a key that is missing says that nothing was told, and not of what', () => {
    const broken = Object.assign(new Error('the key of consultation_secret is gone'), { name: 'SealBroken' })
    const { answer, lines } = through(broken)
    expect(answer.extensions).toMatchObject({ code: 'SEALED_TEXT_UNREADABLE', service: 'participation' })
    expect(answer.message).toContain('Nothing was told')
    expect(lines).toMatchObject([{ message: 'sealed text unreadable' }])
    expect(JSON.stringify([answer, lines])).not.toContain('consultation_secret')
  })

  it('tells the caller nothing of the inside', () => {
    const { answer } = through(new TypeError("Cannot read 'basis' of undefined"))
    expect(JSON.stringify(answer)).not.toMatch(/basis|TypeError|\.ts/)
  })
})
