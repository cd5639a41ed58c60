import { CopyLink } from '@/components/ui/copy-link.client'
import { Logo } from '@/components/ui/logo'
import { ThemeToggle } from '@/components/ui/theme-toggle.client'
import { PageGround } from './page-ground'

export type Place = { label: string; href: string; current?: boolean }

/** The top bar: the name, where one can go, what one can do here; closed by the ground line. */
export function SiteBar({ places }: { places: Place[] }) {
  return (
    <header className="bar">
      <div className="bar-row">
        <a className="home" href="/" aria-label="Outcrop, all datasets">
          <Logo />
        </a>
        <nav aria-label="Pictures" className="bar-places">
          {places.map((place) => (
            <a key={place.href} href={place.href} aria-current={place.current ? 'page' : undefined}>
              {place.label}
            </a>
          ))}
        </nav>
        <div className="bar-actions">
          <CopyLink />
          <ThemeToggle />
        </div>
      </div>
      <PageGround />
    </header>
  )
}
