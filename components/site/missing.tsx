import { capital } from '@/lib/number-words'

type Props = { title: string; sentence: string; links: { href: string; label: string }[] }

/** What failed, what is still there, and where to go. */
export function Missing({ title, sentence, links }: Props) {
  return (
    <>
      <h1>{title}</h1>
      <p className="page-lead">{capital(sentence)}</p>
      <ul className="links">
        {[...links, { href: '/', label: 'All datasets' }].map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
