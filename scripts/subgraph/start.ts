import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ChildPlan, startChild } from '../launch/child.ts'
import { freePort, isFree } from '../launch/ports.ts'
import { sealingKeys } from '../launch/secrets.ts'
import { embeddedStores, withDatabase } from '../launch/stores.ts'
import { Supervised } from '../launch/supervise.ts'
import { departmentFolders } from './folders.ts'
import { spelled } from './name.ts'
import { identityOfGraph } from './running-graph.ts'

const root = join(import.meta.dirname, '..', '..')
const stateOfAll = process.env.CHIIKI_STATE_DIR ?? join(root, '.chiiki')
const storeModule = join(root, 'store', 'src', 'main.ts')
const firstPort = 4101

type Ready = { ready: true; url: string }
export type Started = { readonly url: string; readonly folder: string; stop(): Promise<void> }

/**
 * Runs a department's subgraph of this repository for development: with a database of its own (an embedded store, unless NAME_MONGODB_URI or
 * MONGODB_URI names one), and with the identity of the graph that runs at `graph`.
 * @throws Error that says what to do, where there's no such subgraph or it can't start.
 */
export async function startDepartment(
  name: string,
  { graph, port }: { readonly graph: string; readonly port: number | null },
): Promise<Started> {
  const folder = departmentFolders().find((each) => packageName(each.folder) === name)?.folder
  if (!folder) throw new Error(noneCalled(name))
  const stateDir = join(stateOfAll, 'departments', name)
  const say = (line: string) => console.error(`${name}: ${line}`)
  const stores = await storeOf(name, stateDir, say)
  const own = await portOf(stateDir, port)
  const { upper } = spelled(name)
  const dataDir = join(root, folder, 'data')
  try {
    const { NODE_ENV, LOG_LEVEL, HOST } = process.env
    const plan: ChildPlan = {
      name,
      module: join(root, folder, 'src', 'main.ts'),
      env: {
        ...{ NODE_ENV, LOG_LEVEL, HOST },
        ...(await identityOf(graph)),
        [`${upper}_MONGODB_URI`]: stores.uri,
        [`${upper}_SEALING_KEYS`]:
          process.env[`${upper}_SEALING_KEYS`] ?? sealingKeys(join(stateDir, 'sealing-keys.json'), name),
        ...(existsSync(dataDir) && { DATA_DIR: dataDir }),
        PORT: String(own),
      },
      logFile: join(stateDir, 'subgraph.log'),
      say,
      readyWithinMs: 90_000,
    }
    const child = await Supervised.start<Ready>(name, () => startChild<Ready>(plan), say)
    return {
      url: child.first.url,
      folder,
      stop: async () => {
        await child.stop()
        await stores.stop()
      },
    }
  } catch (error) {
    await stores.stop()
    throw error
  }
}

function packageName(folder: string): string {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).name.replace('@chiiki/', '')
}

function noneCalled(name: string): string {
  const known = departmentFolders().map(({ folder }) => packageName(folder))
  return `There is no subgraph "${name}" of a department here. There are ${known.join(', ')}; npm run create-subgraph -- ${name} makes one.`
}

/** The department's own database. */
async function storeOf(name: string, stateDir: string, say: (line: string) => void) {
  const database = spelled(name).upper.toLowerCase()
  const own = process.env[`${spelled(name).upper}_MONGODB_URI`]
  const named =
    own ?? (process.env.MONGODB_URI && withDatabase(process.env.MONGODB_URI, `chiiki_${database}`))
  if (named) return { uri: named, stop: async () => {} }
  mkdirSync(stateDir, { recursive: true })
  const stores = await embeddedStores([database], stateDir, await freePort(0), storeModule, say)
  return { uri: stores.uris[database], stop: stores.stop }
}

/** The port that it had last, so that who registered it finds it again; else the first that's free. */
async function portOf(stateDir: string, wanted: number | null): Promise<number> {
  const file = join(stateDir, 'port.json')
  const last: number | null = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  let port = wanted ?? last ?? firstPort
  if (wanted !== null && !(await isFree(wanted)))
    throw new Error(`Port ${wanted} is taken by another program. Take another, or leave --port out.`)
  while (!(await isFree(port))) port += 1
  mkdirSync(stateDir, { recursive: true })
  writeFileSync(file, JSON.stringify(port))
  return port
}

/**
 * Whose tokens hold, and where it's asked who holds which post: what the environment names; else as the running graph has it, beside whose port
 * `npm start` puts organization.
 */
async function identityOf(graph: string): Promise<Record<string, string>> {
  const { OIDC_ISSUER, OIDC_JWKS, OIDC_AUDIENCE = 'chiiki', ORGANIZATION_URL } = process.env
  const { port, hostname } = new URL(graph)
  const organization = ORGANIZATION_URL ?? `http://${hostname}:${Number(port || 80) + 1}/graphql`
  if (OIDC_ISSUER && OIDC_JWKS)
    return { OIDC_ISSUER, OIDC_JWKS, OIDC_AUDIENCE, ORGANIZATION_URL: organization }
  const told = await identityOfGraph(graph)
  if (!told?.issuer)
    throw new Error(
      `No graph answers at ${graph}, so nobody knows whose tokens hold. Run npm start in another terminal, name the graph by --graph, or set OIDC_ISSUER, OIDC_JWKS and ORGANIZATION_URL.`,
    )
  return {
    OIDC_ISSUER: told.issuer,
    OIDC_JWKS: `${told.issuer}/jwks`,
    OIDC_AUDIENCE: told.audience ?? 'chiiki',
    ORGANIZATION_URL: organization,
  }
}
