import { SLOTS, THEMES, type ThemeId } from '../scene/theme'
import { element, type Markup, part, pieces } from './pptx-xml'

/** Families that Windows and macOS both have: nearest to Besley, and to Sofia Sans. */
export const FONTS = { title: 'Georgia', body: 'Arial' } as const

export const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'

export type DeckLook = { theme: ThemeId }

/** The ground of all slides, as six hexadecimal digits. */
export function groundOf({ theme }: DeckLook): string {
  return THEMES[theme].paper.replace('#', '').toUpperCase()
}

/** The theme of a deck: ours in the slots that office programs have, series colours as accents. */
export function themePart(look: DeckLook): string {
  const theme = THEMES[look.theme]
  const hex = (value: string) => value.replace('#', '').toUpperCase()
  const slots: [string, string][] = [
    ['dk1', hex(theme.ink)],
    ['lt1', groundOf(look)],
    ['dk2', hex(theme.ink2)],
    ['lt2', hex(theme.bandA)],
    ...SLOTS.map((slot): [string, string] => [`accent${slot}`, hex(theme[`mark${slot}`])]),
    ['hlink', hex(theme.text2)],
    ['folHlink', hex(theme.text5)],
  ]
  const colours = slots.map(([slot, val]) =>
    element(`a:${slot}`, {}, element('a:srgbClr', { val })),
  )
  const fonts = [
    element('a:majorFont', {}, ...family(FONTS.title)),
    element('a:minorFont', {}, ...family(FONTS.body)),
  ]
  return part(
    element(
      'a:theme',
      { 'xmlns:a': A, name: 'Outcrop' },
      element(
        'a:themeElements',
        {},
        element('a:clrScheme', { name: `Outcrop ${look.theme}` }, ...colours),
        element('a:fontScheme', { name: 'Outcrop' }, ...fonts),
        formats(),
      ),
    ),
  )
}

function family(typeface: string): Markup[] {
  const other = { typeface: '' }
  return [element('a:latin', { typeface }), element('a:ea', other), element('a:cs', other)]
}

/** Plain fills and lines, three of each, as the format demands; no effects. */
function formats(): Markup {
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }))
  const lines = [9525, 19050, 28575].map((w) => element('a:ln', { w }, fill))
  const effect = element('a:effectStyle', {}, element('a:effectLst'))
  const fills = pieces(fill, fill, fill)
  return element(
    'a:fmtScheme',
    { name: 'Outcrop' },
    element('a:fillStyleLst', {}, fills),
    element('a:lnStyleLst', {}, ...lines),
    element('a:effectStyleLst', {}, effect, effect, effect),
    element('a:bgFillStyleLst', {}, fills),
  )
}
