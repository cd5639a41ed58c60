import { oembedAddress } from '@/lib/http/oembed-address'
import { isRecord } from '@/lib/json-value'
import { type Choice, pageAddress, USUAL } from './choice'
import { fetchFile } from './fetch-file'

/** Keys of a choice that the page for frames knows too. */
const KNOWN_THERE = ['theme', 'title', 'titleText', 'source'] as const

/** The code of a frame with the page of this picture, as the server gives it to any site. */
export async function frameCode(address: string, choice: Choice): Promise<string> {
  const sheet = { ...USUAL }
  for (const key of KNOWN_THERE) sheet[key] = choice.sheet[key]
  // greys are for paper
  if (sheet.theme === 'print') sheet.theme = USUAL.theme
  const page = pageAddress(address, { ...choice, sheet })
  const answer = await fetchFile(oembedAddress(window.location.origin, page))
  if (!answer.ok) throw new Error(answer.said)
  const body: unknown = JSON.parse(await answer.blob.text())
  if (isRecord(body) && typeof body.html === 'string') return body.html
  throw new Error('The code of the frame cannot be read.')
}
