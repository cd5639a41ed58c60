import { type NextRequest, NextResponse } from 'next/server'
import { isEmbedPath, readEmbedTheme, THEME_HEADER } from './lib/http/embed-theme'
import { isPlace } from './lib/http/missing-place.server'
import { FRAMED_HEADERS, PAGE_HEADERS, PATH_HEADER, pagePolicy } from './lib/http/security-headers'

const NOWHERE = '/nothing/is/at/this/address'
const DEVELOPMENT = process.env.NODE_ENV === 'development'

/**
 * Gives each page a nonce of its own. Next reads it from the policy in the request's headers and puts
 * it on its scripts; `x-nonce` carries it to the layout. The path goes along for the page that says
 * what lies nearest to an address that leads nowhere, and the theme of an embed for the layout.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = btoa(crypto.randomUUID())
  const { pathname, searchParams } = request.nextUrl
  const framed = isEmbedPath(pathname)
  const own = pathname === '/own'
  const policy = pagePolicy({ nonce, development: DEVELOPMENT, framed, own })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('Content-Security-Policy', policy)
  headers.set(PATH_HEADER, pathname)
  headers.delete(THEME_HEADER)
  if (framed) headers.set(THEME_HEADER, readEmbedTheme(searchParams.get('theme')))

  // No route matches the rewritten path, so that the server draws the missing page as a page: when a
  // page itself says that it is missing, Next leaves the drawing to the browser's script.
  const here = await isPlace(pathname)
  const response = here
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL(NOWHERE, request.url), { request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  const others = framed ? FRAMED_HEADERS : PAGE_HEADERS
  for (const [name, value] of Object.entries(others)) response.headers.set(name, value)
  return response
}

/** Everything but the API, files of the build, fonts and pictures, which bring their own headers. */
export const config = {
  matcher: [
    '/((?!api(?:/|$)|_next/|fonts/|icon\\.svg$|[a-z][a-z0-9-]*/[a-z][a-z0-9-]*\\.[A-Za-z0-9]{1,12}$).*)',
  ],
}
