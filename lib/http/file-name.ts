const LONGEST = 120
const MOST_SYSTEMS = 3

export type FileNameParts = {
  dataset: string
  chart: string
  /** Those chosen in the address; null: all. */
  systems: string[] | null
  /** Preset or size, theme and other words on the sheet; empty for data. */
  sheet: string[]
  version: string
  /** `@2x`, or empty. */
  scale: string
  extension: string
}

/** `<dataset>-<chart>-<systems>-<preset>-<theme>-v<version>[@2x].<ext>`: ASCII, at most 120 characters. */
export function fileName(parts: FileNameParts): string {
  const { dataset, chart, systems, sheet, version, scale, extension } = parts
  const named = (systems ?? []).slice(0, MOST_SYSTEMS)
  const end = `${ascii(`-v${version}`).slice(0, 40)}${scale}.${extension}`
  const start = ascii([dataset, chart, ...named, ...sheet].join('-'))
  return `${start.slice(0, LONGEST - end.length)}${end}`
}

function ascii(text: string): string {
  return text.replace(/[^A-Za-z0-9.-]+/g, '-')
}
