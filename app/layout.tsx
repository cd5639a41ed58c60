import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { DropTarget } from '@/components/own/drop-target.client'
import { readTheme, THEME_COOKIE } from '@/components/ui/theme'
import { THEME_HEADER } from '@/lib/http/embed-theme'
import './fonts.css'
import './tokens.css'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Outcrop', template: '%s · Outcrop' },
  description:
    'Compare systems along qualitative dimensions: radar, stack and matrix over one evidenced dataset.',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** Every page is drawn per request: the policy of its scripts carries a nonce. */
export const dynamic = 'force-dynamic'

/** Faces seen at the top of every page: asked for before the style sheet names them. */
const FIRST_FONTS = ['sofia-400', 'sofia-500', 'sofia-600', 'besley-600']

export default async function RootLayout({ children }: { children: ReactNode }) {
  const embedded = (await headers()).get(THEME_HEADER)
  const theme = embedded ?? readTheme((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <html lang="en" data-theme={theme === 'system' ? undefined : theme}>
      <head>
        {embedded !== null && <base target="_blank" />}
        {FIRST_FONTS.map((file) => (
          <link
            key={file}
            rel="preload"
            href={`/fonts/${file}-latin.woff2`}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ))}
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        {children}
        <DropTarget />
      </body>
    </html>
  )
}
