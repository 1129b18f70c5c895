import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Persona } from './persona.ts'

/** The cast's posts as organization takes them for the first tenures: a persona's rights begin and end there, as everybody's do. */
export function tenuresOf(cast: readonly Persona[]) {
  return cast.flatMap(({ id, label, claims }) =>
    claims.posts.map(({ post, office, until }) => ({
      person: id,
      post,
      office,
      title: label,
      lead: post.endsWith('-director') ? ('DIRECTOR' as const) : null,
      from: firstDay,
      until: until ?? null,
      decision: '開発・試験用の配役（実在しない）',
    })),
  )
}

/** @returns The file's path. */
export async function writeTenures(dir: string, cast: readonly Persona[]): Promise<string> {
  const file = join(dir, 'tenures.json')
  await mkdir(dir, { recursive: true })
  await writeFile(file, `${JSON.stringify(tenuresOf(cast), null, 2)}\n`)
  return file
}

const firstDay = '2025-04-01'
