import { expect, test } from 'vitest'
import { allows, rolesOf } from './roles.ts'

test('readWrite is for one database and neither for its structure nor its users', () => {
  const roles = [{ role: 'readWrite', db: 'a' }]
  expect(allows(roles, 'write', 'a')).toBe(true)
  expect(allows(roles, 'write', 'b')).toBe(false)
  expect(allows(roles, 'write', undefined)).toBe(false)
  expect(allows(roles, 'structure', 'a')).toBe(false)
  expect(allows(roles, 'users', 'a')).toBe(false)
})

test('roles that hold everywhere do so only when they are the admin database’s', () => {
  expect(allows([{ role: 'root', db: 'admin' }], 'users', 'anything')).toBe(true)
  expect(allows([{ role: 'root', db: 'a' }], 'read', 'a')).toBe(false)
  expect(allows([{ role: 'readAnyDatabase', db: 'admin' }], 'write', 'a')).toBe(false)
  expect(() => rolesOf(['root'], 'a')).toThrow('Could not find role: root@a')
})

test('a bare name is a role of the command’s own database', () => {
  expect(rolesOf(['read', { role: 'readWrite', db: 'b' }], 'a')).toEqual([
    { role: 'read', db: 'a' },
    { role: 'readWrite', db: 'b' },
  ])
  expect(() => rolesOf('read', 'a')).toThrow('"roles" must be an array')
})

test('who may watch the server may not end the sessions of others', () => {
  expect(allows([{ role: 'clusterMonitor', db: 'admin' }], 'operate', 'admin')).toBe(false)
  expect(allows([{ role: 'clusterAdmin', db: 'admin' }], 'operate', 'admin')).toBe(true)
})
