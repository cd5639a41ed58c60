import { SOFTWARE } from './about'
import type { PptxAbout, PptxDeck } from './pptx-deck'
import { element, part } from './pptx-xml'

const CORE = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
}
const APP = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'

/** What the file says of itself; both dates are that of the dataset. */
export function corePart({ title, subject, keywords, author, language, date }: PptxAbout): string {
  const day = (term: string) =>
    element(`dcterms:${term}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`)
  return part(
    element(
      'cp:coreProperties',
      CORE,
      element('dc:title', {}, title),
      element('dc:subject', {}, subject),
      element('dc:creator', {}, author),
      element('cp:keywords', {}, keywords.join(', ')),
      element('cp:lastModifiedBy', {}, SOFTWARE),
      element('cp:revision', {}, '1'),
      day('created'),
      day('modified'),
      element('dc:language', {}, language),
    ),
  )
}

export function appPart({ size, slides }: PptxDeck): string {
  const format = size === 'standard' ? 'On-screen Show (4:3)' : 'Widescreen'
  return part(
    element(
      'Properties',
      { xmlns: APP },
      element('Application', {}, SOFTWARE),
      element('PresentationFormat', {}, format),
      element('Slides', {}, String(slides.length)),
      element('Notes', {}, String(slides.length)),
    ),
  )
}
