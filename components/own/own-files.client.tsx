'use client'

import { useState } from 'react'
import type { Dataset } from '@/lib/dataset/schema'
import { AppError } from '@/lib/errors'
import { FORMATS_HERE, type FormatHere } from '@/lib/export/writers.client'
import { writeFileHere } from '@/lib/http/file-here'
import { capital } from '@/lib/number-words'
import { FILE_PRESETS, PRESETS } from '@/lib/scene/frame'
import { THEME_IDS } from '@/lib/scene/theme'
import { valuesOf, withValues } from '@/lib/view/address'
import { FETCHED } from './fetched'
import type { OwnAddress } from './own-address'
import { saveFile } from './save-file'

type Props = { dataset: Dataset; hash: string; at: OwnAddress }

const USUAL_SHEET = 'slide-16x9'

function sheetName(id: (typeof FILE_PRESETS)[number]): string {
  const { width, height } = PRESETS[id]
  const name = capital(id.replaceAll('-', ' '))
  return height === 'auto' ? `${name}, as high as it needs` : `${name}, ${width} x ${height}`
}

/** The picture as a file and its content as data, written in this browser. */
export function OwnFiles({ dataset, hash, at }: Props) {
  const [said, setSaid] = useState('')
  const save = async (format: FormatHere) => {
    setSaid(`Writing the ${format.id.toUpperCase()}…`)
    try {
      const entries = [...new URLSearchParams(withValues(at.search, 'v', []))]
      const file = await writeFileHere({ dataset, hash, chart: at.chart, format, entries }, FETCHED)
      saveFile(file)
      setSaid(`Saved as ${file.fileName}`)
    } catch (thrown) {
      setSaid(thrown instanceof AppError ? thrown.message : 'The file could not be written.')
    }
  }
  return (
    <section className="section own-files" aria-labelledby="own-as-file">
      <h2 id="own-as-file">As a file</h2>
      <form className="own-choices">
        <label className="own-select">
          Sheet
          <select name="preset" defaultValue={valuesOf(at.search, 'preset')[0] ?? ''}>
            {FILE_PRESETS.map((id) => (
              <option key={id} value={id === USUAL_SHEET ? '' : id}>
                {sheetName(id)}
              </option>
            ))}
          </select>
        </label>
        <label className="own-select">
          Colours
          <select name="theme" defaultValue={valuesOf(at.search, 'theme')[0] ?? ''}>
            {THEME_IDS.map((id) => (
              <option key={id} value={id === 'light' ? '' : id}>
                {capital(id)}
              </option>
            ))}
          </select>
        </label>
      </form>
      <p className="own-buttons">
        {FORMATS_HERE.map((format) => (
          <button
            key={format.id}
            type="button"
            className="plain-button"
            onClick={() => save(format)}
          >
            {format.id === 'md' ? 'Markdown' : format.id.toUpperCase()}
          </button>
        ))}
      </p>
      <p role="status" className="quiet">
        {said}
      </p>
    </section>
  )
}
