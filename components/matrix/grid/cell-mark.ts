import { type InitialsOf, type Mark, markOf } from '@/lib/charts/matrix/mark'
import type { Cell, Said } from '@/lib/dataset/cell'
import { lettersFor } from '@/lib/view/letters'
import type { GridCell } from './grid-model'
import type { Look } from './grid-options'
import { layerSigns } from './layer-lines'

type Letters = { columns: readonly { dimension: Parameters<typeof markOf>[0] }[] }
type Known = { initials: InitialsOf; marks: WeakMap<Said, Mark> }
const made = new WeakMap<object, Known>()

/** The initials of the values of some columns, and the marks made with them. */
function knownOf({ columns }: Letters): Known {
  const known = made.get(columns)
  if (known) return known
  const all = lettersFor(columns.map(({ dimension }) => dimension))
  const letters = new Map(all.map((each) => [`${each.dimension}/${each.value}`, each.letters]))
  const initials: InitialsOf = (dimension, value) => letters.get(`${dimension}/${value}`) ?? '?'
  const fresh = { initials, marks: new WeakMap<Said, Mark>() }
  made.set(columns, fresh)
  return fresh
}

const layerMarks = new WeakMap<object, Mark>()

type View = Letters & { layers: { id: string; label: string }[] }

/** The mark of a cell, the same as in the picture. */
export function gridMark(grid: GridCell, view: View): Mark {
  if (grid.kind === 'layer') {
    const { sites } = grid.row
    const known = layerMarks.get(sites) ?? { kind: 'layers', signs: layerSigns(sites, view.layers) }
    layerMarks.set(sites, known)
    return known
  }
  const { dimension } = grid.column
  const { said } = grid.cell
  const { initials, marks } = knownOf(view)
  const found = marks.get(said)
  if (found) return found
  const cell: Cell = { ...said, system: '', dimension: dimension.id, assessments: [] }
  const mark = markOf(dimension, cell, initials)
  marks.set(said, mark)
  return mark
}

/** The mark as letters or figures, as many as have room in a column of that look; null: it is drawn. */
export function writtenMark(mark: Mark, look: Look): string | null {
  if (mark.kind === 'figure') return mark.text
  if (mark.kind !== 'letters') return null
  const { letters } = mark
  const most = look === 'dots' ? 1 : 3
  if (letters.length <= most) return letters.join(' ')
  const some = letters.slice(0, Math.max(1, most - 1)).join(' ')
  const more = `+${letters.length - Math.max(1, most - 1)}`
  return look === 'dots' ? `${some}${more}` : `${some} ${more}`
}

const PARTS = { level: 'l', range: 'r', disputed: 'd' } as const

const names = new WeakMap<Mark, string>()

/** A name for what is drawn for a mark, equal for equal drawings: part of an id and of a class. */
export function markName(mark: Mark, look: Look): string {
  const plain = names.get(mark) ?? plainName(mark)
  names.set(mark, plain)
  return `${look === 'dots' ? 'dot' : look === 'glyphs' ? 'core' : 'full'}-${plain}`
}

function plainName(mark: Mark): string {
  switch (mark.kind) {
    case 'level':
      return `${PARTS.level}${mark.levels}-${mark.rank}${mark.weak ? 'w' : ''}`
    case 'range':
      return `${PARTS.range}${mark.levels}-${mark.low}-${mark.high}${mark.weak ? 'w' : ''}`
    case 'disputed':
      return `${PARTS.disputed}${mark.levels}-${mark.low}-${mark.high}`
    case 'split':
      return `split-${mark.sides.map(({ sign }) => (sign === 'yes' || sign === 'no' ? sign : 'bar')).join('-')}`
    case 'answer':
      return `${mark.yes ? 'yes' : 'no'}${mark.weak ? 'w' : ''}`
    case 'layers':
      return `layers-${mark.signs.map((sign) => sign.charAt(0)).join('')}`
    case 'text':
      return `text${mark.weak ? 'w' : ''}`
    case 'letters':
    case 'figure':
      return 'written'
    default:
      return mark.kind
  }
}
