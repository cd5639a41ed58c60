import { NextRequest } from 'next/server'
import { proxy } from '../../../proxy'

async function policyOf(path: string): Promise<string[]> {
  const { headers } = await proxy(new NextRequest(`http://localhost${path}`))
  return (headers.get('content-security-policy') ?? '').split('; ')
}

it('the page for own datasets may run WebAssembly, and sends no form', async () => {
  const policy = await policyOf('/own')
  expect(policy.find((rule) => rule.startsWith('script-src'))).toMatch(
    /^script-src 'self' 'nonce-[^']+' 'strict-dynamic' 'wasm-unsafe-eval'$/,
  )
  expect(policy).toContain("form-action 'none'")
  expect(policy).toContain("connect-src 'self'")
})

it.each(['/', '/open-intelligence', '/open-intelligence/radar', '/own/more'])(
  'no other page may: %s',
  async (path) => {
    const policy = await policyOf(path)
    expect(policy.join()).not.toContain('wasm')
    expect(policy).toContain("form-action 'self'")
  },
)

it('stands at its own address, with nothing below it', async () => {
  const rewritten = async (path: string) =>
    (await proxy(new NextRequest(`http://localhost${path}`))).headers.get('x-middleware-rewrite')
  expect(await rewritten('/own')).toBeNull()
  expect(await rewritten('/own/more')).toContain('/nothing/is/at/this/address')
})
