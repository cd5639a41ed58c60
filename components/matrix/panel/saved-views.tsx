import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { Menu } from './menu'
import { useCopied } from './use-copied'
import type { Removed } from './use-saved-views'

type Props = { dataset: string; search: string }

/** What is shown, under a name of one's own: kept in this browser, shared by its address. */
export function SavedViews({ dataset, search }: Props) {
  const { said, copy } = useCopied()
  const [removed, setRemoved] = useState<Removed | null>(null)
  const deleted = { removed, onRemoved: setRemoved }
  return (
    <div className="saved-views">
      <Menu label="Saved views" side="right">
        {({ SavedList }) => <SavedList {...{ dataset, search, ...deleted }} onCopy={copy} />}
      </Menu>
      <button type="button" className="quiet-button" onClick={() => copy(search)}>
        <Icon name="link" /> Copy link
      </button>
      <span role="status" className="saved-said">
        {said}
      </span>
    </div>
  )
}
