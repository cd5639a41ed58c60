import type { ShownSystem, View } from './view'

/** The system that others are likened to when none is named: the dataset's subject, else the first shown. */
export function subjectOf({ head, systems }: View): ShownSystem | undefined {
  return systems.find(({ id }) => id === head.subject) ?? systems[0]
}
