import { chartKind } from './index'
import type { RegisteredKind } from './register-kind'

export type OptionChoice = {
  key: string
  label: string
  values: { value: string; label: string }[]
}
/** What a page says of a kind, and the options a reader chooses between. */
export type ChartFacts = Pick<RegisteredKind, 'id' | 'title' | 'answers'> & {
  options: OptionChoice[]
}

/** The facts of the kind of that id. Throws `unknown-chart` with the nearest ids. */
export function chartFacts(id: string): ChartFacts {
  const kind = chartKind(id)
  const options = kind.optionChoices().map(({ key, values }) => {
    const words = kind.optionWords(key)
    const label = (value: string) => words?.values[value] ?? inWords(value)
    return {
      key,
      label: words?.label ?? inWords(key),
      values: values.map((value) => ({ value, label: label(value) })),
    }
  })
  return { id: kind.id, title: kind.title, answers: kind.answers, options }
}

function inWords(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
}
