'use client'

import { type KeyboardEvent, useContext, useEffect, useId, useRef, useState } from 'react'
import type { Notes } from '@/lib/charts/chart-kind'
import type { ExploreView } from '@/lib/http/contract'
import type { Scene } from '@/lib/scene/scene'
import { type Arrow, walk } from '@/lib/view/walk'
import { InteractiveLayer } from './interactive.client'
import { ReachContext } from './linked-hover'
import { SceneSvg } from './scene-svg'
import { keysIn, markActive, placeOf } from './stage-nodes'

type Props = {
  figure: ExploreView['figures'][number]
  onPick: (key: string) => void
  /** A sheet for widths between wide and narrow; the picture is then the drawing alone. */
  column?: Scene
}

/** What Enter does on the marks of a picture. */
function entersOn(notes: Notes): string {
  const counts = Object.values(notes).some(({ search }) => search !== undefined)
  const evidence = 'Enter opens the evidence'
  return counts ? `${evidence}, or the matrix of what a mark counts.` : `${evidence}.`
}

const ARROWS: Record<string, Arrow> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

/**
 * A picture one can walk through: one tab stop, arrows between its marks, Enter for the evidence, Esc to
 * leave. A group, not an application: that role would take the arrows from screen readers. The mark
 * reached is read out, and lights up in every picture.
 */
export function ChartStage({ figure, onPick, column }: Props) {
  const stage = useRef<HTMLDivElement>(null)
  const help = useId()
  const [active, setActive] = useState('')
  const tell = useContext(ReachContext)
  const note = figure.notes[active]

  // after each render, for a new picture may give a node to another key
  useEffect(() => {
    if (stage.current) markActive(stage.current, active)
  })

  const reach = (key: string) => {
    setActive(key)
    if (!stage.current) return
    markActive(stage.current, key)
    tell(key === '' ? null : { key, ...placeOf(stage.current, key) })
  }
  const press = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key]
    if (event.target !== stage.current || event.ctrlKey || event.metaKey || event.altKey) return
    if (arrow && stage.current) {
      event.preventDefault()
      reach(walk(keysIn(stage.current), active, arrow))
    } else if (event.key === 'Enter' && active !== '') {
      event.preventDefault()
      onPick(active)
    } else if (event.key === 'Escape' && active !== '') {
      event.preventDefault()
      reach('')
    }
  }
  return (
    <div
      ref={stage}
      className="stage"
      role="group"
      tabIndex={0}
      aria-label={figure.describe.title}
      aria-describedby={help}
      onKeyDown={press}
      onBlur={() => reach('')}
    >
      <p id={help} className="hidden-visually">
        {figure.describe.short} Arrows move between the marks, {entersOn(figure.notes)}
      </p>
      <Sheets figure={figure} column={column} />
      <p className="hidden-visually" aria-live="polite">
        {note ? [note.title, ...note.lines].join('. ') : ''}
      </p>
    </div>
  )
}

/** The picture on its sheets, of which the page shows the one that fits. */
function Sheets({ figure, column }: Pick<Props, 'figure' | 'column'>) {
  const { wide, narrow } = figure.scenes
  return (
    <>
      <div className="scene-wide" data-tall={wide.height > wide.width || undefined}>
        <SceneSvg key={wide.id} scene={wide} interactive />
        {!column && <InteractiveLayer figure={figure} />}
      </div>
      {column && (
        <div className="scene-column">
          <SceneSvg key={column.id} scene={column} interactive />
        </div>
      )}
      <div className="scene-narrow">
        <SceneSvg key={narrow.id} scene={narrow} interactive />
      </div>
    </>
  )
}
