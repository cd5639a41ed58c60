import { Icon } from '@/components/ui/icon'
import { FORMATS } from '@/lib/export/formats'
import { joinAddress, withValues } from '@/lib/view/address'

/** Every file of a picture, as it usually is, and all of its sheets at once. */
const FILES = [...FORMATS, { id: 'zip', extension: 'zip', label: 'ZIP, all sheets' }]

/** The picture as a file, and its content as data: links that work without a script. */
export function DownloadMenu({ address }: { address: string }) {
  const [path = '', search = ''] = address.split('?')
  return (
    <details className="menu">
      <summary>
        <Icon name="download" /> Export
      </summary>
      <ul className="sheet">
        {FILES.map(({ id, extension, label }) => (
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
