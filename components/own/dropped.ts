import { type PictureAddress, readAddress } from '@/lib/export/read-address'
import { kindOfFile } from './file-kind'
import { isTalk } from './is-talk'
import { listKept, passOn } from './kept-datasets'
import { presentOpened } from './opened'
import { OTHER_VERSION } from './other-version'
import { ownHref } from './own-address'
import { refuseSize } from './own-limits'
import { say, sayNext } from './said'

const OWN = '/own'
const onOwnPage = () => window.location.pathname === OWN

/** Opens the one file that was given: a picture of ours where it was made, a dataset on the page for it. */
export async function openFiles(files: readonly File[]): Promise<void> {
  const [file, ...more] = files
  if (!file) return
  if (more.length > 0) return say('Several files were dropped: drop one at a time.')
  const refusal = refuseSize(file)
  if (refusal !== null) return say(refusal)
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    await openBytes(file.name, bytes)
  } catch {
    say(`${file.name} cannot be read.`)
  }
}

async function openBytes(name: string, bytes: Uint8Array): Promise<void> {
  switch (kindOfFile(bytes)) {
    case 'picture':
      return openPicture(name, bytes)
    case 'other':
      return say(`${name} is neither a dataset (JSON or YAML) nor a PNG or SVG made here.`)
    case 'text':
      return openText(name, new TextDecoder().decode(bytes))
  }
}

async function openText(file: string, text: string): Promise<void> {
  if (await isTalk(text)) return say(`${file} is a talk: open it on the page /talks/own.`)
  if (onOwnPage()) {
    const { openGiven } = await import('./open-dataset')
    return openGiven({ file, text })
  }
  try {
    await passOn({ file, text })
  } catch {
    return say(`This browser keeps nothing for another page: open ${file} on the page ${OWN}.`)
  }
  window.location.assign(OWN)
}

async function openPicture(name: string, bytes: Uint8Array): Promise<void> {
  const address = readAddress(bytes)
  const { isChart } = await import('./chart-ids')
  if (address === null || !isChart(address.chart)) {
    return say(
      `${name} does not say which view it was made from: it was made elsewhere, or what it said of itself was taken out.`,
    )
  }
  if (await isOwn(address.dataset)) return toOwn(address)
  const there = await findHere(address.dataset)
  if (!there) return toOwn(address)
  if (address.hash !== '' && there.hash !== '' && address.hash !== there.hash) {
    sayNext(OTHER_VERSION)
  }
  const { dataset, chart, search } = address
  window.location.assign(`/${dataset}/${chart}${search === '' ? '' : `?${search}`}`)
}

/** Whether the reader has a dataset of that id open or kept. */
async function isOwn(id: string): Promise<boolean> {
  const opened = presentOpened()
  if (opened.state === 'shown' && opened.dataset.id === id) return true
  return (await listKept()).some((kept) => kept.id === id)
}

/** The dataset of that id among those of the server, which is not told the id; null if it is none. */
async function findHere(id: string): Promise<{ hash: string } | null> {
  const [{ datasetListSchema }, { MADE_SIZES }] = await Promise.all([
    import('@/lib/http/contract'),
    import('@/lib/dataset/made'),
  ])
  if (MADE_SIZES.some((size) => id === `made-${size}`)) return { hash: '' }
  const answer = await fetch('/api/datasets')
  const { datasets } = datasetListSchema.parse(await answer.json())
  const found = datasets.find((dataset) => dataset.id === id)
  return found ? { hash: found.ok ? found.hash : '' } : null
}

/** To the page of a reader's own datasets: the id stays after #. The hash tells what the picture showed. */
function toOwn({ dataset, chart, search, hash }: PictureAddress): void {
  const version = hash === '' ? [] : [`v=${hash}`]
  const parts = search === '' ? version : [search, ...version]
  window.location.assign(OWN + ownHref({ dataset, chart, search: parts.join('&') }))
}
