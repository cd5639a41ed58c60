type Descriptor = {
  id: string
  label: string
  mediaType: string
  extension: string
  runsIn: readonly ('server' | 'browser')[]
  /** It shows the picture; the others hold its words and data. */
  drawn?: true
}

const EVERYWHERE = ['server', 'browser'] as const

/** Every format, in the order of a menu. */
export const FORMATS = [
  {
    id: 'svg',
    label: 'SVG, a drawing',
    mediaType: 'image/svg+xml; charset=utf-8',
    extension: 'svg',
    runsIn: EVERYWHERE,
    drawn: true,
  },
  {
    id: 'png',
    label: 'PNG, 1920 x 1080',
    mediaType: 'image/png',
    extension: 'png',
    runsIn: EVERYWHERE,
    drawn: true,
  },
  {
    id: 'pdf',
    label: 'PDF, for print',
    mediaType: 'application/pdf',
    extension: 'pdf',
    runsIn: ['server'],
    drawn: true,
  },
  {
    id: 'pptx',
    label: 'PPTX, slides to edit',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extension: 'pptx',
    runsIn: ['server'],
    drawn: true,
  },
  {
    id: 'csv',
    label: 'CSV, every assessment',
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    runsIn: EVERYWHERE,
  },
  {
    id: 'json',
    label: 'JSON, words and model',
    mediaType: 'application/json; charset=utf-8',
    extension: 'json',
    runsIn: EVERYWHERE,
  },
  {
    id: 'md',
    label: 'Markdown, in words',
    mediaType: 'text/markdown; charset=utf-8',
    extension: 'md',
    runsIn: EVERYWHERE,
  },
] as const satisfies readonly Descriptor[]

/** A kind of file that a picture can be had as. */
export type Format = Descriptor & { id: (typeof FORMATS)[number]['id'] }
