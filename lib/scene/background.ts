import { contrast, hexOf, lightOf } from './colour'
import type { Role } from './scene'
import { SLOTS, THEMES, type Theme, type ThemeId, WHITE } from './theme'

/** Backgrounds that have a name; any other is six hexadecimal digits. */
export const BACKGROUNDS = ['theme', 'white', 'transparent'] as const

/** What words and marks need against the ground they stand on (WCAG 2, AA). */
export const LEAST_CONTRAST = { text: 4.5, mark: 3 } as const

const TEXT: readonly Role[] = ['ink', 'ink2', 'ink3', ...SLOTS.map((slot): Role => `text${slot}`)]
const MARKS: readonly Role[] = ['edge', ...SLOTS.map((slot): Role => `mark${slot}`)]

/** The colour of a whole sheet as `#RRGGBB`; null: none, the sheet is transparent. */
export function groundOf(theme: ThemeId, background = 'theme'): string | null {
  if (background === 'transparent') return null
  if (background === 'theme') return THEMES[theme].paper
  return background === 'white' ? WHITE : `#${background.toUpperCase()}`
}

/**
 * The colours of a theme on a background: what parts marks from each other, and fills the hollow ones,
 * takes the colour of the ground. On a transparent sheet it stays the theme's paper.
 */
export function coloursOn(theme: ThemeId, background?: string): Theme {
  const colours = THEMES[theme]
  const ground = groundOf(theme, background)
  return ground === null || ground === colours.paper ? colours : { ...colours, paper: ground }
}

/** The least contrast of a theme's words and of its marks on a ground, with the roles that have it. */
export type Contrasts = Record<'text' | 'mark', { role: Role; ratio: number }>

export function contrastsOn(theme: ThemeId, ground: string): Contrasts {
  const lowest = (roles: readonly Role[]) =>
    roles
      .map((role) => ({ role, ratio: contrast(THEMES[theme][role], ground) }))
      .reduce((low, each) => (each.ratio < low.ratio ? each : low))
  return { text: lowest(TEXT), mark: lowest(MARKS) }
}

/** Whether words and marks of a theme can be read on a ground. */
export function isReadable(theme: ThemeId, ground: string): boolean {
  const { text, mark } = contrastsOn(theme, ground)
  return text.ratio >= LEAST_CONTRAST.text && mark.ratio >= LEAST_CONTRAST.mark
}

const STEPS = 32

/** The ground nearest to this one, on the way to the theme's own paper, on which the theme can be read. */
export function nearestGround(theme: ThemeId, ground: string): string {
  const [from, to] = [lightOf(ground), lightOf(THEMES[theme].paper)]
  for (let step = 0; step < STEPS; step++) {
    const share = step / STEPS
    const mixed = hexOf([
      from[0] + (to[0] - from[0]) * share,
      from[1] + (to[1] - from[1]) * share,
      from[2] + (to[2] - from[2]) * share,
    ])
    if (isReadable(theme, mixed)) return mixed
  }
  return THEMES[theme].paper
}
