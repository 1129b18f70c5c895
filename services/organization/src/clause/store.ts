import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { datedFields, historyFields, sourceFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import type { Clause, ClauseDocument, RolePair } from './clause.ts'
import type { LegalGround } from './ground.ts'
import type { PrincipleRecord } from './principle.ts'

export type ClauseStore = {
  readonly clauses: Model<Clause & Stored>
  readonly documents: Model<ClauseDocument & Stored>
  readonly rolePairs: Model<RolePair & Stored>
  readonly principles: Model<PrincipleRecord & Stored>
  readonly grounds: Model<LegalGround & Stored>
}

const inner = { _id: false } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
/** What one edition of the document holds, times the editions that a ward will ever have. */
const few = { most: 100, because: 'a document has some dozens' }
const bilingual = () => new Schema({ ja: required, en: text }, inner)

export function clauseStore(connection: Connection): ClauseStore {
  const model = <T>(name: string, schema: Schema) => connection.model(name, schema) as unknown as Model<T>
  return {
    clauses: model(
      'clauses',
      bounded(clauseSchema(), { most: 2_000, because: 'an edition of the document has 55' }),
    ),
    documents: model('clauseDocuments', bounded(documentSchema(), few)),
    rolePairs: model(
      'rolePairs',
      bounded(
        new Schema(
          {
            _id: required,
            order: Number,
            subject: bilingual(),
            people: [String],
            ward: [String],
            source: sourceFields,
            ...historyFields,
          },
          { ...options, collection: 'rolePairs' },
        ),
        few,
      ),
    ),
    principles: model(
      'basicPrinciples',
      bounded(
        new Schema(
          {
            _id: required,
            ...datedFields,
            state: required,
            text: bilingual(),
            attestedOn: required,
            clause: text,
            note: text,
            ended: {
              type: new Schema({ on: required, by: required, at: { type: Date, required: true } }, inner),
              default: null,
            },
            ...historyFields,
          },
          { ...options, collection: 'basicPrinciples' },
        ),
        few,
      ),
    ),
    grounds: model(
      'legalGrounds',
      new Schema(
        {
          _id: required,
          ...datedFields,
          officeKind: required,
          documentId: required,
          provision: required,
          clause: text,
          note: text,
          ...historyFields,
        },
        { ...options, collection: 'legalGrounds' },
      ).index({ officeKind: 1 }, { name: 'groundsOfKind' }),
    ),
  }
}

function clauseSchema(): Schema {
  const version = {
    documentId: required,
    from: text,
    fate: required,
    provision: text,
    text: { type: bilingual(), default: null },
    unknownReason: text,
    note: text,
    source: sourceFields,
  }
  return new Schema(
    {
      _id: required,
      order: Number,
      number: required,
      document: required,
      publishedOn: required,
      actor: required,
      side: required,
      officeKinds: [String],
      kind: required,
      force: required,
      text: bilingual(),
      note: text,
      source: sourceFields,
      versions: [new Schema(version, inner)],
      search: [String],
      ...historyFields,
    },
    { ...options, collection: 'clauses' },
  )
    .index({ document: 1, number: 1 }, { name: 'clauseByNumber' })
    .index({ officeKinds: 1 }, { name: 'clausesOfKind' })
    .index({ search: 1 }, { name: 'clauseBySearch' })
}

function documentSchema(): Schema {
  const articles = new Schema({ first: Number, last: Number }, inner)
  const part = {
    number: required,
    heading: required,
    articles: { type: articles, default: null },
    note: text,
    source: sourceFields,
  }
  return new Schema(
    {
      _id: required,
      code: required,
      kind: required,
      order: Number,
      name: bilingual(),
      date: text,
      number: text,
      regulation: text,
      note: text,
      source: sourceFields,
      parts: [new Schema(part, inner)],
      ...historyFields,
    },
    { ...options, collection: 'clauseDocuments' },
  ).index({ regulation: 1 }, { name: 'documentsOfRegulation' })
}
