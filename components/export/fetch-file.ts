import { readTexts } from '@/lib/export/png-chunks'
import { isRecord } from '@/lib/json-value'

/** A file as it came, or why it did not. */
export type Fetched =
  | {
      ok: true
      blob: Blob
      type: string
      /** Letters of the file that no font has. */
      lacking: string
    }
  | { ok: false; said: string }

const NOT_REACHED = 'The server could not be reached.'
const NOT_READ = 'The server gave an answer that cannot be read.'

/** Asks for a file. A refusal comes as a sentence for the reader; rejects only when called off. */
export async function fetchFile(address: string, signal?: AbortSignal): Promise<Fetched> {
  try {
    const response = await fetch(address, { signal })
    const type = response.headers.get('content-type') ?? ''
    const lacking = lettersIn(response.headers.get('outcrop-warnings') ?? '')
    if (response.ok) return { ok: true, blob: await response.blob(), type, lacking }
    return { ok: false, said: await refusalOf(response, type) }
  } catch (thrown) {
    if (signal?.aborted) throw thrown
    return { ok: false, said: NOT_REACHED }
  }
}

/** The letters of "missing-glyph U+6240, missing-glyph U+6709". */
function lettersIn(warnings: string): string {
  const codes = [...warnings.matchAll(/missing-glyph U\+([0-9A-F]{4,6})/g)]
  return codes.map(([, code = '']) => String.fromCodePoint(Number.parseInt(code, 16))).join(' ')
}

/** Why there is no file: from a problem, or from the picture of a sentence. */
async function refusalOf(response: Response, type: string): Promise<string> {
  if (type.startsWith('image/svg')) {
    const drawn = new DOMParser().parseFromString(await response.text(), 'image/svg+xml')
    return drawn.querySelector('desc')?.textContent ?? NOT_READ
  }
  if (type.startsWith('image/png')) {
    return readTexts(new Uint8Array(await response.arrayBuffer())).Description ?? NOT_READ
  }
  const body: unknown = await response.json().catch(() => null)
  const said = isRecord(body) && typeof body.detail === 'string' ? body.detail : NOT_READ
  return said.replace(/[^.?!]$/, '$&.')
}
