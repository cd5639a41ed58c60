import { FIGURE_KEYS, KEY_GROUPS, TALK_KEYS } from '@/lib/talk/keys'
import { shownKey } from '@/lib/talk/shown-key'
import { make } from './make'
import type { OverlayInput, OverlayParts } from './overlays'

/** Every key by group, and whether single letters are heard at all. */
export function helpOfKeys({ settings, offline }: OverlayInput): OverlayParts {
  const box = make('input', { type: 'checkbox' })
  box.checked = settings.letters()
  box.addEventListener('change', () => settings.setLetters(box.checked))
  const label = make('label', { class: 'player-check' }, [box, 'Single letters, digits and signs'])
  const touch = make('p', {}, [
    'By touch: tap at the right or left, or swipe, for the next or previous step; two fingers for all slides.',
  ])
  return {
    parts: [
      make(
        'div',
        { class: 'player-keys' },
        KEY_GROUPS.map((name) => group(name, offline)),
      ),
      touch,
      label,
    ],
  }
}

function group(name: (typeof KEY_GROUPS)[number], offline: boolean): HTMLElement {
  const all = [...TALK_KEYS, ...FIGURE_KEYS].filter((row) => row.group === name)
  const heard = all.filter(({ action }) => !(offline && action === 'export'))
  const rows = heard.map(({ keys, words }) => {
    const shown = keys.length > 6 ? [keys[0], keys.at(-1) ?? ''] : keys
    const between = keys.length > 6 ? ' to ' : ' '
    const names = shown.flatMap((key, index) => [
      ...(index > 0 ? [between] : []),
      make('kbd', {}, [shownKey(key ?? '')]),
    ])
    const head = make('th', { scope: 'row' }, names)
    return make('tr', {}, [head, make('td', {}, [words])])
  })
  const caption = make('caption', {}, [name])
  return make('table', {}, [caption, make('tbody', {}, rows)])
}
