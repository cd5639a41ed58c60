import { renderToStaticMarkup } from 'react-dom/server'
import { SceneSvg } from '@/components/chart/scene-svg'
import { THEME_IDS, THEMES } from '@/lib/scene/theme'
import { toSvg } from '@/lib/scene/to-svg'
import { sampleScene } from '../../support/sample-scene'

/** React writes empty elements in full and no line ends. */
const folded = (markup: string) =>
  markup.replace(/\n\s*/g, '').replace(/><\/(path|rect|circle|line)>/g, '/>')

describe('SceneSvg', () => {
  it.each(THEME_IDS)('is the exported SVG, character for character, in theme %s', (theme) => {
    const page = renderToStaticMarkup(<SceneSvg scene={sampleScene()} theme={THEMES[theme]} />)
    expect(folded(page)).toBe(folded(toSvg(sampleScene(), { theme })))
  })

  it('paints with the custom properties of the page, on the ground of the page', () => {
    const page = renderToStaticMarkup(<SceneSvg scene={sampleScene()} />)
    expect(page).toContain('fill="var(--ink)"')
    expect(page).not.toMatch(/#[0-9A-F]{6}"/)
    expect(page).not.toContain(' style=')
  })

  it('carries the key of every node that has one', () => {
    const page = renderToStaticMarkup(<SceneSvg scene={sampleScene()} />)
    expect(page).toContain('data-key="a/openness"')
    expect(page.match(/data-key="system-\d"/g)).toHaveLength(6)
  })

  it('is an image, or a group that can be walked', () => {
    const still = renderToStaticMarkup(<SceneSvg scene={sampleScene()} />)
    const walked = renderToStaticMarkup(
      <SceneSvg scene={sampleScene()} interactive className="wide" />,
    )
    expect(still).toContain('role="img"')
    expect(walked).toContain('role="group"')
    expect(walked).toContain('class="wide"')
  })
})
