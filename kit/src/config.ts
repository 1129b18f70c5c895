import { z } from 'zod'

/** The environment doesn't hold what this process needs. `message` lists every fault, one a line. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/**
 * Reads a process's settings from its environment. Only a `main.ts` calls this.
 * @throws ConfigError naming every variable that is missing or wrong, all at once.
 */
export function readConfig<S extends z.ZodType>(
  schema: S,
  env: Record<string, string | undefined> = process.env,
): z.infer<S> {
  // A variable that is set to nothing is one that isn't set: that's how container files leave things out.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const faults = read.error.issues.map(
    (issue) => `  ${issue.path.join('.') || 'environment'}: ${issue.message}`,
  )
  throw new ConfigError(`The settings of this process are not right:\n${faults.join('\n')}`)
}

/** A TCP port from the environment; 0 lets the system choose. */
export const port = z.coerce.number().int().min(0).max(65_535)
