import type { Stored } from '@chiiki/kit/act.ts'
import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Page } from '@chiiki/kit/connection.ts'
import { historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, type PipelineStage, Schema } from 'mongoose'
import type { Figure, Measure } from './figure.ts'
import type { Profile } from './profile.ts'

export type StatisticStore = { readonly figures: Model<Figure>; readonly profiles: Model<Profile & Stored> }

const options = { versionKey: false, minimize: false, strict: 'throw' } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const source = { type: sourceFields, default: null }

export function statisticStore(connection: Connection): StatisticStore {
  const figures = new Schema(
    {
      _id: required,
      place: required,
      measure: required,
      method: required,
      value: { type: Number, default: null },
      unknownReason: text,
      asOf: text,
      day: text,
      source,
      note: text,
      recordedAt: { type: Date, required: true },
    },
    { ...options, collection: 'figures' },
  )
    // A figure is recorded once: what's new of the same date is a record of another instant.
    .index({ place: 1, measure: 1, method: 1, asOf: 1, recordedAt: 1 }, { name: 'figureOnce', unique: true })
    .index({ place: 1, day: 1, recordedAt: 1, _id: 1 }, { name: 'figuresByDay' })
  const told = {
    type: new Schema({ value: text, source, asOf: text, unknownReason: text, note: text }, { _id: false }),
    required: true,
  }
  const profiles = new Schema(
    { _id: required, features: told, background: told, vision: told, ...historyFields },
    { ...options, collection: 'profiles' },
  )
  return {
    figures: connection.model('figures', figures) as unknown as StatisticStore['figures'],
    profiles: connection.model('profiles', profiles) as unknown as StatisticStore['profiles'],
  }
}

/** The same page of each place's figures, in one store command for all places. */
export async function figurePages(
  { figures }: StatisticStore,
  places: readonly string[],
  asked: object,
  page: Page,
): Promise<{ place: string; rows: Figure[] }[]> {
  const found = await figures.aggregate<{ _id: string; rows: Figure[] }>([
    { $match: { $and: [{ place: { $in: [...places] } }, asked, page.filter] } },
    { $sort: page.sort },
    { $group: { _id: '$place', rows: { $firstN: { input: '$$ROOT', n: page.limit } } } } as PipelineStage,
  ])
  return found.map(({ _id, rows }) => ({ place: _id, rows }))
}

/**
 * For each place, measure and method the newest figure up to a day that has a value, or one that says why there's none.
 * Figures whose date nobody knows count as older than all others. One store command.
 */
export async function newestFigures(
  { figures }: StatisticStore,
  places: readonly string[],
  measures: readonly Measure[],
  asOf: BusinessDate,
): Promise<Figure[]> {
  const per = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, `$${field}`]))
  const found = await figures.aggregate<{ figure: Figure }>([
    {
      $match: {
        place: { $in: [...places] },
        measure: { $in: [...measures] },
        $or: [{ day: { $lte: asOf } }, { day: null }],
      },
    },
    { $sort: { recordedAt: -1, _id: 1 } },
    { $group: { _id: per('place', 'measure', 'method', 'asOf'), figure: { $first: '$$ROOT' } } },
    { $set: { isKnown: { $cond: [{ $eq: ['$figure.value', null] }, 0, 1] } } },
    { $sort: { isKnown: -1, 'figure.day': -1, 'figure._id': 1 } },
    {
      $group: {
        _id: { place: '$figure.place', measure: '$figure.measure', method: '$figure.method' },
        figure: { $first: '$figure' },
      },
    },
  ])
  return found.map(({ figure }) => figure)
}
