import { gzipSync } from 'node:zlib'
import { toSvg } from '../lib/scene/to-svg'
import { listTalks, loadTalkFile } from '../lib/store/talks.server'
import { drawTalk } from '../lib/talk/draw-talk'
import { SMALLEST_TEXT, textSizes } from '../lib/talk/legible'
import { stepPicture } from '../lib/talk/step-picture'
import { picture } from './support/api'

/** What all steps of a talk of twenty may weigh over the wire, compressed as the server sends them. */
const MOST_BYTES = 1_000_000

async function sheets() {
  const talks = await listTalks()
  return Promise.all(
    talks.map(async ({ id }) => {
      const { talk, datasets } = await loadTalkFile(id)
      return drawTalk({ place: { id, search: '' }, talk, datasets })
    }),
  )
}

/** A picture without what only a file says of itself. */
const drawnPart = (svg: string) =>
  svg.replace(/<(metadata|style|desc)\b[^>]*>[\s\S]*?<\/\1>\s*/g, '').trim()

describe('the sheets of all talks here', () => {
  it('weigh less than a megabyte as they are sent, each', async () => {
    const all = await sheets()
    expect(all.some(({ steps }) => steps.length >= 20)).toBe(true)
    for (const sheet of all) {
      const sent = gzipSync(JSON.stringify(sheet)).length
      expect([sheet.talk.id, sent < MOST_BYTES]).toEqual([sheet.talk.id, true])
    }
  })

  it('have no text that is too small for the back of a room', async () => {
    const small = (await sheets()).flatMap(({ talk, steps }) =>
      steps.flatMap(({ slide, step, scene }) => {
        expect(scene.height).toBe(720)
        const least = Math.min(...textSizes(scene.nodes))
        const where = `${talk.id}, slide ${slide + 1}, step ${step + 1}`
        return least < SMALLEST_TEXT ? [`${where}: ${least} px`] : []
      }),
    )
    expect(small).toEqual([])
  })

  it('show at every step the very picture of its address', async () => {
    let compared = 0
    for (const { talk, steps } of await sheets()) {
      for (const step of steps) {
        const address = stepPicture(talk, step, 'svg')
        if (address === null) continue
        const file = await (await picture(address)).text()
        const where = `${talk.id}, slide ${step.slide + 1}, step ${step.step + 1}`
        const shown = drawnPart(toSvg(step.scene, { theme: talk.theme }))
        expect([where, drawnPart(file)]).toEqual([where, shown])
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(30)
  })
})
