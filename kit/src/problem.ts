/**
 * Problems: expected refusals as data. A problem's `kind` is the name of its GraphQL type; its other
 * members are the facts that the type shows. What it says to a person stands in a slice's `messages.ts`.
 */
export type Language = 'JA' | 'EN'

export type Problem = {
  readonly kind: string
  /** The clause of the ordinance or rule that held, e.g. `clause:K-4-3-3`; null where no clause is behind it. */
  readonly clause: string | null
}

/** What a problem says in one language: what rule held, and what would mend it. */
export type Message = { readonly message: string; readonly remedy: string }

/** For every kind of `P`, its message in Japanese and in English: a missing one doesn't compile. */
export type MessagesOf<P extends Problem> = {
  readonly [K in P['kind']]: (problem: Extract<P, { kind: K }>) => {
    readonly ja: Message
    readonly en: Message
  }
}

export type NotFound = { kind: 'NotFound'; clause: null; id: string }

/** Nothing of this id, or nothing that whoever asks may know of. */
export function notFound(id: string): NotFound {
  return { kind: 'NotFound', clause: null, id }
}

export type Conflict = {
  kind: 'Conflict'
  clause: null
  id: string
  expectedVersion: number
  currentVersion: number | null
}
export type NotPermitted = {
  kind: 'NotPermitted'
  clause: string | null
  act: string
  needs: readonly string[]
  isSignedIn: boolean
}
export type InvalidInput = {
  kind: 'InvalidInput'
  clause: string | null
  field: string
  rule: string
  given: string | null
}
export type IdempotencyKeyReused = { kind: 'IdempotencyKeyReused'; clause: null; idempotencyKey: string }

/** The problems that every mutation can answer, whatever the slice. */
export type SharedProblem = NotFound | Conflict | NotPermitted | InvalidInput | IdempotencyKeyReused

export const sharedMessages: MessagesOf<SharedProblem> = {
  NotFound: ({ id }) => ({
    ja: { message: `「${id}」は見つかりません。`, remedy: 'IDを確かめてください。' },
    en: { message: `There is no "${id}".`, remedy: 'Check the id.' },
  }),
  Conflict: ({ currentVersion }) => ({
    ja: {
      message: '同時に別の変更が行われたため、この変更は保存されませんでした。',
      remedy: `最新の版（${currentVersion ?? '不明'}）を読み直し、内容を確かめてから、もう一度実行してください。`,
    },
    en: {
      message: 'Somebody else changed this at the same time; your change was not saved.',
      remedy: `Read the current version (${currentVersion ?? 'unknown'}), look at what changed, then try again.`,
    },
  }),
  NotPermitted: ({ needs, isSignedIn }) => ({
    ja: {
      message: 'この操作を行う権限がありません。',
      remedy: `${isSignedIn ? '' : 'サインインしてください。'}この操作ができる職: ${needs.join('、') || 'なし'}`,
    },
    en: {
      message: 'You may not do this.',
      remedy: `${isSignedIn ? '' : 'Sign in. '}Posts that may: ${needs.join(', ') || 'none'}.`,
    },
  }),
  InvalidInput: ({ field, rule, given }) => ({
    ja: {
      message: `「${field}」の値が正しくありません: ${rule}`,
      remedy: `入力された値: ${given ?? '（なし）'}`,
    },
    en: { message: `"${field}" isn't valid: ${rule}`, remedy: `What was given: ${given ?? '(nothing)'}` },
  }),
  IdempotencyKeyReused: ({ idempotencyKey }) => ({
    ja: {
      message: `冪等キー「${idempotencyKey}」は、別の内容の操作で使われています。`,
      remedy: '操作ごとに新しいキーを使ってください。',
    },
    en: {
      message: `The idempotency key "${idempotencyKey}" was used for another act.`,
      remedy: 'Use a new key for each act; repeat a key only to repeat the same act.',
    },
  }),
}

/** GraphQL resolvers for the types behind these messages: `message(lang)`, `remedy(lang)`, `rule`, `clause`. */
export function problemResolvers<P extends Problem>(messages: MessagesOf<P>) {
  const said = messages as unknown as Record<string, (problem: Problem) => { ja: Message; en: Message }>
  return Object.fromEntries(
    Object.entries(said).map(([kind, say]) => {
      const inLanguage = (problem: Problem, lang: Language) => say(problem)[lang === 'EN' ? 'en' : 'ja']
      return [
        kind,
        {
          message: (problem: Problem, args: { lang: Language }) => inLanguage(problem, args.lang).message,
          remedy: (problem: Problem, args: { lang: Language }) => inLanguage(problem, args.lang).remedy,
          clause: (problem: Problem) =>
            problem.clause === null ? null : { __typename: 'Clause', id: problem.clause },
        },
      ]
    }),
  )
}
