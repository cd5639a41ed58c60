import type { Key, RectNode, Role, SceneNode, Stroke } from './scene'
import { questionMark } from './sign'

/** `tag`: on the yellow of the selection, where everything is tag ink. */
export type GlyphTone = 'ink' | 'tag'
export type GlyphPlace = {
  /** Left and top of a square of `size`. */
  x: number
  y: number
  /** 16 for up to five levels, 20 for six and seven. */
  size: number
  tone?: GlyphTone
  key?: Key
}
type Scale = { levels: number }

/** Slots of a core, snapped to whole pixels; first level at the bottom. */
type Core = {
  levels: number
  x: number
  width: number
  slot: number
  gap: number
  bottom: number
}

function coreOf({ x, y, size, levels }: GlyphPlace & Scale): Core {
  const gap = Math.max(1, Math.round(size / 16))
  const slot = Math.max(1, Math.floor((size - gap * (levels - 1)) / levels))
  const height = slot * levels + gap * (levels - 1)
  const width = Math.round((size * 0.75) / 2) * 2
  const left = Math.round(x + (size - width) / 2)
  const bottom = Math.round(y) + Math.floor((size + height) / 2)
  return { levels, x: left, width, slot, gap, bottom }
}

const topOf = (core: Core, rank: number) => core.bottom - rank * core.slot - (rank - 1) * core.gap
const solidRole = (tone: GlyphTone = 'ink'): Role => (tone === 'tag' ? 'tagInk' : 'ink')

type Reading = { low: number; high: number; weak?: boolean }

/** A core with one reading: solid from `low` to `high`, light below, outlined above. */
function coreNodes(core: Core, reading: Reading, role: Role): SceneNode[] {
  const ranks = Array.from({ length: core.levels }, (_, index) => index + 1)
  const { low, high } = reading
  return [
    ...ranks.filter((rank) => rank < low).map((rank) => lightSlot(core, rank, role)),
    ...ranks.filter((rank) => rank > high).map((rank) => openSlot(core, rank, role)),
    ...solidSlots(core, reading, role),
  ]
}

function slotBox(core: Core, rank: number) {
  return { x: core.x, y: topOf(core, rank), width: core.width, height: core.slot }
}

function lightSlot(core: Core, rank: number, role: Role): SceneNode {
  return { type: 'rect', ...slotBox(core, rank), fill: role, opacity: 0.24 }
}

// a slot of one or two pixels has no room for an outline: a hairline stands for it
function openSlot(core: Core, rank: number, role: Role): SceneNode {
  const box = slotBox(core, rank)
  if (core.slot < 3) return { type: 'rect', ...box, height: 1, fill: role, opacity: 0.5 }
  const inside = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 }
  return { type: 'rect', ...inside, stroke: role, strokeWidth: 1, opacity: 0.5 }
}

/** Solid over its slots; a weak reading is parted by two slits, the sides of a ring. */
function solidSlots(core: Core, { low, high, weak }: Reading, role: Role): SceneNode[] {
  const y = topOf(core, high)
  const height = topOf(core, low) + core.slot - y
  const part = (x: number, width: number): RectNode => ({
    type: 'rect',
    x,
    y,
    width,
    height,
    fill: role,
  })
  if (!weak) return [part(core.x, core.width)]
  const end = Math.max(1, Math.round(core.width / 6))
  const slit = Math.max(1, Math.round(core.width / 12))
  const middle = core.width - 2 * (end + slit)
  const right = core.x + core.width - end
  return [part(core.x, end), part(core.x + end + slit, middle), part(right, end)]
}

/** Known: one solid slot. `weak`: two slits in it. */
export function levelGlyph(
  input: GlyphPlace & Scale & { rank: number; weak?: boolean },
): SceneNode {
  return rangeGlyph({ ...input, low: input.rank, high: input.rank })
}

/** Between two levels: one bar over all its slots. */
export function rangeGlyph(input: GlyphPlace & Scale & Reading): SceneNode {
  const nodes = coreNodes(coreOf(input), input, solidRole(input.tone))
  return { type: 'group', key: input.key, nodes }
}

/** Disputed: the core is split by a leaning fault; the lower reading left of it, the higher right. */
export function disputedGlyph(
  input: GlyphPlace & Scale & { low: number; high: number; weak?: boolean },
): SceneNode {
  const { x, y, size, low, high, weak, tone } = input
  const role = solidRole(tone)
  const core = coreOf(input)
  const half = Math.round(size * 0.44)
  const left = { ...core, x: Math.round(x), width: half }
  const right = { ...core, x: Math.round(x + size) - half, width: half }
  const middle = Math.round(x) + size / 2
  const over = size * 0.12
  const lean = (size + 2 * over) * 0.1
  return {
    type: 'group',
    key: input.key,
    nodes: [
      ...coreNodes(left, { low, high: low, weak }, role),
      ...coreNodes(right, { low: high, high, weak }, role),
      {
        type: 'line',
        x1: middle + lean / 2,
        y1: y - over,
        x2: middle - lean / 2,
        y2: y + size + over,
        stroke: role,
        strokeWidth: Math.max(1.2, size * 0.085),
      },
    ],
  }
}

/** The frame of a cell without a reading: as wide as a core. */
function frameOf({ x, y, size, tone = 'ink' }: GlyphPlace, line: number): RectNode {
  const width = Math.round((size * 0.75) / 2) * 2
  const left = Math.round(x + (size - width) / 2)
  return {
    type: 'rect',
    x: left + line / 2,
    y: Math.round(y) + line / 2,
    width: width - line,
    height: size - line,
    stroke: solidRole(tone),
    strokeWidth: line,
  }
}

/** Unknown: a dashed frame with a question mark. */
export function unknownGlyph(input: GlyphPlace): SceneNode {
  const line = Math.max(1.2, input.size * 0.085)
  const at = { x: input.x + input.size / 2, y: input.y + input.size / 2, size: input.size * 0.6 }
  const nodes: SceneNode[] = [
    { ...frameOf(input, line), dash: [2 * line, 1.6 * line] },
    ...questionMark({ ...at, role: solidRole(input.tone) }),
  ]
  return { type: 'group', key: input.key, nodes }
}

/** Not assessed: an empty dotted frame. */
export function notAssessedGlyph(input: GlyphPlace): SceneNode {
  const line = Math.max(1.4, input.size * 0.075)
  const role: Role = input.tone === 'tag' ? 'tagInk' : 'ink3'
  const dots = { stroke: role, cap: 'round', dash: [0.01, 2.2 * line] } satisfies Stroke
  return { type: 'group', key: input.key, nodes: [{ ...frameOf(input, line), ...dots }] }
}

/** Not applicable: a short bar without a frame. */
export function notApplicableGlyph(input: GlyphPlace): SceneNode {
  const width = Math.round(input.size * 0.3) * 2
  const height = Math.max(2, Math.round(input.size * 0.1))
  const x = Math.round(input.x + (input.size - width) / 2)
  const y = Math.round(input.y + (input.size - height) / 2)
  const bar: SceneNode = { type: 'rect', x, y, width, height, fill: solidRole(input.tone) }
  return { type: 'group', key: input.key, nodes: [bar] }
}
