import type { Desk, DeskState } from './desk'

type Props = { desk: Desk; theirs: NonNullable<DeskState['theirs']> }

/** Says that another window changed the talk, and offers to take that or to keep this. */
export function NewerNotice({ desk, theirs }: Props) {
  const dropped = theirs.talk === null
  return (
    <div className="notice talk-newer" role="alert">
      <p>
        {dropped
          ? 'This talk was dropped in another window. What stands here is not kept.'
          : 'This talk was changed in another window. What is changed here is not kept until you choose.'}
      </p>
      <p className="talk-acts">
        {!dropped && (
          <button type="button" className="plain-button" onClick={desk.takeTheirs}>
            Show what the other window has
          </button>
        )}
        <button type="button" className="plain-button" onClick={desk.keepMine}>
          Keep what stands here
        </button>
      </p>
    </div>
  )
}
