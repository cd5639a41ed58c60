import type { FormEvent } from 'react'
import { OwnKept } from './own-kept.client'
import type { Example } from './own-page.client'

async function openFile(file: File | undefined): Promise<void> {
  if (!file) return
  const { openFiles } = await import('./dropped')
  await openFiles([file])
}

async function openPasted(event: FormEvent<HTMLFormElement>): Promise<void> {
  event.preventDefault()
  const field = event.currentTarget.elements.namedItem('pasted')
  if (!(field instanceof HTMLTextAreaElement)) return
  const { openGiven } = await import('./open-dataset')
  await openGiven({ file: 'the pasted text', text: field.value })
}

async function openExample({ id }: Example): Promise<void> {
  const { openGiven } = await import('./open-dataset')
  const answer = await fetch(`/api/datasets/${id}`)
  await openGiven({ file: `${id}.json`, text: await answer.text() })
}

/** The ways to open a dataset: a file, text, one that is kept, or one from here to begin with. */
export function OwnStart({ examples }: { examples: Example[] }) {
  return (
    <div className="own-ways">
      <section aria-labelledby="own-file">
        <h2 id="own-file">Open a file</h2>
        <label className="own-drop">
          <span>
            A dataset as JSON or YAML, or a PNG or SVG made here, which opens its view. A file can
            also be dropped on any page.
          </span>
          <input
            type="file"
            accept=".json,.yaml,.yml,.png,.svg,application/json,image/png,image/svg+xml"
            onChange={(event) => openFile(event.currentTarget.files?.[0])}
          />
        </label>
      </section>
      <Paste />
      <OwnKept />
      <Examples examples={examples} />
    </div>
  )
}

function Paste() {
  return (
    <section aria-labelledby="own-paste">
      <h2 id="own-paste">Paste</h2>
      <form onSubmit={openPasted}>
        <label className="hidden-visually" htmlFor="own-pasted">
          A dataset as JSON or YAML
        </label>
        <textarea
          id="own-pasted"
          name="pasted"
          rows={5}
          spellCheck={false}
          autoComplete="off"
          placeholder="A dataset as JSON or YAML"
          required
        />
        <button type="submit" className="plain-button">
          Open the text
        </button>
      </form>
    </section>
  )
}

function Examples({ examples }: { examples: Example[] }) {
  return (
    <section aria-labelledby="own-example">
      <h2 id="own-example">Start from one that is here</h2>
      <ul>
        {examples.map((example) => (
          <li key={example.id} className="own-row">
            <span id={`own-${example.id}`}>{example.title}</span>
            <a
              href={`/api/datasets/${example.id}`}
              download={`${example.id}.json`}
              aria-describedby={`own-${example.id}`}
            >
              Download its file
            </a>
            <button
              type="button"
              className="plain-button"
              aria-describedby={`own-${example.id}`}
              onClick={() => openExample(example)}
            >
              Open a copy
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet">
        The file holds everything: dimensions and levels, systems, readings, reasons, sources.
        Change it, and open it here.
      </p>
    </section>
  )
}
