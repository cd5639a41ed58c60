import { makeDataset } from '../../support/make-dataset'
import { sixSystems } from '../../support/six-systems'
import { tinyExplore } from '../../support/tiny-explore'
import '../../support/text-encoder'
import type { Slot } from '../../../lib/scene/scene'

const twelve = makeDataset({ systems: 12, dimensions: 9, seed: 4 })
const FOCUS = ['s-0', 's-6', 's-7']

/** The slots that a value somewhere gives to systems, by id. */
function slotsIn(value: unknown, ids: readonly string[]): Record<string, Slot[]> {
  const found: Record<string, Slot[]> = {}
  const walk = (each: unknown): void => {
    if (typeof each !== 'object' || each === null) return
    if ('id' in each && 'slot' in each && ids.includes(each.id as string)) {
      found[each.id as string] = [...(found[each.id as string] ?? []), each.slot as Slot]
    }
    Object.values(each).forEach(walk)
  }
  walk(value)
  return found
}

describe('systems laid over one another', () => {
  it('have one colour on the whole page, each its own', () => {
    const view = tinyExplore(`focus=${FOCUS.join(',')}`, { dataset: twelve })
    const [radar] = view.figures
    const listed = slotsIn([view.systems, view.picker], FOCUS)
    const drawn = slotsIn(radar?.layer, FOCUS)
    const first = FOCUS.map((id) => listed[id]?.[0])
    expect(new Set(first).size).toBe(3)
    for (const [index, id] of FOCUS.entries()) {
      expect(new Set([...(listed[id] ?? []), ...(drawn[id] ?? [])])).toEqual(
        new Set([first[index]]),
      )
      expect(drawn[id]?.length).toBeGreaterThan(0)
    }
    const thumbs = view.picker.flatMap(({ id, slot, scene }) =>
      FOCUS.includes(id) && scene ? [{ slot, drawn: JSON.stringify(scene.nodes) }] : [],
    )
    for (const { slot, drawn: nodes } of thumbs) expect(nodes).toContain(`mark${slot}`)
  })

  it('stand on the scales of the whole page', () => {
    const page = tinyExplore('differ=1&focus=bitcoin,ethereum', { dataset: sixSystems() })
    const [radar] = page.figures
    const spokes = Object.keys(radar?.notes ?? {}).filter((key) => key.startsWith('/'))
    expect(spokes).toHaveLength(page.size.spokes)
    expect(page.size.spokes).toBeGreaterThan(5)
    // the picture alone has the same scales
    const [path = '', search] = radar?.address.split('?') ?? []
    const alone = tinyExplore(search, {
      dataset: sixSystems(),
      figures: [path.split('/').at(-1) ?? ''],
      frame: 'page',
    })
    expect(Object.keys(alone.figures[0]?.notes ?? {})).toEqual(Object.keys(radar?.notes ?? {}))
  })

  it.each(['ghost', 'tint'])('takes a hidden %s for none', (key) => {
    const page = (search: string) => tinyExplore(search, { dataset: sixSystems() })
    const focus = 'focus=bitcoin,ethereum'
    const [radar] = page(`${focus}&${key}=linux`).figures
    expect(radar?.refusal).toBeNull()
    const [without] = page(`${focus}&${key}=none`).figures
    expect(radar?.describe).toEqual(without?.describe)
    expect(radar?.layer).toEqual(without?.layer)
  })
})
