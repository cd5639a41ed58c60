import { AppError } from '../errors'
import {
  contrastsOn,
  groundOf,
  isReadable,
  LEAST_CONTRAST,
  nearestGround,
} from '../scene/background'
import { THEME_IDS, type ThemeId, WHITE } from '../scene/theme'
import type { PictureQuery } from './picture-query'

/**
 * Throws `low-contrast` where the words or marks of the theme could not be told from the background
 * asked for, with the nearest that would do. Nothing is said against a transparent one.
 */
export function refuseBackground({
  theme,
  canonical,
}: Pick<PictureQuery, 'theme' | 'canonical'>): void {
  const { bg } = canonical
  const ground = bg === undefined ? null : groundOf(theme, bg)
  if (bg === undefined || ground === null || isReadable(theme, ground)) return
  const near = nearestGround(theme, ground).slice(1).toLowerCase()
  const others = THEME_IDS.filter((each) => isReadable(each, ground))
  const instead = others.length === 0 ? '' : `; on ${bg} theme=${others.join(' or ')} would do`
  const allowed = ['theme', 'transparent', ...(isReadable(theme, WHITE) ? ['white'] : [])]
  const message = `too little contrast: bg=${bg} with theme=${theme} has ${lowest(theme, ground)} (nearest: ${near}; allowed: ${allowed.join(', ')}${instead})`
  throw new AppError('low-contrast', message, [{ param: 'bg', message, allowed, nearest: [near] }])
}

/** What is too low, in words: "3.9:1 for words, where 4.5:1 is needed". */
function lowest(theme: ThemeId, ground: string): string {
  const { text, mark } = contrastsOn(theme, ground)
  const said = (what: string, ratio: number, least: number) =>
    ratio >= least ? [] : [`${down(ratio)}:1 for ${what}, where ${least}:1 is needed`]
  return [
    ...said('words', text.ratio, LEAST_CONTRAST.text),
    ...said('marks', mark.ratio, LEAST_CONTRAST.mark),
  ].join(', and ')
}

/** Never rounded up to what would be enough. */
function down(ratio: number): string {
  return String(Math.floor(ratio * 10) / 10)
}
