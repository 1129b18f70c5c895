import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { type Action, allows } from './roles.ts'
import type { ScramExchange } from './scram.ts'
import type { User, Users } from './users.ts'

/** A login under way. */
export type Conversation = {
  db: string
  name: string
  exchange: ScramExchange
  /** Set once the proof was right and the client still has to say an empty word. */
  isProven: boolean
  skipsEmptyExchange: boolean
}

/** Who a connection belongs to, and what they may do. */
export class Login {
  readonly #users: Users
  readonly #isRequired: boolean
  readonly #onChange: () => void
  #who: { db: string; name: string; id: string | undefined } | undefined
  conversation: Conversation | undefined

  /** @param onChange told when somebody has logged in, or out */
  constructor(users: Users, isRequired: boolean, onChange: () => void = () => {}) {
    this.#users = users
    this.#isRequired = isRequired
    this.#onChange = onChange
  }

  /** Whether nobody has logged in, where somebody has to. */
  get isStranger(): boolean {
    return this.#isRequired && this.#who === undefined
  }

  /** Names who cursors and sessions belong to; the same for everybody where no login is required. */
  get owner(): string {
    return this.#isRequired && this.#who ? ownerOf(this.#who.db, this.#who.name) : ''
  }

  /** The user as stored now: rights that were taken away count at once, and who comes later by the same name is another. */
  get user(): User | undefined {
    const found = this.#who && this.#users.find(this.#who.db, this.#who.name)
    return found?.id === this.#who?.id ? found : undefined
  }

  accept(db: string, name: string): void {
    this.#who = { db, name, id: this.#users.find(db, name)?.id }
    this.#onChange()
  }

  leave(): void {
    this.#who = undefined
    this.#onChange()
  }

  may(action: Action, db: string | undefined): boolean {
    if (!this.#isRequired) return true
    const user = this.user
    return user !== undefined && allows(user.roles, action, db)
  }

  /**
   * @param db undefined for every database
   * @throws {CommandError} Unauthorized (13)
   */
  require(action: Action, db: string | undefined): void {
    if (this.may(action, db)) return
    if (!this.user) throw new CommandError(code.Unauthorized, 'command requires authentication')
    throw new CommandError(code.Unauthorized, `not authorized on ${db ?? 'every database'} to ${action}`)
  }

  requireAnyone(): void {
    if (this.#isRequired && !this.user) {
      throw new CommandError(code.Unauthorized, 'command requires authentication')
    }
  }
}

/** A user among all: the name of a database has no dot, so no two users are called alike. */
export function ownerOf(db: string, name: string): string {
  return `${db}.${name}`
}
