import { FORMATS } from '@/lib/export/formats'
import { ADVICE } from './advice'
import type { Change } from './use-choice'

/** What to give whom; each entry makes the choice. */
export function AdviceList({ change }: { change: Change }) {
  const offered = ADVICE.filter(({ format }) => FORMATS.some(({ id }) => id === format))
  return (
    <section className="export-advice" aria-labelledby="export-advice">
      <h3 id="export-advice">What to give whom</h3>
      <ul>
        {offered.map(({ whom, why, format, sheet }) => (
          <li key={whom}>
            <button type="button" className="quiet-button" onClick={() => change(sheet, format)}>
              {whom}
            </button>
            <span>{why}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
