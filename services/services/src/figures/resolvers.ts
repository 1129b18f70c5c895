import { answer } from '@chiiki/kit/answer.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type * as Graph from '../generated.ts'
import { type Cell, cellsOf, type FigurePlace, quarterBefore, ward } from './figures.ts'
import type { FigureRelease, TableTold } from './policy.ts'
import { releaseFigures } from './release.ts'

type Release = Omit<FigureRelease, 'basis'>
export type ReleaseTold = Release
export type TableOf = { readonly release: Release; readonly told: TableTold }
/** One cell, told or not, and what the quarter before told of it. */
export type FigureOf = Omit<Cell, 'persons'> & {
  readonly table: TableOf
  readonly persons: number | null
  readonly before: number | null
}

const mostReleases = 100
const shown = { history: 0, basis: 0 } as const

const Query: Pick<Graph.QueryResolvers, 'consultationFigures' | 'consultationFigureReleases'> = {
  consultationFigures: async (_root, { quarter, edition }, { loaders, stores }) =>
    typeof edition === 'number'
      ? stores.figures.releases.findOne({ quarter, edition }, shown).lean()
      : loaders.lastFigures.load(quarter),
  consultationFigureReleases: async (_root, _args, { stores }) =>
    stores.figures.releases.find({}, shown).sort({ quarter: -1, edition: -1 }).limit(mostReleases).lean(),
}

const Mutation: Pick<Graph.MutationResolvers, 'releaseConsultationFigures'> = {
  releaseConsultationFigures: async (_root, { input }, context) =>
    answer(await releaseFigures(context, input), 'ConsultationFiguresReleased', (release) => ({ release })),
}

const ConsultationFigureRelease: Graph.ConsultationFigureReleaseResolvers = {
  id: ({ _id }) => _id,
  tables: (release) => release.tables.map((told) => ({ release, told })),
  history: async ({ _id }, _args, { stores }) =>
    (await stores.figures.releases.findById(_id, { history: 1 }).lean())?.history ?? [],
}

type Tier = Graph.ConsultationFigureTier
const tierOf = ({ id }: FigurePlace): Tier =>
  id === ward ? 'WARD' : id.startsWith('area:') ? 'AREA' : 'DISTRICT'
const personsIn = (cells: readonly Cell[], place: string, code: string | null): number | null =>
  cells.find((each) => each.place === place && each.code === code)?.persons ?? null

const ConsultationFigureTable: Graph.ConsultationFigureTableResolvers = {
  kind: ({ told }) => told.table,
  figures: async (table, { tier }, { loaders }) => {
    const { release, told } = table
    const earlier = quarterBefore(release.quarter)
    const last = earlier === null ? null : await loaders.lastFigures.load(earlier)
    const before = last?.tables.find((each) => each.table === told.table)?.cells ?? []
    const places = release.places.filter((each) => tierOf(each) === tier)
    const codes = told.codes.map(({ code }) => code)
    return cellsOf(places, codes).map(({ place, code }) => ({
      table,
      place,
      code,
      persons: personsIn(told.cells, place, code),
      before: personsIn(before, place, code),
    }))
  },
  toldCount: ({ told }) => told.cells.length,
  withheldCount: ({ release, told }) => release.places.length * (told.codes.length + 1) - told.cells.length,
}

const ConsultationFigure: Graph.ConsultationFigureResolvers = {
  district: ({ place }) => (place.startsWith('district:') ? { id: place } : null),
  area: ({ place }) => (place.startsWith('area:') ? { id: place } : null),
  name: ({ table, code }, { lang }) => {
    const name = table.told.codes.find((each) => each.code === code)?.name
    return (lang === 'EN' ? name?.en : name?.ja) ?? null
  },
  growthPercent: ({ table, persons, before }) => {
    if (persons === null || before === null || before < table.release.leastForGrowth) return null
    return Math.round(((persons - before) / before) * 1_000) / 10
  },
}

export const figures: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, ConsultationFigureRelease, ConsultationFigureTable, ConsultationFigure },
}
