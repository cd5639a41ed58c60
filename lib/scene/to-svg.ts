import { coloursOn, groundOf } from './background'
import { drawScene } from './element'
import { type Letters, outlineDefs } from './letters'
import { linesPen } from './lines-pen'
import { pathData } from './path-data'
import type { SvgElement } from './pen'
import type { Role, Scene } from './scene'
import type { ThemeId } from './theme'

export type SvgOptions = {
  theme: ThemeId
  /** `transparent`, `white`, or six hexadecimal digits; else the theme's paper. */
  background?: string
  /** Rules that embed the fonts (`@font-face`); without them viewers use what they have. */
  fontRules?: string
  /** Outlines in place of letters. */
  letters?: Letters
  /** Dublin Core terms of the picture, such as `source` and `rights`. */
  about?: Record<string, string>
}

/** The scene as an SVG document: one element a line, presentation attributes only, LF. */
export function toSvg(scene: Scene, options: SvgOptions): string {
  const theme = coloursOn(options.theme, options.background)
  const pen = linesPen()
  const drawn = {
    colour: (role: Role) => theme[role],
    background: groundOf(options.theme, options.background),
    keys: false,
    role: 'img',
    head: extras(scene, options),
    letters: options.letters,
  } as const
  drawScene(scene, drawn, pen)
  return pen.written()
}

function plain(name: string, text: string): SvgElement {
  return { name, attributes: [], children: [], text }
}

function extras(scene: Scene, { about, fontRules, letters }: SvgOptions): SvgElement[] {
  return [
    ...(about === undefined ? [] : [metadata(scene, about)]),
    ...(fontRules === undefined ? [] : [plain('style', fontRules)]),
    ...(letters === undefined ? [] : outlineDefs({ letters, id: scene.id }, pathData)),
  ]
}

function metadata(scene: Scene, about: Record<string, string>): SvgElement {
  const attributes: SvgElement['attributes'] = [
    ['xmlns:rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
    ['xmlns:dc', 'http://purl.org/dc/elements/1.1/'],
  ]
  const work: SvgElement = {
    name: 'rdf:Description',
    attributes: [['rdf:about', '']],
    children: [
      plain('dc:title', scene.title),
      plain('dc:description', scene.description),
      plain('dc:language', scene.language),
      ...Object.entries(about).map(([term, text]) => plain(`dc:${term}`, text)),
    ],
  }
  const record: SvgElement = { name: 'rdf:RDF', attributes, children: [work] }
  return { name: 'metadata', attributes: [], children: [record] }
}
