'use client'

import { useEffect, useState } from 'react'
import { type Choice, fileAddress, isSheet } from './choice'
import { fetchFile } from './fetch-file'

/** What is seen: a picture at its own address, or the beginning of a text. */
export type Shown = { address: string; text: string | null }
export type Preview = {
  /** The last thing that could be shown; it stays while the next is on its way. */
  shown: Shown | null
  waiting: boolean
  /** Why there is no file; empty where there is one. */
  failed: string
  /** Of the file itself; null: not known. */
  bytes: number | null
  /** Letters that no font has, for which a box stands in the file. */
  lacking: string
}

/** Letters typed one after the other ask once. */
const PAUSE = 250
const MOST_LINES = 60
const IN_BROWSERS = ['svg', 'png']

/** Shows the file that a choice leads to. Where a browser cannot show it, the drawing that is in it. */
export function usePreview(address: string, choice: Choice): Preview {
  const file = fileAddress(address, choice)
  const drawn = isSheet(choice.format) && !IN_BROWSERS.includes(choice.format)
  const seen = drawn ? fileAddress(address, { ...choice, format: 'svg' }) : file
  const [preview, setPreview] = useState<Preview>(NOTHING)
  const [asked, setAsked] = useState('')
  if (asked !== file) {
    setAsked(file)
    setPreview({ ...preview, waiting: true })
  }
  useEffect(() => {
    const ask = new AbortController()
    const show = async () => {
      const next = await load({ file, seen, signal: ask.signal })
      setPreview((last) => ({ ...next, shown: next.shown ?? last.shown }))
    }
    const timer = setTimeout(() => show().catch(() => {}), PAUSE)
    return () => {
      clearTimeout(timer)
      ask.abort()
    }
  }, [file, seen])
  return preview
}

const NOTHING: Preview = { shown: null, waiting: true, failed: '', bytes: null, lacking: '' }

type Asked = { file: string; seen: string; signal: AbortSignal }

async function load({ file, seen, signal }: Asked): Promise<Preview> {
  const answer = await fetchFile(seen, signal)
  if (!answer.ok) return { ...NOTHING, waiting: false, failed: answer.said }
  const { blob, type } = answer
  const text = type.startsWith('image/') ? null : firstLines(await blob.text())
  const shown = { address: seen, text }
  // an answer to HEAD need not say its length, and a file that fails should say so here
  const own = file === seen ? answer : await fetchFile(file, signal)
  if (!own.ok) return { ...NOTHING, shown, waiting: false, failed: own.said }
  return { ...NOTHING, shown, waiting: false, bytes: own.blob.size, lacking: own.lacking }
}

function firstLines(text: string): string {
  const lines = text.split(/\r?\n/)
  const more = lines.length - MOST_LINES
  return more <= 0 ? text : [...lines.slice(0, MOST_LINES), `and ${more} lines more`].join('\n')
}
