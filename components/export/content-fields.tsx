import type { Choice } from './choice'
import { DENSITIES, LEGENDS, obeyedBy, PATTERNS, TEXTS } from './export-words'
import { OwnWords, Radios, Tick } from './fields'
import type { Change } from './use-choice'

type Props = { choice: Choice; change: Change }

const flag = (on: boolean) => (on ? '1' : '0')

/** What stands around the plot. */
export function ContentFields({ choice, change }: Props) {
  const { sheet } = choice
  const bare = sheet.plain === '1' || sheet.preset === 'thumb'
  const titled = sheet.title === '1' && !bare
  return (
    <fieldset className="export-field export-contents">
      <legend>What it holds</legend>
      <Tick
        label="Title"
        on={titled}
        disabled={bare}
        onPick={(on) => change({ title: flag(on) })}
      />
      <OwnWords
        label="Your own title"
        hint="As above the picture, or your own"
        value={sheet.titleText}
        disabled={!titled}
        onType={(titleText) => change({ titleText })}
      />
      <Tick
        label="Subtitle"
        on={titled && sheet.subtitle === '1'}
        disabled={!titled}
        onPick={(on) => change({ subtitle: flag(on) })}
      />
      <OwnWords
        label="Your own subtitle"
        hint="As usual, or your own"
        value={sheet.subtitleText}
        disabled={!titled || sheet.subtitle === '0'}
        onType={(subtitleText) => change({ subtitleText })}
      />
      <Tick
        label="Source"
        on={sheet.source === '1' && !bare}
        disabled={bare}
        onPick={(on) => change({ source: flag(on) })}
      />
      <span className="quiet">Dataset, version, licence, date</span>
      <span className="export-option">Credit</span>
      <OwnWords
        label="Credit"
        hint="Whom the picture is owed to"
        value={sheet.credit}
        disabled={bare}
        onType={(credit) => change({ credit })}
      />
      <Tick
        label="Plain"
        on={bare}
        disabled={sheet.preset === 'thumb'}
        onPick={(on) => change({ plain: flag(on) })}
      />
      <span className="quiet">The plot and its labels, nothing around them</span>
    </fieldset>
  )
}

/** Names of the systems, and what few need to change; of a kind that has no use for a choice, without it. */
export function FinerFields({ choice, change, address }: Props & { address: string }) {
  const { format, sheet } = choice
  const obeyed = obeyedBy(address)
  const patterned = obeyed.includes('patterns')
  return (
    <>
      {obeyed.includes('legend') && (
        <Radios
          legend="Names of the systems"
          name="export-legend"
          options={LEGENDS}
          value={sheet.legend}
          onPick={(legend) => change({ legend })}
        />
      )}
      {format === 'svg' && (
        <Radios
          legend="Letters"
          name="export-text"
          options={TEXTS}
          value={sheet.text}
          onPick={(text) => change({ text })}
        />
      )}
      <details className="export-finer">
        <summary>{patterned ? 'Size of words, patterns' : 'Size of words'}</summary>
        <Radios
          legend="Words and marks"
          name="export-density"
          options={DENSITIES}
          value={sheet.density}
          onPick={(density) => change({ density })}
        />
        {patterned && (
          <Radios
            legend="Patterns in place of colours"
            name="export-patterns"
            options={PATTERNS}
            value={sheet.patterns}
            onPick={(patterns) => change({ patterns })}
          />
        )}
      </details>
    </>
  )
}
