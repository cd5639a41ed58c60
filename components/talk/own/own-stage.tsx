import { useEffect, useRef } from 'react'
import type { TalkAddress } from '@/components/talk/player/address'
import { loadFonts } from '@/components/talk/player/load-fonts'
import { startPlayer } from '@/components/talk/player/player'
import type { TalkSheet } from '@/lib/talk/talk-sheet'
import { NotDrawn } from './not-drawn'
import { ownPresenterHref, ownStageHref, partsOfStage } from './own-place'
import { OwnWays } from './own-ways'
import { useDrawnOwn } from './use-drawn-own'

/** A talk of the reader's own on the stage. */
export function OwnStage({ id }: { id: string }) {
  const drawn = useDrawnOwn(id)
  if (drawn === null) return <p role="status">Drawing the talk…</p>
  if (!drawn.ok) return <NotDrawn id={id} why={drawn.why} />
  return (
    <div className={`talk-stage talk-${drawn.sheet.talk.aspect}`}>
      <Stage id={id} sheet={drawn.sheet} />
      <OwnWays id={id} current="stage" />
    </div>
  )
}

function Stage({ id, sheet }: { id: string; sheet: TalkSheet }) {
  const holder = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!holder.current) return
    void loadFonts(sheet)
    return startPlayer(holder.current, sheet, { address: addressOf(id) })
  }, [id, sheet])
  return <div ref={holder} />
}

/** `#<id>/<slide>/<step>`: the server is not told what is shown. */
function addressOf(id: string): TalkAddress {
  return {
    hrefOf: ({ slide, step }, view) =>
      view === 'presenter' ? ownPresenterHref(id, slide, step) : ownStageHref(id, slide, step),
    viewOf: ({ searchParams }) =>
      searchParams.get('view') === 'presenter' ? 'presenter' : 'stage',
    read: ({ hash }) => partsOfStage(hash),
  }
}
