import { greyOf } from './colour'
import { BASE_ROLES, type LayerSlot, type Role, type Slot } from './scene'
import tokens from './tokens.json'

export const THEME_IDS = ['light', 'dark', 'print', 'contrast'] as const
export type ThemeId = (typeof THEME_IDS)[number]

/** Every role as `#RRGGBB`. Hex stands nowhere else. */
export type Theme = Record<Role, string>

export const SLOTS = [1, 2, 3, 4, 5, 6] as const satisfies readonly Slot[]
export const LAYER_SLOTS = [1, 2, 3, 4, 5, 6, 7, 8] as const satisfies readonly LayerSlot[]

/** The ground of paper, whatever the theme. */
export const WHITE = '#FFFFFF'

/** All roles, in one order. */
export const ROLES: readonly Role[] = [
  ...BASE_ROLES,
  ...LAYER_SLOTS.map((slot): Role => `layer${slot}`),
  ...SLOTS.map((slot): Role => `mark${slot}`),
  ...SLOTS.map((slot): Role => `text${slot}`),
]

type Light = (typeof tokens)['colour']['light']
type Palette = Pick<Light, 'roles' | 'layers'> & { series: { mark: string; text: string }[] }

const at = (list: readonly string[], slot: number) => list[slot - 1] ?? '#000000'

function themeOf({ roles, layers, series }: Palette): Theme {
  const tints = layers.map(({ tint }) => tint)
  const marks = series.map(({ mark }) => mark)
  const texts = series.map(({ text }) => text)
  return {
    paper: roles.paper.value,
    sheet: roles.sheet.value,
    ink: roles.ink.value,
    ink2: roles.ink2.value,
    ink3: roles.ink3.value,
    rule: roles.rule.value,
    edge: roles.edge.value,
    tag: roles.tag.value,
    tagSoft: roles.tagSoft.value,
    tagInk: roles.tagInk.value,
    bandA: roles.bandA.value,
    bandB: roles.bandB.value,
    ...{ layer1: at(tints, 1), layer2: at(tints, 2), layer3: at(tints, 3), layer4: at(tints, 4) },
    ...{ layer5: at(tints, 5), layer6: at(tints, 6), layer7: at(tints, 7), layer8: at(tints, 8) },
    ...{ mark1: at(marks, 1), mark2: at(marks, 2), mark3: at(marks, 3) },
    ...{ mark4: at(marks, 4), mark5: at(marks, 5), mark6: at(marks, 6) },
    ...{ text1: at(texts, 1), text2: at(texts, 2), text3: at(texts, 3) },
    ...{ text4: at(texts, 4), text5: at(texts, 5), text6: at(texts, 6) },
  }
}

function mapTheme(theme: Theme, change: (hex: string) => string): Theme {
  const next = { ...theme }
  for (const role of ROLES) next[role] = change(theme[role])
  return next
}

const light = themeOf(tokens.colour.light)

export const THEMES: Record<ThemeId, Theme> = {
  light,
  dark: themeOf(tokens.colour.dark),
  print: { ...mapTheme(light, greyOf), paper: WHITE, sheet: WHITE, ink3: '#4A4A4A' },
  contrast: contrastTheme(),
}

/** Black on white; the series darker, and still apart in every vision. */
function contrastTheme(): Theme {
  const marks = ['#000000', '#04317A', '#821F00', '#246164', '#520037', '#8B6419']
  const series = marks.map((mark) => ({ mark, text: mark }))
  return {
    ...themeOf({ ...tokens.colour.light, series }),
    paper: WHITE,
    sheet: WHITE,
    ink: '#000000',
    ink2: '#000000',
    ink3: '#2B2B2B',
    rule: '#767676',
    edge: '#4F4F4F',
    tagInk: '#000000',
    bandA: '#F0F0EE',
    bandB: '#F8F8F6',
  }
}
