import { type ConstDirectiveNode, type DefinitionNode, Kind, parse } from 'graphql'
import { notNullable } from '../nullability.ts'
import { declarationsIn, hasDirective, type SubgraphSdl } from '../ownership.ts'
import { audienceFaults, isFederations } from './declared-audiences.ts'
import type { Finding } from './findings.ts'

/** What a guest may not do with its schema; each of these refuses it. Whether it composes is another question. */
export function schemaFaults(guest: SubgraphSdl, others: readonly SubgraphSdl[]): Finding[] {
  return [
    ...audienceFaults(guest.sdl),
    ...fragileFields(guest, others),
    ...overrides(guest.sdl),
    ...renamedRoots(guest.sdl),
  ]
}

/** What a guest had better do otherwise; none of these refuses it. */
export function schemaAdvice(guest: SubgraphSdl, others: readonly SubgraphSdl[]): Finding[] {
  const shared = new Set(others.flatMap(({ sdl }) => declarationsIn(sdl).map(({ name }) => name.value)))
  return parse(guest.sdl, { noLocation: true }).definitions.flatMap((definition) => [
    ...undescribed(definition, shared),
    ...oddNames(definition),
    ...actsWithoutKey(definition),
  ])
}

function fragileFields(guest: SubgraphSdl, others: readonly SubgraphSdl[]): Finding[] {
  return notNullable([...others, { ...guest, isGuest: true }])
    .filter((sentence) => sentence.includes(` of ${guest.name} can't be null`))
    .map((message) => ({ code: 'NOT_NULLABLE', message, at: message.split(' ')[0] ?? '' }))
}

function overrides(sdl: string): Finding[] {
  return fieldsOf(sdl).flatMap(({ at, field }) =>
    hasDirective(field, 'override')
      ? [
          {
            code: 'OVERRIDE_NOT_TAKEN',
            message: `${at} takes a field over from another subgraph by @override. A department's subgraph adds fields and takes none away.`,
            at,
          },
        ]
      : [],
  )
}

function renamedRoots(sdl: string): Finding[] {
  return parse(sdl, { noLocation: true }).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) return []
    return (definition.operationTypes ?? []).flatMap(({ operation, type }) => {
      const usual = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}`
      if (type.name.value === usual) return []
      const message = `The root type of each ${operation} is called ${usual} here, not ${type.name.value}.`
      return [{ code: 'ROOT_RENAMED', message, at: type.name.value }]
    })
  })
}

function fieldsOf(sdl: string) {
  return declarationsIn(sdl).flatMap(({ name, fields = [] }) =>
    fields.map((field) => ({ at: `${name.value}.${field.name.value}`, field })),
  )
}

type Described = { readonly name: { readonly value: string }; readonly description?: unknown }

function undescribed(definition: DefinitionNode, shared: ReadonlySet<string>): Finding[] {
  if (!('name' in definition) || !definition.name || isMachinery(definition)) return []
  const type = definition.name.value
  const isOwn = !shared.has(type) && !roots.has(type) && !definition.kind.endsWith('Extension')
  const missing = (each: Described, at: string) => (each.description ? [] : [at])
  const members: readonly Described[] = [
    ...(('fields' in definition && definition.fields) || []),
    ...(('values' in definition && definition.values) || []),
  ]
  const places = [
    ...(isOwn ? missing(definition as Described, type) : []),
    ...members.flatMap((member) => {
      const at = `${type}.${member.name.value}`
      if (isFederations(member.name.value) || isStub(definition, member)) return []
      const given = 'arguments' in member ? (member.arguments as readonly Described[]) : []
      return [...missing(member, at), ...given.flatMap((each) => missing(each, `${at}(${each.name.value}:)`))]
    }),
  ]
  return places.map((at) => ({
    code: 'NOT_DESCRIBED',
    message: `${at} has no description: those who ask for it read nothing else.`,
    at,
  }))
}

/** What another subgraph's entity is known by is described there. */
function isStub(definition: DefinitionNode, { name }: Described): boolean {
  const directives = (('directives' in definition && definition.directives) ||
    []) as readonly ConstDirectiveNode[]
  return name.value === 'id' && hasDirective({ directives }, 'key')
}

function isMachinery(definition: DefinitionNode): boolean {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return true
  const name = 'name' in definition ? (definition.name?.value ?? '') : ''
  return name.startsWith('_') || /^(federation|link)__/.test(name)
}

const roots = new Set(['Query', 'Mutation', 'Subscription'])

function oddNames(definition: DefinitionNode): Finding[] {
  if (!('name' in definition) || !definition.name || isMachinery(definition)) return []
  const type = definition.name.value
  const odd: [at: string, why: string][] = []
  if (!/^[A-Z][A-Za-z0-9]*$/.test(type)) odd.push([type, "isn't in PascalCase"])
  if (/(Manager|Service|Helper|Util)$/.test(type))
    odd.push([type, 'names a program, not a thing of the ward'])
  for (const { name } of ('values' in definition && definition.values) || [])
    if (!/^[A-Z][A-Z0-9_]*$/.test(name.value)) odd.push([`${type}.${name.value}`, "isn't in CAPITALS"])
  for (const { name } of ('fields' in definition && definition.fields) || []) {
    if (isFederations(name.value)) continue
    const at = `${type}.${name.value}`
    if (!/^[a-z][A-Za-z0-9]*$/.test(name.value)) odd.push([at, "isn't in camelCase"])
    if (type === 'Query' && /^(get|fetch|list|find)[A-Z]/.test(name.value))
      odd.push([at, 'says that it reads, which every query does: name the thing'])
    if (type === 'Subscription' && /^(on|watch|follow|subscribe)[A-Z]/.test(name.value))
      odd.push([at, 'says that it follows, which every subscription does: name the thing'])
    if (type === 'Mutation' && /^(set|update|modify)[A-Z]/.test(name.value))
      odd.push([at, 'is a setter: name the act of the domain'])
  }
  return odd.map(([at, why]) => ({ code: 'NAMED_ODDLY', message: `${at} ${why}.`, at }))
}

function actsWithoutKey(definition: DefinitionNode): Finding[] {
  const isMutation =
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    definition.name.value === 'Mutation'
  if (!isMutation) return []
  return (definition.fields ?? []).flatMap((field) => {
    const at = `Mutation.${field.name.value}`
    const hasInput = field.arguments?.some(
      ({ name }) => name.value === 'input' || name.value === 'idempotencyKey',
    )
    const message = `${at} takes neither \`input\` nor \`idempotencyKey\`: a client whose connection broke can't ask again without doing it twice.`
    return hasInput ? [] : [{ code: 'NOT_REPEATABLE', message, at }]
  })
}
