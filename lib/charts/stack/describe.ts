import { capital, counted, countWord } from '../../number-words'
import { CAPTIONS, count, listWords } from '../../words'
import type { Description } from '../chart-kind'
import type { StackModel } from './model'
import { relationSentence } from './relation-words'
import type { StackBlock, StackSystem } from './systems'

const LONGEST_SHORT = 250
const SHORT_ROLES = {
  primary: 'at home',
  secondary: 'reaches in',
  disputed: 'disputed',
  unknown: 'unknown',
} as const satisfies Record<StackBlock['state'], string>

/** Title, one line of at most 250 characters, and the full alternative text. From the model alone. */
export function describeStack(model: StackModel): Description {
  return {
    title: 'Where each system meets the stack',
    short: within([opening(model), extent(model), ...countsOf(model), relationCount(model)]),
    full: [
      opening(model),
      ...model.layers.map((layer, index) => `${layer.label}: ${inLayer(model, index)}.`),
      ...unplaced(model),
      ...model.relations.map((relation) => `${relationSentence(model, relation)}.`),
      ...notDrawn(model),
      ...model.remarks,
      `From ${model.dataset.title}, version ${model.dataset.version}; ${model.lens === null ? 'all assessors' : `read by ${model.lens}`}.`,
    ].join(' '),
  }
}

/** The line below the title of a file or slide. */
export function subtitleOf({ layers, systems }: StackModel): string {
  const shafts = systems.length === 1 ? 'The shaft is one system' : 'Each shaft is one system'
  return `A section through ${counted(layers.length, 'layer')}. ${shafts}, sunk to its lowest layer.`
}

/** What stands beside every stack. */
export function readingNote(): string {
  return CAPTIONS.stack
}

function opening({ systems, layers }: StackModel): string {
  return `Stack of ${count(systems.length, 'system')} on ${count(layers.length, 'layer')}.`
}

function extent({ layers }: StackModel): string {
  return `From ${layers[0]?.label ?? ''} at the surface down to ${layers.at(-1)?.label ?? ''}.`
}

function blocksOf({ systems }: StackModel): StackBlock[] {
  return systems.flatMap((system) => system.blocks)
}

function countsOf(model: StackModel): string[] {
  const found = (state: StackBlock['state']) =>
    blocksOf(model).filter((block) => block.state === state).length
  const parts = [
    count(found('primary'), 'home placement'),
    `${found('secondary')} reached into`,
    `${found('disputed')} disputed`,
    `${found('unknown')} unknown`,
  ].filter((part) => !part.startsWith('0 '))
  return parts.length === 0 ? [] : [`${capital(listWords(parts))}.`]
}

function relationCount({ relations }: StackModel): string {
  return `${capital(countWord(relations.length))} ${relations.length === 1 ? 'relation' : 'relations'}.`
}

/** "OpenAI (at home), Ethereum (reaches in)", or that nobody is there. */
function inLayer({ systems }: StackModel, layer: number): string {
  const there = systems.flatMap((system) =>
    system.blocks
      .filter((block) => block.layer === layer)
      .map((block) => `${system.name} (${SHORT_ROLES[block.state]})`),
  )
  return there.length === 0 ? 'no system' : there.join(', ')
}

function unplaced({ systems }: StackModel): string[] {
  const names = systems.filter(isUnplaced).map((system) => system.name)
  return names.length === 0 ? [] : [`Placement not stated: ${names.join(', ')}.`]
}

function isUnplaced({ blocks }: StackSystem): boolean {
  return blocks.length === 0
}

function notDrawn({ relations }: StackModel): string[] {
  const quiet = relations.filter((relation) => !relation.drawn).length
  return quiet === 0 ? [] : [`${count(quiet, 'relation')} not drawn.`]
}

/** As many of the sentences, in order, as fit; one that is too long is left out, not cut. */
function within(sentences: readonly string[]): string {
  return sentences.reduce((text, sentence) => {
    const longer = text === '' ? sentence : `${text} ${sentence}`
    return longer.length <= LONGEST_SHORT ? longer : text
  }, '')
}
