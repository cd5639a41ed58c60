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
  const step = sheet.steps[now.at]
  if (now.at === before.at) return step ? figureWords(step, now, before) : null
  return step ? `${placeWords(sheet, now.at)}. ${stepWords(step)}` : null
}

/** What a change within a step shows. */
function figureWords({ marks }: DrawnStep, now: TalkState, before: TalkState): string | null {
  if (now.alone !== before.alone) {
    return now.alone === '' ? 'All systems' : `${marks[now.alone]?.title ?? now.alone} alone`
  }
  if (now.figure === before.figure) return null
  if (now.figure === null) return 'Out of the figure'
  const { key, zoom } = now.figure
  const mark = marks[key]
  const said = mark ? [mark.title, ...mark.lines.slice(0, 1)].join('. ') : ''
  if (before.figure === null) return `In the figure. ${said}`.trim()
  if (zoom !== before.figure.zoom) return `${Math.round(zoom * 100)} percent`
  return key === before.figure.key ? null : said
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
