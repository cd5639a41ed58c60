import { type KeyboardEvent, useRef } from 'react'
import { useFormInStep } from '@/components/filters/use-form-in-step'
import { Icon } from '@/components/ui/icon'
import { valuesOf, withValues } from '@/lib/view/address'
import type { TableView } from '@/lib/view/table/table-view'
import { inThousands } from '@/lib/words'
import { HiddenKeys, ShowButton } from './hidden-keys'

/** Words sought in every cell and name, with how many cells they hit; Escape empties the field. */
export function MatrixSearch({ view, search }: { view: TableView; search: string }) {
  const form = useFormInStep(search)
  const clear = useRef<HTMLAnchorElement>(null)
  const words = valuesOf(search, 'q').join(',')
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const field = event.currentTarget
    if (event.key !== 'Escape' || field.value === '') return
    // what the page does with this key (close the evidence) is for the next time
    event.preventDefault()
    field.value = ''
    clear.current?.click()
  }
  return (
    <search aria-label="Words">
      <form ref={form} className="matrix-search" method="get">
        <label>
          <Icon name="search" />
          <span className="hidden-visually">Find a word in any cell</span>
          <input
            type="search"
            name="q"
            defaultValue={words}
            placeholder="Find a word in any cell"
            autoComplete="off"
            aria-describedby="search-reach"
            onKeyDown={onKeyDown}
          />
        </label>
        <output>{words !== '' && view.hits !== null && hitWords(view.hits)}</output>
        <a
          ref={clear}
          href={`?${withValues(search, 'q', [])}`}
          hidden={words === ''}
          aria-label="Clear the words"
        >
          <Icon name="close" />
        </a>
        <p id="search-reach" className="search-reach" data-sought={words !== '' || undefined}>
          In names, values and reasons; not in sources.
        </p>
        <HiddenKeys search={search} fields={['q']} />
        <ShowButton />
      </form>
    </search>
  )
}

function hitWords(hits: number): string {
  return `${inThousands(hits)} ${hits === 1 ? 'cell' : 'cells'}`
}
