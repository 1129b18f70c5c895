import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const node = process.execPath

/** What must hold of the repository as it stands, beside its tests. Each is a command that fails when it doesn't. */
export const checks: readonly { readonly name: string; readonly args: readonly string[] }[] = [
  // Several checkers each work out the models' types anew: one takes half the work, and here half the time.
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-p', '.', '--singleThreaded'] },
  { name: 'types of the explorer', args: ['node_modules/typescript/bin/tsc', '-p', 'explorer', '--noEmit'] },
  {
    name: 'types of the example frontend',
    args: ['node_modules/typescript/bin/tsc', '-p', 'examples/my-district', '--noEmit'],
  },
  {
    name: 'lint and format',
    args: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '--colors=off', '.'],
  },
  { name: 'generated types are fresh', args: ['scripts/generate.ts', '--check'] },
  { name: 'matrix of audiences is fresh', args: ['scripts/matrix.ts', '--check'] },
  { name: 'tables of machines are fresh', args: ['scripts/machines.ts', '--check'] },
  {
    name: 'operations of the example frontend are fresh',
    args: ['client/main.ts', 'examples/my-district/src', '--check'],
  },
  { name: 'composed schema is fresh', args: ['scripts/compose.ts', '--check'] },
]

/** What a check said when it failed; null when it passed. */
export function failureOf({ args }: { readonly args: readonly string[] }): string | null {
  const done = spawnSync(node, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 32 << 20,
  })
  return done.status === 0 ? null : `${done.stdout}${done.stderr}`.trim()
}
