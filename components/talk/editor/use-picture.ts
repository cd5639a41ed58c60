'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { drawnSvg } from '@/components/talk/player/svg-pen'
import { cssName } from '@/lib/scene/css-name'
import type { Scene } from '@/lib/scene/scene'
import { ROLES, THEMES } from '@/lib/scene/theme'
import type { Step } from '@/lib/talk/build-steps'
import { drawStep } from '@/lib/talk/draw-step'
import { drawSoon } from './draw-soon'
import { useEdit } from './use-edit'

/** A picture that is there is drawn anew once the hands rest, in milliseconds. */
const REST = 180

/** Draws a step into `holder` while it is in sight. False: there is no picture of it. */
export function usePicture(step: Step | undefined): {
  holder: RefObject<HTMLSpanElement | null>
  can: boolean
} {
  const holder = useRef<HTMLSpanElement>(null)
  const seen = useSeen(holder)
  const { datasets, sheet } = useEdit()
  const [can, setCan] = useState(true)
  const loaded = step && datasets.get(step.dataset)
  const key = step && loaded ? keyOf(step, loaded.hash, sheet) : ''
  const latest = useRef({ step, loaded, sheet })
  latest.current = { step, loaded, sheet }
  useEffect(() => {
    if (!seen || key === '') return
    const make = () => {
      const { step, loaded, sheet } = latest.current
      return step && loaded ? drawStep(step, { ...loaded, talk: sheet }).scene : null
    }
    const done = (scene: Scene | null) => {
      setCan(scene !== null)
      if (holder.current) show(holder.current, scene)
    }
    // letters that follow one another draw one picture
    let giveUp = () => {}
    const begin = () => {
      giveUp = drawSoon({ key, make, done })
    }
    const waiting = setTimeout(begin, holder.current?.firstChild ? REST : 0)
    return () => {
      clearTimeout(waiting)
      giveUp()
    }
  }, [seen, key])
  useEffect(() => {
    if (holder.current) paint(holder.current, sheet.theme)
  }, [sheet.theme])
  return { holder, can }
}

/** What a picture is drawn from, and nothing that is only said. */
function keyOf(step: Step, hash: string, sheet: object): string {
  const { notes: _notes, asked: _asked, slide: _slide, step: _step, id: _id, ...drawn } = step
  return JSON.stringify([hash, sheet, drawn])
}

/** Whether the element is in sight or near it. */
function useSeen(holder: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (!holder.current || typeof IntersectionObserver === 'undefined') return setSeen(true)
    const observer = new IntersectionObserver(
      (entries) => setSeen(entries.at(-1)?.isIntersecting ?? false),
      { rootMargin: '200px' },
    )
    observer.observe(holder.current)
    return () => observer.disconnect()
  }, [holder])
  return seen
}

function show(holder: HTMLElement, scene: Scene | null): void {
  const svg = scene && drawnSvg(scene)
  svg?.setAttribute('aria-hidden', 'true')
  svg?.removeAttribute('role')
  holder.replaceChildren(...(svg ? [svg] : []))
}

/** The colours of the talk's theme, whatever the page has. */
function paint(holder: HTMLElement, theme: keyof typeof THEMES): void {
  for (const role of ROLES) holder.style.setProperty(cssName(role), THEMES[theme][role])
}
