import { useState } from 'react'
import { CHART_KINDS } from '@/lib/charts/index'
import { pickAddress } from '@/lib/talk/edit/picked-address'
import { showText, withChart, withEntry } from '@/lib/talk/edit/show-text'
import { readShow } from '@/lib/talk/read-show'
import type { TalkSlide } from '@/lib/talk/schema'
import { KeyRows } from './key-rows'
import { ChoiceField, TextField } from './text-field'
import { useEdit } from './use-edit'
import { useSlideChange } from './use-slide-change'

export const CHART_WORDS = CHART_KINDS.map(({ id, title }) => ({ id, label: title }))

const HOW = 'Paste the address of any page with a picture, or change it key by key.'
const ADDRESS = /^\s*(\/|[a-z]+:\/\/)/i

/** The first picture of a slide: what it shows, and the line below the title. */
export function PictureFields({ slide }: { slide: TalkSlide }) {
  const { draft } = useEdit()
  const { place, set } = useSlideChange()
  const [said, setSaid] = useState('')
  const show = slide.show ?? ''
  /** An address becomes what a talk writes; anything else stays as it was typed. */
  const pick = (text: string) => {
    if (!ADDRESS.test(text)) return false
    const picked = pickAddress(text, draft.dataset)
    setSaid(picked.ok ? leftOut(picked.left) : picked.why)
    if (picked.ok) set({ show: showText(picked.show) })
    return picked.ok
  }
  return (
    <>
      <TextField
        label="Line below the title"
        place={`${place}.caption`}
        value={slide.caption ?? ''}
        onText={(text) => set({ caption: text === '' ? undefined : text }, 'caption')}
      />
      <TextField
        label="Picture"
        place={`${place}.show`}
        hint={HOW}
        value={show}
        onText={(text) => set({ show: text }, 'show')}
        onPaste={pick}
        onLeave={() => pick(show)}
      />
      <p className="talk-said" role="status">
        {said}
      </p>
      <KeysOfShow show={show} />
      <WordsInstead />
    </>
  )
}

/** The same picture key by key, where it can be read. */
function KeysOfShow({ show }: { show: string }) {
  const { place, set } = useSlideChange()
  const read = readShow(show)
  if (typeof read === 'string') return null
  return (
    <details className="talk-keys">
      <summary>Key by key</summary>
      <ChoiceField
        label="Kind of chart"
        place={`${place}.chart`}
        value={read.chart}
        among={CHART_WORDS}
        onChoice={(chart) => set({ show: withChart(show, chart) })}
      />
      <KeyRows
        chart={read.chart}
        entries={read.entries}
        onSet={(key, value) => set({ show: withEntry(show, key, value) }, `key.${key}`)}
      />
    </details>
  )
}

function WordsInstead() {
  const { at } = useEdit()
  const { set } = useSlideChange()
  const how = {
    at: { slide: at.slide, step: 0 },
    said: 'The slide has words now. Undo brings its picture and steps back.',
  }
  return (
    <p className="talk-instead">
      <button
        type="button"
        className="quiet-button"
        onClick={() => set({ show: undefined, steps: undefined, lines: [] }, '', how)}
      >
        Words instead of a picture
      </button>
    </p>
  )
}

/** Which keys of an address are no part of a picture on a slide. */
export function leftOut(keys: readonly string[]): string {
  return keys.length === 0 ? '' : `Left out, as the slide sets them itself: ${keys.join(', ')}.`
}
