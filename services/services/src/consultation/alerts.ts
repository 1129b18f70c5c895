import type { Alert, AlertKind, CaseRecord } from './consultation.ts'
import type { Env } from './step.ts'

export function alerted(
  record: CaseRecord,
  env: Pick<Env, 'now' | 'id'>,
  kind: AlertKind,
  to: readonly string[],
  about: string | null = null,
): CaseRecord {
  const alerts = [...new Set(to)].map(
    (each): Alert => ({ id: env.id('ConsultationAlert'), kind, to: each, about, at: env.now }),
  )
  return { ...record, alerts: [...record.alerts, ...alerts] }
}

export const supervisorsOf = (party: string) => `supervisors ${party}`
export const privacyOfficers = 'privacy-officers'
