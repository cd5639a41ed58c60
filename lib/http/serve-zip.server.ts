import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { chartKind } from '../charts/index'
import { pngSize } from '../export/png-size'
import { writeZip, type ZipFile } from '../export/zip'
import { loadDataset } from '../store/datasets.server'
import type { Artifact } from './artifact'
import { toBytes } from './artifact'
import { type Bundle, type BundlePart, readBundle } from './bundle'
import { type BundleLines, bundleReadme, saidOfWords } from './bundle-readme'
import { matchesEtag } from './etag.server'
import { createMemory } from './memory'
import { createQueue } from './queue.server'
import type { ReadInput } from './reading.server'
import { respondArtifact, respondNotModified } from './respond'
import { etagOf, pictureFile } from './serve-picture.server'

const memory = createMemory<Artifact>({
  bytes: 16 * 1024 * 1024,
  sizeOf: ({ body }) => body.byteLength,
})

/** One bundle at a time: its pictures wait in the line of all pictures, never more than one of them. */
const bundles = createQueue({ atOnce: 1, waiting: 8, milliseconds: 60_000 })

/** One picture on every sheet as PNG and SVG, with its words and data, in one file. */
export async function serveZip(
  input: ReadInput<{ dataset: string; chart: string }>,
): Promise<Response> {
  const { request, params, head } = input
  const { dataset, hash } = await loadDataset(params.dataset)
  const entries = [...new URL(request.url).searchParams]
  const bundle = readBundle({ dataset, hash, entries, chart: chartKind(params.chart).id })
  const { versioned, download, inWords: describedBy } = bundle.asked
  const etag = await etagOf({ hash, address: bundle.address })
  if (matchesEtag(request.headers.get('if-none-match'), etag)) {
    return respondNotModified(etag, versioned)
  }
  const artifact = await memory.get(etag, () => bundles.run(() => makeBundle(bundle)))
  return respondArtifact({ artifact, etag, versioned, download, describedBy, head })
}

type Made = BundleLines & { packed: ZipFile[]; warnings: Set<string> }

async function makeBundle(bundle: Bundle): Promise<Artifact> {
  const made: Made = { files: [], missing: [], packed: [], warnings: new Set() }
  // words first: where not even they can be had, nothing has been drawn in vain
  for (const part of bundle.words) await addWords(made, part)
  for (const part of bundle.pictures) await addPicture(made, part)
  const readme = toBytes(bundleReadme(bundle, made))
  return {
    status: 200,
    mediaType: 'application/zip',
    body: writeZip([...made.packed, { name: 'README.txt', bytes: readme }]),
    fileName: bundle.fileName,
    warnings: [...made.warnings],
  }
}

async function addWords(made: Made, part: BundlePart): Promise<void> {
  const { body } = await fileOf(part)
  made.packed.push({ name: part.name, bytes: body })
  made.files.push({ name: part.name, said: saidOfWords(part.name) })
}

async function addPicture(made: Made, part: BundlePart): Promise<void> {
  const { body, refusal, warnings } = await fileOf(part)
  const { name } = part
  // drawing holds memory outside of the heap until the event loop has had a turn
  await setImmediate()
  if (refusal !== undefined) {
    made.missing.push({ name, reason: refusal })
    return
  }
  for (const warning of warnings) made.warnings.add(warning)
  made.packed.push({ name, bytes: body })
  const size = pngSize(body)
  const said = size ? `${size.width} x ${size.height} pixels` : 'a drawing'
  made.files.push({ name, said: `${part.picture.frame.preset}, ${said}` })
}

async function fileOf({ picture }: BundlePart): Promise<Artifact> {
  return pictureFile(picture, await etagOf(picture))
}
