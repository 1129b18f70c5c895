import { pino } from 'pino'

export type Log = {
  debug(facts: object, message: string): void
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

/**
 * A process's log: one JSON line an entry on standard output. Names of persons, addresses, variables,
 * tokens and bodies never go in: log ids, counts, durations and codes.
 */
export function createLog(name: string, level: string = 'info'): Log {
  return pino({
    name,
    level,
    base: { name },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        '*.authorization',
        '*.password',
        '*.token',
        '*.uri',
        'authorization',
        'password',
        'token',
        'uri',
      ],
      remove: true,
    },
  })
}
