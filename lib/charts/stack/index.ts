import type { ChartKind } from '../chart-kind'
import { describeStack } from './describe'
import { layoutStack } from './layout'
import { type StackModel, stackModel } from './model'
import { stackNotes } from './notes'
import { type StackOptions, stackOptions } from './options'
import { refuseStack } from './refuse'
import { stackTable } from './table'

/** Layers as beds of rock, systems as shafts: where each works and how they relate. */
export const stack: ChartKind<StackOptions, StackModel> = {
  id: 'stack',
  title: 'Stack',
  answers: 'On which layer does each system work, and what does it rest on?',
  options: stackOptions,
  optionIds: { arrows: 'system', align: 'layer', focus: 'system' },
  refuses: refuseStack,
  model: stackModel,
  obeys: ['patterns'],
  layout: layoutStack,
  describe: describeStack,
  table: stackTable,
  notes: stackNotes,
}
