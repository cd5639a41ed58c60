import type { ShownSystem, View } from './view'

/** The system that others are likened to when none is named: the dataset's subject, else the first shown. */
export function subjectOf({ head, systems }: View): ShownSystem | undefined {
  return systems.find(({ id }) => id === head.subject) ?? systems[0]
}

/** The systems shown in the order in which two of them are compared when none is named: the dataset's subject, then as declared. */
export function comparedFirst({ all, head, systems }: View): ShownSystem[] {
  const shown = all.flatMap(({ id }) => systems.find((each) => each.id === id) ?? [])
  const subject = shown.find(({ id }) => id === head.subject)
  return subject ? [subject, ...shown.filter((each) => each !== subject)] : shown
}
