import { reading } from '@/lib/http/reading.server'
import { serveZip } from '@/lib/http/serve-zip.server'

/** A picture on all sheets: `<dataset>/<chart>.zip` is rewritten to this. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading<{
  dataset: string
  chart: string
}>(serveZip)
