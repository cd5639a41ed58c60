'use client'

import { useEffect, useState } from 'react'
import type { Dataset } from '@/lib/dataset/schema'
import { capital, counted } from '@/lib/number-words'
import { deleteKept, keep, listKept } from './kept-datasets'
import { type Given, setOpened } from './opened'
import { goOwn } from './use-own-address'

type Props = { given: Given; dataset: Dataset }

/** Which dataset is open, that it stays here, and what can be done with it. */
export function OwnBar({ given, dataset }: Props) {
  const { id, title } = dataset
  const [kept, setKept] = useState(false)
  const [said, setSaid] = useState('')
  useEffect(() => {
    listKept().then((all) =>
      setKept(all.some((each) => each.id === id && each.text === given.text)),
    )
  }, [id, given])
  const onKeep = async () => {
    try {
      await keep({ ...given, id, title })
      setKept(true)
      setSaid('Kept in this browser until you delete it.')
    } catch {
      setSaid('This browser does not keep anything. The dataset stays open in this page.')
    }
  }
  const onDelete = async () => {
    await deleteKept(id)
    setKept(false)
    setSaid('Deleted from this browser. It stays open in this page.')
  }
  const onClose = () => {
    setOpened({ state: 'nothing' })
    goOwn(null)
  }
  const dimensions = dataset.groups.reduce((sum, group) => sum + group.dimensions.length, 0)
  return (
    <div className="own-bar">
      <p>
        <b>{title}</b>
        <span className="quiet own-counts">
          {capital(counted(dataset.systems.length, 'system'))}, {counted(dimensions, 'dimension')},
          from {given.file}. It stays in this browser.
        </span>
      </p>
      <p className="own-buttons">
        {kept ? (
          <button type="button" className="plain-button" onClick={onDelete}>
            Delete the kept copy
          </button>
        ) : (
          <button type="button" className="plain-button" onClick={onKeep}>
            Keep in this browser
          </button>
        )}
        <button type="button" className="plain-button" onClick={onClose}>
          Open another
        </button>
      </p>
      <p role="status" className="quiet">
        {said}
      </p>
    </div>
  )
}
