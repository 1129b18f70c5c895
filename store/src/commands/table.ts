import type { Action } from '../auth/roles.ts'
import * as authentication from './authentication.ts'
import { bulkWrite } from './bulk-write.ts'
import type { Call } from './call.ts'
import * as collections from './collections.ts'
import type { ReadLevels } from './concerns.ts'
import { copyDatabase, returnDatabase } from './copy-database.ts'
import { explain } from './explain.ts'
import { configureFailPoint } from './fail-point.ts'
import * as indexes from './indexes.ts'
import * as queries from './queries.ts'
import * as status from './server-status.ts'
import * as transactions from './transactions.ts'
import * as users from './users.ts'
import * as writes from './writes.ts'

export type CommandEntry = {
  run(call: Call): Promise<Uint8Array>
  /** What it does to its database; 'anyone' who is logged in may run it, and 'nobody' needs no login. */
  needs: Action | 'anyone' | 'nobody'
  isRetryable?: boolean
  isAllowedInTransaction?: boolean
  /** Its transaction's fields name what it ends, and don't place it there. */
  endsTransaction?: boolean
  /** Runs on the admin database alone. */
  isAdminOnly?: boolean
  /** The levels of read concerns that it takes; `local` alone unless given. */
  readLevels?: ReadLevels
  /** Whether it takes a write concern, where what it needs doesn't tell. */
  mayWrite?: boolean
}

const write = { needs: 'write', isRetryable: true, isAllowedInTransaction: true } as const
const read = { needs: 'read', isAllowedInTransaction: true } as const
const define = { needs: 'write', isAllowedInTransaction: true } as const
const open = { needs: 'nobody' } as const
const monitor = { needs: 'cluster' } as const

const hello = { ...open, run: status.hello }
const findAndModify = { ...write, run: writes.findAndModify }
const buildInfo = { ...open, run: status.buildInfo }

/** Every command that this server answers. Names are matched exactly, as MongoDB does. */
export const commands: ReadonlyMap<string, CommandEntry> = new Map<string, CommandEntry>(
  Object.entries({
    insert: { ...write, run: writes.insert },
    update: { ...write, run: writes.update },
    delete: { ...write, run: writes.remove },
    bulkWrite: { ...write, needs: 'anyone', isAdminOnly: true, mayWrite: true, run: bulkWrite },
    findAndModify,
    findandmodify: findAndModify,

    find: { ...read, readLevels: 'all', run: queries.find },
    aggregate: { ...read, readLevels: 'all', mayWrite: true, run: queries.aggregate },
    count: { needs: 'read', readLevels: 'unversioned', run: queries.count },
    distinct: { ...read, readLevels: 'all', run: queries.distinct },
    getMore: { needs: 'anyone', isAllowedInTransaction: true, run: queries.getMore },
    killCursors: { needs: 'anyone', isAllowedInTransaction: true, run: queries.killCursors },
    explain: { needs: 'read', readLevels: 'all', run: explain },

    create: { ...define, run: collections.create },
    createIndexes: { ...define, run: indexes.createIndexes },
    drop: { needs: 'write', run: collections.drop },
    dropIndexes: { needs: 'write', run: indexes.dropIndexes },
    deleteIndexes: { needs: 'write', run: indexes.dropIndexes },
    renameCollection: {
      needs: 'anyone',
      isAdminOnly: true,
      mayWrite: true,
      run: collections.renameCollection,
    },
    listCollections: { needs: 'read', run: queries.listCollections },
    listIndexes: { needs: 'read', run: queries.listIndexes },
    collStats: { needs: 'read', run: collections.collStats },
    dbStats: { needs: 'read', run: collections.dbStats },
    dbstats: { needs: 'read', run: collections.dbStats },
    collMod: { needs: 'structure', run: collections.collMod },
    dropDatabase: { needs: 'structure', run: collections.dropDatabase },
    validate: { needs: 'structure', mayWrite: false, run: collections.validate },
    listDatabases: { needs: 'anyone', run: collections.listDatabases },

    commitTransaction: {
      needs: 'anyone',
      isAdminOnly: true,
      endsTransaction: true,
      run: transactions.commitTransaction,
    },
    abortTransaction: {
      needs: 'anyone',
      isAdminOnly: true,
      endsTransaction: true,
      run: transactions.abortTransaction,
    },
    startSession: { needs: 'anyone', run: transactions.startSession },
    endSessions: { ...open, run: transactions.endSessions },
    killSessions: { needs: 'anyone', run: transactions.endSessions },
    killAllSessions: { needs: 'operate', run: transactions.killAllSessions },
    refreshSessions: { needs: 'anyone', run: transactions.refreshSessions },

    saslStart: { ...open, run: authentication.saslStart },
    saslContinue: { ...open, run: authentication.saslContinue },
    logout: { ...open, run: authentication.logout },
    connectionStatus: { ...open, run: users.connectionStatus },
    createUser: { needs: 'users', run: users.createUser },
    updateUser: { needs: 'users', run: users.updateUser },
    dropUser: { needs: 'users', run: users.dropUser },
    dropAllUsersFromDatabase: { needs: 'users', run: users.dropAllUsersFromDatabase },
    grantRolesToUser: { needs: 'users', run: users.grantRolesToUser },
    revokeRolesFromUser: { needs: 'users', run: users.revokeRolesFromUser },
    usersInfo: { needs: 'anyone', run: users.usersInfo },

    hello,
    isMaster: hello,
    ismaster: hello,
    ping: { ...open, run: status.ping },
    buildInfo,
    buildinfo: buildInfo,
    whatsmyuri: { ...open, run: status.whatsMyUri },
    serverStatus: { ...monitor, run: status.serverStatus },
    hostInfo: { ...monitor, run: status.hostInfo },
    getParameter: { ...monitor, run: status.getParameter },
    getCmdLineOpts: { ...monitor, run: status.getCmdLineOpts },
    getLog: { ...monitor, run: status.getLog },
    configureFailPoint: { needs: 'cluster', isAdminOnly: true, run: configureFailPoint },
    copyDatabase: { needs: 'cluster', run: copyDatabase },
    returnDatabase: { needs: 'cluster', run: returnDatabase },
    replSetGetStatus: { ...monitor, run: status.replSetGetStatus },
  }),
)
