import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  getOperationAST,
  Kind,
  type SelectionNode,
} from 'graphql'
import type { Actor } from './actor.ts'
import { followingRefusal } from './audience.ts'

/** The context of one event: who listens, looked at anew, and the instant that the event is told in. */
export type ContextNow = () => Promise<{ readonly actor: Actor }>

type Events = AsyncIterableIterator<ExecutionResult>

/**
 * Follows a subscription. Each event is resolved in a context of its own, so that nothing is remembered from one to the next, and whoever listens is
 * made sure of at each: a token that isn't good any more, or a post that has ended, is the last event.
 */
export async function followEvents(
  asked: ExecutionArgs,
  contextNow: ContextNow,
): Promise<Events | ExecutionResult> {
  const first = await letIn(asked, contextNow)
  if ('errors' in first) return first
  const source = await createSourceEventStream({ ...asked, contextValue: first.context })
  if (!(Symbol.asyncIterator in source)) return source
  return eachResolved(source[Symbol.asyncIterator](), async (payload) => {
    const now = await letIn(asked, contextNow)
    if ('errors' in now) return { result: now, isLast: true }
    const result = await execute({ ...asked, rootValue: payload, contextValue: now.context })
    return { result, isLast: false }
  })
}

type LetIn = { readonly context: object } | { readonly errors: readonly GraphQLError[] }

async function letIn(asked: ExecutionArgs, contextNow: ContextNow): Promise<LetIn> {
  try {
    const context = await contextNow()
    const refused = rootsOf(asked).flatMap(
      (field) => followingRefusal(asked.schema, field, context.actor) ?? [],
    )
    return refused.length > 0 ? { errors: refused } : { context }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

/** The root field that is followed: validation lets no operation have two. */
function rootsOf({ document, operationName }: ExecutionArgs): string[] {
  const names = new Set<string>()
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const each of selections) {
      if (each.kind === Kind.FIELD) names.add(each.name.value)
      else if (each.kind === Kind.INLINE_FRAGMENT) collect(each.selectionSet.selections)
      else {
        const fragment = fragments.find(({ name }) => name.value === each.name.value)
        if (fragment) collect(fragment.selectionSet.selections)
      }
    }
  }
  collect(getOperationAST(document, operationName)?.selectionSet.selections ?? [])
  return [...names]
}

type Resolved = { readonly result: ExecutionResult; readonly isLast: boolean }

/** Not a generator: one that waits for its source can't be left, and would hold the source open until its next event. */
function eachResolved(
  source: AsyncIterator<unknown>,
  resolve: (payload: unknown) => Promise<Resolved>,
): Events {
  const over = { done: true, value: undefined } as const
  let isOver = false
  const leave = async () => {
    isOver = true
    await source.return?.()
  }
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    next: async () => {
      if (isOver) return over
      const { done, value } = await source.next()
      if (done || isOver) return over
      const { result, isLast } = await resolve(value)
      if (isLast) await leave()
      return { done: false, value: result }
    },
    return: async () => {
      await leave()
      return over
    },
  }
}
