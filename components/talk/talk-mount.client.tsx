'use client'

import type { ReactNode } from 'react'
import { useTalkPlayer } from './use-talk-player'

type Props = {
  /** Address of the drawn talk. */
  sheet: string
  /** Class of what holds the stage, and what stands below it. */
  frame: string
  ways: ReactNode
  /** The step as the server shows it: until the stage is here, and wherever it is not. */
  children: ReactNode
}

/** A step of a talk as a page, until the stage with all its steps takes its place. */
export function TalkMount({ sheet, frame, ways, children }: Props) {
  const { holder, ready } = useTalkPlayer(sheet)
  return (
    <>
      {!ready && children}
      <div className={frame} hidden={!ready}>
        <div ref={holder} />
        {ready && ways}
      </div>
    </>
  )
}
