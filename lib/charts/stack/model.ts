import { capital } from '../../number-words'
import type { LayerSlot } from '../../scene/scene'
import { LAYER_SLOTS } from '../../scene/theme'
import { lensName, sourceLine } from '../../view/source-line'
import type { View } from '../../view/view'
import { count } from '../../words'
import type { StackOptions } from './options'
import { type StackRelation, stackRelations } from './relations'
import { type Selection, selectionOf } from './selection'
import { type StackSystem, stackSystems } from './systems'

/** A bed, from the surface down. `slot` gives its tint and its rock. */
export type StackLayer = {
  id: string
  label: string
  about: string | null
  slot: LayerSlot
  picked: boolean
  dim: boolean
}

/** What a stack says, without pixels. Plain JSON. */
export type StackModel = {
  dataset: { id: string; title: string; version: string; date: string; language: string }
  /** The name of the one assessor who is heard; null: all. */
  lens: string | null
  source: string
  beds: StackOptions['beds']
  arrows: StackOptions['arrows']
  /** Id of the system in hand, whose relations are drawn where there is room for few. */
  hand: string | null
  /** From the surface down. */
  layers: StackLayer[]
  systems: StackSystem[]
  relations: StackRelation[]
  /** What the filter leaves out, in sentences. */
  remarks: string[]
}

/** Reads a View as a stack; `refuses` has been asked before. */
export function stackModel(view: View, options: StackOptions): StackModel {
  const selection = selectionOf(view)
  const layers = stackLayers(view, selection)
  return {
    dataset: headOf(view),
    lens: lensName(view),
    source: sourceLine(view, []),
    beds: options.beds,
    arrows: options.arrows,
    hand: selection.hand,
    layers,
    systems: stackSystems(view, options, selection),
    relations: stackRelations(view, options, selection),
    remarks: hiddenSystems(view),
  }
}

function stackLayers({ layers }: View, selection: Selection): StackLayer[] {
  return [...layers].reverse().map((layer, index) => ({
    id: layer.id,
    label: capital(layer.label),
    about: layer.about ?? null,
    slot: LAYER_SLOTS[index % LAYER_SLOTS.length] ?? 1,
    picked: selection.layer === layer.id,
    dim: selection.dim(`@${layer.id}`),
  }))
}

function headOf({ head }: View): StackModel['dataset'] {
  const { id, title, version, date, language } = head
  return { id, title, version, date, language }
}

function hiddenSystems({ left }: View): string[] {
  if (left.systems === 0) return []
  return [
    `${count(left.systems, 'system')} ${left.systems === 1 ? 'is' : 'are'} hidden by the filter.`,
  ]
}
