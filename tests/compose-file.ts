import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export const root = join(import.meta.dirname, '..')

export type Container = {
  image: string
  build?: string
  user?: string
  entrypoint?: string[]
  command: string[]
  environment: Record<string, string | null>
  healthcheck: { test: string[] }
  depends_on?: Record<string, { condition: string }>
  ports?: string[]
  volumes?: string[]
  networks: string[]
  read_only: boolean
  cap_drop: string[]
  security_opt: string[]
  restart: string
}

export type ComposeFile = {
  services: Record<string, Container>
  networks: Record<string, { internal?: boolean } | null>
  volumes: Record<string, null>
}

/** `docker-compose.yml` as `docker compose` would read it in this environment: `${NAME:-default}` and `$$` replaced. */
export function composeFile(env: Readonly<Record<string, string>> = {}): ComposeFile {
  const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8')
  return parse(text, (_key, value) => (typeof value === 'string' ? interpolated(value, env) : value), {
    merge: true,
  })
}

function interpolated(text: string, env: Readonly<Record<string, string>>): string {
  return text.replace(/\$\$|\$\{([A-Z_]+)(?::-([^}]*))?\}/g, (whole, name?: string, otherwise?: string) =>
    whole === '$$' ? '$' : env[name ?? ''] || (otherwise ?? ''),
  )
}
