import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { Providers } from '@/components/providers.client'
import { readTheme, THEME_COOKIE } from '@/components/ui/theme'
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

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <html lang="en" data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <Providers>{children}</Providers>
      </body>
    </html>
  )
}
