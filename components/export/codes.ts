import { asMarkup } from '@/lib/markup'
import type { Size } from './sizes'

export type Pictured = { origin: string; picture: string; page: string; alt: string }

/** `<img>` with its size, so that nothing moves while it loads, and its alternative text. */
export function imageCode({ origin, picture, alt }: Pictured, size: Size | null): string {
  const sides = size ? ` width="${Math.round(size.width)}" height="${Math.round(size.height)}"` : ''
  return `<img src="${asMarkup(origin + picture)}"${sides} alt="${asMarkup(alt)}">`
}

/** The picture, leading to its page. */
export function markdownCode({ origin, picture, page, alt }: Pictured): string {
  const words = alt.replace(/\s+/g, ' ').replace(/[\\[\]]/g, '\\$&')
  return `[![${words}](${target(origin + picture)})](${target(origin + page)})`
}

/** Rows of cells as a table that pastes as one; the first row is its head. */
export function tableCode(rows: readonly string[][]): string {
  const line = (row: string[], tag: string) =>
    `<tr>${row.map((cell) => `<${tag}>${asMarkup(cell)}</${tag}>`).join('')}</tr>`
  const [head = [], ...body] = rows
  return `<table>${line(head, 'th')}${body.map((row) => line(row, 'td')).join('')}</table>`
}

/** An address that a bracket does not end. */
function target(address: string): string {
  return address.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))
}
