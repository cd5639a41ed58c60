'use client'

import { useEffect } from 'react'
import type { Mark } from '@/lib/charts/matrix/mark'
import { cssName } from '@/lib/scene/theme'
import { glyphCss } from './glyph-css'
import type { Look } from './grid-options'

const SCHEMES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', 'print']

/**
 * Puts the glyphs into a style sheet of their own, in the colours of the page, and again whenever those change.
 * Nothing is done while `marks` is null, or where a browser has no such sheets.
 */
export function useGlyphSheet(marks: ReadonlyMap<string, Mark> | null, look: Look): void {
  useEffect(() => {
    if (marks === null || !('adoptedStyleSheets' in document)) return
    const sheet = new CSSStyleSheet()
    const paint = () => {
      const page = getComputedStyle(document.documentElement)
      sheet.replaceSync(
        glyphCss(marks, look, (role) => page.getPropertyValue(cssName(role)).trim()),
      )
    }
    paint()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    const theme = new MutationObserver(paint)
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    const queries = SCHEMES.map((query) => window.matchMedia(query))
    for (const query of queries) query.addEventListener('change', paint)
    return () => {
      theme.disconnect()
      for (const query of queries) query.removeEventListener('change', paint)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [marks, look])
}
