import { readable } from '@/lib/view/address'

type Props = {
  /** Path and query of the picture, without a format: `/<dataset>/<chart>?<query>`. */
  address: string
  /** Why there is nothing to show; empty where there is. */
  none?: string
}

/** The way from a picture to a stage with it, the keys at hand; or why there is none. */
export function PresentLink({ address, none = '' }: Props) {
  return none === '' ? (
    <a href={presentHref(address)}>Present</a>
  ) : (
    <span className="quiet">{none}</span>
  )
}

/** `/talks/present` made of this very picture; the stage takes the focus. */
export function presentHref(address: string): string {
  return address.replace(
    /^\/([^/]+)\/(.+)$/,
    (_, of, show) => `/talks/present?of=${of}&show=${readable(show)}#stage`,
  )
}
