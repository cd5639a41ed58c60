import { useState } from 'react'
import { pickAddress, stepTo } from '@/lib/talk/edit/picked-address'
import type { TalkSlide, TalkStep } from '@/lib/talk/schema'
import { KeyRows } from './key-rows'
import { CHART_WORDS, leftOut } from './picture-fields'
import { ChoiceField, Field, TextField } from './text-field'
import { useEdit } from './use-edit'

const AS_BEFORE = { id: '', label: 'As before' }

/** What changes at a step, from the picture before it. `step` counts from 0, the first picture. */
export function StepFields({ slide, step }: { slide: TalkSlide; step: number }) {
  const { desk, at, steps } = useEdit()
  const own = slide.steps?.[step - 1]
  const before = steps.find((each) => each.slide === at.slide && each.step === step - 1)
  if (!own || !before) return null
  const place = `slides[${at.slide}].steps[${step - 1}]`
  const set = (fields: Partial<TalkStep>, name = '') =>
    desk.change(
      { type: 'step', slide: at.slide, step, fields },
      { place: name === '' ? '' : `${place}.${name}` },
    )
  const setKey = (key: string, value: string | null) => {
    const { [key]: _gone, ...others } = own.set ?? {}
    const next = value === null ? others : { ...own.set, [key]: value }
    set({ set: Object.keys(next).length === 0 ? undefined : next }, `set.${key}`)
  }
  return (
    <fieldset className="talk-step-fields">
      <legend>Step {step + 1}: what changes</legend>
      <TextField
        label="Line below the title"
        place={`${place}.caption`}
        value={own.caption ?? ''}
        onText={(text) => set({ caption: text === '' ? undefined : text }, 'caption')}
      />
      <ChoiceField
        label="Kind of chart"
        place={`${place}.chart`}
        value={own.chart ?? ''}
        among={[AS_BEFORE, ...CHART_WORDS]}
        onChoice={(chart) => set({ chart: chart === '' ? undefined : chart })}
      />
      <KeyRows
        chart={own.chart ?? before.chart ?? ''}
        entries={Object.entries(own.set ?? {})}
        empty="as usual again"
        onSet={setKey}
      />
      <PasteField key={place} place={place} before={before} onPick={set} />
    </fieldset>
  )
}

type PasteProps = {
  place: string
  before: NonNullable<ReturnType<typeof useEdit>['steps'][number]>
  onPick: (fields: Partial<TalkStep>) => void
}

/** The address of the picture that the step shall lead to; what has to change is worked out. */
function PasteField({ place, before, onPick }: PasteProps) {
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const pick = (given: string) => {
    setText(given)
    if (given.trim() === '') return setSaid('')
    const picked = pickAddress(given, before.dataset)
    if (!picked.ok) return setSaid(picked.why)
    const to = stepTo(before, picked.show)
    if (typeof to === 'string') return setSaid(to)
    onPick({ set: to.set, chart: to.chart })
    setText('')
    setSaid(`The step leads there now. ${leftOut(picked.left)}`)
  }
  return (
    <>
      <Field label="Or the address of the picture to show" place={place}>
        {({ id, wrong, describedBy }) => (
          <input
            id={id}
            type="text"
            value={text}
            autoComplete="off"
            placeholder="Paste it here"
            aria-invalid={wrong}
            aria-describedby={describedBy}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
            onPaste={(event) => {
              event.preventDefault()
              pick(event.clipboardData.getData('text'))
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') pick(text)
            }}
            onBlur={() => pick(text)}
          />
        )}
      </Field>
      <p className="talk-said" role="status">
        {said}
      </p>
    </>
  )
}
