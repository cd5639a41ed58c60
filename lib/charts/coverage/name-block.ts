import { type Block, words } from '../../scene/block'
import { marker } from '../../scene/marker'
import type { Column, CoverageLook } from './look'
import type { CoverageRow } from './rows'

/** A name with the marker of its system. An assessor's has a key, since its lens can be shown. */
export function nameBlock(look: CoverageLook, row: CoverageRow, { x, width }: Column): Block {
  const { size, measure } = look
  const r = size.name * 0.3
  const { slot, key } = row
  const left = slot === null ? 0 : size.name * 1.25
  const text = words({
    ...{ text: row.name, x: x + left, width: width - left, size: size.name },
    ...{ face: 'label', fill: 'ink', measure, ...(key === '' ? {} : { key }) },
  })
  const first = (size.name * 1.2) / 2
  return {
    height: text.height,
    draw: (top) => [
      ...(slot === null
        ? []
        : [marker({ slot, x: x + r + 1, y: top + first, r, look: 'filled', key })]),
      ...text.draw(top),
    ],
  }
}
