/**
 * Asks a server again and again for a picture that it knows to be known: `not-modified.mjs <address>
 * <seconds>`. Prints how many answers of 304 came in a second, over connections that stay open.
 */
import { Agent, get } from 'node:http'

const [address = '', seconds = '3'] = process.argv.slice(2)
const CONNECTIONS = 16
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })

/** @param {Record<string, string>} headers @returns {Promise<import('node:http').IncomingMessage>} */
function ask(headers) {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer))
    }).once('error', reject)
  })
}

const { headers, statusCode } = await ask({})
if (statusCode !== 200 || headers.etag === undefined)
  throw new Error(`${address} answers ${statusCode}`)
const known = { 'if-none-match': headers.etag }

/** @param {number} until */
async function askUntil(until) {
  let answers = 0
  while (performance.now() < until) {
    const { statusCode } = await ask(known)
    if (statusCode !== 304) throw new Error(`${address} answers ${statusCode}, not 304`)
    answers++
  }
  return answers
}

/** @param {number} most */
async function answersIn(most) {
  const until = performance.now() + most * 1000
  const all = await Promise.all(Array.from({ length: CONNECTIONS }, () => askUntil(until)))
  return all.reduce((sum, each) => sum + each, 0)
}

await answersIn(1)
process.stdout.write(String((await answersIn(Number(seconds))) / Number(seconds)))
agent.destroy()
