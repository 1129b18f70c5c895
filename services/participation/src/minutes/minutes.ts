import { canonicalHash } from '@chiiki/kit/canonical-json.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'

/**
 * 議事録: what a meeting's minutes say, edition by edition. A published edition is never written again: a correction is the
 * next edition, with its reason, and the published one with the highest number is the one in force. Drafts are known to
 * the secretariat alone.
 */
export const minutesStates = ['DRAFT', 'APPROVED', 'PUBLISHED'] as const
export type MinutesState = (typeof minutesStates)[number]

export const minutesEvents = ['REVISE', 'APPROVE', 'PUBLISH'] as const
export type MinutesEventName = (typeof minutesEvents)[number]

/** What every row rests on: 会議の内容を知らせる. */
const clause = 'clause:K-2-2-2'

export const minutesMachine: Machine<MinutesState, MinutesEventName> = {
  name: 'Minutes',
  states: minutesStates,
  initial: 'DRAFT',
  final: ['PUBLISHED'],
  transitions: [
    { from: ['DRAFT', 'APPROVED'], event: 'REVISE', to: 'DRAFT', clause },
    { from: ['DRAFT'], event: 'APPROVE', to: 'APPROVED', clause },
    { from: ['APPROVED'], event: 'PUBLISH', to: 'PUBLISHED', clause },
  ],
}

/** CORRECT begins another edition and leaves this one as it is. */
export type MinutesAction = MinutesEventName | 'CORRECT'

export type Paragraph = {
  readonly text: string
  /** The item of the agenda that it's about. */
  readonly agendaItem: string | null
  /** Why its text isn't public: its own reason, or that of its item or meeting. */
  readonly closedReason: string | null
}

export type MinutesRecord = {
  readonly _id: string
  readonly meeting: string
  readonly council: string
  readonly edition: number
  readonly state: MinutesState
  /** Whether people still work on it: at most one such edition a meeting, by a unique index. */
  readonly isInWork: boolean
  readonly paragraphs: readonly Paragraph[]
  readonly corrects: string | null
  readonly correctionReason: string | null
  readonly approval: string | null
  readonly approvedAt: Date | null
  readonly publishedAt: Date | null
  readonly contentHash: string | null
}

/** An edition as it's kept: with the number of acts on it. */
export type MinutesKept = MinutesRecord & { readonly version: number }

/** Minutes as somebody may see them: the secretariat sees drafts, and the text of closed parts. */
export type MinutesSeen = MinutesKept & { readonly bySecretariat: boolean }

/** Minutes as who keeps these councils sees them: an edition in work is theirs alone, and null for everybody else. */
export function seenBy(kept: ReadonlySet<string>, minutes: MinutesKept): MinutesSeen | null {
  const bySecretariat = kept.has(minutes.council)
  return isPublic(minutes) || bySecretariat ? { ...minutes, bySecretariat } : null
}

export function isPublic({ state }: Pick<MinutesRecord, 'state'>): boolean {
  return state === 'PUBLISHED'
}

export type Begun = Pick<
  MinutesRecord,
  'meeting' | 'council' | 'edition' | 'paragraphs' | 'corrects' | 'correctionReason'
> & {
  readonly type: 'MINUTES_BEGUN'
  readonly id: string
}
export type MinutesEvent =
  | Begun
  | { readonly type: 'MINUTES_REVISED'; readonly paragraphs: readonly Paragraph[] }
  | { readonly type: 'MINUTES_APPROVED'; readonly approval: string; readonly at: Date }
  | { readonly type: 'MINUTES_PUBLISHED'; readonly at: Date }

/** The minutes after an event. @throws Error for an event of minutes that aren't there. */
export function evolveMinutes(minutes: MinutesRecord | null, event: MinutesEvent): MinutesRecord {
  if (event.type === 'MINUTES_BEGUN') return begun(event)
  if (!minutes) throw new Error(`${event.type} needs minutes`)
  switch (event.type) {
    case 'MINUTES_REVISED':
      return { ...minutes, state: 'DRAFT', paragraphs: event.paragraphs, approval: null, approvedAt: null }
    case 'MINUTES_APPROVED':
      return { ...minutes, state: 'APPROVED', approval: event.approval, approvedAt: event.at }
    case 'MINUTES_PUBLISHED': {
      const published = { ...minutes, state: 'PUBLISHED' as const, isInWork: false, publishedAt: event.at }
      return { ...published, contentHash: contentHashOf(published) }
    }
  }
}

/** What the minutes say to the public. */
export function publicParagraphs({ paragraphs }: Pick<MinutesRecord, 'paragraphs'>) {
  return paragraphs.map(({ text, ...rest }) => ({ ...rest, text: rest.closedReason === null ? text : null }))
}

/** SHA-256 over what the public reads: shows that published minutes stayed what they were. */
export function contentHashOf(minutes: Pick<MinutesRecord, 'meeting' | 'edition' | 'paragraphs'>): string {
  const { meeting, edition } = minutes
  return canonicalHash({ meeting, edition, paragraphs: publicParagraphs(minutes) })
}

/** The published edition in force, of all editions of one meeting. */
export function currentOf<M extends MinutesRecord>(editions: readonly M[]): M | null {
  return editions.findLast(({ state }) => state === 'PUBLISHED') ?? null
}

/** What may be done with this edition, given all of its meeting. */
export function possibleActions(minutes: MinutesRecord, editions: readonly MinutesRecord[]): MinutesAction[] {
  const isCorrectable = currentOf(editions)?._id === minutes._id && !editions.some(({ isInWork }) => isInWork)
  return [...eventsFrom(minutesMachine, minutes.state), ...(isCorrectable ? (['CORRECT'] as const) : [])]
}

function begun({ type: _, id, ...facts }: Begun): MinutesRecord {
  return {
    _id: id,
    ...facts,
    state: minutesMachine.initial,
    isInWork: true,
    approval: null,
    approvedAt: null,
    publishedAt: null,
    contentHash: null,
  }
}
