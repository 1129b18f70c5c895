import { sealerOf } from '../../kit/src/sealed.ts'
import { withConnection } from '../../kit/src/with-connection.ts'
import { type ConsultationStore, consultationStore } from '../../services/services/src/consultation/store.ts'

/** Opens the store of consultations for a command that opens no text, without building or importing anything. */
export function withConsultations<T>(uri: string, use: (store: ConsultationStore) => Promise<T>): Promise<T> {
  return withConnection(uri, (connection) => use(consultationStore(connection, sealerOf(null))))
}
