import { reading } from '@/lib/http/reading.server'
import { servePicture } from '@/lib/http/serve-picture.server'

/** Every picture: `<chart>.<format>` of a dataset. The address without `/api/charts` is rewritten to this. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading<{
  dataset: string
  file: string
}>(servePicture)
