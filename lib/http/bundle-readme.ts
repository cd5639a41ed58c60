import { chartKind } from '../charts/index'
import { viewHref } from '../view/query-url'
import type { Bundle } from './bundle'

export type BundleLines = {
  /** Each file with what is to be said of it. */
  files: { name: string; said: string }[]
  /** Each picture that could not be drawn, with its reason. */
  missing: { name: string; reason: string }[]
}

const ABOUT: Record<string, string> = {
  'alt.md': 'the picture in words, with its table',
  'data.csv': 'every assessment behind it, for spreadsheets',
  'data.json': 'title, description, table and model, for programs',
}

/** What a bundle says of itself: what it holds, whose it is, where it comes from, what is missing. */
export function bundleReadme({ asked }: Bundle, { files, missing }: BundleLines): string {
  const { dataset, hash, chart, query, options } = asked
  const { id, title, version, date, licence } = dataset
  const about = [
    `${chartKind(chart).title}: ${title}`,
    '',
    `Source: ${title}, version ${version} (${date})`,
    `Licence: ${licence}`,
    `Address: ${viewHref(`/${id}/${chart}`, query, options)}`,
    `Data: ${hash}`,
    '',
    'The address stands below that of the site from which this file came. There, an ending after the',
    'chart (.svg, .png and others) gives the picture again, as it is now.',
  ]
  const held = files.map(({ name, said }) => `  ${name}: ${said}`)
  const absent = missing.map(({ name, reason }) => `  ${name}: ${reason}`)
  const parts = [
    about,
    ['Files', ...held],
    ...(absent.length > 0 ? [['Not drawn, and why', ...absent]] : []),
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** What is said of a file of words or data. */
export function saidOfWords(name: string): string {
  return ABOUT[name] ?? ''
}
