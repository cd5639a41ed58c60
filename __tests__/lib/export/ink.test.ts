import { setImmediate } from 'node:timers/promises'
import { Resvg } from '@resvg/resvg-js'
import { CHART_KINDS } from '../../../lib/charts/index'
import { drawPicture } from '../../../lib/http/drawn-picture'
import { readFile, readPicture } from '../../../lib/http/picture'
import { textBoxes } from '../../../lib/scene/bounds'
import { measure } from '../../../lib/scene/measure'
import { toSvg } from '../../../lib/scene/to-svg'
import { fontFiles } from '../../../lib/store/fonts.server'
import { sixSystems } from '../../support/six-systems'

jest.setTimeout(30_000)

/** Channels of a colour differ by more than this, of 255, where there is ink. */
const SEEN = 40

type Pixels = { data: Uint8Array; width: number; height: number }
type Box = { x: number; y: number; width: number; height: number }

/** Whether not all of a box has one colour: letters stand out from whatever lies behind them. */
function hasInk({ data, width, height }: Pixels, box: Box): boolean {
  const [left, top] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))]
  const right = Math.min(width, Math.ceil(box.x + box.width))
  const bottom = Math.min(height, Math.ceil(box.y + box.height))
  const least = [255, 255, 255]
  const most = [0, 0, 0]
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      for (const channel of [0, 1, 2]) {
        const value = data[(y * width + x) * 4 + channel] ?? 0
        least[channel] = Math.min(least[channel] ?? 0, value)
        most[channel] = Math.max(most[channel] ?? 0, value)
      }
    }
  }
  return most.some((value, channel) => value - (least[channel] ?? 0) > SEEN)
}

/** Words of a picture that cannot be seen in its pixels, and how many words there are. */
async function unseen(chart: string, theme: 'light' | 'dark') {
  const picture = readPicture({
    ...{ dataset: sixSystems(), hash: '0123456789abcdef' },
    ...readFile(`${chart}.png`),
    entries: [
      ['theme', theme],
      ['scale', '1'],
    ],
  })
  const { scene } = drawPicture(picture).drawing
  const font = { loadSystemFonts: false, fontFiles: await fontFiles() }
  const image = new Resvg(toSvg(scene, { theme }), { font }).render()
  const pixels = { data: image.pixels, width: image.width, height: image.height }
  // what a rasteriser holds outside of the heap is given back when the event loop has had a turn
  await setImmediate()
  const boxes = textBoxes(scene, measure).filter(({ text }) => text.trim() !== '')
  const pale = boxes.filter(({ box }) => !hasInk(pixels, box)).map(({ text }) => text)
  return { words: boxes.length, pale }
}

describe.each(CHART_KINDS.map(({ id }) => id))('in a %s as pixels', (chart) => {
  it.each(['light', 'dark'] as const)('every text can be seen, in the theme %s', async (theme) => {
    const { words, pale } = await unseen(chart, theme)
    expect(words).toBeGreaterThan(10)
    expect(pale).toEqual([])
  })
})

it('a box of one colour has no ink', () => {
  const data = new Uint8Array(4 * 4 * 4).fill(200)
  const box = { x: 0, y: 0, width: 4, height: 4 }
  expect(hasInk({ data, width: 4, height: 4 }, box)).toBe(false)
  data[20] = 20
  expect(hasInk({ data, width: 4, height: 4 }, box)).toBe(true)
})
