import { createHash } from 'node:crypto'
import { codegen } from '@graphql-codegen/core'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql'

export type Made = {
  /** A TypeScript module: the types of each operation, and the operation itself under its name. */
  readonly module: string
  /** Each operation's text by its id, to be registered (`npm run operations -- register`). */
  readonly manifest: Readonly<Record<string, string>>
}

type Source = { readonly location: string; readonly text: string }

/** What stands behind the graph's own scalars in a client: text. */
const scalars = { ID: 'string', Date: 'string', DateTime: 'string', PartialDate: 'string' }

/**
 * Makes typed operations of queries as a frontend writes them, checked against the schema. `clientFrom` is where the module imports
 * `TypedOperation` from.
 * @throws Error with the file and the line of what isn't in the schema, or of an operation without a name.
 */
export async function operationsOf(
  schemaSdl: string,
  sources: readonly Source[],
  clientFrom = '@chiiki/client/typed-operation.ts',
): Promise<Made> {
  const documents = sources.map(({ location, text }) => ({ location, document: parsed(location, text) }))
  const types = await codegen({
    schema: parse(schemaSdl, { noLocation: true }),
    documents,
    filename: 'generated.ts',
    plugins: [{ types: {} }],
    pluginMap: { types: typescriptOperations },
    config: {
      scalars,
      strictScalars: true,
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      // An answer is told by its type: the name has to be what it is, where it was asked for.
      nonOptionalTypename: false,
      skipTypename: true,
    },
  })
  const definitions = documents.flatMap(({ document }) => document.definitions)
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
  const operations = definitions
    .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
    .map((each) => operationOf(each, fragments))
  return {
    module: [
      '// Made by npm run client from the .graphql files beside it.',
      `import type { TypedOperation } from '${clientFrom}'`,
      types.trim(),
      ...operations.map(written),
    ].join('\n\n'),
    manifest: Object.fromEntries(operations.map(({ id, text }) => [id, text])),
  }
}

type Operation = { readonly kind: string; readonly name: string; readonly id: string; readonly text: string }

function operationOf(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): Operation {
  const name = operation.name?.value
  if (name === undefined) throw new Error('An operation has no name: name it, so that it can be told by it.')
  const used = fragmentsIn(operation, fragments)
  const text = stripIgnoredCharacters([operation, ...used].map((each) => print(each)).join('\n'))
  return { kind: operation.operation, name, id: createHash('sha256').update(text).digest('hex'), text }
}

/** The fragments that it spreads, and those that they spread. */
function fragmentsIn(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): FragmentDefinitionNode[] {
  const used = new Set<FragmentDefinitionNode>()
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.find((each) => each.name.value === name.value)
        if (!fragment || used.has(fragment)) return
        used.add(fragment)
        follow(fragment)
      },
    })
  }
  follow(operation)
  return [...used]
}

function written({ kind, name, id, text }: Operation): string {
  const suffix = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[kind]
  const fields = `{ kind: '${kind}', name: '${name}', id: '${id}', text: ${JSON.stringify(text)} }`
  const constant = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  return `export const ${constant}: TypedOperation<${name}${suffix}, ${name}${suffix}Variables> = ${fields}`
}

function parsed(location: string, text: string): DocumentNode {
  try {
    return parse(text)
  } catch (error) {
    throw new Error(`${location}: ${error instanceof GraphQLError ? error.message : error}`)
  }
}
