import { capital } from '../../number-words'
import { ROLE_WORDS } from '../../words'
import type { Note, Notes } from '../chart-kind'
import { NOT_STATED } from './heads'
import type { StackModel } from './model'
import { relationSentence } from './relation-words'
import type { StackRelation } from './relations'
import type { StackBlock, StackSystem } from './systems'

/** What is said of each layer, system, placement and relation on hover and focus. */
export function stackNotes(model: StackModel): Notes {
  return Object.fromEntries([
    ...model.layers.map((layer, index) => [`@${layer.id}`, layerNote(model, index)] as const),
    ...model.systems.flatMap((system) => [
      [system.id, systemNote(model, system)] as const,
      ...system.blocks.map((block) => [block.key, blockNote(model, system, block)] as const),
    ]),
    ...model.relations.map((relation) => [relation.key, relationNote(model, relation)] as const),
  ])
}

function layerNote({ layers, systems }: StackModel, index: number): Note {
  const layer = layers[index]
  const there = systems.flatMap((system) =>
    system.blocks
      .filter((block) => block.layer === index)
      .map((block) => `${system.name}: ${ROLE_WORDS[block.state]}`),
  )
  const about = layer?.about ? [layer.about] : []
  return {
    title: layer?.label ?? '',
    lines: [...about, ...(there.length > 0 ? there : ['No system is here.'])],
  }
}

function systemNote(model: StackModel, system: StackSystem): Note {
  const places = system.blocks.map(
    (block) => `${model.layers[block.layer]?.label ?? ''}: ${ROLE_WORDS[block.state]}`,
  )
  const own = model.relations.filter(({ from, to }) => from === system.id || to === system.id)
  return {
    title: system.name,
    lines: [
      ...(places.length > 0 ? places : [capital(NOT_STATED)]),
      ...own.map((relation) => relationSentence(model, relation)),
    ],
  }
}

function blockNote({ layers }: StackModel, system: StackSystem, block: StackBlock): Note {
  return {
    title: `${system.name}, ${layers[block.layer]?.label ?? ''}`,
    lines: [
      ROLE_WORDS[block.state],
      ...block.claims.map(
        ({ assessor, role, reason }) => `${assessor}: ${reason} (${ROLE_WORDS[role]})`,
      ),
    ],
  }
}

function relationNote(model: StackModel, relation: StackRelation): Note {
  return {
    title: relationSentence(model, relation),
    lines: relation.readings.flatMap(({ assessor, label, reason, evidence }) => [
      `${assessor}: ${label && label !== relation.words ? `${label}. ` : ''}${reason}`,
      ...evidence,
    ]),
  }
}
