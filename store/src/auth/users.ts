import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { decode, encode } from '../bson/document.ts'
import type { PgPool } from '../pg/pool.ts'
import type { Role } from './roles.ts'
import { type Credential, iterations, saltLength } from './scram.ts'

export type User = {
  db: string
  name: string
  /** Tells a user from one that had the name before; `root` has none. */
  id?: string
  credential: Credential
  roles: Role[]
  customData?: object
}

export const usersSchema = `
CREATE TABLE IF NOT EXISTS chiiki_store.users (
  db text NOT NULL, name text NOT NULL, document bytea NOT NULL, PRIMARY KEY (db, name)
);
CREATE TABLE IF NOT EXISTS chiiki_store.secrets (name text PRIMARY KEY, value bytea NOT NULL);`

/** Who may log in. Kept in the store's own database, and in memory because every login asks. */
export class Users {
  readonly #pool: PgPool
  readonly #known = new Map<string, User>()
  /** Given at each start and never stored. */
  #root: User | undefined
  #secret: Uint8Array = randomBytes(32)

  constructor(pool: PgPool) {
    this.#pool = pool
  }

  async load(root: User | undefined): Promise<void> {
    this.#root = root
    for (const [document] of await this.#run('SELECT document FROM chiiki_store.users', [])) {
      const user = decode(document as Buffer) as User
      this.#known.set(keyOf(user.db, user.name), { ...user, id: user.id ?? randomUUID() })
    }
    await this.#run(`INSERT INTO chiiki_store.secrets VALUES ('decoys', $1::bytea) ON CONFLICT DO NOTHING`, [
      this.#secret,
    ])
    const [kept] = await this.#run(`SELECT value FROM chiiki_store.secrets WHERE name = 'decoys'`, [])
    this.#secret = kept?.[0] ?? this.#secret
  }

  /** Whether a user is the one whose password and rights are given at each start and can't be changed otherwise. */
  isRoot({ db, name }: Pick<User, 'db' | 'name'>): boolean {
    return this.#root?.db === db && this.#root.name === name
  }

  /**
   * What a login by a name that isn't there is asked with: as lasting as if it were, so that names can't be found out, and
   * answered by no password.
   */
  decoy(db: string, name: string): Credential {
    const salt = createHmac('sha256', this.#secret).update(keyOf(db, name)).digest().subarray(0, saltLength)
    const key = () => randomBytes(32).toString('base64')
    return { iterations, salt: salt.toString('base64'), storedKey: key(), serverKey: key() }
  }

  find(db: string, name: string): User | undefined {
    if (this.#root && db === this.#root.db && name === this.#root.name) return this.#root
    return this.#known.get(keyOf(db, name))
  }

  list(): User[] {
    const known = [...this.#known.values()].filter((user) => !this.isRoot(user))
    return [...(this.#root ? [this.#root] : []), ...known]
  }

  /** A new user, or one that is there and changes. */
  async put(changed: User): Promise<void> {
    const user = { ...changed, id: changed.id ?? randomUUID() }
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
