import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { NameForm } from './name-form'
import type { SavedView } from './view-store'

type Props = {
  view: SavedView
  /** Whether it is what is shown now. */
  on: boolean
  onCopy: () => void
  onRename: (name: string) => boolean
  onRemove: () => void
}

/** One saved view: its name opens it; it can be copied, renamed and deleted. */
export function SavedViewEntry({ view, on, onCopy, onRename, onRemove }: Props) {
  const [renaming, setRenaming] = useState(false)
  const { name, search } = view
  const rename = (next: string) => {
    const taken = onRename(next)
    if (taken) setRenaming(false)
    return taken
  }
  if (renaming) {
    return (
      <li>
        <NameForm label={`New name of ${name}`} action="Rename" start={name} onName={rename}>
          <button type="button" className="quiet-button" onClick={() => setRenaming(false)}>
            Keep
          </button>
        </NameForm>
      </li>
    )
  }
  return (
    <li className="saved-entry">
      <a href={`?${search}`} aria-current={on ? 'true' : undefined}>
        {name}
      </a>
      <button type="button" onClick={onCopy} aria-label={`Copy the link of ${name}`}>
        <Icon name="link" />
      </button>
      <button type="button" onClick={() => setRenaming(true)} aria-label={`Rename ${name}`}>
        <Icon name="pencil" />
      </button>
      <button type="button" onClick={onRemove} aria-label={`Delete ${name}`}>
        <Icon name="close" />
      </button>
    </li>
  )
}
