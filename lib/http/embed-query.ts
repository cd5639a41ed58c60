import { cleanText } from '../dataset/clean-text'
import { unknownProblem } from '../dataset/lookup'
import type { Problem } from '../errors'
import { shorten } from '../shown'
import { EMBED_THEMES, type EmbedTheme, readEmbedTheme } from './embed-theme'
import { LONGEST_TEXT } from './frame-keys'

export type EmbedQuery = {
  theme: EmbedTheme
  /** Words of the reader's own; empty: no heading; null: the picture's own title. */
  title: string | null
  source: boolean
  problems: Problem[]
}

/** Keys of an embedded page beside those of the view, with the same meaning as in a file. */
export const EMBED_KEYS = ['theme', 'title', 'source'] as const

/** Reads what is asked of the frame around the picture; what is wrong is said and left at its default. */
export function readEmbedQuery(entries: readonly [string, string][]): EmbedQuery {
  const problems: Problem[] = []
  const given = (key: (typeof EMBED_KEYS)[number]) =>
    entries.find(([name, value]) => name === key && value !== '')?.[1]
  const refuse = (param: string, value: string, allowed: readonly string[]) =>
    problems.push(unknownProblem({ param, noun: param, value, allowed }))

  const [theme, source] = [given('theme'), given('source')]
  if (theme !== undefined && readEmbedTheme(theme) !== theme) refuse('theme', theme, EMBED_THEMES)
  if (source !== undefined && !/^[01]$/.test(source)) refuse('source', source, ['0', '1'])
  const title = cleanText(given('title') ?? '1').text.trim()
  const long = title.length > LONGEST_TEXT
  if (long) {
    const allowed = `(allowed: ${LONGEST_TEXT} characters)`
    problems.push({ param: 'title', message: `too long a title: ${shorten(title)} ${allowed}` })
  }
  return {
    theme: readEmbedTheme(theme ?? null),
    title: title === '0' ? '' : title === '1' || title === '' || long ? null : title,
    source: source !== '0',
    problems,
  }
}
