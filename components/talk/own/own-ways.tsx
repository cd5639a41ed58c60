import { editHref, ownOverviewHref, ownStageHref } from './own-place'

type Props = { id: string; current: 'stage' | 'overview' }

/** Where one can go from the stage or the slides of a talk of the reader's own. */
export function OwnWays({ id, current }: Props) {
  return (
    <div className="talk-ways">
      <nav aria-label="Views of the talk">
        {current === 'overview' && <a href={ownStageHref(id)}>From the beginning</a>}
        {current === 'stage' && <a href={ownOverviewHref(id)}>All slides</a>}
        <a href={editHref(id)}>Change the talk</a>
        <a href="/talks/own">Talks of your own</a>
      </nav>
    </div>
  )
}
