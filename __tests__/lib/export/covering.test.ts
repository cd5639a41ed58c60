import { CHART_KINDS } from '../../../lib/charts/index'
import { contrast } from '../../../lib/scene/colour'
import { FILE_PRESETS } from '../../../lib/scene/frame'
import { SLOTS, THEME_IDS, THEMES, type ThemeId } from '../../../lib/scene/theme'
import { type AskedFile, fileOf } from '../../support/file-of'
import { faultsOf } from '../../support/sheets'
import { dialectFaults } from '../../support/svg-dialect'

const LAST = {
  bg: ['theme', 'white', 'transparent'],
  legend: ['direct', 'bottom', 'right', 'none'],
  text: ['embed', 'outline', 'live'],
  plain: ['0', '0', '0', '0', '1'],
  density: ['', '', 'talk', 'screen', ''],
  patterns: ['auto', 'on', 'off', 'on', 'auto', 'on', 'auto'],
  credit: ['', 'Drawn for nobody & all', ''],
}

/**
 * Every kind on every sheet, and with them every theme and every other key in turn: the numbers of values
 * share no divisor with one another along a row, so that all pairs come up.
 */
const FILES = CHART_KINDS.flatMap(({ id }, kind) =>
  FILE_PRESETS.map((preset, sheet): AskedFile => {
    const theme = THEME_IDS[(kind + sheet) % THEME_IDS.length] ?? 'light'
    const turn = kind * 5 + sheet
    const rest = Object.entries(LAST).map(([key, values]) => [key, values[turn % values.length]])
    const asked = { preset, theme, ...Object.fromEntries(rest) }
    // a dark theme is not for white paper, and a plain sheet has no foot
    if (asked.bg === 'white' && theme === 'dark') asked.bg = 'theme'
    if (asked.plain === '1' || preset === 'thumb') asked.credit = ''
    return { chart: id, asked }
  }),
)

const nameOf = ({ chart, asked }: AskedFile) => `${chart} ${JSON.stringify(asked)}`

describe('a covering set of files', () => {
  it('meets every pair of kind, preset, theme and the other keys but few', () => {
    const pairs = new Set(
      FILES.flatMap(({ chart, asked }) => {
        const all = [`chart=${chart}`, ...Object.entries(asked).map((each) => each.join('='))]
        return all.flatMap((a) => all.map((b) => `${a} ${b}`))
      }),
    )
    for (const { id } of CHART_KINDS) {
      for (const preset of FILE_PRESETS) expect(pairs).toContain(`chart=${id} preset=${preset}`)
      for (const theme of THEME_IDS) expect(pairs).toContain(`chart=${id} theme=${theme}`)
      for (const text of LAST.text) expect(pairs).toContain(`chart=${id} text=${text}`)
      for (const legend of LAST.legend) expect(pairs).toContain(`chart=${id} legend=${legend}`)
    }
  })

  it.each(FILES.map((file) => [nameOf(file), file] as const))('%s', async (_, file) => {
    const { svg, drawing, picture } = await fileOf(file)
    expect(dialectFaults(svg)).toEqual([])
    expect(faultsOf(drawing.scene)).toEqual([])
    expect(lowMarks(svg, picture.theme)).toEqual([])
  })
})

/** Colours of marks with less than 3:1 against the ground of that very file. */
function lowMarks(svg: string, theme: ThemeId): string[] {
  const ground = /^ <rect width="\d+" height="\d+" fill="(#[0-9A-F]{6})"\/>$/m.exec(svg)?.[1]
  const marks = [...SLOTS.map((slot) => THEMES[theme][`mark${slot}`]), THEMES[theme].edge]
  const drawn = marks.filter((mark) => svg.includes(`"${mark}"`))
  // a transparent sheet is meant for a ground like the paper of its theme
  return drawn.filter((mark) => contrast(mark, ground ?? THEMES[theme].paper) < 3)
}
