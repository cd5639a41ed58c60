import { overlaps, textBoxes } from '@/lib/scene/bounds'
import { measure } from '@/lib/scene/measure'
import type { Scene, TextNode } from '@/lib/scene/scene'
import { toSvg } from '@/lib/scene/to-svg'

const head = (x: number, rotate?: number): TextNode => ({
  ...{ type: 'text', x, y: 150, text: 'Participation', face: 'label', size: 14, fill: 'ink' },
  ...(rotate === undefined ? {} : { rotate }),
})
const sceneOf = (...nodes: TextNode[]): Scene => ({
  ...{ id: 's', width: 300, height: 200, language: 'en', title: '', description: '', nodes },
})
const boxesOf = (...nodes: TextNode[]) => textBoxes(sceneOf(...nodes), measure)

describe('turned text', () => {
  it('is written as a turn about its own point', () => {
    expect(toSvg(sceneOf(head(20, -50)), { theme: 'light' })).toContain(
      'transform="rotate(-50 20 150)"',
    )
    expect(toSvg(sceneOf(head(20)), { theme: 'light' })).not.toContain('transform')
  })

  it('takes the box around its corners', () => {
    const [box] = boxesOf(head(20, -90)).map((each) => each.box)
    expect(box?.height).toBeCloseTo(measure('Participation', 'label', 14), 5)
    expect(box?.width).toBeCloseTo(14 * 0.98, 5)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(150, 5)
  })

  it('does not overlap its neighbour though the boxes around both do', () => {
    expect(overlaps(boxesOf(head(20, -50), head(44, -50)))).toEqual([])
    expect(overlaps(boxesOf(head(20, -50), head(30, -50)))).toHaveLength(1)
  })

  it('overlaps level text that it crosses', () => {
    expect(overlaps(boxesOf(head(20, -50), { ...head(40), y: 120 }))).toHaveLength(1)
    expect(overlaps(boxesOf(head(20, -50), { ...head(60), y: 150 }))).toEqual([])
  })
})
