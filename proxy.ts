import { type NextRequest, NextResponse } from 'next/server'
import { isPlace } from './lib/http/missing-place.server'
import { PAGE_HEADERS, PATH_HEADER, pagePolicy } from './lib/http/security-headers'

const NOWHERE = '/nothing/is/at/this/address'
const DEVELOPMENT = process.env.NODE_ENV === 'development'

/**
 * Gives each page a nonce of its own. Next reads it from the policy in the request's headers and puts
 * it on its scripts; `x-nonce` carries it to the layout. The path goes along for the page that says
 * what lies nearest to an address that leads nowhere.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = btoa(crypto.randomUUID())
  const policy = pagePolicy({ nonce, development: DEVELOPMENT })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('Content-Security-Policy', policy)
  headers.set(PATH_HEADER, request.nextUrl.pathname)

  // No route matches the rewritten path, so that the server draws the missing page as a page: when a
  // page itself says that it is missing, Next leaves the drawing to the browser's script.
  const here = await isPlace(request.nextUrl.pathname)
  const response = here
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL(NOWHERE, request.url), { request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(PAGE_HEADERS)) response.headers.set(name, value)
  return response
}

/** Everything but the API, files of the build, fonts and pictures, which bring their own headers. */
export const config = {
  matcher: [
    '/((?!api(?:/|$)|_next/|fonts/|icon\\.svg$|[a-z][a-z0-9-]*/[a-z][a-z0-9-]*\\.[A-Za-z0-9]{1,12}$).*)',
  ],
}
