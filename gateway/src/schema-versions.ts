import { readFileSync } from 'node:fs'
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import { connectionOf, type PageArgs, pageFor } from '@chiiki/kit/connection.ts'
import { decodeCursor } from '@chiiki/kit/cursor.ts'
import type { Order } from '@chiiki/kit/order.ts'
import { scalars } from '@chiiki/kit/scalars.ts'
import { buildSchema, execute, GraphQLError, isScalarType, parse } from 'graphql'
import type { RequestContext } from './request-context.ts'
import type { SchemaHistory, SchemaVersion } from './schema-history.ts'

/** The SDL of the gateway's own subgraph that tells the versions of the schema. */
export const schemaVersionsSdl = readFileSync(new URL('./schema-versions.graphql', import.meta.url), 'utf8')

const newestFirst: Order = [{ path: 'number', direction: 'DESC', isNullable: false }]

/** Answers `schemaVersions` within the gateway. Where the schema isn't told, neither is its history. */
export function schemaVersionsSource(history: SchemaHistory, isTold: boolean): GraphQLDataSource {
  const schema = buildSchema(schemaVersionsSdl, { assumeValidSDL: true })
  const instant = schema.getType('DateTime')
  if (isScalarType(instant)) instant.serialize = scalars.DateTime.serialize
  const schemaVersions = (args: PageArgs) => {
    if (isTold) return pageOf(history.versions, args)
    throw new GraphQLError("This graph doesn't tell its schema.", {
      extensions: { code: 'INTROSPECTION_OFF' },
    })
  }
  return {
    async process(options: GraphQLDataSourceProcessOptions) {
      const { request } = options
      if ('incomingRequestContext' in options) (options.context as RequestContext).caching.never()
      const { data, errors } = await execute({
        schema,
        document: parse(request.query ?? '', { noLocation: true }),
        variableValues: request.variables,
        rootValue: { schemaVersions },
      })
      return { data, ...(errors && { errors: errors.map((error) => error.toJSON()) }) }
    },
  }
}

function pageOf(versions: readonly SchemaVersion[], args: PageArgs) {
  const page = pageFor(args, newestFirst)
  const at = (cursor: string | null | undefined, name: string, otherwise: number) =>
    cursor == null ? otherwise : Number(decodeCursor(newestFirst, cursor, name)[0])
  const [after, before] = [at(args.after, 'after', Number.POSITIVE_INFINITY), at(args.before, 'before', 0)]
  const within = versions.filter(({ number }) => number < after && number > before)
  const rows = page.isBackwards ? within.slice(0, page.limit) : within.slice(-page.limit).reverse()
  return connectionOf(page, rows)
}
