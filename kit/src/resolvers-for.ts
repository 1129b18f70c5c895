type OwnFields<Resolvers> = Exclude<keyof Resolvers, '__resolveReference' | '__isTypeOf'>

/**
 * The resolvers of a type whose model is `Model`: those for fields that the model lacks are required, so that a new
 * field that nobody answers doesn't compile.
 */
export type ResolversFor<Model, Resolvers> = Resolvers &
  Required<Pick<Resolvers, Exclude<OwnFields<Resolvers>, keyof Model>>>
