/** Serves the build on the port that PORT names; `npm start` runs it once everything is there. */
import { createServer } from 'node:http'
import next from 'next'
import { parsePort } from './setup/port.mjs'
import { ROOT } from './setup/project.mjs'
import { refusesWriting } from './setup/reads-only.mjs'
import { unchangedPictures } from './setup/unchanged.mjs'

const port = parsePort(process.env.PORT)
const app = next({ dir: ROOT, port, hostname: 'localhost' })
await app.prepare()
const handle = app.getRequestHandler()
const unchanged = unchangedPictures()

const server = createServer((asked, answer) => {
  if (refusesWriting(asked, answer) || unchanged(asked, answer)) return
  void handle(asked, answer)
})
server.listen(port)

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    // whoever is still being answered has a moment
    setTimeout(() => process.exit(0), 2000).unref()
  })
}
