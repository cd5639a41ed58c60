import type { Box, SceneNode } from '../../scene/scene'
import { textBlock } from '../../scene/text'
import { wrap } from '../../scene/wrap'
import { TO_BASELINE } from './axis-nodes'
import { near } from './axis-place'
import { type Band, bandOf, type Web } from './geometry'
import type { RadarModel } from './model'
import type { RadarSizes } from './sizes'

export type LevelName = { rank: number; lines: string[]; box: Box; side: 'start' | 'end' }

const LINE = 1.05
/** Width at which names wrap inside the wedge of a selected spoke, in multiples of their size. */
const WRAP_SELECTED = 56 / 12
const WIDEST_SHARE = { plain: 0.62, selected: 0.8 } as const

type Input = { model: RadarModel; web: Web; sizes: RadarSizes; taken: readonly Box[] }

/**
 * The names of the levels beside the spoke at twelve o'clock, each in its band and clear of all marks:
 * first choice right of a selected spoke, else left. Null if a name finds no place; beside a selected
 * spoke half of them are enough, because its scale is laid out in full elsewhere.
 */
export function placeLevelNames(input: Input): LevelName[] | null {
  const { model } = input
  const spoke = model.spokes[model.selected ?? 0]
  if (!spoke) return null
  const sides = model.selected === null ? (['end', 'start'] as const) : (['start', 'end'] as const)
  const names = spoke.levels.flatMap((level, index): LevelName[] => {
    const band = bandOf(index + 1, spoke.levels.length, input.web.radius)
    const options = sides.flatMap((side) =>
      nameOptions({ ...input, text: level.short, band }, side),
    )
    const free = options.find(({ box }) => input.taken.every((mark) => !near(box, mark, 1)))
    return free ? [{ ...free, rank: index + 1 }] : []
  })
  const enough = model.selected === null ? spoke.levels.length : spoke.levels.length / 2
  return names.length >= enough ? names : null
}

type Named = Input & { text: string; band: Band }

/** Ways of writing a name in its band on one side of the spoke, best first. */
function nameOptions({ model, web, sizes, text, band }: Named, side: LevelName['side']) {
  const size = sizes.type.levelName
  const selected = model.selected !== null
  const aside = web.marker * (selected ? 1.3 : 1.6) + size * 0.35
  const widest = web.radius * WIDEST_SHARE[selected ? 'selected' : 'plain']
  const widths = selected ? [WRAP_SELECTED * size, WRAP_SELECTED * size * 0.7, widest] : [widest]
  return widths.flatMap((room) => {
    const wrapped = wrap(text, {
      face: 'label',
      size,
      width: room,
      lines: 2,
      measure: sizes.measure,
    })
    const { lines, width, cut } = wrapped
    const height = lines.length * size * LINE
    if (cut || width > widest || height > band.outer - band.inner + 0.5) return []
    const x = web.centre.x + (side === 'start' ? aside : -aside - width)
    const y = web.centre.y - band.middle - height / 2
    return [{ lines, box: { x, y, width, height }, side }]
  })
}

/** The names, with the colour of the band behind the letters. */
export function levelNameNodes(
  model: RadarModel,
  names: readonly LevelName[],
  sizes: RadarSizes,
): SceneNode[] {
  const size = sizes.type.levelName
  const selected = model.selected !== null
  const id = model.spokes[model.selected ?? 0]?.id ?? ''
  const levels = model.spokes[model.selected ?? 0]?.levels.length ?? 0
  return names.flatMap(({ rank, lines, box, side }) => {
    const fromRim = levels - rank
    const band = fromRim % 2 === 0 ? 'bandA' : 'bandB'
    return textBlock({
      lines,
      x: side === 'start' ? box.x : box.x + box.width,
      y: box.y + (size * LINE) / 2 + size * TO_BASELINE,
      size,
      lineHeight: size * LINE,
      face: 'label',
      fill: 'ink',
      anchor: side,
      halo: { role: selected ? 'tagSoft' : band, width: size * 0.36 },
      key: `/${id}`,
    })
  })
}
