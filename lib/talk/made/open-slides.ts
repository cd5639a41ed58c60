import type { CellState } from '../../dataset/cell-state'
import { listWords } from '../../words'
import type { TalkSlide } from '../schema'
import { type Making, notesOn, pictureSlide } from './making'

const NOTES = 2500

/** The cells on which readers differ, if there are such. */
export function disputedSlide(making: Making): TalkSlide[] {
  const { disputed, all } = countedOf(making)
  if (disputed === 0) return []
  const notes = notesOn(making, 'readings', NOTES)
  const title = `Readers differ on ${disputed} of ${all} cells`
  return pictureSlide(making, { id: 'disputed', title, show: 'readings', notes })
}

/** How much is known, and what is missing. */
export function coverageSlide(making: Making): TalkSlide[] {
  const { known, disputed, unknown, silent, all } = countedOf(making)
  if (all === 0) return []
  const missing = [
    ...(disputed > 0 ? [`${disputed} disputed`] : []),
    ...(unknown > 0 ? [`${unknown} unknown`] : []),
    ...(silent > 0 ? [`${silent} not assessed`] : []),
  ]
  const rest = missing.length === 0 ? '' : `, ${listWords(missing)}`
  const show = 'coverage?counted=systems'
  const byDimension = 'coverage?counted=dimensions'
  return pictureSlide(making, {
    ...{ id: 'known', title: `${known} of ${all} cells are known${rest}`, show },
    ...{ caption: 'By system. What is missing is not the lowest level.' },
    notes: notesOn(making, show, NOTES),
    steps: [
      {
        ...{ set: { counted: 'dimensions' }, show: byDimension, caption: 'By dimension.' },
        notes: notesOn(making, byDimension, NOTES),
      },
    ],
  })
}

function countedOf({ view }: Making) {
  const cells = Object.values(view.cells)
  const of = (state: CellState) => cells.filter((cell) => cell.state === state).length
  return {
    all: cells.length,
    ...{ known: of('known'), disputed: of('disputed'), unknown: of('unknown') },
    silent: of('not-assessed'),
  }
}
