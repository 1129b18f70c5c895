import { type Role, rolesOf } from '../auth/roles.ts'
import { credentialOf } from '../auth/scram.ts'
import type { User } from '../auth/users.ts'
import { type Document, decode, encode, yes } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { Call } from './call.ts'

const ok = encode({ ok: yes })

export const createUser = inTurn(async (call) => {
  const { createUser: name, pwd, roles, customData } = decode(call.body)
  requireName(name)
  if (call.server.users.find(call.db, name)) {
    throw new CommandError(51003, `User "${name}@${call.db}" already exists`)
  }
  const user = {
    db: call.db,
    name,
    roles: rolesToGive(call, roles),
    credential: await credentialOf(password(pwd)),
  }
  await call.server.users.put({ ...user, ...(customData ? { customData } : {}) })
  return ok
})

export const updateUser = inTurn(async (call) => {
  const { updateUser: name, pwd, roles, customData } = decode(call.body)
  const user = changeable(call, name)
  await call.server.users.put({
    ...user,
    ...(pwd === undefined ? {} : { credential: await credentialOf(password(pwd)) }),
    ...(roles === undefined ? {} : { roles: rolesToGive(call, roles) }),
    ...(customData === undefined ? {} : { customData }),
  })
  return ok
})

export const dropUser = inTurn(async (call) => {
  const user = changeable(call, decode(call.body).dropUser)
  await call.server.users.remove(user.db, user.name)
  return ok
})

export const dropAllUsersFromDatabase = inTurn(async (call) => {
  const { users } = call.server
  const dropped = users.list().filter((user) => user.db === call.db && !users.isRoot(user))
  for (const user of dropped) await users.remove(user.db, user.name)
  return encode({ n: dropped.length, ok: yes })
})

export const grantRolesToUser = inTurn((call) =>
  changeRoles(call, 'grantRolesToUser', (roles, given) => [
    ...roles,
    ...given.filter((role) => !has(roles, role)),
  ]),
)

export const revokeRolesFromUser = inTurn((call) =>
  changeRoles(call, 'revokeRolesFromUser', (roles, given) => roles.filter((role) => !has(given, role))),
)

/** Changes of users are made one at a time, so that none is undone by another that had read the user before. */
function inTurn(change: (call: Call) => Promise<Uint8Array>): (call: Call) => Promise<Uint8Array> {
  return (call) => call.server.structure.alone('users of all databases', () => change(call))
}

/** Who gives a role, or takes it away, has to be in charge of the users of the role's own database. */
function rolesToGive(call: Call, given: unknown): Role[] {
  const roles = rolesOf(given, call.db)
  for (const { db } of roles) call.client.login.require('users', db)
  return roles
}

async function changeRoles(
  call: Call,
  command: string,
  change: (roles: Role[], given: Role[]) => Role[],
): Promise<Uint8Array> {
  const body = decode(call.body)
  const user = changeable(call, body[command])
  await call.server.users.put({ ...user, roles: change(user.roles, rolesToGive(call, body.roles)) })
  return ok
}

function has(roles: readonly Role[], role: Role): boolean {
  return roles.some((one) => one.role === role.role && one.db === role.db)
}

/** Users of databases that one is in charge of, and oneself. */
export async function usersInfo(call: Call): Promise<Uint8Array> {
  const { usersInfo: asked } = decode(call.body)
  const wanted = [asked].flat().map((one) => wantedOf(call, one))
  const users = call.server.users
    .list()
    .filter((user) =>
      wanted.some(
        ({ db, name }) => (db ?? user.db) === user.db && (name === undefined || name === user.name),
      ),
    )
  return encode({ users: users.map(shown), ok: yes })
}

/** Whom a part of `usersInfo` asks for: without a name all of a database, without a database those of all. */
function wantedOf(call: Call, one: unknown): { db?: string; name?: string } {
  const { login } = call.client
  const asked = Object(one) as Document
  if (asked.forAllDBs) {
    login.require('users', undefined)
    return {}
  }
  if (one?.valueOf() === 1) {
    login.require('users', call.db)
    return { db: call.db }
  }
  const { user: name, db } = typeof one === 'string' ? { user: one, db: call.db } : asked
  if (typeof name !== 'string' || typeof db !== 'string') {
    throw new CommandError(code.BadValue, 'usersInfo asks for 1, a name, or { user, db }')
  }
  const isOneself = login.user?.name === name && login.user.db === db
  if (!isOneself) login.require('users', db)
  return { db, name }
}

/** Who is logged in on this connection. */
export async function connectionStatus(call: Call): Promise<Uint8Array> {
  const user = call.client.login.user
  return encode({
    authInfo: {
      authenticatedUsers: user ? [{ user: user.name, db: user.db }] : [],
      authenticatedUserRoles: user ? user.roles : [],
    },
    ok: yes,
  })
}

function shown(user: User): Document {
  return {
    _id: `${user.db}.${user.name}`,
    user: user.name,
    db: user.db,
    roles: user.roles,
    mechanisms: ['SCRAM-SHA-256'],
    ...(user.customData ? { customData: user.customData } : {}),
  }
}

function changeable(call: Call, name: unknown): User {
  requireName(name)
  const { users } = call.server
  const user = users.find(call.db, name)
  if (!user) throw new CommandError(code.UserNotFound, `User '${name}@${call.db}' not found`)
  if (users.isRoot(user)) {
    throw new CommandError(
      code.CommandNotSupported,
      'the user root is made anew at each start: give the store another root password there',
    )
  }
  return user
}

function requireName(name: unknown): asserts name is string {
  if (typeof name !== 'string' || name === '')
    throw new CommandError(code.BadValue, 'User name must be a string')
}

function password(given: unknown): string {
  if (typeof given !== 'string' || given === '')
    throw new CommandError(code.BadValue, 'Password cannot be empty')
  return given
}
