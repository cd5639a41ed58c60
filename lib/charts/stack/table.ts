import { RELATION_WORDS, ROLE_WORDS } from '../../words'
import type { Table } from '../chart-kind'
import { describeStack } from './describe'
import type { StackModel } from './model'
import { nameOf } from './relation-words'

const HEAD = ['System', 'How', 'Layer or system', 'Words', 'Assessor', 'Reason', 'Evidence']

/** Every placement, then every relation: one row for each assessor who states it. */
export function stackTable(model: StackModel): Table {
  return {
    caption: describeStack(model).title,
    head: HEAD,
    rows: [...placementRows(model), ...relationRows(model)],
  }
}

function placementRows({ systems, layers }: StackModel): string[][] {
  return systems.flatMap((system) => {
    if (system.blocks.length === 0)
      return [[system.name, 'placement not stated', '', '', '', '', '']]
    return system.blocks.flatMap((block) => {
      const layer = layers[block.layer]?.label ?? ''
      const state = block.state === 'disputed' ? ROLE_WORDS.disputed : ''
      return block.claims.map((claim) => [
        system.name,
        ROLE_WORDS[claim.role],
        layer,
        state,
        claim.assessor,
        claim.reason,
        claim.evidence.join('; '),
      ])
    })
  })
}

function relationRows(model: StackModel): string[][] {
  return model.relations.flatMap((relation) =>
    relation.readings.map((reading) => [
      nameOf(model, relation.from),
      RELATION_WORDS[relation.kind],
      nameOf(model, relation.to),
      [reading.label ?? '', reading.imagined ? 'imagined' : '']
        .filter((word) => word !== '')
        .join(', '),
      reading.assessor,
      reading.reason,
      reading.evidence.join('; '),
    ]),
  )
}
