import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { oembedAddress } from '@/lib/http/oembed-address'
import type { Share, SharedPicture } from '@/lib/http/share'
import { siteOrigin } from '@/lib/http/share-origin.server'

/** Longer words beside a picture are cut by those who show them. */
const LONGEST_ALT = 420

type Page = {
  title: string
  description: string
  share: Share
  /** The page shows one picture, which other sites can take in: its own words go along. */
  single?: boolean
}

/**
 * What a page says of itself: title, description, its canonical address, the picture that stands for it
 * where a link is shown, and for a page of one picture where it can be had for a frame.
 */
export async function shareMetadata({
  title,
  description,
  share,
  single,
}: Page): Promise<Metadata> {
  const { origin } = siteOrigin(await headers())
  const { address, picture, own } = share
  const words =
    single && own && picture
      ? { title: picture.title, description: picture.alt }
      : { title, description }
  const images = picture ? [imageOf(picture)] : undefined
  return {
    metadataBase: new URL(origin),
    title,
    description: words.description,
    alternates: {
      canonical: address,
      ...(single && {
        types: {
          'application/json+oembed': [{ url: oembedAddress(origin, address), title: words.title }],
        },
      }),
    },
    openGraph: {
      ...words,
      url: address,
      siteName: 'Outcrop',
      type: 'website',
      images,
    },
    twitter: {
      ...words,
      card: images ? 'summary_large_image' : 'summary',
      images,
    },
  }
}

function imageOf({ href, width, height, alt }: SharedPicture) {
  return { url: href, width, height, alt: altOf(alt), type: 'image/png' }
}

function altOf(words: string): string {
  if (words.length <= LONGEST_ALT) return words
  const cut = words.slice(0, LONGEST_ALT)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`
}
