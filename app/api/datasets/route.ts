import type { DatasetList } from '@/lib/http/contract'
import { refuseOtherKeys } from '@/lib/http/known-keys'
import { reading } from '@/lib/http/reading.server'
import { respondJson } from '@/lib/http/respond-json.server'
import { listDatasets } from '@/lib/store/datasets.server'

/** The datasets that are here; a broken one with its problems. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading(
  async ({ request, head }) => {
    refuseOtherKeys(new URL(request.url).searchParams.keys(), [])
    const datasets = await listDatasets()
    const hashes = datasets.map((each) => (each.ok ? each.hash : JSON.stringify(each.problems)))
    const content = (): DatasetList => ({ datasets })
    return respondJson({ request, head, hashes, address: '/api/datasets', content })
  },
)
