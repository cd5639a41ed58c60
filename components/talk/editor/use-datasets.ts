'use client'

import { useEffect, useState } from 'react'
import type { TalkDatasets } from '@/lib/talk/draw-talk'
import type { TalkDraft } from '@/lib/talk/schema'
import { datasetsOf, fetchDatasets } from '../own/own-datasets'

const NONE: TalkDatasets = new Map()

/** The datasets that a talk shows, as far as they are here; ids that no dataset has are not asked for. */
export function useDatasets(draft: TalkDraft, known: readonly { id: string }[]): TalkDatasets {
  const [datasets, setDatasets] = useState(NONE)
  const wanted = datasetsOf(draft)
    .filter((id) => known.some((each) => each.id === id))
    .join()
  useEffect(() => {
    let left = false
    const ids = wanted === '' ? [] : wanted.split(',')
    void fetchDatasets(ids).then((all) => left || setDatasets(all))
    return () => {
      left = true
    }
  }, [wanted])
  return datasets
}
