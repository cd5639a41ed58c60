import { slideStart } from '@/lib/talk/talk-state'
import { make } from './make'
import type { OverlayInput, OverlayParts } from './overlays'

/** Asks for the number of a slide. */
export function goToSlide({ sheet, store }: OverlayInput): OverlayParts {
  const most = sheet.slides.length
  const input = make('input', { inputmode: 'numeric', autocomplete: 'off', size: '4' })
  const label = make('label', {}, [`Number of the slide, 1 to ${most}`, input])
  const button = make('button', { type: 'submit', class: 'player-button' }, ['Go'])
  const form = make('form', { class: 'player-go' }, [label, button])
  const hint = make('p', { role: 'status' })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const asked = input.value.trim()
    if (/^\d+$/.test(asked) && Number(asked) >= 1 && Number(asked) <= most) {
      store.send({ type: 'go', at: slideStart(store.outline, Number(asked)) })
      store.send({ type: 'close' })
    } else {
      hint.textContent = `There is no such slide: give a number from 1 to ${most}.`
    }
  })
  return { parts: [form, hint], focus: input }
}
