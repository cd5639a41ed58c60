import { type SvgElement, toElements } from './element'
import type { Scene } from './scene'
import { THEMES, type ThemeId, WHITE } from './theme'

export type SvgOptions = {
  theme: ThemeId
  /** `transparent`, `white`, or six hexadecimal digits; else the theme's paper. */
  background?: string
  /** Rules that embed the fonts (`@font-face`); without them viewers use what they have. */
  fontRules?: string
  /** Dublin Core terms of the picture, such as `source` and `rights`. */
  about?: Record<string, string>
}

const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

const NEEDS_ESCAPE = /[&<>"']/

/** The only place where text becomes XML. */
function escaped(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
}

/** The scene as an SVG document: one element a line, presentation attributes only, LF. */
export function toSvg(scene: Scene, options: SvgOptions): string {
  const theme = THEMES[options.theme]
  const root = toElements(scene, {
    colour: (role) => theme[role],
    background: backgroundOf(options),
    keys: false,
    role: 'img',
  })
  const at = root.children.findIndex(({ name }) => name !== 'title' && name !== 'desc')
  const head = at < 0 ? root.children.length : at
  root.children.splice(head, 0, ...extras(scene, options))
  const lines: string[] = []
  writeLines(root, '', lines)
  return `${lines.join('\n')}\n`
}

function backgroundOf({ theme, background = 'theme' }: SvgOptions): string | null {
  if (background === 'transparent') return null
  if (background === 'theme') return THEMES[theme].paper
  return background === 'white' ? WHITE : `#${background.toUpperCase()}`
}

function plain(name: string, text: string): SvgElement {
  return { name, attributes: [], children: [], text }
}

function extras(scene: Scene, { about, fontRules }: SvgOptions): SvgElement[] {
  const style = fontRules === undefined ? [] : [plain('style', fontRules)]
  return about === undefined ? style : [metadata(scene, about), ...style]
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

/** Puts the lines of an element and of all below it at the end of the list. */
function writeLines(element: SvgElement, indent: string, lines: string[]): void {
  const { name, attributes, children, text } = element
  let open = `${indent}<${name}`
  for (const [key, value] of attributes) open += ` ${key}="${escaped(value)}"`
  if (text !== undefined) lines.push(`${open}>${escaped(text)}</${name}>`)
  else if (children.length === 0) lines.push(`${open}/>`)
  else {
    lines.push(`${open}>`)
    for (const child of children) writeLines(child, `${indent} `, lines)
    lines.push(`${indent}</${name}>`)
  }
}
