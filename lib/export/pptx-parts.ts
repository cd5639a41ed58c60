import { element, part } from './pptx-xml'
import { writeZip } from './zip'

/** Files of a package by their names. */
export type Parts = Record<string, string | Uint8Array>

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What one part leads to: its kind, and where it is. */
export type Relation = { type: string; target: string }

/** The relations of a part, numbered from `rId1` in their order. */
export function relations(targets: readonly Relation[]): string {
  const each = targets.map(({ type, target }, index) =>
    element('Relationship', {
      Id: `rId${index + 1}`,
      Type: type.includes('/') ? `${PACKAGE}/relationships/${type}` : `${OFFICE}/${type}`,
      Target: target,
    }),
  )
  return part(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...each))
}

/** What each part is: by its ending, and by its name where that says more. */
export function contentTypes(
  endings: Record<string, string>,
  parts: Record<string, string>,
): string {
  const all = { rels: 'application/vnd.openxmlformats-package.relationships+xml', ...endings }
  return part(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      ...Object.entries({ ...all, xml: 'application/xml' }).map(([Extension, ContentType]) =>
        element('Default', { Extension, ContentType }),
      ),
      ...Object.entries(parts).map(([name, ContentType]) =>
        element('Override', { PartName: `/${name}`, ContentType }),
      ),
    ),
  )
}

/** The package: equal parts give equal bytes. */
export function packed(parts: Parts): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const files = Object.entries(parts).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? encoder.encode(content) : content,
  }))
  return writeZip(files)
}
