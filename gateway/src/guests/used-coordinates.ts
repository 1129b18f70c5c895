import {
  type ASTVisitor,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isUnionType,
  TypeInfo,
  typeFromAST,
  type ValidationRule,
  visit,
  visitWithTypeInfo,
} from 'graphql'

type Known = { readonly schema: GraphQLSchema; readonly used: ReadonlySet<string> }

/** What was noted on the way through a document for another reason. */
const known = new WeakMap<DocumentNode, Known>()

/**
 * What of a schema a document uses, as coordinates: `Type.field`, `Type.field.argument`, `Enum.VALUE`, `Input.field`; and
 * `Type.*` where any part of an input, an enum or a union may come into it.
 */
export function usedCoordinates(document: DocumentNode, schema: GraphQLSchema): string[] {
  const noted = known.get(document)
  if (noted?.schema === schema) return [...noted.used].sort()
  const used = new Set<string>()
  const types = new TypeInfo(schema)
  visit(document, visitWithTypeInfo(types, noting(types, schema, used)))
  return [...used].sort()
}

/** As a rule that has nothing against anything: notes what a document uses while it's validated, for whoever wants to know it later. */
export function noteUses(document: DocumentNode, schema: GraphQLSchema): ValidationRule {
  return (context) => {
    const used = new Set<string>()
    const toTheEnd = { leave: () => void known.set(document, { schema, used }) }
    return { ...noting(context, schema, used), Document: toTheEnd }
  }
}

/** Where in the schema a walk through a document is. */
type Whereabouts = Pick<
  TypeInfo,
  'getParentType' | 'getType' | 'getFieldDef' | 'getDirective' | 'getParentInputType' | 'getInputType'
>

function noting(types: Whereabouts, schema: GraphQLSchema, used: Set<string>): ASTVisitor {
  return {
    VariableDefinition(node) {
      const type = typeFromAST(schema, node.type as never) as GraphQLInputType | undefined
      if (type) noteInput(type, used)
    },
    Field(node) {
      const parent = types.getParentType()
      if (!parent || node.name.value.startsWith('__')) return
      used.add(`${parent.name}.${node.name.value}`)
      const returned = getNamedType(types.getType())
      if (isUnionType(returned) || isInterfaceType(returned)) used.add(`${returned.name}.*`)
    },
    Argument(node) {
      const [parent, field] = [types.getParentType(), types.getFieldDef()]
      if (parent && field && !types.getDirective())
        used.add(`${parent.name}.${field.name}.${node.name.value}`)
    },
    ObjectField(node) {
      const parent = getNamedType(types.getParentInputType())
      if (parent) used.add(`${parent.name}.${node.name.value}`)
    },
    EnumValue(node) {
      const type = getNamedType(types.getInputType())
      if (type) used.add(`${type.name}.${node.value}`)
    },
  }
}

/** A variable may hold any part of its type, which the document doesn't tell. */
function noteInput(type: GraphQLInputType, used: Set<string>) {
  const named = getNamedType(type)
  const whole = `${named.name}.*`
  if (used.has(whole)) return
  if (isEnumType(named)) used.add(whole)
  if (!isInputObjectType(named)) return
  used.add(whole)
  for (const field of Object.values(named.getFields())) noteInput(field.type, used)
}
