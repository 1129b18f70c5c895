import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { departmentFolders } from './scripts/subgraph/folders.ts'

const shared = Object.fromEntries(
  ['NotFound', 'Conflict', 'NotPermitted', 'InvalidInput', 'IdempotencyKeyReused'].map((name) => [
    name,
    `@chiiki/kit/problem.ts#${name} as ${name}Model`,
  ]),
)
const clocks = {
  Clock: '@chiiki/kit/clock.ts#Clock as ClockModel',
  ClockRule: '@chiiki/kit/clock.ts#ClockRule as ClockRuleModel',
}

type Models = Readonly<Record<string, string>>

/** The resolver types of one subgraph, from its SDL and what it shares with all others. */
export function generatedFrom(folder: string, models: Models) {
  const shares = ['kit/src/shared.graphql', 'kit/src/clock.graphql']
  const stub = folder === 'services/organization' ? [] : ['kit/src/clause-stub.graphql']
  return {
    schema: [...shares, ...stub, `${folder}/src/**/*.graphql`],
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      contextType: './context.ts#Context',
      mappers: { ...shared, ...clocks, ...models },
      enumsAsTypes: true,
      useTypeImports: true,
      skipTypename: false,
      importExtension: '.ts',
      emitLegacyCommonJSImports: false,
      immutableTypes: true,
      defaultScalarType: 'unknown',
      optionalResolveType: true,
      maybeValue: 'T | null | undefined',
      inputMaybeValue: 'T | null | undefined',
      scalars: {
        ID: 'string',
        Date: 'string',
        PartialDate: 'string',
        DateTime: 'Date',
      },
    },
  }
}

/** Which model stands behind a type of a service's schema, by its `models.json`: `Type: path from src#Model as Alias`. */
function modelsOf(folder: string): Models {
  return JSON.parse(readFileSync(join(import.meta.dirname, folder, 'models.json'), 'utf8'))
}

const services = ['organization', 'participation', 'services'].map((name) => `services/${name}`)
const folders = [...services.map((folder) => ({ folder, models: modelsOf(folder) })), ...departmentFolders()]

/** Resolver types are generated from the SDL of each subgraph of this repository; a missing resolver fails the type check. */
const config: CodegenConfig = {
  errorsOnly: true,
  generates: Object.fromEntries(
    folders.map(({ folder, models }) => [`${folder}/src/generated.ts`, generatedFrom(folder, models)]),
  ),
}

export default config
