import { endStates } from './consultation.ts'
import type { ConsultationStore } from './store.ts'

/** What one party opened, got and gave by the books, and what it has by the cases. */
export type Book = {
  readonly party: string
  readonly opened: number
  readonly came: number
  readonly went: number
  readonly active: number
  readonly ended: number
  readonly isConserved: boolean
}

type Counted = { readonly _id: { readonly party: string; readonly what: string }; readonly count: number }

/**
 * Counts the books against the cases, party by party, at one instant of the store: what was opened or came and didn't go has to be there. The
 * books are written with each opening and each change of party, and by nothing else.
 */
export async function booksOf(store: ConsultationStore): Promise<Book[]> {
  const books = new Map<string, Omit<Book, 'party' | 'isConserved'>>()
  const none = { opened: 0, came: 0, went: 0, active: 0, ended: 0 }
  const add = (
    { _id: { party, what }, count }: Counted,
    names: Readonly<Record<string, keyof typeof none>>,
  ) => {
    const name = names[what] ?? 'active'
    const book = books.get(party) ?? none
    books.set(party, { ...book, [name]: book[name] + count })
  }
  await store.cases.db.transaction(async (session) => {
    books.clear()
    const moves = await store.moves
      .aggregate<Counted>([{ $group: { _id: { party: '$party', what: '$kind' }, count: { $sum: 1 } } }])
      .session(session)
    const cases = await store.cases
      .aggregate<Counted>([
        { $group: { _id: { party: '$owner.party', what: '$state' }, count: { $sum: 1 } } },
      ])
      .session(session)
    for (const each of moves) add(each, { OPENED: 'opened', CAME: 'came', WENT: 'went' })
    for (const each of cases) add(each, Object.fromEntries(endStates.map((state) => [state, 'ended'])))
  })
  return [...books]
    .map(([party, book]) => ({
      ...book,
      party,
      isConserved: book.opened + book.came - book.went === book.active + book.ended,
    }))
    .toSorted((a, b) => (a.party < b.party ? -1 : 1))
}
