/** How one system may stand to another. */
export const RELATION_KINDS = [
  'builds-on',
  'uses',
  'complements',
  'competes-with',
  'contrasts-with',
  'same-idea-as',
] as const
/** `builds-on` and `uses` have a direction; the other kinds hold both ways. */
export const DIRECTED_RELATIONS = ['builds-on', 'uses'] as const satisfies readonly RelationKind[]
export type RelationKind = (typeof RELATION_KINDS)[number]
