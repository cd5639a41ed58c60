'use client'

import { useState } from 'react'
import { tsvOf } from '@/lib/view/tsv'
import { type Choice, fileAddress, pageAddress } from './choice'
import { copyPicture, copyText } from './clipboard'
import { imageCode, markdownCode, type Pictured, tableCode } from './codes'
import { type Facts, factsOf } from './facts'
import { fetchFile } from './fetch-file'
import { frameCode } from './frame-code'
import type { Size } from './sizes'

/** How a copy went; `byHand`: what the browser would not take, for the reader to copy. */
export type Said = { words: string; byHand: string }

const NOTHING: Said = { words: '', byHand: '' }

type Input = { address: string; choice: Choice; size: Size | null }

/** Everything that can be copied of a picture. Each begins in the click, which browsers ask for. */
export function useCopies({ address, choice, size }: Input) {
  const [{ of, ...said }, setSaid] = useState({ ...NOTHING, of: choice })
  const tell = (words: string, byHand = '') => setSaid({ words, byHand, of: choice })
  const at = (format: string) => fileAddress(address, { ...choice, format })

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
  // what was said of another choice does not hold of this one
  return {
    said: of === choice ? said : NOTHING,
    picture,
    ...textCopies({ address, choice, size }, text),
  }
}

type TakeText = (what: string, words: Promise<string>, html?: Promise<string>) => void

/** What is copied as text, each by its name. */
function textCopies({ address, choice, size }: Input, take: TakeText) {
  const { origin } = window.location
  const at = (format: string) => fileAddress(address, { ...choice, format })
  const picture = at(choice.format === 'svg' ? 'svg' : 'png')
  const page = pageAddress(address, choice)
  const facts = () => factsOf(address)
  const pictured = () => facts().then(({ short: alt }) => ({ origin, picture, page, alt }))
  return {
    fileLink: () => take('Link to the file', Promise.resolve(origin + at(choice.format))),
    pageLink: () => take('Link to the page', Promise.resolve(origin + page)),
    alt: () => take('Alternative text', facts().then(fullOf)),
    html: () => take('HTML', pictured().then(imageOf(size))),
    markdown: () => take('Markdown', pictured().then(markdownCode)),
    frame: () => take('Code of the frame', frameCode(address, choice)),
    table: () => {
      const rows = facts().then((known) => known.rows)
      take('Table', rows.then(tsvOf), rows.then(tableCode))
    },
    csv: () => take('CSV', blobAt(at('csv')).then(textOf)),
  }
}

const fullOf = ({ full }: Facts) => full
const textOf = (blob: Blob) => blob.text()
const imageOf = (size: Size | null) => (pictured: Pictured) => imageCode(pictured, size)

async function blobAt(address: string): Promise<Blob> {
  const file = await fetchFile(address)
  if (file.ok) return file.blob
  throw new Error(file.said)
}
