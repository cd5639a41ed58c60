import { inflateSync } from 'node:zlib'

/** A reader of the PDF files that we write: objects with their dictionary as text, streams unpacked. */
export type PdfObject = { id: number; dictionary: string; stream: Buffer | null }
export type PdfElement = { tag: string; alt: string | null; marks: number[]; parent: number }

const OBJECT = /(\d+) 0 obj\n/g

/** Every object of a file, found by its table of places. Throws where the table does not lead to one. */
export function readPdf(bytes: Uint8Array): Map<number, PdfObject> {
  const text = Buffer.from(bytes).toString('latin1')
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])
  const [, count = ''] = /^xref\n0 (\d+)\n/.exec(text.slice(start)) ?? []
  const places = [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)]
  if (places.length !== Number(count) - 1) throw new Error('the table of places is not complete')
  return new Map(
    places.map(([, place], index) => {
      const object = objectAt(text, Number(place))
      if (object.id !== index + 1) throw new Error(`no object ${index + 1} at ${place}`)
      return [object.id, object]
    }),
  )
}

function objectAt(text: string, place: number): PdfObject {
  OBJECT.lastIndex = place
  const match = OBJECT.exec(text)
  if (match?.index !== place) throw new Error(`no object at ${place}`)
  const from = place + match[0].length
  const body = text.slice(from, text.indexOf('\nendobj\n', from))
  const at = body.indexOf('\nstream\n')
  const dictionary = at < 0 ? body : body.slice(0, at)
  if (at < 0) return { id: Number(match[1]), dictionary, stream: null }
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
  const packed = Buffer.from(body.slice(at + 8, at + 8 + length), 'latin1')
  const stream = dictionary.includes('/FlateDecode') ? inflateSync(packed) : packed
  return { id: Number(match[1]), dictionary, stream }
}

/** The objects whose dictionary has an entry, such as `/Type /Page`. */
export function objectsWith(file: Map<number, PdfObject>, entry: RegExp): PdfObject[] {
  return [...file.values()].filter(({ dictionary }) => entry.test(dictionary))
}

/** The number of the object to which an entry of a dictionary leads. */
export function referenceOf({ dictionary }: PdfObject, key: string): number {
  const [, id] = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary) ?? []
  if (id === undefined) throw new Error(`no reference ${key} in ${dictionary}`)
  return Number(id)
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The text of `(…)` in a dictionary, from where its parenthesis stands. */
export function readString(dictionary: string, from: number): string {
  let raw = ''
  for (let at = from + 1; dictionary[at] !== ')'; at += 1) {
    if (at >= dictionary.length) throw new Error('a string without an end')
    if (dictionary[at] === '\\') {
      at += 1
      const sign = dictionary[at] ?? ''
      raw += ESCAPES[sign] ?? sign
    } else raw += dictionary[at]
  }
  const bytes = Buffer.from(raw, 'latin1')
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return raw
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
}

/** What the file says of itself, by key. */
export function infoOf(bytes: Uint8Array): Record<string, string> {
  const file = readPdf(bytes)
  const trailer = Buffer.from(bytes).toString('latin1').split('\ntrailer\n')[1] ?? ''
  const info = file.get(Number(/\/Info (\d+) 0 R/.exec(trailer)?.[1]))
  const entries = [...(info?.dictionary ?? '').matchAll(/\/(\S+) (\d+) 0 R/g)]
  return Object.fromEntries(
    entries.map(([, key, id]) => {
      const value = file.get(Number(id))?.dictionary ?? ''
      return [key, value.startsWith('(') ? readString(value, 0) : value]
    }),
  )
}

/** The tree of what is read aloud, in its order. */
export function elementsOf(file: Map<number, PdfObject>): PdfElement[] {
  const [root] = objectsWith(file, /\/Type \/StructTreeRoot/)
  return root ? childrenOf(file, root) : []
}

function childrenOf(file: Map<number, PdfObject>, parent: PdfObject): PdfElement[] {
  const [, kids = ''] = /\/K \[([^\]]*)\]/.exec(parent.dictionary) ?? []
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, id]) => {
    const element = file.get(Number(id))
    if (!element) throw new Error(`no element ${id}`)
    const { dictionary } = element
    const alt = dictionary.indexOf('/Alt (')
    const [, own = ''] = /\/K \[([^\]]*)\]/.exec(dictionary) ?? []
    const marks = /R/.test(own) ? [] : (own.match(/\d+/g) ?? []).map(Number)
    const tag = /\/S \/(\w+)/.exec(dictionary)?.[1] ?? ''
    const entry = { tag, alt: alt < 0 ? null : readString(dictionary, alt + 5), marks }
    return [{ ...entry, parent: parent.id }, ...childrenOf(file, element)]
  })
}

/** The operators of each page. */
export function pageContents(file: Map<number, PdfObject>): string[] {
  return objectsWith(file, /\/Type \/Page\n/).map((page) => {
    const content = file.get(referenceOf(page, 'Contents'))?.stream
    return content?.toString('latin1') ?? ''
  })
}

export type ShownLine = { x: number; y: number; size: number; text: string; font: string }

/** The lines of text of some operators, as a program that copies them would read them. */
export function shownLines(file: Map<number, PdfObject>, content: string): ShownLine[] {
  const tables = new Map<string, Map<string, string>>()
  const line = /BT \/(F\d+) ([\d.]+) Tf \S+ \S+ \S+ \S+ (\S+) (\S+) Tm (.*) ET/g
  return [...content.matchAll(line)].map(([, font = '', size, x, y, shown = '']) => {
    const table = tables.get(font) ?? letterTable(file, font)
    tables.set(font, table)
    const codes = [...shown.matchAll(/<([0-9A-F]+)>/g)].flatMap(
      ([, run = '']) => run.match(/.{4}/g) ?? [],
    )
    const text = codes.map((code) => table.get(code) ?? `?${code}`).join('')
    return { x: Number(x), y: Number(y), size: Number(size), text, font }
  })
}

function letterTable(file: Map<number, PdfObject>, name: string): Map<string, string> {
  const [resources] = objectsWith(file, new RegExp(`/${name} \\d+ 0 R`))
  const font = resources && file.get(referenceOf(resources, name))
  const table = font && file.get(referenceOf(font, 'ToUnicode'))?.stream?.toString('latin1')
  const letters = [...(table ?? '').matchAll(/^<(.{4})> <(.*)>$/gm)]
  return new Map(
    letters.map(([, code = '', units = '']) => [
      code,
      Buffer.from(units, 'hex').swap16().toString('utf16le'),
    ]),
  )
}
