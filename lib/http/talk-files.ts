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
