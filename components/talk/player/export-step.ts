import type { DrawnStep, TalkSheet } from '@/lib/talk/talk-sheet'

/** Milliseconds between looks for the dialog, and looks in all. */
const PAUSE = 150
const LOOKS = 100

type ExportInput = { sheet: TalkSheet; step: DrawnStep }

/**
 * Opens the picture's page in a new tab, so that the talk stays, with its export dialog open and filled in for
 * this slide. Returns what to say where that cannot be; null: it is on its way.
 */
export function openExport({ sheet, step }: ExportInput): string | null {
  const href = exportHref(sheet, step)
  if (href === null)
    return 'A slide of words has no picture to export. It is in the files of the talk.'
  const tab = window.open(href, '_blank')
  if (tab === null) return 'The browser opened no new tab. Allow this page to open tabs.'
  openDialog(tab, LOOKS)
  return null
}

/** The page of the picture, with the sheet of this slide; null: words. */
export function exportHref({ talk }: TalkSheet, step: DrawnStep): string | null {
  if (step.address === null) return null
  const url = new URL(step.address, window.location.origin)
  const sheet = {
    preset: `slide-${talk.aspect}`,
    theme: talk.theme,
    title: step.title,
    subtitle: step.caption === '' ? '0' : step.caption,
  }
  for (const [key, value] of Object.entries(sheet)) url.searchParams.set(key, value)
  return url.pathname + url.search
}

/** The button is there once the page is alive; it opens the dialog as a click does. */
function openDialog(tab: Window, looks: number): void {
  if (tab.closed || looks === 0) return
  const button = tab.document.querySelector<HTMLElement>('button.export-open')
  if (button) button.click()
  else window.setTimeout(() => openDialog(tab, looks - 1), PAUSE)
}
