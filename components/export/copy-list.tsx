import { isSheet } from './choice'
import type { Said, useCopies } from './use-copies'

export type Copies = ReturnType<typeof useCopies>

/** What can be taken without a file. */
export function CopyList({ copies, format }: { copies: Copies; format: string }) {
  const groups: [string, [string, () => void][]][] = [
    [
      'Link',
      [
        ['to the file', copies.fileLink],
        ['to the page, with this choice', copies.pageLink],
      ],
    ],
    [
      'Words and data',
      [
        ['Alternative text', copies.alt],
        ['Table', copies.table],
        ['CSV', copies.csv],
      ],
    ],
    [
      'Code for a site',
      [
        [`HTML image, ${isSheet(format) && format === 'svg' ? 'SVG' : 'PNG'}`, copies.html],
        ['Markdown', copies.markdown],
        ['Frame', copies.frame],
      ],
    ],
  ]
  return (
    <section className="export-copies" aria-labelledby="export-copy">
      <h3 id="export-copy">Copy</h3>
      <dl>
        {groups.map(([name, entries]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {entries.map(([label, copy]) => (
                <button
                  key={label}
                  type="button"
                  className="quiet-button"
                  aria-label={name === 'Link' ? `Link ${label}` : undefined}
                  onClick={copy}
                >
                  {label}
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** How the last copy went, and what to do by hand if the browser refused. */
export function CopySaid({ said }: { said: Said }) {
  return (
    <div className="export-said">
      <p role="status">{said.words}</p>
      {said.byHand !== '' && (
        <textarea
          readOnly
          aria-label="To copy by hand"
          value={said.byHand}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  )
}
