'use client'

import { useState } from 'react'
import { FORMATS } from '@/lib/export/formats'
import { type Choice, type Sheet, sheetIn, USUAL } from './choice'
import { keepChoice, recallChoice } from './choice-store'

/**
 * What is chosen in the dialog. It begins with what the page's address says of the sheet, else with the
 * last choice of this browser, never with how the page itself looks.
 */
export function useChoice(search: string) {
  const [choice, setChoice] = useState<Choice>(() => {
    const last = recallChoice()
    return { format: knownFormat(last?.format), sheet: sheetIn(search) ?? last?.sheet ?? USUAL }
  })
  const change = (next: Partial<Sheet>, format = choice.format) => {
    const changed = { format, sheet: { ...choice.sheet, ...next } }
    setChoice(changed)
    keepChoice(changed)
  }
  return { choice, change }
}

export type Change = ReturnType<typeof useChoice>['change']

function knownFormat(format = ''): string {
  return FORMATS.find(({ id }) => id === format)?.id ?? 'png'
}
