import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownNames, wellNamed } from '../../gateway/src/subgraph-list.ts'

const root = join(import.meta.dirname, '..', '..')
const graphOwn = ['organization', 'participation', 'services', 'gateway', 'kit', 'store', 'identity']

/** A department's name as each place writes it: `city-planning`, `cityPlanning`, `CityPlanning`, `CITY_PLANNING`. */
export type Spelled = {
  readonly name: string
  readonly camel: string
  readonly pascal: string
  readonly upper: string
}

export function spelled(name: string): Spelled {
  const pascal = name.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1)
  return { name, camel, pascal, upper: name.toUpperCase().replaceAll('-', '_') }
}

/** Why a department's subgraph can't be called this, each reason with what would do; empty: it can. */
export function nameFaults(name: string): string[] {
  if (!wellNamed.test(name) || /-$|--/.test(name) || name.length > 30)
    return [
      `"${name}" isn't a name. Take 1 to 30 lower-case letters, digits and single hyphens, beginning with a letter, e.g. bosai or city-planning.`,
    ]
  if (ownNames.includes(name) || graphOwn.includes(name))
    return [`"${name}" is a part of the graph itself. Take the department's own name, e.g. bosai.`]
  const { pascal } = spelled(name)
  const taken = new RegExp(`^(?:type|enum|input|union|interface|scalar) (${pascal}Notice\\w*)`, 'm').exec(
    readFileSync(join(root, 'api.graphql'), 'utf8'),
  )
  return taken
    ? [`The graph has a type ${taken[1]} already, which "${name}" would have too. Take a longer name.`]
    : []
}
