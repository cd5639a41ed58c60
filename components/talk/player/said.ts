import type { DrawnStep, TalkSheet } from '@/lib/talk/talk-sheet'
import type { TalkState } from '@/lib/talk/talk-state'

/** `Slide 3 of 12, step 2 of 4`. */
export function placeWords({ slides, steps }: TalkSheet, at: number): string {
  const step = steps[at]
  if (!step) return ''
  const within = steps.filter(({ slide }) => slide === step.slide).length
  const part = within > 1 ? `, step ${step.step + 1} of ${within}` : ''
  return `Slide ${step.slide + 1} of ${slides.length}${part}`
}

/** What is read out after a change. */
export function announced(sheet: TalkSheet, now: TalkState, before: TalkState): string | null {
  if (now.screen !== before.screen) return SCREENS[now.screen]
  if (now.theme !== before.theme) return THEMES[now.theme]
  if (now.waiting !== before.waiting && now.waiting !== '') return `Slide ${now.waiting}, Enter`
  if (now.at === before.at) return null
  const step = sheet.steps[now.at]
  return step ? `${placeWords(sheet, now.at)}. ${stepWords(step)}` : null
}

function stepWords({ title, caption }: DrawnStep): string {
  const ended = /[.?!…]$/.test(title) ? title : `${title}.`
  return caption === '' ? ended : `${ended} ${caption}`
}

const SCREENS = {
  show: 'The picture is back.',
  black: 'The screen is black. Any key returns.',
  white: 'The screen is white. Any key returns.',
} as const

const THEMES = { light: 'Light', dark: 'Dark', contrast: 'High contrast' } as const
