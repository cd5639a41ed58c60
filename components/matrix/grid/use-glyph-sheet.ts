'use client'

import { useCallback, useLayoutEffect, useRef } from 'react'
import type { Mark } from '@/lib/charts/matrix/mark'
import { cssName } from '@/lib/scene/css-name'
import type { Role } from '@/lib/scene/scene'
import { glyphRules } from './glyph-css'
import type { Look } from './grid-options'

/** When colours change, and when a pixel of the page gets another number of pixels of the screen. */
const CHANGES = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(max-resolution: 1dppx)',
  '(max-resolution: 2dppx)',
  '(max-resolution: 3dppx)',
]

export type Meet = (name: string, mark: Mark, look: Look) => void
type Met = Map<string, { mark: Mark; look: Look }>
type Kept = { met: Met; sheet: CSSStyleSheet | null; colours: Map<Role, string> }

/**
 * Puts glyphs into a style sheet of their own, in the colours of the page: each when a cell first meets it,
 * and all of them again when colours or pixels change. Colours are read once, since reading one makes the browser
 * work out the styles of the whole page.
 */
export function useGlyphSheet(painted: boolean): Meet {
  const kept = useRef<Kept>({ met: new Map(), sheet: null, colours: new Map() })

  useLayoutEffect(() => {
    if (!painted || !('adoptedStyleSheets' in document)) return
    const { current } = kept
    const sheet = new CSSStyleSheet()
    current.sheet = sheet
    const paint = () => {
      sheet.replaceSync('')
      current.colours.clear()
      for (const name of current.met.keys()) write(current, name)
    }
    paint()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    const theme = new MutationObserver(paint)
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    const queries = CHANGES.map((query) => window.matchMedia(query))
    for (const query of queries) query.addEventListener('change', paint)
    return () => {
      current.sheet = null
      theme.disconnect()
      for (const query of queries) query.removeEventListener('change', paint)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [painted])

  return useCallback((name, mark, look) => {
    if (kept.current.met.has(name)) return
    kept.current.met.set(name, { mark, look })
    write(kept.current, name)
  }, [])
}

function write({ met, sheet, colours }: Kept, name: string): void {
  const glyph = met.get(name)
  if (!sheet || !glyph) return
  const page = getComputedStyle(document.documentElement)
  const colour = (role: Role) => {
    const known = colours.get(role) ?? page.getPropertyValue(cssName(role)).trim()
    colours.set(role, known)
    return known
  }
  for (const { selector, image } of glyphRules({ name, ...glyph }, colour)) {
    const rule = sheet.cssRules[sheet.insertRule(`${selector}{background-image:url("${image}")}`)]
    if (rule instanceof CSSStyleRule) rasterise(rule, image)
  }
}

/**
 * Puts pixels in the place of a drawing, as many as the screen has: painting each cell then takes half the
 * time. Where that cannot be done the drawing stays.
 */
async function rasterise({ style }: CSSStyleRule, source: string): Promise<void> {
  const image = new Image()
  image.src = source
  try {
    await image.decode()
  } catch {
    return
  }
  const canvas = document.createElement('canvas')
  const scale = Math.ceil(window.devicePixelRatio)
  canvas.width = image.width * scale
  canvas.height = image.height * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  style.backgroundImage = `url("${canvas.toDataURL()}")`
  style.backgroundSize = `${image.width}px ${image.height}px`
}
