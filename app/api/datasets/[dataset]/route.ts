import { refuseOtherKeys } from '@/lib/http/known-keys'
import { refuseManySystems } from '@/lib/http/large-dataset'
import { reading } from '@/lib/http/reading.server'
import { respondJson } from '@/lib/http/respond-json.server'
import { loadDataset } from '@/lib/store/datasets.server'

/** One dataset as its bundle: a JSON document of the schema in data/schema. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading<{ dataset: string }>(
  async ({ request, params, head }) => {
    refuseOtherKeys(new URL(request.url).searchParams.keys(), [])
    const { dataset, hash } = await loadDataset(params.dataset)
    refuseManySystems(dataset)
    const address = `/api/datasets/${dataset.id}`
    return respondJson({ request, head, hashes: [hash], address, content: () => dataset })
  },
)
