import { Icon } from '@/components/ui/icon'
import { Menu } from './menu'
import { NameForm } from './name-form'
import { SavedViewEntry } from './saved-view-entry'
import { useCopied } from './use-copied'
import { useSavedViews } from './use-saved-views'

type Props = { dataset: string; search: string }

/** What is shown, under a name of one's own: kept in this browser, shared by its address. */
export function SavedViews({ dataset, search }: Props) {
  const { said, copy } = useCopied()
  const store = useSavedViews(dataset)
  return (
    <div className="saved-views">
      <Menu label="Saved views" side="right">
        {() => <SavedList store={store} search={search} onCopy={copy} />}
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

type ListProps = {
  store: ReturnType<typeof useSavedViews>
  search: string
  onCopy: (search: string) => void
}

function SavedList({ store, search, onCopy }: ListProps) {
  const { views, problem, removed, save, rename, remove, undo } = store
  return (
    <>
      <NameForm label="Name what is shown" action="Save" onName={(name) => save(name, search)} />
      {problem !== '' && (
        <p className="notice alert" role="alert">
          {problem}
        </p>
      )}
      <ul className="saved-list" aria-label="Saved views">
        {views.map((view) => (
          <SavedViewEntry
            key={view.name}
            view={view}
            on={view.search === search}
            onCopy={() => onCopy(view.search)}
            onRename={(name) => rename(view.name, name)}
            onRemove={() => remove(view.name)}
          />
        ))}
      </ul>
      <p role="status">{removed && `Deleted: ${removed.name}.`}</p>
      {removed && (
        <button type="button" className="quiet-button" onClick={undo}>
          Undo
        </button>
      )}
      <p className="saved-note">
        Names and addresses stay in this browser. To share a view, copy its link.
      </p>
      <noscript>Saving needs a script; a bookmark does the same.</noscript>
    </>
  )
}
