import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom. The rules are those of CONTRIBUTING.md; a file that breaks one is named with the import. */
const root = join(import.meta.dirname, '..')
const packages = [
  'kit',
  'store',
  'gateway',
  'services/organization',
  'services/participation',
  'services/services',
  'template/subgraph',
  'examples/bosai',
]
const isTest = (file: string) => /\.test\.ts$|(^|\/)testing\/|(^|\/)test-[^/]+$/.test(file)

type Import = { readonly from: string; readonly to: string }

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('node_modules') && basename(file) !== 'generated.ts')
}

/** Imports by path in the repository (`kit/src/act.ts`) or by package name (`mongoose`). */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const specifiers = [
    ...text.matchAll(/(?:^|\n)(?:import|export)\s[^'"]*?from\s+'([^']+)'|(?:^|[\s(])import\(?\s*'([^']+)'/g),
  ].map((match) => match[1] ?? match[2] ?? '')
  return specifiers.map((to) => {
    if (to.startsWith('.')) return { from: file, to: normalize(join(dirname(file), to)) }
    return {
      from: file,
      to: to.replace(
        /^@chiiki\/([a-z]+)\//,
        (_, name) => `${packages.find((each) => each.endsWith(name))}/src/`,
      ),
    }
  })
}

const sources = packages.flatMap((name) => filesIn(`${name}/src`)).filter((file) => !isTest(file))
const imports = sources.flatMap(importsOf)
const breaking = (rule: (each: Import) => boolean) =>
  imports.filter(rule).map(({ from, to }) => `${from} → ${to}`)
const packageOf = (path: string) => packages.find((name) => path.startsWith(`${name}/`))

describe('who may import whom', () => {
  it('kit and store import nothing of ours', () => {
    const isOutside =
      (own: string) =>
      ({ from, to }: Import) =>
        from.startsWith(`${own}/`) && packageOf(to) !== undefined && packageOf(to) !== own
    expect([...breaking(isOutside('kit')), ...breaking(isOutside('store'))]).toEqual([])
  })

  it('a service and the gateway import kit alone: services meet in the schema', () => {
    expect(
      breaking(({ from, to }) => {
        const [own, other] = [packageOf(from), packageOf(to)]
        return own !== 'kit' && own !== 'store' && other !== undefined && other !== own && other !== 'kit'
      }),
    ).toEqual([])
  })

  it('nothing imports the tests', () => {
    expect(breaking(({ to }) => to.startsWith('tests/') || /\.test\.ts$/.test(to))).toEqual([])
  })

  it('a store reaches resolvers by the context only', () => {
    expect(
      breaking(({ from, to }) => basename(from) === 'resolvers.ts' && basename(to) === 'store.ts'),
    ).toEqual([])
  })

  it("only a main reads the environment of a service, and the gateway turns its packages' telemetry off", () => {
    const readers = sources.filter(
      (file) => !file.startsWith('store/') && /process\.env/.test(readFileSync(join(root, file), 'utf8')),
    )
    const allowed = [
      'kit/src/config.ts',
      'gateway/src/composer.ts',
      'gateway/src/graph.ts',
      'gateway/src/main.ts',
      'gateway/src/config.ts',
    ]
    expect(readers.filter((file) => !allowed.includes(file))).toEqual([])
  })

  it('what sends traces or writes metrics is loaded by one file each, and only when it is wanted', () => {
    const isFor = /^(@opentelemetry\/|prom-client$)/
    const loading = sources.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/(?:^|\n)import (?!type)[^'"]*?from\s+'([^']+)'/g)]
        .map((match) => `${file} → ${match[1]}`)
        .filter((line) => isFor.test(line.split(' → ')[1] ?? '') || line.endsWith('/open-telemetry.ts')),
    )
    expect([...new Set(loading.map((line) => line.split(' → ')[0]))]).toEqual(['kit/src/open-telemetry.ts'])
  })

  it('there are no barrels, no enums of TypeScript, no utils or common folders', () => {
    expect(sources.filter((file) => /(^|\/)(index\.ts|utils|common|helpers)(\/|$)/.test(file))).toEqual([])
    expect(
      sources.filter((file) =>
        /^\s*(export\s+)?(const\s+)?enum\s/m.test(readFileSync(join(root, file), 'utf8')),
      ),
    ).toEqual([])
  })
})

describe('the cores of slices', () => {
  const slices = sources.filter(
    (file) => file.startsWith('services/') && basename(file, '.ts') === basename(dirname(file)),
  )

  it('are there to be looked at', () => {
    expect(slices.length).toBeGreaterThan(0)
  })

  it('are pure: no clock, no chance, no waiting, no store, no schema', () => {
    const impure =
      /\bnew Date\(\)|Date\.now\(|Math\.random|\basync\b|\bawait\b|from '(mongoose|graphql|dataloader)'/
    expect(slices.filter((file) => impure.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })
})
