import { hostname } from 'node:os'
import { Long } from 'bson'
import { decode, decodedOf, documentOf, encode, stringOf, yes } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { limits, mostClients } from '../wire/message.ts'
import { mechanisms, speculative } from './authentication.ts'
import type { Call } from './call.ts'

/** The version of MongoDB whose behaviour is promised; drivers choose by the wire version. */
export const version = '7.0.0'
export const wireVersion = 21

/** The topology: a replica set with this server as its one member, which is what transactions need. */
export async function hello(call: Call): Promise<Uint8Array> {
  const address = call.client.address
  const about = documentOf(call.body, call.field('client'))
  if (about) call.client.appName = decode(about).application?.name
  const isPrimary =
    call.name === 'hello' ? { isWritablePrimary: true } : { ismaster: true, isWritablePrimary: true }
  return encode({
    helloOk: true,
    ...isPrimary,
    setName: 'rs0',
    setVersion: 1,
    secondary: false,
    hosts: [address],
    primary: address,
    me: address,
    maxBsonObjectSize: limits.document,
    maxMessageSizeBytes: limits.message,
    maxWriteBatchSize: limits.batch,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    connectionId: call.client.id,
    minWireVersion: 0,
    maxWireVersion: wireVersion,
    readOnly: false,
    ...mechanisms(call),
    ...speculative(call),
    ok: yes,
  })
}

export async function ping(): Promise<Uint8Array> {
  return encode({ ok: yes })
}

export async function buildInfo(call: Call): Promise<Uint8Array> {
  return encode({
    version,
    versionArray: version.split('.').map(Number).concat(0),
    gitVersion: 'none',
    modules: [],
    allocator: 'system',
    javascriptEngine: 'none',
    sysInfo: 'deprecated',
    openssl: { running: 'none', compiled: 'none' },
    bits: 64,
    debug: false,
    maxBsonObjectSize: limits.document,
    storageEngines: [call.server.engine],
    ok: yes,
  })
}

export async function serverStatus(call: Call): Promise<Uint8Array> {
  const { server } = call
  const uptime = (performance.now() - server.startedAt) / 1000
  return encode({
    host: `${hostname()}:${server.port}`,
    version,
    process: 'mongod',
    pid: process.pid,
    uptime,
    uptimeMillis: Math.round(uptime * 1000),
    localTime: new Date(),
    connections: {
      current: server.clients.size,
      available: mostClients - server.clients.size,
      totalCreated: server.clientCount,
    },
    transactions: { currentOpen: server.sessions.openTransactions },
    logicalSessionRecordCache: { activeSessionsCount: server.sessions.count },
    metrics: {
      cursor: { open: { total: server.cursors.count } },
      shared: server.tables.counts,
    },
    mem: { bits: 64, resident: Math.round(process.memoryUsage().rss / 2 ** 20), supported: true },
    storageEngine: { name: server.engine, supportsCommittedReads: true, persistent: true },
    ok: yes,
  })
}

export async function hostInfo(): Promise<Uint8Array> {
  return encode({
    system: { hostname: hostname(), currentTime: new Date() },
    os: { type: 'Linux' },
    extra: {},
    ok: yes,
  })
}

const parameters: Readonly<Record<string, unknown>> = {
  featureCompatibilityVersion: { version: '7.0' },
  authenticationMechanisms: ['SCRAM-SHA-256'],
  transactionLifetimeLimitSeconds: 60,
  ttlMonitorSleepSecs: 60,
}

export async function getParameter(call: Call): Promise<Uint8Array> {
  const asked = decodedOf(call.body, call.field('getParameter'))
  const all = { ...parameters, enableTestCommands: call.server.failPoints !== undefined }
  if (asked === '*') return encode({ ...all, ok: yes })
  const found = Object.entries(all).filter(([name]) => call.field(name))
  if (found.length === 0) throw new CommandError(code.InvalidOptions, 'no option found to get')
  return encode({ ...Object.fromEntries(found), ok: yes })
}

export async function getCmdLineOpts(): Promise<Uint8Array> {
  return encode({ argv: [], parsed: {}, ok: yes })
}

export async function getLog(call: Call): Promise<Uint8Array> {
  const asked = stringOf(call.body, call.field('getLog'))
  if (asked === '*') return encode({ names: ['global', 'startupWarnings'], ok: yes })
  return encode({ totalLinesWritten: 0, log: [], ok: yes })
}

export async function whatsMyUri(call: Call): Promise<Uint8Array> {
  return encode({ you: call.client.peer, ok: yes })
}

export async function replSetGetStatus(call: Call): Promise<Uint8Array> {
  const member = { _id: 0, name: call.client.address, health: 1, state: 1, stateStr: 'PRIMARY', self: true }
  return encode({
    set: 'rs0',
    date: new Date(),
    myState: 1,
    term: Long.fromNumber(1),
    members: [member],
    ok: yes,
  })
}
