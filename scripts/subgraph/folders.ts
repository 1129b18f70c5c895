import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** The folders in which this repository keeps subgraphs of departments: one a folder, by its name. */
export const parents: readonly string[] = ['departments', 'examples']

/** What new ones are made of. */
export const template = join('template', 'subgraph')

export type DepartmentFolder = {
  /** From the root of the repository, e.g. `departments/bosai`. */
  readonly folder: string
  /** Which model stands behind a type of its schema: `Type: path from src#Model as Alias`. */
  readonly models: Readonly<Record<string, string>>
}

/** The subgraphs of departments in this repository that are written on the kit: those whose package.json names their models. */
export function departmentFolders(): DepartmentFolder[] {
  const folders = [
    template,
    ...globSync(
      parents.map((parent) => join(parent, '*')),
      { cwd: root },
    ).sort(),
  ]
  return folders.flatMap((folder) => {
    const file = join(root, folder, 'package.json')
    if (!existsSync(file)) return []
    const { chiiki } = JSON.parse(readFileSync(file, 'utf8')) as { chiiki?: Pick<DepartmentFolder, 'models'> }
    return chiiki ? [{ folder, models: chiiki.models }] : []
  })
}
