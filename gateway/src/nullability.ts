import { Kind } from 'graphql'
import {
  argumentOf,
  type Declaration,
  declarationsIn,
  hasDirective,
  isCalled,
  ownersOf,
  type SubgraphSdl,
} from './ownership.ts'

/**
 * The fields that take more than themselves away when their subgraph is down, as sentences: a root field that
 * can't be null blanks the whole answer, and a field that can't be null on another subgraph's entity blanks the entity.
 */
export function notNullable(subgraphs: readonly SubgraphSdl[]): string[] {
  const owners = ownersOf(subgraphs, (declaration) => hasDirective(declaration, 'key'))
  return subgraphs.flatMap(({ name, sdl }) =>
    declarationsIn(sdl).flatMap((declaration) => {
      const type = declaration.name.value
      const isGuest = owners[type] !== undefined && owners[type] !== name
      if (!isGuest && !roots.has(type)) return []
      const whole = isGuest ? `the whole ${type}, which ${owners[type]} owns,` : 'the whole answer'
      return required(declaration).map(
        (field) => `${type}.${field} of ${name} can't be null, so ${whole} is missing when ${name} is down.`,
      )
    }),
  )
}

const roots = new Set(['Query', 'Mutation', 'Subscription'])

/** The fields that are non-null and the subgraph's own: neither part of a key, nor another's, nor federation's. */
function required(declaration: Declaration): string[] {
  const keys = new Set(declaration.directives?.filter((each) => isCalled(each, 'key')).flatMap(fieldsOfKey))
  const fields = declaration.fields ?? []
  return fields
    .filter((field) => field.type.kind === Kind.NON_NULL_TYPE && !hasDirective(field, 'external'))
    .map((field) => field.name.value)
    .filter((field) => !keys.has(field) && !field.startsWith('_'))
}

function fieldsOfKey(directive: NonNullable<Declaration['directives']>[number]): string[] {
  const fields = argumentOf(directive, 'fields')
  return fields?.kind === Kind.STRING ? fields.value.split(/[\s{}]+/).filter(Boolean) : []
}
