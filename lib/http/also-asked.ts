import type { OptionValues } from '../charts/kind-options'
import { viewHref } from '../view/query-url'
import { subjectOf } from '../view/subject'
import type { View } from '../view/view'

/** The same question of other systems: what leads in, and a link for each. */
export type AlsoAsked = { label: string; links: { name: string; href: string }[] }

type Input = { chart: string; dataset: string; view: View; options: OptionValues }

/** More systems than these are chosen on the page of the picture. */
const MOST = 12

/** Of whom a likeness or a comparison may be asked as well; null where the question is about all. */
export function alsoAsked({ chart, dataset, view, options }: Input): AlsoAsked | null {
  const { query, systems } = view
  const subject = systems.find(({ id }) => id === options.of) ?? subjectOf(view)
  const others = systems.filter(({ id }) => id !== subject?.id)
  if (!subject || others.length === 0 || systems.length > MOST || view.beyond > 0) return null
  const path = `/${dataset}/${chart}`
  switch (chart) {
    case 'likeness': {
      const href = (of: string) => viewHref(path, query, { ...options, of })
      return {
        label: 'What is like',
        links: others.map(({ id, name }) => ({ name, href: href(id) })),
      }
    }
    case 'pair': {
      const href = (id: string) => viewHref(path, { ...query, systems: [subject.id, id] }, options)
      const links = others.map(({ id, name }) => ({ name, href: href(id) }))
      return { label: `${subject.name} beside`, links }
    }
    default:
      return null
  }
}
