'use client'

import { useState } from 'react'
import { USUAL } from '@/components/export/choice'
import { formatWords, OWN_SIZE, PRESETS, THEMES } from '@/components/export/export-words'
import type { Dataset } from '@/lib/dataset/schema'
import { AppError } from '@/lib/errors'
import { FORMATS_HERE, type FormatHere } from '@/lib/export/writers.client'
import { writeFileHere } from '@/lib/http/file-here'
import { valuesOf, withValues } from '@/lib/view/address'
import { FETCHED } from './fetched'
import type { OwnAddress } from './own-address'
import { saveFile } from './save-file'

type Props = { dataset: Dataset; hash: string; at: OwnAddress }

const SHEETS = PRESETS.filter(({ value }) => value !== OWN_SIZE)

/** The picture as a file and its content as data, written in this browser. */
export function OwnFiles({ dataset, hash, at }: Props) {
  const [said, setSaid] = useState('')
  const save = async (format: FormatHere) => {
    setSaid(`Writing the ${formatWords(format.id).label}…`)
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
            {SHEETS.map(({ value, label }) => (
              <option key={value} value={value === USUAL.preset ? '' : value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label className="own-select">
          Colours
          <select name="theme" defaultValue={valuesOf(at.search, 'theme')[0] ?? ''}>
            {THEMES.map(({ value, label }) => (
              <option key={value} value={value === USUAL.theme ? '' : value}>
                {label}
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
            {formatWords(format.id).label}
          </button>
        ))}
      </p>
      <p role="status" className="quiet">
        {said}
      </p>
    </section>
  )
}
