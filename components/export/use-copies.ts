'use client'

import { useState } from 'react'
import { tsvOf } from '@/lib/view/tsv'
import { type Choice, fileAddress, pageAddress } from './choice'
import { copyPicture, copyText } from './clipboard'
import { imageCode, markdownCode, tableCode } from './codes'
import { factsOf } from './facts'
import { fetchFile } from './fetch-file'
import { frameCode } from './frame-code'
import type { Size } from './sizes'

/** How a copy went; `byHand`: what the browser would not take, for the reader to copy. */
export type Said = { words: string; byHand: string }

type Input = { address: string; choice: Choice; size: Size | null }

/** Everything that can be copied of a picture. Each begins in the click, which browsers ask for. */
export function useCopies({ address, choice, size }: Input) {
  const [said, setSaid] = useState<Said>({ words: '', byHand: '' })
  const tell = (words: string, byHand = '') => setSaid({ words, byHand })
  const { origin } = window.location
  const at = (format: string) => fileAddress(address, { ...choice, format })
  const image = at(choice.format === 'svg' ? 'svg' : 'png')
  const page = pageAddress(address, choice)
  const pictured = (alt: string) => ({ origin, picture: image, page, alt })
  const short = () => factsOf(address).then((facts) => facts.short)

  const text = async (what: string, words: Promise<string>, html?: Promise<string>) => {
    if (await copyText(words, html)) return tell(`${what} copied.`)
    try {
      tell(`This browser does not let pages copy. Copy it by hand:`, await words)
    } catch (thrown) {
      tell(thrown instanceof Error ? thrown.message : 'It cannot be copied.')
    }
  }
  const picture = async () => {
    const svg = choice.format === 'svg' ? () => blobAt(at('svg')) : undefined
    const png = blobAt(at('png'))
    if (await copyPicture(png, svg)) return tell('Image copied.')
    try {
      await png
      window.open(at('png'), '_blank', 'noopener')
      tell('This browser does not let pages copy images. The PNG is in a new tab: copy it there.')
    } catch (thrown) {
      tell(thrown instanceof Error ? thrown.message : 'There is no image to copy.')
    }
  }
  return {
    said,
    picture,
    fileLink: () => text('Link to the file', Promise.resolve(origin + at(choice.format))),
    pageLink: () => text('Link to the page', Promise.resolve(origin + page)),
    alt: () =>
      text(
        'Alternative text',
        factsOf(address).then(({ full }) => full),
      ),
    html: () =>
      text(
        'HTML',
        short().then((alt) => imageCode(pictured(alt), size)),
      ),
    markdown: () =>
      text(
        'Markdown',
        short().then((alt) => markdownCode(pictured(alt))),
      ),
    frame: () => text('Code of the frame', frameCode(address, choice)),
    table: () => {
      const rows = factsOf(address).then((facts) => facts.rows)
      return text('Table', rows.then(tsvOf), rows.then(tableCode))
    },
    csv: () =>
      text(
        'CSV',
        blobAt(at('csv')).then((blob) => blob.text()),
      ),
  }
}

async function blobAt(address: string): Promise<Blob> {
  const file = await fetchFile(address)
  if (file.ok) return file.blob
  throw new Error(file.said)
}
