import { createServer } from 'node:net'
import { Failure } from './run.mjs'

const LAST_PORT = 65535

/**
 * The port to serve on.
 * @param {string | undefined} text what PORT says; 3000 if it says nothing
 */
export function parsePort(text) {
  if (text === undefined || text.trim() === '') return 3000
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0
  if (port < 1 || port > LAST_PORT) {
    throw new Failure(
      `PORT is not a port: ${text} (allowed: a whole number from 1 to ${LAST_PORT})`,
    )
  }
  return port
}

/**
 * Why a port cannot be used, or null if it can. Both the loopback address and all addresses are
 * tried: a program that listens on one of them alone is in the way too.
 * @param {number} port
 * @returns {Promise<string | null>}
 */
export async function portTrouble(port) {
  return (await listenOn(port, '127.0.0.1')) ?? (await listenOn(port))
}

/** @param {number} port @param {string} [host] @returns {Promise<string | null>} */
function listenOn(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)))
  })
}

/** Throws a sentence that says what to do if the port cannot be used. @param {number} port */
export async function demandPort(port) {
  const trouble = await portTrouble(port)
  if (trouble === null) return
  if (trouble === 'EACCES') {
    throw new Failure(
      `Port ${port} may not be used by this user. Choose one above 1023: PORT=3000 npm start`,
    )
  }
  if (trouble !== 'EADDRINUSE') throw new Failure(`Port ${port} cannot be used: ${trouble}`)
  throw new Failure(
    `Port ${port} is taken: another program listens there. Stop that program, or choose another port: PORT=${await freePortAfter(port)} npm start`,
  )
}

/** @param {number} port */
async function freePortAfter(port) {
  for (let next = port + 1; next <= Math.min(port + 20, LAST_PORT); next++) {
    if ((await portTrouble(next)) === null) return next
  }
  return anyFreePort()
}

/** A port that is free now. @returns {Promise<number>} */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = address !== null && typeof address === 'object' ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
