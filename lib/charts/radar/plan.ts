import type { Frame } from '../../scene/frame'
import { plate } from '../../scene/plate'
import { captionItem } from './caption'
import { type Arranged, aboveBlocks, composeFile, grown, type Sheet } from './compose'
import type { Item } from './flow'
import { legendEntries } from './legend'
import type { RadarModel } from './model'
import { radarSizes } from './sizes'
import { strip } from './strip'

const NO_ITEM: Item = { width: 0, height: 0, draw: () => [] }

/** Places everything in the frame; null if the sheet is too small for what must be said. */
export function arrangeRadar(model: RadarModel, frame: Frame): Arranged | null {
  const sheet = { model, frame, sizes: radarSizes(frame) }
  return frame.parts.title ? composeFile(sheet) : onPage(sheet)
}

/** On a page: caption, plot, what the plot could not say, and the strip of the selected scale. */
function onPage(sheet: Sheet): Arranged | null {
  const { model, frame, sizes } = sheet
  const words = { title: '', subtitle: '', caption: '', source: model.source } as const
  const around = plate(frame, { ...words, arrange: 'top', legend: legendEntries(model) })
  const { x, y, width } = around.box
  const caption = frame.parts.words === false ? NO_ITEM : captionItem(width, sizes)
  const top = caption.height === 0 ? y : y + caption.height + sizes.type.caption
  const box = { ...around.box, y: top, height: around.box.height - (top - y) }
  const done = Number.isFinite(box.height) ? aboveBlocks(sheet, box) : grown(sheet, box)
  if (done === null) return null
  const from = done.bottom + sizes.type.axis * 1.4
  const flat = Number.isFinite(box.height)
    ? null
    : strip({ model, frame, sizes, x, y: from, width })
  const end = around.close((flat ? from + flat.height : done.bottom) - y)
  return {
    width: frame.width,
    height: end.height,
    panels: done.panels,
    nodes: [...caption.draw(x, y), ...done.nodes, ...(flat?.nodes ?? []), ...end.nodes],
  }
}
