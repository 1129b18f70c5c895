import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { InvalidInput, Problem, SharedProblem } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { type Context, momentOn } from '../context.ts'
import { counterAt } from '../counter/counter.ts'
import {
  changeLocalGroup,
  type Draft,
  endLocalGroup,
  evolveLocalGroup,
  type LocalGroupEnded,
  type LocalGroupEvent,
  type LocalGroupRecord,
  type LocalGroupRegistered,
  mayRegister,
  registerLocalGroup,
} from './local-group.ts'

export type LocalGroupKept = LocalGroupRecord & { readonly version: number }
type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Acted<P extends Problem> = Promise<Result<LocalGroupKept, P | SharedProblem>>
type OnGroup<P extends Problem> = Act<LocalGroupRecord & Stored, LocalGroupEvent, P>
type OnKept = Keyed & { readonly localGroup: string }

export async function register(
  context: Context,
  input: Keyed & Draft & { readonly district: string },
): Acted<InvalidInput | LocalGroupRegistered> {
  const { stores, actor, now } = context
  const office = await centreOf(context, input.district)
  const refused = mayRegister(actor, office, 'registerLocalGroup')
  if (refused || office === null) return refuse(refused ?? notFound(input.district))
  const id = newId('LocalGroup')
  const home = { district: input.district, office }
  const acting: OnGroup<InvalidInput | LocalGroupRegistered> = {
    ...{ name: 'registerLocalGroup', model: stores.localGroup.groups, id, creates: true, input },
    decide: () => registerLocalGroup(id, input, home, now),
    evolve: evolveLocalGroup,
    duplicate: { oneLocalGroup: twice },
  }
  return act({ actor, now }, acting)
}

export function change(
  context: Context,
  input: OnKept & Omit<Draft, 'kind' | 'hasAgreed'>,
): Acted<InvalidInput | LocalGroupRegistered | LocalGroupEnded> {
  return onOne<InvalidInput | LocalGroupRegistered | LocalGroupEnded>(
    context,
    'changeLocalGroup',
    input,
    (group) => changeLocalGroup(group, input),
  )
}

export function end(
  context: Context,
  input: OnKept & { readonly until: string },
): Acted<InvalidInput | LocalGroupEnded> {
  return onOne(context, 'endLocalGroup', input, (group) => endLocalGroup(group, input.until, context.now))
}

function onOne<P extends Problem>(
  { stores, actor, now }: Context,
  name: string,
  input: OnKept,
  decide: (group: LocalGroupRecord) => Result<LocalGroupEvent, P>,
): Acted<P> {
  return act({ actor, now }, {
    ...{ name, model: stores.localGroup.groups, id: input.localGroup, input },
    permit: (group) => mayRegister(actor, group?.office ?? null, name),
    decide: (group) => decide(group as LocalGroupRecord),
    evolve: evolveLocalGroup,
    duplicate: { oneLocalGroup: (event) => twice(event) as unknown as P },
  } satisfies OnGroup<P>)
}

function twice(event: LocalGroupEvent): LocalGroupRegistered {
  const name =
    event.event === 'REGISTERED' ? event.group.name : event.event === 'CHANGED' ? event.words.name : ''
  return { kind: 'LocalGroupRegistered', clause: null, name }
}

/** The office of the centre of a district, by its window; null where there's none. */
async function centreOf(context: Context, district: string): Promise<string | null> {
  const windows = (await context.loaders.countersOfDistrict.load(district)).flatMap(
    (each) => counterAt(each, momentOn(context, null)) ?? [],
  )
  return windows.find(({ kind }) => kind === 'CENTRE')?.office ?? null
}
