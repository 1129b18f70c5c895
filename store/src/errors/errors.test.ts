import { Long, ObjectId } from 'bson'
import { expect, test } from 'vitest'
import { no } from '../bson/document.ts'
import { code, codeName } from './codes.ts'
import { CommandError } from './command-error.ts'
import { engineCodes } from './engine-codes.ts'
import { shellText } from './shell-text.ts'
import { codeOfState, unpackState } from './sqlstate.ts'

test('the engine’s own states have MongoDB’s codes', () => {
  expect(codeOfState('M001C', false)).toBe(code.DuplicateKey)
  expect(codeOfState('M0008', false)).toBe(code.NamespaceNotFound)
  expect(codeOfState('M009H', false)).toBe(51091)
  expect(new Set(engineCodes.values()).size).toBe(engineCodes.size)
})

test('PostgreSQL’s states have the code that tells a driver what to do', () => {
  expect(codeOfState('40001', true)).toBe(code.WriteConflict)
  expect(codeOfState('55P03', true)).toBe(code.WriteConflict)
  expect(codeOfState('55P03', false)).toBe(code.LockTimeout)
  expect(codeOfState('57014', false)).toBe(code.MaxTimeMSExpired)
  expect(codeOfState('57P01', false)).toBe(code.ShutdownInProgress)
  expect(codeOfState('08006', false)).toBe(code.ShutdownInProgress)
  expect(codeOfState('XX000', false)).toBe(code.InternalError)
})

test('a state packed into a number is unpacked', () => {
  expect(unpackState(319029277)).toBe('M001C')
})

test('a refusal has the code, its name and the labels', () => {
  const error = new CommandError(code.WriteConflict, 'conflict').withLabels(['TransientTransactionError'])
  expect(error.reply()).toEqual({
    ok: no,
    errmsg: 'conflict',
    code: 112,
    codeName: 'WriteConflict',
    errorLabels: ['TransientTransactionError'],
  })
  expect(codeName(40324)).toBe('Location40324')
})

test('values are written as MongoDB writes them in messages', () => {
  expect(shellText('池"')).toBe('"池\\""')
  expect(shellText(new ObjectId('65f000000000000000000001'))).toBe("ObjectId('65f000000000000000000001')")
  expect(shellText({ a: [1, null], b: {} })).toBe('{ a: [ 1, null ], b: {} }')
  expect(shellText(Long.fromString('9007199254740993'))).toBe('9007199254740993')
})
