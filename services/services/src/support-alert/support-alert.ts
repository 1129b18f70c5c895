import { addDays, type BusinessDate, startOfDay } from '@chiiki/kit/business-date.ts'

/**
 * 支援措置の知らせ: that somebody tried to have something issued that is withheld. It goes to the officers of the office that answers for the
 * protection and of the office that would have issued, and to nobody else; it names the application and no person.
 */
export const alertStates = ['NEW', 'SEEN'] as const
export type AlertState = (typeof alertStates)[number]

export type AlertRecord = {
  readonly _id: string
  readonly office: string
  readonly application: string
  readonly state: AlertState
  readonly firstAt: Date
  readonly lastAt: Date
  /** How often on that day; counted up to `mostTries`. */
  readonly tries: number
  readonly seenAt: Date | null
  readonly eraseAt: Date
}

/** More tries of a day change nothing: one alert a day, application and office, of a size that nobody can blow up. */
export const mostTries = 50

export type AlertEvent =
  | { readonly type: 'TRIED'; readonly at: Date; readonly act: string }
  | { readonly type: 'SEEN'; readonly at: Date }

export function alertId(office: string, application: string, day: BusinessDate): string {
  const slug = (id: string) => id.slice(id.indexOf(':') + 1)
  return `supportAlert:${slug(application)}-${slug(office)}-${day}`
}

type Place = Pick<AlertRecord, '_id' | 'office' | 'application' | 'eraseAt'>

/** Another try makes an alert new again, whoever had seen it. */
export function afterTry(before: AlertRecord | null, place: Place, at: Date): AlertRecord {
  const { firstAt = at, tries = 0 } = before ?? {}
  return { ...place, state: 'NEW', firstAt, lastAt: at, tries: tries + 1, seenAt: null }
}

export function isFull(alert: Pick<AlertRecord, 'tries' | 'state'>): boolean {
  return alert.tries >= mostTries && alert.state === 'NEW'
}

/** When nothing of it is kept any more. */
export function keptUntil(day: BusinessDate, alertDays: number): Date {
  return startOfDay(addDays(day, alertDays + 1))
}
