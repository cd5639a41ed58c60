import 'server-only'
import type { Dataset } from '../dataset/schema'
import { listDatasets, loadDataset } from '../store/datasets.server'
import { packageVersion } from '../store/package-version.server'
import { openApi } from './openapi'
import type { OpenApi } from './openapi-types'

export type DescribedApi = {
  document: () => OpenApi
  /** Of what it is made from. */
  hashes: string[]
}

/** The document of the API, with examples from the dataset of most dimensions that is here. */
export async function describedApi(): Promise<DescribedApi> {
  const [version, example] = await Promise.all([packageVersion(), exampleDataset()])
  return {
    document: () => openApi({ version, example }),
    hashes: [version, example?.hash ?? 'no dataset'],
  }
}

async function exampleDataset(): Promise<{ dataset: Dataset; hash: string } | null> {
  const sound = (await listDatasets()).filter((entry) => entry.ok)
  const most = Math.max(...sound.map(({ dimensions }) => dimensions))
  const chosen = sound.find(({ dimensions }) => dimensions === most)
  return chosen ? loadDataset(chosen.id) : null
}
