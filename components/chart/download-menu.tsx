import { Icon } from '@/components/ui/icon'
import { joinAddress, withValues } from '@/lib/view/address'

const FILES = [
  { format: 'svg', label: 'SVG, a drawing' },
  { format: 'png', label: 'PNG, 1920 x 1080' },
  { format: 'csv', label: 'CSV, every assessment' },
  { format: 'json', label: 'JSON, words and model' },
  { format: 'md', label: 'Markdown, in words' },
] as const

/** The picture as a file, and its content as data: links that work without a script. */
export function DownloadMenu({ address }: { address: string }) {
  const [path = '', search = ''] = address.split('?')
  return (
    <details className="menu">
      <summary>
        <Icon name="download" /> Download
      </summary>
      <ul className="sheet">
        {FILES.map(({ format, label }) => (
          <li key={format}>
            <a
              className="choice"
              download
              href={joinAddress(`${path}.${format}`, withValues(search, 'download', ['1']))}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
