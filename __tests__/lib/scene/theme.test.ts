import { readFileSync } from 'node:fs'
import { contrast } from '@/lib/scene/colour'
import { cssName } from '@/lib/scene/css-name'
import { fontsCss } from '@/lib/scene/font-css'
import { SERIES } from '@/lib/scene/marker'
import type { Role } from '@/lib/scene/scene'
import { LAYER_SLOTS, ROLES, SLOTS, THEME_IDS, THEMES, type ThemeId } from '@/lib/scene/theme'
import { tokensCss } from '@/lib/scene/theme-css'
import tokens from '@/lib/scene/tokens.json'
import { difference, labOf, VISIONS } from '../../support/colour-vision'

const COLOURED = ['light', 'dark', 'contrast'] as const satisfies readonly ThemeId[]
const marks = (theme: ThemeId) => SLOTS.map((slot) => THEMES[theme][`mark${slot}`])
const pairsOf = <T>(all: T[]) =>
  all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const))

/** Pairs of text and ground that occur, with the contrast that text needs. */
const TEXT_ON: [Role, Role][] = [
  ...(['ink', 'ink2', 'ink3'] as const).map((text): [Role, Role] => [text, 'paper']),
  ...(['ink', 'ink2', 'ink3'] as const).map((text): [Role, Role] => [text, 'bandA']),
  ...LAYER_SLOTS.flatMap((slot): [Role, Role][] => [
    ['ink', `layer${slot}`],
    ['ink2', `layer${slot}`],
  ]),
  ...SLOTS.flatMap((slot): [Role, Role][] => [
    [`text${slot}`, 'paper'],
    [`text${slot}`, 'bandA'],
  ]),
  ['tagInk', 'tag'],
  ['ink', 'tagSoft'],
]

describe.each(THEME_IDS)('theme %s', (theme) => {
  const of = (role: Role) => THEMES[theme][role]

  it('gives every role a colour in hexadecimal digits', () => {
    for (const role of ROLES) expect(of(role)).toMatch(/^#[0-9A-F]{6}$/)
  })

  it('keeps text at 4.5 against what lies under it', () => {
    const low = TEXT_ON.filter(([text, ground]) => contrast(of(text), of(ground)) < 4.5)
    expect(low).toEqual([])
  })

  it('keeps marks and edges at 3 against paper and band', () => {
    const graphics: Role[] = [...SLOTS.map((slot): Role => `mark${slot}`), 'edge']
    const low = graphics.filter(
      (role) => Math.min(contrast(of(role), of('paper')), contrast(of(role), of('bandA'))) < 3,
    )
    expect(low).toEqual([])
  })

  it('keeps the lightness of any two series at least 5 apart, for grey print', () => {
    const steps = pairsOf(marks(theme)).map(([a, b]) => Math.abs(labOf(a).l - labOf(b).l))
    // a grey has 256 steps, so a difference of 5 may be rounded to 4.9
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(theme === 'print' ? 4.9 : 5)
  })
})

describe.each(COLOURED)('the series of theme %s', (theme) => {
  it.each(VISIONS)('are apart in %s vision', (vision) => {
    const distances = pairsOf(marks(theme)).map(([a, b]) => difference(vision, a, b))
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(vision === 'normal' ? 20 : 10)
  })
})

describe('themes', () => {
  it('tell series apart without colour, by dash and by marker', () => {
    for (const [a, b] of pairsOf([...SLOTS])) {
      expect(SERIES[a].marker).not.toBe(SERIES[b].marker)
      expect(SERIES[a].dash).not.toEqual(SERIES[b].dash)
    }
  })

  it('print in grey on white', () => {
    for (const role of ROLES) {
      const [red, green, blue] = THEMES.print[role].slice(1).match(/../g) ?? []
      expect([green, blue]).toEqual([red, red])
    }
    expect(THEMES.print.paper).toBe('#FFFFFF')
  })

  it('name custom properties in kebab case', () => {
    expect(ROLES.map(cssName)).toEqual(
      expect.arrayContaining(['--tag-soft', '--band-a', '--mark1']),
    )
  })

  it('state the contrasts that the tokens have', () => {
    const sets: [ThemeId, (typeof tokens.colour)['light' | 'dark']['series']][] = [
      ['light', tokens.colour.light.series],
      ['dark', tokens.colour.dark.series],
    ]
    for (const [theme, series] of sets) {
      for (const each of series) {
        expect(each.contrast.markOnPaper).toBeCloseTo(contrast(each.mark, THEMES[theme].paper), 1)
        expect(each.contrast.textOnBandA).toBeCloseTo(contrast(each.text, THEMES[theme].bandA), 1)
      }
    }
  })
})

describe('style sheets', () => {
  it('are those that npm run generate writes', () => {
    expect(readFileSync('app/tokens.css', 'utf8')).toBe(tokensCss())
    expect(readFileSync('app/fonts.css', 'utf8')).toBe(fontsCss())
  })
})
