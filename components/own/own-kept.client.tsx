'use client'

import { useCallback, useEffect, useState } from 'react'
import { deleteKept, type Kept, listKept } from './kept-datasets'

async function open({ file, text }: Kept): Promise<void> {
  const { openGiven } = await import('./open-dataset')
  await openGiven({ file, text })
}

/** The datasets that the reader keeps in this browser, each to open or to delete. */
export function OwnKept() {
  const [kept, setKept] = useState<Kept[]>([])
  const read = useCallback(() => listKept().then(setKept), [])
  useEffect(() => {
    read()
  }, [read])
  if (kept.length === 0) return null
  return (
    <section aria-labelledby="own-kept">
      <h2 id="own-kept">Kept in this browser</h2>
      <ul>
        {kept.map((each) => (
          <li key={each.id} className="own-row">
            <span>
              {each.title} <span className="quiet">{each.id}</span>
            </span>
            <button type="button" className="plain-button" onClick={() => open(each)}>
              Open {each.title}
            </button>
            <button
              type="button"
              className="plain-button"
              onClick={() => deleteKept(each.id).then(read)}
            >
              Delete {each.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
