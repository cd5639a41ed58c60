import fc from 'fast-check'
import {
  coloursOn,
  contrastsOn,
  groundOf,
  isReadable,
  LEAST_CONTRAST,
  nearestGround,
} from '../../../lib/scene/background'
import { contrast } from '../../../lib/scene/colour'
import { ROLES, THEME_IDS, THEMES } from '../../../lib/scene/theme'

const theme = fc.constantFrom(...THEME_IDS)
const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`)

it('takes the paper of the theme, white, nothing, or the digits given', () => {
  expect(groundOf('dark')).toBe(THEMES.dark.paper)
  expect(groundOf('dark', 'white')).toBe('#FFFFFF')
  expect(groundOf('dark', 'transparent')).toBeNull()
  expect(groundOf('dark', '0a0b0c')).toBe('#0A0B0C')
})

it('gives what parts marks from each other the colour of the ground, and changes nothing else', () => {
  const { paper, ...rest } = coloursOn('light', 'fafafa')
  expect(paper).toBe('#FAFAFA')
  for (const role of ROLES)
    if (role !== 'paper') expect(rest).toMatchObject({ [role]: THEMES.light[role] })
  expect(coloursOn('light', 'transparent')).toEqual(THEMES.light)
})

it.each(THEME_IDS)('can be read in %s on its own paper', (id) => {
  expect(isReadable(id, THEMES[id].paper)).toBe(true)
})

it('finds the nearest ground on which a theme can be read', () => {
  fc.assert(
    fc.property(theme, hex, (id, ground) => {
      const near = nearestGround(id, ground)
      expect(isReadable(id, near)).toBe(true)
      if (isReadable(id, ground)) expect(near).toBe(ground)
    }),
  )
})

it('calls readable only what every word and mark of the theme stands out from', () => {
  fc.assert(
    fc.property(theme, hex, (id, ground) => {
      const { text, mark } = contrastsOn(id, ground)
      const low = ROLES.filter((role) => /^(mark\d|edge)$/.test(role)).some(
        (role) => contrast(THEMES[id][role], ground) < LEAST_CONTRAST.mark,
      )
      expect(mark.ratio < LEAST_CONTRAST.mark).toBe(low)
      expect(isReadable(id, ground)).toBe(!low && text.ratio >= LEAST_CONTRAST.text)
    }),
  )
})
