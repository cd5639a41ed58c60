import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, extname, join } from 'node:path'
import { pageHtml } from './build-pages'

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' }

/** Serves the bundles of a folder, and a page for each under its name. */
export async function servePages(folder: string) {
  const server = createServer(async (request, response) => {
    const file = basename(new URL(request.url ?? '/', 'http://localhost').pathname)
    const type = TYPES[extname(file)]
    if (type === undefined) {
      response.setHeader('content-type', 'text/html')
      response.end(pageHtml(file))
      return
    }
    response.setHeader('content-type', type)
    response.end(await readFile(join(folder, file)).catch(() => ''))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  const port = at !== null && typeof at === 'object' ? at.port : 0
  return { address: `http://127.0.0.1:${port}`, stop: () => server.close() }
}
