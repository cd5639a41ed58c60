import { datasetHash } from '@/lib/dataset/hash'
import { parseBundle } from '@/lib/dataset/parse-bundle'
import { type Given, setOpened } from './opened'
import { readOwnAddress } from './own-address'
import { goOwn } from './use-own-address'

/** Reads a file as a dataset and shows it, or every problem that it has. Nothing is sent anywhere. */
export async function openGiven(given: Given): Promise<void> {
  setOpened({ state: 'opening', file: given.file })
  await painted()
  const { file, text } = given
  const parsed = parseBundle({ file, text: text.replace(/^\uFEFF/, '') })
  if (!parsed.ok) return setOpened({ state: 'problems', file, problems: parsed.problems })
  const { dataset } = parsed
  setOpened({ state: 'shown', given, dataset, hash: datasetHash(dataset) })
  // an address that waits for this very dataset stays as it is
  const asked = readOwnAddress(window.location.hash)
  if (asked?.dataset !== dataset.id) goOwn({ dataset: dataset.id, chart: 'radar', search: '' })
}

/** The word that says what is done is on the screen before a large file holds the page up. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
