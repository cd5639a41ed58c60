import { stepPicture } from '@/lib/talk/step-picture'
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
  const href = stepPicture(sheet.talk, step)
  if (href === null)
    return 'A slide of words has no picture to export. It is in the files of the talk.'
  const tab = window.open(href, '_blank')
  if (tab === null) return 'The browser opened no new tab. Allow this page to open tabs.'
  openDialog(tab, LOOKS)
  return null
}

/** The button is there once the page is alive; it opens the dialog as a click does. */
function openDialog(tab: Window, looks: number): void {
  if (tab.closed || looks === 0) return
  const button = tab.document.querySelector<HTMLElement>('button.export-open')
  if (button) button.click()
  else window.setTimeout(() => openDialog(tab, looks - 1), PAUSE)
}
