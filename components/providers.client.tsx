'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'

let ofVisit: QueryClient | null = null

/** The browser has one for all pages of a visit; the server one for each drawing. */
function clientOf(): QueryClient {
  if (typeof window === 'undefined') return newClient()
  ofVisit ??= newClient()
  return ofVisit
}

function newClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: 1 } },
  })
}

/** One store of answers for a visit; answers belong to a dataset's hash, so they do not go stale. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(clientOf)
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
