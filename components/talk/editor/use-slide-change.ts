'use client'

import type { TalkSlide } from '@/lib/talk/schema'
import type { How } from './desk'
import { useEdit } from './use-edit'

/** How the fields of the open slide are set; `name`: the field that is typed into, empty where none is. */
export function useSlideChange() {
  const { desk, at } = useEdit()
  const place = `slides[${at.slide}]`
  const set = (fields: Partial<TalkSlide>, name = '', how: How = {}) =>
    desk.change(
      { type: 'slide', slide: at.slide, fields },
      { ...how, place: name === '' ? '' : `${place}.${name}` },
    )
  return { place, set }
}
