import 'server-only'
import { shortHash } from '../dataset/hash'
import { MADE_SIZES, madeDataset } from '../dataset/made'
import type { Dataset } from '../dataset/schema'

const SEED = 1
/** Goes up when the same size and seed give another dataset. */
const RECIPE = 1

type Loaded = { dataset: Dataset; hash: string }

declare global {
  // pages, handlers and the proxy are built apart, and each would hold 100,000 systems of its own
  var outcropMadeDatasets: Map<string, Loaded> | undefined
}

/** Datasets that are made when they are asked for, to try the app at size. They are in no list. */
export const MADE_DATASETS: readonly { id: string; systems: number }[] = MADE_SIZES.map(
  (systems) => ({ id: `made-${systems}`, systems }),
)

/** The made dataset of that id, made once; null: there is none. Its hash is that of its recipe. */
export function loadMade(id: string): Loaded | null {
  const made = MADE_DATASETS.find((each) => each.id === id)
  if (!made) return null
  globalThis.outcropMadeDatasets ??= new Map()
  const held = globalThis.outcropMadeDatasets
  const { systems } = made
  const known = held.get(id) ?? {
    dataset: { ...madeDataset({ systems, seed: SEED }), id },
    hash: shortHash({ recipe: RECIPE, systems, seed: SEED }),
  }
  held.set(id, known)
  return known
}

/** Whether `made-1000` or another of them is meant, without making it. */
export function isMade(id: string): boolean {
  return MADE_DATASETS.some((each) => each.id === id)
}
