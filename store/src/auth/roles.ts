import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'

/** What a command does to a database, from least to most; `cluster` looks at the server, `operate` acts on everybody's sessions. */
export type Action = 'read' | 'write' | 'structure' | 'users' | 'cluster' | 'operate'

export type Role = { role: string; db: string }

const grants: Readonly<Record<string, readonly Action[]>> = {
  read: ['read'],
  readWrite: ['read', 'write'],
  dbAdmin: ['structure'],
  userAdmin: ['users'],
  dbOwner: ['read', 'write', 'structure', 'users'],
}

/** Roles of the admin database that hold for every database. */
const everywhere: Readonly<Record<string, readonly Action[]>> = {
  readAnyDatabase: ['read'],
  readWriteAnyDatabase: ['read', 'write'],
  dbAdminAnyDatabase: ['structure'],
  userAdminAnyDatabase: ['users'],
  clusterMonitor: ['cluster'],
  clusterAdmin: ['cluster', 'operate'],
  root: ['read', 'write', 'structure', 'users', 'cluster', 'operate'],
}

/** @param db undefined asks whether it may be done to every database */
export function allows(roles: readonly Role[], action: Action, db: string | undefined): boolean {
  return roles.some(({ role, db: home }) => {
    if (home === 'admin' && everywhere[role]?.includes(action)) return true
    return home === db && (grants[role]?.includes(action) ?? false)
  })
}

/** Reads a list of roles as commands give it: names, or documents with a database. */
export function rolesOf(given: unknown, db: string): Role[] {
  if (!Array.isArray(given)) throw new CommandError(code.BadValue, '"roles" must be an array')
  return given.map((one) => {
    const role: Role =
      typeof one === 'string' ? { role: one, db } : { role: String(one?.role), db: String(one?.db) }
    const isKnown =
      Object.hasOwn(grants, role.role) || (role.db === 'admin' && Object.hasOwn(everywhere, role.role))
    if (!isKnown) throw new CommandError(code.RoleNotFound, `Could not find role: ${role.role}@${role.db}`)
    return role
  })
}
