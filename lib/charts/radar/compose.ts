import type { Frame } from '../../scene/frame'
import { type Plate, plate } from '../../scene/plate'
import type { Box, SceneNode } from '../../scene/scene'
import { keySets, type Needs, noteSets, stackBlocks, stateItems } from './blocks'
import { captionFor } from './caption'
import { headingWords } from './describe'
import type { Item } from './flow'
import { legendEntries } from './legend'
import type { RadarModel } from './model'
import type { RadarPanel } from './panel'
import { type Plot, plotIn } from './plot'
import type { RadarSizes } from './sizes'

export type Sheet = { model: RadarModel; frame: Frame; sizes: RadarSizes }
/** Panels and nodes of a drawing, and the lowest point that it takes. */
export type Done = { panels: RadarPanel[]; nodes: SceneNode[]; bottom: number }
/** Everything of a drawing: the panels for layers of interaction, and the nodes of the picture. */
export type Arranged = { width: number; height: number; panels: RadarPanel[]; nodes: SceneNode[] }

const NOTHING: Needs = { legend: false, key: false, web: false, signs: false }
/** Blocks below a plot may take this share of its box; more only where they must. */
const MOST_BELOW = [0.3, 0.5, 0.75] as const
/** From this aspect on a column stands at the left of the plot. */
const WIDE_ASPECT = 1.25
/** A sheet that grows has a column at the left from this width on; before it, plot and words lie one below the other. */
const COLUMN_FROM = 640
/** From this aspect on the room below a title is better used side by side. */
const FLAT_ASPECT = 1.5
const COLUMN_SHARE = 0.32
/** Narrower sheets of a talk have no room for a subtitle; what it says is in the source line too. */
const SUBTITLE_FROM = 800

/** A file: title, plot, and what the plot could not say. Null if the sheet is too small. */
export function composeFile(sheet: Sheet): Arranged | null {
  const { frame } = sheet
  const { width, height } = frame
  const wide = height === 'auto' ? width >= COLUMN_FROM : width / height >= WIDE_ASPECT
  const beside = wide ? besideTitle(sheet) : null
  if (beside) return beside
  const around = plateOf(sheet, 'top')
  const { box } = around
  if (!Number.isFinite(box.height)) return closed(sheet, around, grown(sheet, box))
  const flat = box.width / box.height >= FLAT_ASPECT
  const columns = flat ? [besidePlot(sheet, box, 'foot'), besidePlot(sheet, box, 'column')] : []
  return closed(sheet, around, [...columns, aboveBlocks(sheet, box)].reduce(larger))
}

function plateOf({ model, frame, sizes }: Sheet, arrange: 'top' | 'side'): Plate {
  const caption = arrange === 'top' ? captionFor(frame.width * 0.88, sizes) : ''
  const words = headingWords(model)
  const bare = frame.density === 'talk' && frame.width < SUBTITLE_FROM
  const subtitle = bare ? '' : words.subtitle
  const legend = legendEntries(model)
  return plate(frame, { ...words, subtitle, caption, source: model.source, arrange, legend })
}

function closed({ frame }: Sheet, around: Plate, done: Done | null): Arranged | null {
  if (done === null) return null
  const end = around.close(done.bottom - around.box.y)
  const nodes = [...around.nodes, ...done.nodes, ...end.nodes]
  return { width: frame.width, height: end.height, panels: done.panels, nodes }
}

function larger(a: Done | null, b: Done | null): Done | null {
  const radius = (done: Done | null) => done?.panels[0]?.web.radius ?? 0
  return radius(a) > radius(b) ? a : b
}

/**
 * Title, legend, key and reading notes in a column at the left. Before names are cut the notes move
 * below the plot.
 */
function besideTitle(sheet: Sheet): Arranged | null {
  const around = plateOf(sheet, 'side')
  const { aside, box } = around
  const gap = sheet.sizes.type.caption
  if (!aside) return null
  const room = { ...aside, y: aside.y + gap, height: aside.height - gap }
  const plot = plotIn(sheet, box)
  const column = plot && columnSet(sheet, plot.needs, room)
  if (plot && column) return closed(sheet, around, joined(plot, column, room))
  return Number.isFinite(box.height) ? notesBelow(sheet, around, room) : null
}

/** Keys and notes for one column, richest first, with every name in full. */
function columnSet(sheet: Sheet, needs: Needs, room: Box): Item | null {
  const around = { ...sheet, needs, width: room.width }
  const [first = [], second = []] = keySets(around)
  const [sentences = [], words = []] = noteSets(around)
  const sets = [
    [...first, ...sentences],
    [...first, ...words],
    [...second, ...words],
  ]
  return firstFitting(sets, room, sheet.sizes.type.caption)
}

function notesBelow(sheet: Sheet, around: Plate, room: Box): Arranged | null {
  const { box } = around
  const gap = sheet.sizes.type.caption
  const unsaid = { ...NOTHING, signs: true }
  const words = noteSets({ ...sheet, needs: unsaid, width: box.width }).at(-1) ?? []
  const notes = stackBlocks(words, gap * 0.5)
  const plot = plotIn(sheet, { ...box, height: box.height - notes.height - gap })
  if (plot === null) return null
  const keys = keySets({ ...sheet, needs: plot.needs, width: room.width })
  const column = firstFitting(keys, room, gap)
  if (column === null) return null
  const drawn = joined(plot, column, room)
  const top = box.y + box.height - notes.height
  return closed(sheet, around, { ...drawn, nodes: [...drawn.nodes, ...notes.draw(box.x, top)] })
}

function firstFitting(sets: readonly Item[][], room: Box, gap: number): Item | null {
  for (const items of sets) {
    const stack = [0.7, 0.35].map((share) => stackBlocks(items, gap * share))
    const fitting = stack.find(({ height }) => height <= room.height)
    if (fitting) return fitting
  }
  return null
}

function joined(plot: Plot, column: Item, at: Box): Done {
  const bottom = Math.max(plot.bottom, at.y + column.height)
  return { ...plot, bottom, nodes: [...column.draw(at.x, at.y), ...plot.nodes] }
}

/** Below a title: legend and key in a column at the left of the plot; states there too, or below both. */
function besidePlot(sheet: Sheet, box: Box, states: 'foot' | 'column'): Done | null {
  const gap = sheet.sizes.type.axis
  const unsaid = { ...sheet, needs: { ...NOTHING, signs: true }, width: box.width }
  const foot = stackBlocks(states === 'foot' ? stateItems(unsaid) : [], 0)
  const height = box.height - (foot.height > 0 ? foot.height + gap * 0.4 : 0)
  const column = { ...box, width: box.width * COLUMN_SHARE, height }
  const x = box.x + column.width + gap
  const plot = plotIn(sheet, { ...box, x, width: box.x + box.width - x, height })
  if (plot === null) return null
  const around = { ...sheet, needs: plot.needs, width: column.width }
  const more = states === 'column' ? stateItems(around) : []
  const stack = firstFitting(
    keySets(around).map((keys) => [...keys, ...more]),
    column,
    gap,
  )
  if (stack === null) return null
  const bottom = box.y + box.height
  const drawn = joined(plot, stack, column)
  return { ...drawn, bottom, nodes: [...drawn.nodes, ...foot.draw(box.x, bottom - foot.height)] }
}

/** A plot in a box of fixed height, with its blocks at the foot; they are known only once it is drawn. */
export function aboveBlocks(sheet: Sheet, box: Box): Done | null {
  const gap = sheet.sizes.type.axis
  const bottom = box.y + box.height
  let needs = NOTHING
  for (let round = 0; round < 4; round++) {
    const room = footOf(sheet, needs, box)
    if (room === null) return null
    const below = room.height > 0 ? room.height + gap * 0.8 : 0
    const plot = plotIn(sheet, { ...box, height: box.height - below })
    if (plot === null) return null
    const more = union(needs, plot.needs)
    // what was kept free may turn out not to be needed
    const foot = same(more, needs) ? footOf(sheet, plot.needs, box) : null
    if (foot) {
      return { ...plot, bottom, nodes: [...plot.nodes, ...foot.draw(box.x, bottom - foot.height)] }
    }
    needs = more
  }
  return null
}

function footOf(sheet: Sheet, needs: Needs, box: Box): Item | null {
  const around = { ...sheet, needs, width: box.width }
  const sets = keySets(around).map((keys) => [...keys, ...stateItems(around)])
  for (const share of MOST_BELOW) {
    const room = { ...box, height: box.height * share }
    const fitting = firstFitting(sets, room, sheet.sizes.type.axis)
    if (fitting) return fitting
  }
  return null
}

/** A plot of any height with its blocks below. */
export function grown(sheet: Sheet, box: Box): Done | null {
  const plot = plotIn(sheet, box)
  if (plot === null) return null
  const gap = sheet.sizes.type.axis
  const around = { ...sheet, needs: plot.needs, width: box.width }
  const [keys = []] = keySets(around)
  const stack = stackBlocks([...keys, ...stateItems(around)], gap * 0.8)
  if (stack.height === 0) return plot
  const top = plot.bottom + gap * 1.2
  return { ...plot, nodes: [...plot.nodes, ...stack.draw(box.x, top)], bottom: top + stack.height }
}

function union(a: Needs, b: Needs): Needs {
  return {
    legend: a.legend || b.legend,
    key: a.key || b.key,
    web: a.web || b.web,
    signs: a.signs || b.signs,
  }
}

function same(a: Needs, b: Needs): boolean {
  return a.legend === b.legend && a.key === b.key && a.web === b.web && a.signs === b.signs
}
