import { frameOf } from '@/lib/scene/frame'
import { disputedGlyph, levelGlyph, unknownGlyph } from '@/lib/scene/glyph'
import { marker, seriesStroke } from '@/lib/scene/marker'
import { measure } from '@/lib/scene/measure'
import { polyline } from '@/lib/scene/path'
import { plate } from '@/lib/scene/plate'
import { PATTERN_IDS, type Scene, type SceneNode } from '@/lib/scene/scene'
import { KEY_STATES, stateKey } from '@/lib/scene/state-key'
import { tag } from '@/lib/scene/tag'
import { dotted } from '@/lib/scene/text'
import { SLOTS } from '@/lib/scene/theme'

/** Every sort of node and sign once, on a small sheet; values are invented. */
export function sampleScene(): Scene {
  const frame = frameOf('og', measure)
  const around = plate(frame, {
    title: 'Every sign "once" & <no> more',
    subtitle: "It's a sheet of samples.",
    caption: 'Nothing here has a meaning.',
    source: 'Source: none.',
    arrange: 'top',
  })
  const { x, y, width } = around.box
  const { nodes, height } = around.close(300)
  const key = stateKey({
    states: KEY_STATES,
    x,
    y: y + 250,
    width,
    density: 'screen',
    measure,
    look: 'radar',
  })
  return {
    id: 'sample',
    width: frame.width,
    height,
    language: 'en',
    title: 'Every sign "once"',
    description: 'A sheet & its <samples>.',
    nodes: [...around.nodes, ...signs(x, y), ...patterns(x, y + 150), ...key.nodes, ...nodes],
  }
}

function signs(x: number, y: number): SceneNode[] {
  return [
    ...SLOTS.flatMap((slot): SceneNode[] => {
      const at = y + slot * 22
      const points = [
        { x, y: at },
        { x: x + 90.123456, y: at },
      ]
      return [
        { type: 'path', d: polyline(points), ...seriesStroke(slot, 2.4) },
        marker({ slot, x: x + 20, y: at, r: 4.7, look: 'filled', key: `system-${slot}` }),
        marker({ slot, x: x + 45, y: at, r: 4.7, look: 'weak' }),
        marker({ slot, x: x + 70, y: at, r: 4.7, look: 'half-start' }),
      ]
    }),
    levelGlyph({ x: x + 140, y: y + 20, size: 16, levels: 5, rank: 2, key: 'a/openness' }),
    disputedGlyph({ x: x + 170, y: y + 20, size: 16, levels: 4, low: 1, high: 3 }),
    unknownGlyph({ x: x + 200, y: y + 20, size: 16 }),
    tag({ x: x + 140, y: y + 80, text: 'Bitcoin', face: 'label', size: 14, measure }).node,
    {
      type: 'text',
      x: x + 300,
      y: y + 40,
      text: 'Layer',
      face: 'layer',
      size: 20,
      fill: 'ink',
      halo: { role: 'paper', width: 3 },
    },
    ...dotted(
      {
        ...{ type: 'text', x: x + 300, y: y + 70, text: 'no evidence', face: 'remark' },
        ...{ size: 14, fill: 'ink2', anchor: 'middle' },
      },
      measure,
    ),
    {
      type: 'text',
      x: x + 400,
      y: y + 70,
      text: 'Turned',
      face: 'label',
      size: 14,
      fill: 'ink',
      rotate: -50,
    },
  ]
}

function patterns(x: number, y: number): SceneNode[] {
  return PATTERN_IDS.map((pattern, index): SceneNode => {
    const box = { x: x + index * 60, y, width: 54, height: 60 }
    return {
      type: 'group',
      clip: box,
      opacity: 0.9,
      nodes: [
        { type: 'rect', ...box, fill: `layer${((index % 8) + 1) as 1}` },
        { type: 'rect', ...box, fill: { pattern, role: 'ink' }, opacity: 0.18 },
      ],
    }
  })
}
