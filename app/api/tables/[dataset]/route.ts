import { reading } from '@/lib/http/reading.server'
import { respondJson } from '@/lib/http/respond-json.server'
import { sentTable } from '@/lib/http/table-sent'
import { loadDataset } from '@/lib/store/datasets.server'

/** All cells of a dataset through one lens, packed, for a browser that answers by itself from then on. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading<{ dataset: string }>(
  async ({ request, params, head }) => {
    const { dataset, hash } = await loadDataset(params.dataset)
    const { lens, content } = sentTable({
      dataset,
      hash,
      search: new URL(request.url).searchParams,
    })
    const address = `/api/tables/${dataset.id}?lens=${lens}`
    return respondJson({ request, head, hashes: [hash], address, content })
  },
)
