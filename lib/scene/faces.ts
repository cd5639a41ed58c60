import type { Face } from './scene'

/** Both families are under the SIL Open Font License and shipped in public/fonts. */
export type Family = 'Besley' | 'Sofia Sans Semi Condensed'

export type FaceFile = {
  /** Name of the file in public/fonts, without ending. */
  file: string
  family: Family
  weight: 400 | 500 | 600 | 700
  style: 'normal' | 'italic'
  /** The face that takes over when this one lacks a letter of the text; null: none has more. */
  instead: Face | null
}

const TEXT = 'Sofia Sans Semi Condensed'

/** One file for each use, so that browsers, resvg and the measure all take the same one. */
export const FACE_FILES: Record<Face, FaceFile> = {
  body: { file: 'sofia-400', family: TEXT, weight: 400, style: 'normal', instead: null },
  label: { file: 'sofia-500', family: TEXT, weight: 500, style: 'normal', instead: null },
  strong: { file: 'sofia-600', family: TEXT, weight: 600, style: 'normal', instead: null },
  series: { file: 'sofia-700', family: TEXT, weight: 700, style: 'normal', instead: null },
  remark: { file: 'sofia-400-italic', family: TEXT, weight: 400, style: 'italic', instead: 'body' },
  title: { file: 'besley-600', family: 'Besley', weight: 600, style: 'normal', instead: 'strong' },
  layer: {
    file: 'besley-600-italic',
    family: 'Besley',
    weight: 600,
    style: 'italic',
    instead: 'remark',
  },
}

/** What stands in where the shipped files do not load. */
export const FALLBACKS: Record<Family, string[]> = {
  Besley: ['Georgia', 'serif'],
  'Sofia Sans Semi Condensed': ['Arial Narrow', 'Arial', 'sans-serif'],
}

/** The value of `font-family`: the family and its fallbacks, with quotes where a name has spaces. */
export function fontFamily(family: Family): string {
  const quoted = (name: string) => (name.includes(' ') ? `'${name}'` : name)
  return [family, ...FALLBACKS[family]].map(quoted).join(', ')
}
