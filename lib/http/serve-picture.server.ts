import 'server-only'
import { loadDataset } from '../store/datasets.server'
import { fontsHash } from '../store/fonts.server'
import type { Artifact } from './artifact'
import { matchesEtag, strongEtag } from './etag.server'
import { makeArtifact } from './make-artifact.server'
import { createMemory } from './memory'
import { type Picture, readFile, readPicture } from './picture'
import type { ReadInput } from './reading.server'
import { respondArtifact, respondNotModified } from './respond'

const MEMORY_BYTES = 64 * 1024 * 1024

const memory = createMemory<Artifact>({
  bytes: MEMORY_BYTES,
  sizeOf: ({ body }) => body.byteLength,
})

/**
 * One picture in one format. The ETag comes from the address and what stands behind it, so that what
 * a reader has already is not drawn again.
 */
export async function servePicture(
  input: ReadInput<{ dataset: string; file: string }>,
): Promise<Response> {
  const { request, params, head } = input
  const { dataset, hash } = await loadDataset(params.dataset)
  const entries = [...new URL(request.url).searchParams]
  const picture = readPicture({ dataset, hash, entries, ...readFile(params.file) })
  const { address, versioned, download, inWords: describedBy } = picture
  const etag = await etagOf({ hash, address })
  if (matchesEtag(request.headers.get('if-none-match'), etag)) {
    return respondNotModified(etag, versioned)
  }
  const artifact = await pictureFile(picture, etag)
  return respondArtifact({ artifact, etag, versioned, download, describedBy, head })
}

/** Names the bytes of an address before they are made. */
export async function etagOf({ hash, address }: Pick<Picture, 'hash' | 'address'>) {
  return strongEtag({ hashes: [await fontsHash(), hash], address })
}

/** The file of a picture: from memory if it was made lately. `etag`: that of its address. */
export function pictureFile(picture: Picture, etag: string): Promise<Artifact> {
  return memory.get(etag, () => makeArtifact(picture))
}
