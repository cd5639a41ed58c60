import { exploreView } from '@/lib/http/explore'
import { readExploreRequest } from '@/lib/http/explore-request'
import { reading } from '@/lib/http/reading.server'
import { respondJson } from '@/lib/http/respond-json.server'
import { loadDataset } from '@/lib/store/datasets.server'

/** What the linked pictures of a dataset show for a query; asked again on each change of a filter. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading<{ dataset: string }>(
  async ({ request, params, head }) => {
    const { searchParams, search } = new URL(request.url)
    const asked = readExploreRequest(searchParams)
    const { dataset, hash } = await loadDataset(params.dataset)
    const address = `/api/views/${dataset.id}${search}`
    const content = () => exploreView({ dataset, hash, ...asked })
    return respondJson({ request, head, hashes: [hash], address, content })
  },
)
