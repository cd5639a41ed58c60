import { isRecord } from '../../json-value'
import type { TalkDraft } from '../schema'
import { ASPECT_WORDS, THEME_WORDS } from './draft-words'

/** Whether a value has the shape of a talk, so that it can be shown and changed, however wrong its words are. */
export function isDraft(value: unknown): value is TalkDraft {
  if (!isRecord(value)) return false
  const { title, dataset, aspect, theme, minutes, slides } = value
  return (
    typeof title === 'string' &&
    typeof dataset === 'string' &&
    isOptional(aspect, (given) => ASPECT_WORDS.some(({ id }) => id === given)) &&
    isOptional(theme, (given) => THEME_WORDS.some(({ id }) => id === given)) &&
    isOptional(minutes, isNumber) &&
    isListOf(slides, isSlide)
  )
}

function isSlide(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { id, title, minutes, lines, show, caption, notes, steps, asked } = value
  const words = [show, caption, notes].every((each) => isOptional(each, isText))
  return (
    typeof id === 'string' &&
    typeof title === 'string' &&
    words &&
    isOptional(minutes, isNumber) &&
    isOptional(lines, (list) => isListOf(list, isText)) &&
    isOptional(steps, (list) => isListOf(list, isStep)) &&
    isOptional(asked, (list) => isListOf(list, isAsked))
  )
}

function isStep(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { set, chart, caption } = value
  const texts = isRecord(set) && !Array.isArray(set) && Object.values(set).every(isText)
  return (set === undefined || texts) && isOptional(chart, isText) && isOptional(caption, isText)
}

function isAsked(value: unknown): boolean {
  return isRecord(value) && isText(value.question) && isText(value.answer)
}

function isOptional(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value)
}

function isListOf(value: unknown, is: (value: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
