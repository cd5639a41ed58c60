import { asMarkup } from '../markup'

/** XML that is written already. Only `element` makes it, so no text gets into a part unescaped. */
export type Markup = { readonly markup: string }
/** A string is text, and is escaped; null is nothing. */
export type Content = Markup | string | null
type Attributes = Record<string, string | number | undefined>

/** One element; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes = {}, ...children: Content[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  const inner = children.map(contentOf).join('')
  return { markup: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` }
}

/** Several pieces after one another, where one is wanted. */
export function pieces(...children: Content[]): Markup {
  return { markup: children.map(contentOf).join('') }
}

/** A part of a package: the declaration, then its one element. */
export function part(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.markup}`
}

function contentOf(content: Content): string {
  if (content === null) return ''
  return typeof content === 'string' ? escaped(content) : content.markup
}

function escaped(text: string): string {
  return asMarkup(possible(text))
}

/** The text without what XML 1.0 cannot hold: most controls, halves of a pair, two that are no letters. */
function possible(text: string): string {
  return Array.from(text)
    .filter((letter) => {
      const code = letter.codePointAt(0) ?? 0
      if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
      return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
    })
    .join('')
}
