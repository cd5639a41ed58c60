import { reading } from '@/lib/http/reading.server'
import { serveTalk } from '@/lib/http/serve-talk.server'

/** A whole talk: `<id>.<format>`. The address `/talks/<id>.<format>` is rewritten to this. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading<{ file: string }>(serveTalk)
