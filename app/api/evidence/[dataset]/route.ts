import { reading } from '@/lib/http/reading.server'
import { respondJson } from '@/lib/http/respond-json.server'
import { evidenceAnswer } from '@/lib/http/table-evidence'
import { loadDataset } from '@/lib/store/datasets.server'

/** What is said of the thing that is selected on the matrix page. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading<{ dataset: string }>(
  async ({ request, params, head }) => {
    const { searchParams, search } = new URL(request.url)
    const { dataset, hash } = await loadDataset(params.dataset)
    const address = `/api/evidence/${dataset.id}${search}`
    const content = () => evidenceAnswer({ dataset, hash, entries: [...searchParams] })
    return respondJson({ request, head, hashes: [hash], address, content })
  },
)
