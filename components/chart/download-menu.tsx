import { Icon } from '@/components/ui/icon'
import { FORMATS } from '@/lib/export/formats'
import { joinAddress, withValues } from '@/lib/view/address'

/** The picture as a file, and its content as data: links that work without a script. */
export function DownloadMenu({ address }: { address: string }) {
  const [path = '', search = ''] = address.split('?')
  return (
    <details className="menu">
      <summary>
        <Icon name="download" /> Download
      </summary>
      <ul className="sheet">
        {FORMATS.map(({ id, extension, label }) => (
          <li key={id}>
            <a
              className="choice"
              download
              href={joinAddress(`${path}.${extension}`, withValues(search, 'download', ['1']))}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
