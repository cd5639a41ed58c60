import type { Dimension } from '../../dataset/schema'
import { count } from '../../words'
import type { TalkSlide } from '../schema'
import { groupFinding } from './group-findings'
import { type Making, notesOn, pictureSlide, type Slide } from './making'

/** What can be read from the back of a room: spokes of a web, webs over one another, rows of a matrix. */
const MOST = { spokes: 8, overlaid: 3, rows: 12, multiples: 12 } as const
const LEAST_SPOKES = 3
/** Characters of notes to one step. */
const NOTES = 1200

/** A slide for each group of dimensions; two where its scales are too many for one web. */
export function groupSlides(making: Making): TalkSlide[] {
  return making.dataset.groups.flatMap(({ label, dimensions }, place) => {
    const scales = dimensions.filter(({ type }) => type === 'ordinal')
    const group = { id: `group-${place + 1}`, label }
    if (scales.length < LEAST_SPOKES) return tableSlide(making, { ...group, dimensions })
    const parts = evenParts(scales, MOST.spokes)
    return parts.flatMap((part, index) => {
      const within = parts.length > 1 ? `-${index + 1}` : ''
      const shown = parts.length > 1 ? part : dimensions
      const ids = { id: `${group.id}${within}`, label, dimensions: shown }
      return radarSlide(making, { ...ids, scales: part })
    })
  })
}

/** The systems on the same scales, a web each; nothing for so few that one web has them all. */
export function multiplesSlide(making: Making): TalkSlide[] {
  const { systems, dataset, view } = making
  if (systems.length <= MOST.overlaid || systems.length > MOST.multiples) return []
  const scales = view.dimensions.filter(({ type }) => type === 'ordinal').map(({ id }) => id)
  const chosen = (dataset.spokes.length > 0 ? dataset.spokes : scales).slice(0, MOST.spokes)
  if (chosen.length < LEAST_SPOKES) return []
  const complete = systems.filter(({ id }) =>
    chosen.every((scale) => view.cells[`${id}/${scale}`]?.state === 'known'),
  )
  const show = `radar?dims=${chosen.join(',')}&arrange=multiples`
  const title = `${complete.length} of ${systems.length} systems ${complete.length === 1 ? 'is' : 'are'} known on all of ${chosen.length} scales`
  return pictureSlide(making, { id: 'profiles', title, show, notes: notesOn(making, show, NOTES) })
}

type Group = { id: string; label: string; dimensions: readonly Dimension[] }

/** The subject alone, two more over it, all with a web each; with what no web has, a table. */
function radarSlide(making: Making, group: Group & { scales: readonly Dimension[] }): TalkSlide[] {
  const { systems } = making
  const dims = idsOf(group.scales)
  const at = (ids: readonly string[]) => `radar?systems=${ids.join(',')}&dims=${dims}`
  const ids = systems.map(({ id }) => id)
  const joining = systems.slice(1, MOST.overlaid).map(({ id, name }, index) => {
    const shown = ids.slice(0, index + 2)
    return {
      ...{ set: { systems: shown.join(',') }, caption: `${name} joins`, show: at(shown) },
      notes: notesOn(making, at([id]), NOTES),
    }
  })
  const all = ids.length > MOST.overlaid && ids.length <= MOST.multiples
  const each: Slide['steps'] = all
    ? [
        {
          ...{ set: { systems: ids.join(',') }, show: at(ids), notes: 'A web for each of them.' },
          caption: `All ${count(ids.length, 'system')}, a web each`,
        },
      ]
    : []
  const beyond = group.dimensions.length > group.scales.length
  const table = beyond ? tableStep(ids, group.dimensions) : []
  return pictureSlide(making, {
    ...{ id: group.id, title: groupFinding(making, group.label, group.dimensions) },
    ...{ show: at(ids.slice(0, 1)), caption: systems[0]?.name ?? '' },
    notes: notesOn(making, at(ids.slice(0, 1)), NOTES),
    steps: [...joining, ...each, ...table],
  })
}

/** For a group that is more than its scales: the same cells in rows and columns, with those dimensions that are no scales. */
function tableStep(ids: readonly string[], dimensions: readonly Dimension[]) {
  if (ids.length > MOST.rows) return []
  const set = { systems: ids.join(','), dims: idsOf(dimensions) }
  const show = `matrix?systems=${set.systems}&dims=${set.dims}`
  const notes = 'The same cells as a table: unknown is not the lowest level.'
  return [{ chart: 'matrix', set, show, notes, caption: 'The same cells as a table' }]
}

/** A group without a web: as a table of few systems, else as counts of each answer. */
function tableSlide(making: Making, { id, label, dimensions }: Group): TalkSlide[] {
  const title = groupFinding(making, label, dimensions)
  const dims = idsOf(dimensions)
  const table = `matrix?dims=${dims}`
  const counts = `levels?dims=${dims}`
  const tries = making.systems.length <= MOST.rows ? [table, counts] : [counts, table]
  for (const show of tries) {
    const slides = pictureSlide(making, { id, title, show, notes: notesOn(making, show, 2500) })
    if (slides.length > 0) return slides
  }
  return []
}

function idsOf(dimensions: readonly Dimension[]): string {
  return dimensions.map(({ id }) => id).join(',')
}

/** As few parts as hold so many each, as even as they can be. */
function evenParts<Each>(all: readonly Each[], most: number): Each[][] {
  const parts = Math.ceil(all.length / most)
  const size = Math.ceil(all.length / parts)
  return Array.from({ length: parts }, (_, index) => all.slice(index * size, (index + 1) * size))
}
