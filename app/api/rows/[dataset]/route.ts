import { reading } from '@/lib/http/reading.server'
import { respondJson } from '@/lib/http/respond-json.server'
import { rowsAnswer } from '@/lib/http/table-request'
import { loadDataset } from '@/lib/store/datasets.server'

/** Rows of the matrix page for a query, some at a time; the first with all that stands around them. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading<{ dataset: string }>(
  async ({ request, params, head }) => {
    const { searchParams, search } = new URL(request.url)
    const { dataset, hash } = await loadDataset(params.dataset)
    const address = `/api/rows/${dataset.id}${search}`
    const content = () => rowsAnswer({ dataset, hash, entries: [...searchParams] })
    return respondJson({ request, head, hashes: [hash], address, content })
  },
)
