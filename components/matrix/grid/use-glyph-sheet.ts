'use client'

import { useEffect, useRef } from 'react'
import type { Mark } from '@/lib/charts/matrix/mark'
import { cssName } from '@/lib/scene/css-name'
import { type GlyphPaint, glyphRules } from './glyph-css'
import type { Look } from './grid-options'

const SCHEMES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', 'print']

type Kept = { sheet: CSSStyleSheet; written: Set<string> }

/**
 * Puts the glyphs into a style sheet of their own, in the colours of the page: each once, when it is first
 * met, and all of them again when the colours change. Nothing is done while `marks` is null.
 */
export function useGlyphSheet(marks: ReadonlyMap<string, Mark> | null, look: Look): void {
  const kept = useRef<Kept | null>(null)
  const now = useRef(marks)
  now.current = marks
  const painted = marks !== null

  useEffect(() => {
    if (!painted || !('adoptedStyleSheets' in document)) return
    const sheet = new CSSStyleSheet()
    const paint = () => {
      sheet.replaceSync('')
      kept.current = { sheet, written: new Set() }
      write(kept.current, now.current, look)
    }
    paint()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    const theme = new MutationObserver(paint)
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    const queries = SCHEMES.map((query) => window.matchMedia(query))
    for (const query of queries) query.addEventListener('change', paint)
    return () => {
      kept.current = null
      theme.disconnect()
      for (const query of queries) query.removeEventListener('change', paint)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [painted, look])

  useEffect(() => {
    if (kept.current) write(kept.current, marks, look)
  }, [marks, look])
}

function write(
  { sheet, written }: Kept,
  marks: ReadonlyMap<string, Mark> | null,
  look: Look,
): void {
  const fresh = [...(marks ?? [])].filter(([name]) => !written.has(name))
  if (fresh.length === 0) return
  const page = getComputedStyle(document.documentElement)
  const colour: GlyphPaint = (role) => page.getPropertyValue(cssName(role)).trim()
  for (const [name, mark] of fresh) {
    written.add(name)
    for (const rule of glyphRules({ name, mark, look }, colour)) sheet.insertRule(rule)
  }
}
