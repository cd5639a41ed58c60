/** What a talk can be had as, by the ending of its address, in the order of a menu. */
export const TALK_FILES = [
  {
    extension: 'html',
    label: 'HTML, the whole talk in one file that needs no network',
    mediaType: 'text/html; charset=utf-8',
  },
  {
    extension: 'pdf',
    label: 'PDF, a page a slide',
    mediaType: 'application/pdf',
  },
  {
    extension: 'pptx',
    label: 'PPTX, slides to edit',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  {
    extension: 'zip',
    label: 'ZIP, a picture of each step',
    mediaType: 'application/zip',
  },
  {
    extension: 'json',
    label: 'JSON, the talk itself',
    mediaType: 'application/json; charset=utf-8',
  },
] as const
export type TalkFormat = (typeof TALK_FILES)[number]['extension']

/** What a menu offers: a file, with keys of its address. */
export const TALK_DOWNLOADS: readonly { extension: TalkFormat; keys: string; name: string }[] = [
  { extension: 'html', keys: '', name: 'Offline, one HTML file' },
  { extension: 'pdf', keys: '', name: 'PDF, a page a slide' },
  { extension: 'pdf', keys: 'steps=1', name: 'PDF, a page a step' },
  { extension: 'pdf', keys: 'notes=1', name: 'PDF with what is said' },
  { extension: 'pdf', keys: 'handout=3', name: 'Handout, three a page' },
  { extension: 'pptx', keys: '', name: 'PPTX with notes' },
  { extension: 'zip', keys: '', name: 'ZIP, a PNG a step' },
  { extension: 'json', keys: '', name: 'JSON' },
]
