'use client'

import { ChartStage } from '@/components/chart/chart-stage.client'
import { matrixHref } from '@/components/chart/matrix-href'
import { LinkedArea } from '@/components/explore/linked-area.client'
import type { ExploreFigure } from '@/lib/http/contract'
import type { Scene } from '@/lib/scene/scene'
import { joinAddress, withValues } from '@/lib/view/address'

type Props = { dataset: string; figure: ExploreFigure; column: Scene }

const NOTHING = { key: '', said: '' }

/**
 * The picture of an embed: one walks through it and reads its notes as on its page. What is said of a mark
 * opens on that page, in a window of its own, since the frame belongs to another site.
 */
export function EmbedStage({ dataset, figure, column }: Props) {
  const open = (key: string) => {
    if (key === '') return
    const [path = '', search = ''] = figure.address.split('?')
    const counted = figure.notes[key]?.search
    const evidence = joinAddress(path, withValues(search, 'cell', [key]))
    const href = counted === undefined ? evidence : matrixHref(dataset, counted)
    window.open(href, '_blank', 'noopener')
  }
  // a finger that only meant to read the note has no other way to reach it
  const openByPointer = (key: string) => {
    if (window.matchMedia('(hover: hover)').matches) open(key)
  }
  return (
    <LinkedArea
      notes={figure.notes}
      search=""
      selected={NOTHING}
      onGo={() => {}}
      onPick={openByPointer}
    >
      <div className="figure-box" data-figure={figure.chart}>
        <ChartStage figure={figure} column={column} onPick={open} />
      </div>
    </LinkedArea>
  )
}
