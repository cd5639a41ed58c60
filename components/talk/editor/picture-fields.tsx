import { useState } from 'react'
import { CHART_KINDS } from '@/lib/charts/index'
import { pickAddress } from '@/lib/talk/edit/picked-address'
import { showText, withChart, withEntry } from '@/lib/talk/edit/show-text'
import { readShow } from '@/lib/talk/read-show'
import type { TalkSlide } from '@/lib/talk/schema'
import { KeyRows } from './key-rows'
import { ChoiceField, TextField } from './text-field'
import { useEdit } from './use-edit'

export const CHART_WORDS = CHART_KINDS.map(({ id, title }) => ({ id, label: title }))

const HOW = 'Paste the address of any page with a picture, or change it key by key.'

/** The first picture of a slide: what it shows, and the line below the title. */
export function PictureFields({ slide }: { slide: TalkSlide }) {
  const { desk, at, draft } = useEdit()
  const [said, setSaid] = useState('')
  const show = slide.show ?? ''
  const read = readShow(show)
  const place = `slides[${at.slide}]`
  const set = (fields: Partial<TalkSlide>, name = '') =>
    desk.change(
      { type: 'slide', slide: at.slide, fields },
      { place: name === '' ? '' : `${place}.${name}` },
    )
  /** An address becomes what a talk writes; anything else stays as it was typed. */
  const pick = (text: string) => {
    if (!/^\s*(\/|[a-z]+:\/\/)/i.test(text)) return false
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
      />
      <p className="talk-said" role="status">
        {said}
      </p>
      {typeof read !== 'string' && (
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
      )}
      <p>
        <button
          type="button"
          className="quiet-button"
          onClick={() =>
            desk.change(
              {
                type: 'slide',
                slide: at.slide,
                fields: { show: undefined, steps: undefined, lines: [] },
              },
              {
                at: { slide: at.slide, step: 0 },
                said: 'The slide has words now. Undo brings its picture and steps back.',
              },
            )
          }
        >
          Words instead of a picture
        </button>
      </p>
    </>
  )
}

/** Which keys of an address are no part of a picture on a slide. */
export function leftOut(keys: readonly string[]): string {
  return keys.length === 0 ? '' : `Left out, as the slide sets them itself: ${keys.join(', ')}.`
}
