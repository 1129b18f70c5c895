import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { type Action, allows } from './roles.ts'
import type { ScramExchange } from './scram.ts'
import type { User, Users } from './users.ts'

/** A login under way. */
export type Conversation = {
  db: string
  name: string
  exchange: ScramExchange | undefined
  /** Set once the proof was right and the client still has to say an empty word. */
  isProven: boolean
  skipsEmptyExchange: boolean
}

/** Who a connection belongs to, and what they may do. */
export class Login {
  readonly #users: Users
  readonly #isRequired: boolean
  #who: { db: string; name: string } | undefined
  conversation: Conversation | undefined

  constructor(users: Users, isRequired: boolean) {
    this.#users = users
    this.#isRequired = isRequired
  }

  /** Names who cursors and sessions belong to; the same for everybody where no login is required. */
  get owner(): string {
    return this.#isRequired && this.#who ? `${this.#who.name}@${this.#who.db}` : ''
  }

  /** The user as stored now: rights that were taken away count at once. */
  get user(): User | undefined {
    return this.#who && this.#users.find(this.#who.db, this.#who.name)
  }

  accept(db: string, name: string): void {
    this.#who = { db, name }
  }

  leave(): void {
    this.#who = undefined
  }

  may(action: Action, db: string | undefined): boolean {
    if (!this.#isRequired) return true
    const user = this.user
    return user !== undefined && allows(user.roles, action, db)
  }

  /** @throws {CommandError} Unauthorized (13) */
  require(action: Action, db: string): void {
    if (this.may(action, db)) return
    if (!this.user) throw new CommandError(code.Unauthorized, 'command requires authentication')
    throw new CommandError(code.Unauthorized, `not authorized on ${db} to ${action}`)
  }

  requireAnyone(): void {
    if (this.#isRequired && !this.user) {
      throw new CommandError(code.Unauthorized, 'command requires authentication')
    }
  }
}
