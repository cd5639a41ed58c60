import type { Page } from 'playwright-core'

/**
 * The share of a picture (0 to 1) that differs from another of the same shape. Both are first drawn at
 * a quarter of the first one's size, so that only what is drawn counts and not how a rasteriser softens
 * edges; then a point differs when a colour channel is more than 40 of 255 away. Throws if the shapes
 * differ.
 * @param page any page whose policy allows data: pictures; `about:blank` does
 */
export async function differingShare(page: Page, first: Buffer, second: Buffer): Promise<number> {
  const sources = [first, second].map(
    (bytes) => `data:image/png;base64,${bytes.toString('base64')}`,
  )
  return page.evaluate(async (addresses) => {
    const load = async (address: string) => {
      const image = new Image()
      image.src = address
      await image.decode()
      return image
    }
    const [one, two] = await Promise.all(addresses.map(load))
    if (!one || !two) throw new Error('two pictures are needed')
    if (Math.abs(1 - (one.width * two.height) / (one.height * two.width)) > 0.005) {
      const shapes = [one, two].map(({ width, height }) => `${width} x ${height}`)
      throw new Error(`shapes differ: ${shapes.join(', ')}`)
    }
    const points = (image: HTMLImageElement) => {
      const canvas = document.createElement('canvas')
      canvas.width = Math.ceil(one.width / 4)
      canvas.height = Math.ceil(one.height / 4)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.imageSmoothingQuality = 'high'
      context.drawImage(image, 0, 0, canvas.width, canvas.height)
      return context.getImageData(0, 0, canvas.width, canvas.height).data
    }
    const a = points(one)
    const b = points(two)
    let differing = 0
    for (let at = 0; at < a.length; at += 4) {
      const far = [0, 1, 2].some(
        (channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 40,
      )
      if (far) differing += 1
    }
    return differing / (a.length / 4)
  }, sources)
}

/** The share of a picture that is not of its commonest colour: what is drawn on it. */
export async function inkShare(page: Page, picture: Buffer): Promise<number> {
  return page.evaluate(
    async (address) => {
      const image = new Image()
      image.src = address
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, image.width, image.height)
      const counts = new Map<string, number>()
      for (let at = 0; at < data.length; at += 4) {
        const colour = data.slice(at, at + 3).join()
        counts.set(colour, (counts.get(colour) ?? 0) + 1)
      }
      return 1 - Math.max(...counts.values()) / (data.length / 4)
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  )
}
