import { act, type Stored } from '@chiiki/kit/act.ts'
import { holdsPost } from '@chiiki/kit/actor.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { NotPermitted, SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Keyed } from '../consultation/shell.ts'
import type { Context } from '../context.ts'
import type { WeeklyHours } from '../counter/hours.ts'
import { officerPost } from '../party/acts.ts'
import {
  evolveInterpreter,
  faultOfWeekly,
  type InterpreterEvent,
  type InterpreterRecord,
  languagePattern,
} from './interpreter.ts'
import type { InterpreterRegisteredAlready } from './problem.ts'

export type InterpreterKept = InterpreterRecord & { readonly version: number }
type WeeklyGiven = Omit<WeeklyHours, 'weeksOfMonth'> & { readonly weeksOfMonth?: readonly number[] | null }
type RegisterGiven = Keyed & {
  readonly person: string
  readonly languages: readonly string[]
  readonly weekly?: readonly WeeklyGiven[] | null
}
type Registered = Result<InterpreterKept, SharedProblem | InterpreterRegisteredAlready>

const mostLanguages = 20

export async function registerInterpreter(context: Context, input: RegisterGiven): Promise<Registered> {
  const { stores, actor, now } = context
  const forbidden = notOfficer(context, 'registerInterpreter')
  if (forbidden) return refuse(forbidden)
  if (!/^[\w:.|@-]{1,200}$/.test(input.person))
    return refuse(
      invalid('person', 'the subject of their sign-in: 1 to 200 letters, digits or : . | @ - _', null),
    )
  const languages = [...new Set(input.languages)]
  if (languages.length === 0 || languages.length > mostLanguages)
    return refuse(invalid('languages', `1 to ${mostLanguages} languages`, String(languages.length)))
  const odd = languages.find((each) => !languagePattern.test(each))
  if (odd !== undefined)
    return refuse(invalid('languages', 'codes of languages, e.g. zh, en, vi or jsl for 日本手話', odd))
  const weekly =
    input.weekly?.map(({ days, opens, closes, weeksOfMonth }) => ({
      days: [...new Set(days)],
      weeksOfMonth: weeksOfMonth ?? null,
      opens,
      closes,
    })) ?? null
  const fault = weekly && faultOfWeekly(weekly)
  if (fault) return refuse(invalid('weekly', fault, null))
  const id = newId('Interpreter')
  const interpreter: InterpreterRecord = {
    _id: id,
    person: input.person,
    languages,
    weekly,
    state: 'ACTIVE',
    since: now,
    endedAt: null,
  }
  return act<InterpreterRecord & Stored, InterpreterEvent, InterpreterRegisteredAlready>(
    { actor, now },
    {
      name: 'registerInterpreter',
      model: stores.interpreter.interpreters,
      id,
      creates: true,
      input,
      decide: () => ok({ type: 'REGISTERED', interpreter }),
      evolve: evolveInterpreter,
      duplicate: {
        oneInterpreterForEachPerson: () => ({ kind: 'InterpreterRegisteredAlready', clause: null }),
      },
    },
  )
}

/** Nobody can book them any longer; what is booked stands until it's given back. */
export async function endInterpreter(
  context: Context,
  input: Keyed & { readonly id: string },
): Promise<Result<InterpreterKept, SharedProblem>> {
  const { stores, actor, now } = context
  return act<InterpreterRecord & Stored, InterpreterEvent, SharedProblem>(
    { actor, now },
    {
      name: 'endInterpreter',
      model: stores.interpreter.interpreters,
      id: input.id,
      input,
      permit: () => notOfficer(context, 'endInterpreter'),
      decide: (interpreter) =>
        interpreter?.state === 'ACTIVE'
          ? ok({ type: 'ENDED', at: now })
          : refuse(invalid('id', 'an interpreter who is active', input.id)),
      evolve: evolveInterpreter,
    },
  )
}

export function notOfficer({ actor }: Context, name: string): NotPermitted | null {
  if (holdsPost(actor, [officerPost])) return null
  return {
    kind: 'NotPermitted',
    clause: null,
    act: name,
    needs: [officerPost],
    isSignedIn: actor.kind === 'PERSON',
  }
}
