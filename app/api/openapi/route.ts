import { describedApi } from '@/lib/http/described-api.server'
import { refuseOtherKeys } from '@/lib/http/known-keys'
import { reading } from '@/lib/http/reading.server'
import { respondJson } from '@/lib/http/respond-json.server'

/** The API as a document of OpenAPI 3.1; `/api/openapi.json` is rewritten to this. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading(
  async ({ request, head }) => {
    refuseOtherKeys(new URL(request.url).searchParams.keys(), [])
    const { document, hashes } = await describedApi()
    const address = '/api/openapi.json'
    return respondJson({ request, head, hashes, address, content: document })
  },
)
