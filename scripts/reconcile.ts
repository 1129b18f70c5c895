/**
 * Counts the cases of consultations against the books, party by party: what was opened or came and didn't go has to be there; and looks
 * whether each case, note and key that was ever kept still is. Exit 1 when something isn't.
 */
import { booksOf } from '../services/services/src/consultation/books.ts'
import { wholenessOf } from '../services/services/src/retention/wholeness.ts'
import { withConsultations } from './launch/consultations.ts'
import { runCommand, withStores } from './launch/with-stores.ts'

await runCommand(() =>
  withStores(({ uris }) =>
    withConsultations(uris.services ?? '', async (store) => {
      const [books, { cases, notes, faults }] = [await booksOf(store), await wholenessOf(store)]
      const line = (cells: readonly (string | number)[]) =>
        cells.map((each, at) => (at === 0 ? String(each).padEnd(36) : String(each).padStart(8))).join('')
      console.log(line(['party', 'opened', 'came', 'went', 'active', 'ended', 'lost']))
      for (const { party, opened, came, went, active, ended } of books)
        console.log(line([party, opened, came, went, active, ended, opened + came - went - active - ended]))
      for (const { id, fault, at } of faults) console.log(`${id}: ${fault}${at > 0 ? ` at ${at}` : ''}`)
      const moved = books.reduce((sum, { came, went }) => sum + came - went, 0)
      const isWhole = books.every(({ isConserved }) => isConserved) && faults.length === 0 && moved === 0
      console.log(
        isWhole
          ? `Nothing is lost: ${cases} cases, ${notes} notes, ${books.length} parties.`
          : 'Something is lost or doubled.',
      )
      return isWhole
    }),
  ),
)
