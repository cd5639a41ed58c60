import { createHash } from 'node:crypto'
import { Resvg } from '@resvg/resvg-js'
import type { Drawing } from '@/lib/charts/drawing'
import { checkInk, writePng } from '@/lib/export/png.server'
import { readTexts } from '@/lib/export/png-chunks'
import { writeSvg } from '@/lib/export/svg'
import type { SceneNode } from '@/lib/scene/scene'
import { fontFiles, fontsHash, readFont } from '@/lib/store/fonts.server'
import { sampleScene } from '../../support/sample-scene'
import { dialectFaults } from '../../support/svg-dialect'

const full = 'A sheet of samples: <every> sign & word, “once”.'

function drawing(nodes = sampleScene().nodes): Drawing {
  return {
    address: '/signs/radar?systems=a,b',
    chart: 'radar',
    head: {
      ...{ id: 'signs', title: 'Signs', summary: 'Samples', version: '1.0', date: '2026-01-31' },
      ...{ language: 'en', licence: 'CC BY 4.0', assessors: [{ id: 'ada', name: 'Ada' }] },
    } as Drawing['head'],
    hash: '0123456789abcdef',
    scene: { ...sampleScene(), nodes },
    describe: { title: 'Signs', short: 'Samples', full },
    table: { caption: 'Signs', head: [], rows: [] },
    notes: {},
    model: null,
    refusal: null,
    warnings: [],
  }
}

const line = (text: string): SceneNode => ({
  ...{ type: 'text', x: 20, y: 40, text, face: 'body', size: 30, fill: 'ink' },
})
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('writeSvg', () => {
  it('says what it is, in the dialect of office programs', async () => {
    const svg = await writeSvg(drawing(), { theme: 'light' })
    expect(dialectFaults(svg)).toEqual([])
    expect(svg).toContain(
      '<desc id="sample-desc">A sheet of samples: &lt;every&gt; sign &amp; word, “once”.</desc>',
    )
    expect(svg).toContain(
      '<dc:identifier>/signs/radar?systems=a,b&amp;v=0123456789abcdef</dc:identifier>',
    )
    expect(svg).toContain('<dc:creator>Ada</dc:creator>')
    expect(svg).toContain('<dc:publisher>Outcrop</dc:publisher>')
    expect(svg).not.toContain('<style>')
  })

  it('embeds the letters of the faces it uses, and no more', async () => {
    const svg = await writeSvg(drawing([line('Only body')]), { theme: 'light', readFont })
    expect(dialectFaults(svg)).toEqual([])
    expect(svg.match(/@font-face/g)).toHaveLength(1)
    expect(svg).toContain('src:url(data:font/woff2;base64,d09GMg')
    expect(svg.length).toBeLessThan(16_000)
  })

  it('embeds the whole of Latin, and other scripts, where the words need them', async () => {
    const files: string[] = []
    const read = async (file: string) => {
      files.push(file)
      return ''
    }
    await writeSvg(drawing([line('café')]), { theme: 'light', readFont: read })
    expect(files).toEqual(['sofia-400-latin.woff2'])
    files.length = 0
    await writeSvg(drawing([line('Биткойн')]), { theme: 'light', readFont: read })
    expect(files).toEqual(['sofia-400-latin.woff2', 'sofia-400-rest.woff2'])
  })
})

describe('writePng', () => {
  it('has the size of the sheet times the scale', async () => {
    const png = await writePng(drawing(), {
      theme: 'light',
      scale: 1.5,
      fontFiles: await fontFiles(),
    })
    const view = new DataView(png.buffer, png.byteOffset)
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1800, 945])
  })

  it('carries its words, its address and its density, right after the header', async () => {
    const png = await writePng(drawing(), { theme: 'dark', scale: 2, fontFiles: await fontFiles() })
    const texts = readTexts(png)
    expect(texts.Description).toBe(full)
    expect(texts['outcrop-address']).toBe('/signs/radar?systems=a,b&v=0123456789abcdef')
    expect(texts.Author).toBe('Ada')
    expect(Object.keys(texts)).toEqual([
      'Title',
      'Description',
      'Author',
      'Copyright',
      'Source',
      'Software',
      'outcrop-address',
    ])
    const density = Buffer.from(png).indexOf('pHYs')
    expect(new DataView(png.buffer, png.byteOffset).getUint32(density + 4)).toBe(
      Math.round(192 / 0.0254),
    )
    expect(Buffer.from(png).includes('tIME')).toBe(false)
  })

  it('is still a PNG that others read', async () => {
    const png = await writePng(drawing([]), {
      theme: 'light',
      scale: 1,
      fontFiles: await fontFiles(),
    })
    const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="${href}" width="9" height="9"/></svg>`
    const { pixels } = new Resvg(svg).render()
    expect([...pixels.subarray(4 * 40, 4 * 40 + 3)]).toEqual([0xf5, 0xf6, 0xf2])
  })

  it('writes the same bytes twice', async () => {
    const options = { theme: 'light', scale: 1, fontFiles: await fontFiles() } as const
    expect(sha(await writePng(drawing(), options))).toBe(sha(await writePng(drawing(), options)))
  })

  it('puts ink where a text is, also for a letter that no font has', async () => {
    const options = { theme: 'light', scale: 1, fontFiles: await fontFiles() } as const
    const empty = sha(await writePng(drawing([]), options))
    expect(sha(await writePng(drawing([line('所')]), options))).not.toBe(empty)
  })

  it('refuses a scale that is too large, and names one that fits', async () => {
    const options = { theme: 'light', scale: 4, fontFiles: await fontFiles() } as const
    await expect(writePng(drawing(), options)).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('scale=3'),
    })
  })

  it('refuses to serve when the fonts draw nothing', async () => {
    await expect(checkInk([])).rejects.toMatchObject({ code: 'internal' })
    const [besley] = await fontFiles()
    await expect(checkInk([besley ?? ''])).rejects.toThrow('body')
  })

  it('tries the fonts again after they drew nothing', async () => {
    const failed = checkInk([])
    expect(checkInk([])).toBe(failed)
    await expect(failed).rejects.toThrow('Fonts')
    const again = checkInk([])
    expect(again).not.toBe(failed)
    await expect(again).rejects.toThrow('Fonts')
    const files = await fontFiles()
    await checkInk(files)
    expect(checkInk(files)).toBe(checkInk(files))
  })
})

describe('fonts', () => {
  it('are seven files with a hash that stays', async () => {
    expect(await fontFiles()).toHaveLength(7)
    expect(await fontsHash()).toMatch(/^[0-9a-f]{16}$/)
    expect(await fontsHash()).toBe(await fontsHash())
  })

  it('say which file is missing', async () => {
    await expect(readFont('none.woff2')).rejects.toThrow('none.woff2')
  })
})
