import { dropUnreadable, type Unreadable } from './own-talks'

/** What is kept as talks and cannot be read: it stays until the reader saves or drops it. */
export function UnreadableTalks({ unreadable }: { unreadable: Unreadable[] }) {
  if (unreadable.length === 0) return null
  return (
    <section className="notice alert talk-unreadable" aria-label="What cannot be read">
      <p>
        Something kept here as a talk cannot be read as one. It is left as it is: save it as a text
        to mend it, or drop it.
      </p>
      <ul>
        {unreadable.map(({ id, text }) => (
          <li key={id} className="own-row">
            <span>{id === '' ? 'All that is kept as talks' : id}</span>
            <button type="button" className="plain-button" onClick={() => saveText(text)}>
              Save as text
            </button>
            <button type="button" className="plain-button" onClick={() => dropUnreadable(id)}>
              Drop for good
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

async function saveText(text: string): Promise<void> {
  const { saveFile } = await import('@/components/own/save-file')
  const body = new TextEncoder().encode(text)
  saveFile({ body, fileName: 'talks-unreadable.txt', mediaType: 'text/plain' })
}
