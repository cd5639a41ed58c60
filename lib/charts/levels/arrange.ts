import { counted } from '../../number-words'
import type { Frame } from '../../scene/frame'
import type { LegendEntry } from '../../scene/legend'
import { type Plate, plate } from '../../scene/plate'
import type { SceneNode } from '../../scene/scene'
import { count } from '../../words'
import type { LevelsRow } from './bar-row'
import { titleOf } from './describe'
import { type LevelsLook, type LevelsScale, lookOf, type Members, MOST_MARKED } from './look'
import { namesFit } from './members'
import { barsOf, type LevelsModel } from './model'
import type { BarPlace } from './plan'
import { rowsOf } from './rows'

/** A picture with everything in its place. */
export type Arranged = {
  width: number
  height: number
  nodes: SceneNode[]
  scale: LevelsScale
  bars: BarPlace[]
}

/** Places everything on a sheet; null if a fixed one has no room for a single bar. */
export function arrangeLevels(model: LevelsModel, frame: Frame): Arranged | null {
  const usual = plateOf(model, frame, 'marked')
  const first = usual.box
  const gap = barsOf(model).some(({ several, states }) => !several && states.length > 0)
  const full = fitted(lookOf(frame, first, { systems: model.systems.length, gap }), model)
  if (!Number.isFinite(first.height)) {
    return place(
      { around: usual, frame, scale: full.scale },
      rowsOf({ model, look: full, most: Infinity }),
    )
  }
  for (const { look, most } of tries(full, barsOf(model).length)) {
    const around = plateOf(model, frame, look.members)
    const rows = rowsOf({ model, look, most })
    if (heightOf(rows) > around.box.height) continue
    const airy = aired({ model, look, most }, around.box.height)
    return place({ around, frame, scale: look.scale }, airy ?? rows)
  }
  return null
}

/** Names beside the markers if every one fits, else markers alone. */
function fitted(look: LevelsLook, { systems }: LevelsModel): LevelsLook {
  if (look.members !== 'named') return look
  const named = namesFit(
    systems.map(({ name }) => name),
    look,
  )
  return (named && look.keyed) || systems.length > MOST_MARKED
    ? look
    : { ...look, members: 'marked' }
}

type Try = { look: LevelsLook; most: number }

/** From all there is to a single bar: what a reader can do without goes first. */
function* tries(full: LevelsLook, bars: number): Generator<Try> {
  const tight = { ...full, pad: Math.max(3, full.pad - 2) }
  const bare = { ...tight, members: 'none', groups: false, empty: false, brief: true } as const
  const looks = [
    full,
    tight,
    { ...tight, empty: false },
    { ...bare, groups: true },
    { ...bare, brief: false },
    bare,
  ]
  for (const look of looks) yield { look, most: Infinity }
  for (let most = bars - 1; most > 0; most -= 1) yield { look: bare, most }
}

/** The same with more air between bars, as far as the sheet has room for it. */
function aired({ model, look, most }: Try & { model: LevelsModel }, room: number) {
  for (const air of [12, 9, 6, 4, 2]) {
    const rows = rowsOf({ model, look: { ...look, pad: look.pad + air }, most })
    if (heightOf(rows) <= room) return rows
  }
  return null
}

function heightOf(rows: readonly LevelsRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0)
}

type Sheet = { around: Plate; frame: Frame; scale: LevelsScale }

function place({ around, frame, scale }: Sheet, rows: readonly LevelsRow[]): Arranged {
  let top = around.box.y
  const nodes: SceneNode[] = []
  const bars: BarPlace[] = []
  for (const row of rows) {
    nodes.push(...row.draw(top))
    if (row.bar) bars.push(row.bar(top))
    top += row.height
  }
  const rest = around.close(top - around.box.y)
  return {
    width: frame.width,
    height: rest.height,
    nodes: [...around.nodes, ...nodes, ...rest.nodes],
    scale,
    bars,
  }
}

/** `members`: where systems have marks, these show what is only likely. */
function plateOf(model: LevelsModel, frame: Frame, members: Members): Plate {
  const { systems, weak, remarks, source } = model
  const likely = `${count(weak, 'reading')} ${weak === 1 ? 'is' : 'are'} only likely.`
  const bars = counted(barsOf(model).length, 'dimension')
  return plate(frame, {
    title: titleOf(model),
    subtitle: `How many systems stand at each level of ${bars}?`,
    caption: [
      captionOf(systems.length, frame),
      ...(weak > 0 && members === 'none' ? [likely] : []),
      ...remarks,
    ].join(' '),
    source,
    arrange: 'top',
    legend: members === 'none' ? [] : legendEntries(model),
  })
}

/** Of more systems some would share a marker. */
function legendEntries({ systems }: LevelsModel): LegendEntry[] {
  if (systems.length > MOST_MARKED) return []
  return systems.map(({ id, name, slot }) => ({ key: id, name, slot, line: false }))
}

/** What stands beside every picture of levels. */
function captionOf(systems: number, { density }: Frame): string {
  const all = systems === 1 ? 'the one system' : `all ${systems} systems`
  const read = `Each bar is ${all}; what is not known stands at its right end.`
  return density === 'talk' ? read : `${read} Levels describe; a later one is not better.`
}
