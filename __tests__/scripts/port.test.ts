import { spawnSync } from 'node:child_process'
import { createServer, type Server } from 'node:net'
import { anyFreePort, demandPort, parsePort, portTrouble } from '../../scripts/setup/port.mjs'

function listen(port: number, host?: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, host }, () => resolve(server))
  })
}

describe('PORT', () => {
  it.each([undefined, '', '  '])('is 3000 when it says nothing (%p)', (text) => {
    expect(parsePort(text)).toBe(3000)
  })

  it.each([
    ['1', 1],
    ['8080', 8080],
    ['65535', 65535],
  ])('takes %s', (text, port) => {
    expect(parsePort(text)).toBe(port)
  })

  it.each(['0', '65536', '-1', '3000.5', '1e3', 'abc', '0x50', '999999'])(
    'refuses %s and says what is allowed',
    (text) => {
      expect(() => parsePort(text)).toThrow(
        `PORT is not a port: ${text} (allowed: a whole number from 1 to 65535)`,
      )
    },
  )
})

describe('a taken port', () => {
  it.each(['127.0.0.1', undefined])(
    'is noticed when another program listens on %p',
    async (host) => {
      const port = await anyFreePort()
      const other = await listen(port, host)
      expect(await portTrouble(port)).toBe('EADDRINUSE')
      other.close()
    },
  )

  it('gets a sentence with what to do, and the next free port', async () => {
    const port = await anyFreePort()
    const other = await listen(port)
    const next = await demandPort(port).then(String, (error: Error) => error.message)
    expect(next).toMatch(
      new RegExp(
        `^Port ${port} is taken: .* Stop that program, or choose another port: PORT=\\d+ npm start$`,
      ),
    )
    other.close()
  })

  it('is fine once it is free again', async () => {
    const port = await anyFreePort()
    await expect(demandPort(port)).resolves.toBeUndefined()
  })

  it('ends npm start at once, with exit code 1 and no stack', () => {
    const start = spawnSync(process.execPath, ['scripts/start.mjs'], {
      env: { ...process.env, PORT: 'abc' },
      encoding: 'utf8',
    })
    expect(start.status).toBe(1)
    expect(start.stderr).toBe('PORT is not a port: abc (allowed: a whole number from 1 to 65535)\n')
  })
})
