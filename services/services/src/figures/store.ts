import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import type { Sealer } from '@chiiki/kit/sealed.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { FigureTable, Share } from './figures.ts'
import type { FigurePolicy, FigureRelease } from './policy.ts'

/** What was counted, without who it was. */
export type Basis = { readonly [T in FigureTable]: readonly (Omit<Share, 'person'> & { subject: string })[] }

export type FigureStore = {
  readonly releases: Model<FigureRelease & Stored>
  readonly policies: Model<FigurePolicy & Stored>
  sealBasis(id: string, basis: Basis): string
  /** @throws SealBroken */
  openBasis(release: Pick<FigureRelease, '_id' | 'basis'>): Basis
}

const required = { type: String, required: true } as const
const counted = { type: Number, required: true } as const
const list = { type: [Schema.Types.Mixed], required: true } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const
const about = (id: string) => `ConsultationFigures.basis ${id}`

/** Figures that were told, and the rules that they're made by. */
export function figureStore(connection: Connection, sealer: Sealer): FigureStore {
  return {
    releases: connection.model('figureReleases', releaseSchema()) as unknown as FigureStore['releases'],
    policies: connection.model('figurePolicies', policySchema()) as unknown as FigureStore['policies'],
    sealBasis: (id, basis) => sealer.seal(JSON.stringify(basis), about(id)),
    openBasis: ({ _id, basis }) => JSON.parse(sealer.open(basis, about(_id))),
  }
}

function releaseSchema() {
  const schema = new Schema(
    {
      _id: required,
      quarter: required,
      edition: counted,
      releasedAt: { type: Date, required: true },
      leastPersons: counted,
      leastForGrowth: counted,
      places: list,
      tables: list,
      basis: required,
      ...historyFields,
    },
    { ...options, collection: 'consultationFigures' },
  ).index({ quarter: 1, edition: 1 }, { name: 'oneEditionForEachNumber', unique: true })
  return bounded(schema, { most: 1_000, because: 'some editions for each quarter' })
}

function policySchema() {
  const schema = new Schema(
    {
      _id: required,
      validFrom: required,
      leastPersons: counted,
      leastWorkers: counted,
      mostOfOneCode: counted,
      waitDays: counted,
      leastForGrowth: counted,
      outcomes: list,
      times: list,
      burden: list,
      places: list,
      ...historyFields,
    },
    { ...options, collection: 'consultationFigurePolicies' },
  )
  return bounded(schema, { most: 50, because: 'one for each time that the ward changes the rule' })
}
