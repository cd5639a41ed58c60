import { drawChart, parseChartRequest } from '../../../lib/charts/draw'
import { frameOf } from '../../../lib/scene/frame'
import { measure } from '../../../lib/scene/measure'
import type { SceneNode } from '../../../lib/scene/scene'
import { legibilityWarnings, textSizes } from '../../../lib/talk/legible'
import { tinyDataset } from '../../support/tiny-dataset'

function drawn(systems: string) {
  const asked = parseChartRequest(new URLSearchParams({ systems }), tinyDataset, 'radar')
  const frame = frameOf('slide-16x9', measure)
  return drawChart({
    ...{ dataset: tinyDataset, hash: 'h1', chart: 'radar', frame },
    ...{ query: asked.query, options: asked.options, frameKeys: {} },
  })
}

const text = (size: number, more: object = {}): SceneNode => ({
  ...{ type: 'text', x: 0, y: 0, text: 'a', face: 'body', size, fill: 'ink', ...more },
})

describe('what can be read from the back of a room', () => {
  it('is a slide of one system', () => {
    expect(legibilityWarnings(drawn('alder'))).toEqual([])
  })

  it('is no text below twenty pixels, whatever group it is in', () => {
    const { chart, model, scene } = drawn('alder')
    const nodes: SceneNode[] = [...scene.nodes, { type: 'group', nodes: [text(14.04), text(18)] }]
    expect(legibilityWarnings({ chart, model, scene: { ...scene, nodes } })).toEqual([
      'text of 14 px (at least 20)',
    ])
  })

  it('counts only what is drawn', () => {
    expect(textSizes([text(12, { opacity: 0 }), text(22), text(20, { opacity: 0.5 })])).toEqual([
      22, 20,
    ])
  })
})
