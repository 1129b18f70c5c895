import { type Role, rolesOf } from '../auth/roles.ts'
import { credentialOf } from '../auth/scram.ts'
import type { User } from '../auth/users.ts'
import { type Document, decode, encode } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { Call } from './call.ts'

const ok = encode({ ok: 1 })

export async function createUser(call: Call): Promise<Uint8Array> {
  const { createUser: name, pwd, roles, customData } = decode(call.body)
  requireName(name)
  if (call.server.users.find(call.db, name)) {
    throw new CommandError(51003, `User "${name}@${call.db}" already exists`)
  }
  const user = {
    db: call.db,
    name,
    roles: rolesOf(roles, call.db),
    credential: await credentialOf(password(pwd)),
  }
  await call.server.users.put({ ...user, ...(customData ? { customData } : {}) })
  return ok
}

export async function updateUser(call: Call): Promise<Uint8Array> {
  const { updateUser: name, pwd, roles, customData } = decode(call.body)
  const user = existing(call, name)
  await call.server.users.put({
    ...user,
    ...(pwd === undefined ? {} : { credential: await credentialOf(password(pwd)) }),
    ...(roles === undefined ? {} : { roles: rolesOf(roles, call.db) }),
    ...(customData === undefined ? {} : { customData }),
  })
  return ok
}

export async function dropUser(call: Call): Promise<Uint8Array> {
  const user = existing(call, decode(call.body).dropUser)
  await call.server.users.remove(user.db, user.name)
  return ok
}

export async function dropAllUsersFromDatabase(call: Call): Promise<Uint8Array> {
  const users = call.server.users.list().filter((user) => user.db === call.db && user.name !== 'root')
  for (const user of users) await call.server.users.remove(user.db, user.name)
  return encode({ n: users.length, ok: 1 })
}

export const grantRolesToUser = (call: Call) =>
  changeRoles(call, 'grantRolesToUser', (roles, given) => [
    ...roles,
    ...given.filter((role) => !has(roles, role)),
  ])

export const revokeRolesFromUser = (call: Call) =>
  changeRoles(call, 'revokeRolesFromUser', (roles, given) => roles.filter((role) => !has(given, role)))

async function changeRoles(
  call: Call,
  command: string,
  change: (roles: Role[], given: Role[]) => Role[],
): Promise<Uint8Array> {
  const body = decode(call.body)
  const user = existing(call, body[command])
  await call.server.users.put({ ...user, roles: change(user.roles, rolesOf(body.roles, call.db)) })
  return ok
}

function has(roles: readonly Role[], role: Role): boolean {
  return roles.some((one) => one.role === role.role && one.db === role.db)
}

export async function usersInfo(call: Call): Promise<Uint8Array> {
  const { usersInfo: asked } = decode(call.body)
  const wanted = (Array.isArray(asked) ? asked : [asked]).map((one) =>
    typeof one === 'string' ? { user: one, db: call.db } : one,
  )
  const users = call.server.users.list().filter((user) =>
    wanted.some((one) => {
      if (one?.forAllDBs) return true
      return one === 1 || one?.valueOf?.() === 1
        ? user.db === call.db
        : user.name === one?.user && user.db === one?.db
    }),
  )
  return encode({ users: users.map(shown), ok: 1 })
}

/** Who is logged in on this connection. */
export async function connectionStatus(call: Call): Promise<Uint8Array> {
  const user = call.client.login.user
  return encode({
    authInfo: {
      authenticatedUsers: user ? [{ user: user.name, db: user.db }] : [],
      authenticatedUserRoles: user ? user.roles : [],
    },
    ok: 1,
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

function existing(call: Call, name: unknown): User {
  requireName(name)
  const user = call.server.users.find(call.db, name)
  if (!user) throw new CommandError(code.UserNotFound, `User '${name}@${call.db}' not found`)
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
