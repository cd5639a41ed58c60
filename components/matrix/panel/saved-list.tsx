import { NameForm } from './name-form'
import { SavedViewEntry } from './saved-view-entry'
import { type Removed, useSavedViews } from './use-saved-views'

type Props = {
  dataset: string
  search: string
  onCopy: (search: string) => void
  /** The view that was deleted last, which the menu remembers while it is folded. */
  removed: Removed | null
  onRemoved: (removed: Removed | null) => void
}

/** The views saved in this browser, and a field to save one more. */
export function SavedList({ dataset, search, onCopy, removed, onRemoved }: Props) {
  const store = useSavedViews(dataset, { removed, onRemoved })
  const { views, problem, save, rename, remove, undo } = store
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
      <p role="status">{removed && `Deleted: ${removed.view.name}.`}</p>
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
