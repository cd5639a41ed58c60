import { type Choice, isOwnColour, USUAL } from './choice'
import { BACKGROUNDS, PRESETS, SCALES, THEMES } from './export-words'
import { Radios } from './fields'
import { hasOwnSize } from './sizes'
import type { Change } from './use-choice'

type Props = { choice: Choice; change: Change }

/** A colour to begin with where the reader wants one: on it the theme has contrast enough. */
const FIRST_COLOURS: Record<string, string> = {
  dark: '10181a',
  print: 'ffffff',
  contrast: 'ffffff',
}
const LIGHT_COLOUR = 'f5f6f2'
const GROUPS = [...new Set(PRESETS.map(({ group }) => group))]

/** The sheet: its size and its colours. */
export function SheetFields({ choice, change }: Props) {
  const { sheet } = choice
  return (
    <>
      <label className="export-field">
        <span className="export-legend">Sheet</span>
        <select value={sheet.preset} onChange={({ target }) => change({ preset: target.value })}>
          {GROUPS.map((group) => (
            <optgroup key={group} label={group}>
              {PRESETS.filter((preset) => preset.group === group).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {hasOwnSize(sheet) && <OwnSize choice={choice} change={change} />}
      <Radios
        legend="Theme"
        name="export-theme"
        options={THEMES}
        value={sheet.theme}
        onPick={(theme) => change({ theme })}
      />
      {choice.format !== 'pptx' && <Background choice={choice} change={change} />}
    </>
  )
}

function OwnSize({ choice, change }: Props) {
  const { w, h } = choice.sheet
  const digits = (value: string) => value.replace(/\D/g, '').slice(0, 4)
  return (
    <div className="export-size">
      <label>
        Width
        <input
          inputMode="numeric"
          value={w}
          onChange={({ target }) => change({ w: digits(target.value) })}
        />
      </label>
      <label>
        Height
        <input
          inputMode="numeric"
          value={h}
          onChange={({ target }) => change({ h: digits(target.value) })}
        />
      </label>
      <span className="quiet">320 to 2560 each</span>
    </div>
  )
}

function Background({ choice, change }: Props) {
  const { bg, theme } = choice.sheet
  const own = isOwnColour(bg)
  const options = [...BACKGROUNDS, { value: 'own', label: 'A colour' }]
  return (
    <Radios
      legend="Background"
      name="export-bg"
      options={options}
      value={own ? 'own' : bg}
      onPick={(value) =>
        change({ bg: value === 'own' ? (FIRST_COLOURS[theme] ?? LIGHT_COLOUR) : value })
      }
    >
      {own && (
        <input
          type="color"
          className="export-colour"
          aria-label="Colour of the background"
          value={`#${bg}`}
          onChange={({ target }) => change({ bg: target.value.slice(1) })}
        />
      )}
    </Radios>
  )
}

/** Output pixels for a layout pixel. */
export function ScaleField({ choice, change }: Props) {
  const { preset, scale } = choice.sheet
  const single = preset === 'og'
  const options = single ? SCALES.filter(({ value }) => value === '1') : SCALES
  return (
    <Radios
      legend="Scale"
      name="export-scale"
      options={options}
      value={single ? '1' : scale}
      onPick={(value) => change({ scale: single ? USUAL.scale : value })}
    />
  )
}
