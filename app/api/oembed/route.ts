import { reading } from '@/lib/http/reading.server'
import { serveOembed } from '@/lib/http/serve-oembed.server'

/** oEmbed 1.0: a page of one picture as a frame for another site. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading(serveOembed)
