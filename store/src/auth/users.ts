import { decode, encode } from '../bson/document.ts'
import type { PgPool } from '../pg/pool.ts'
import type { Role } from './roles.ts'
import type { Credential } from './scram.ts'

export type User = { db: string; name: string; credential: Credential; roles: Role[]; customData?: object }

export const usersSchema = `
CREATE TABLE IF NOT EXISTS chiiki_store.users (
  db text NOT NULL, name text NOT NULL, document bytea NOT NULL, PRIMARY KEY (db, name)
);`

/** Who may log in. Kept in the store's own database, and in memory because every login asks. */
export class Users {
  readonly #pool: PgPool
  readonly #known = new Map<string, User>()
  /** Given at each start and never stored. */
  #root: User | undefined

  constructor(pool: PgPool) {
    this.#pool = pool
  }

  async load(root: User | undefined): Promise<void> {
    this.#root = root
    for (const [document] of await this.#run('SELECT document FROM chiiki_store.users', [])) {
      const user = decode(document as Buffer) as User
      this.#known.set(keyOf(user.db, user.name), user)
    }
  }

  find(db: string, name: string): User | undefined {
    if (this.#root && db === this.#root.db && name === this.#root.name) return this.#root
    return this.#known.get(keyOf(db, name))
  }

  list(): User[] {
    return [...(this.#root ? [this.#root] : []), ...this.#known.values()]
  }

  async put(user: User): Promise<void> {
    const sql = `INSERT INTO chiiki_store.users (db, name, document) VALUES ($1::text, $2::text, $3::bytea)
ON CONFLICT (db, name) DO UPDATE SET document = excluded.document`
    await this.#run(sql, [user.db, user.name, encode(user)])
    this.#known.set(keyOf(user.db, user.name), user)
  }

  async remove(db: string, name: string): Promise<void> {
    await this.#run('DELETE FROM chiiki_store.users WHERE db = $1::text AND name = $2::text', [db, name])
    this.#known.delete(keyOf(db, name))
  }

  async #run(sql: string, parameters: (string | Uint8Array)[]) {
    const connection = await this.#pool.acquire()
    try {
      return await connection.execute(sql, parameters)
    } finally {
      this.#pool.release(connection)
    }
  }
}

function keyOf(db: string, name: string): string {
  return `${db}\0${name}`
}
