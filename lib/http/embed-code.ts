import { asMarkup } from '../markup'

/** What the frame of an embed needs; `address`: its whole address. */
export type EmbedFrame = { address: string; title: string; width: number; height: number }

/**
 * A frame to copy into another page. It keeps to the column it stands in and works as it is; the page
 * around it may set its height to the one that the embed tells.
 */
export function embedCode({ address, title, width, height }: EmbedFrame): string {
  const attributes = {
    src: address,
    title,
    width: String(width),
    height: String(height),
    style: 'border:0;max-width:100%',
    loading: 'lazy',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${asMarkup(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}
