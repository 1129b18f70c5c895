import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { Context } from '../context.ts'
import { policyOf } from './lookup.ts'

/** The themes that skills, trainings and problems of districts are told by: data, in force today. */
export async function themesOf(context: Context): Promise<string[]> {
  const themes = await policyOf(context, 'THEME', businessDateOf(context.now))
  return themes.flatMap(({ code }) => code ?? [])
}

export function themeFault(field: string, theme: string, known: readonly string[]): SharedProblem | null {
  return known.includes(theme) ? null : invalid(field, `must be one of ${known.join(', ')}`, theme)
}

export function weightFault(field: string, given: number): SharedProblem | null {
  return Number.isInteger(given) && given >= 1 && given <= 3
    ? null
    : invalid(field, 'must be 1, 2 or 3', String(given))
}

export function listFault(field: string, list: readonly unknown[], most: number): SharedProblem | null {
  return list.length >= 1 && list.length <= most
    ? null
    : invalid(field, `must be 1 to ${most}`, String(list.length))
}
