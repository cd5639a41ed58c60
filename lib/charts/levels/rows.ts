import { type Block, below, NOTHING, rule, space, words } from '../../scene/block'
import { marker } from '../../scene/marker'
import { stateKey } from '../../scene/state-key'
import { listWords } from '../../words'
import { barRow, type LevelsRow, wordsIn } from './bar-row'
import { uncountedWords } from './describe'
import { flowBlock } from './key-line'
import type { LevelsLook } from './look'
import { barsOf, type LevelsModel } from './model'
import { severalRow } from './several-row'

/** How many bars a sheet has room for; those whose counts overlap come last. */
type Shown = { model: LevelsModel; look: LevelsLook; most: number }

/** All that stands on a sheet, from the top down; bars that have no room are named. */
export function rowsOf({ model, look, most }: Shown): LevelsRow[] {
  const wanted = new Set(barsOf(model).slice(0, most))
  const even = Math.max(
    0,
    ...[...wanted].flatMap((bar) => (bar.several ? [] : [wordsIn({ bar, look })])),
  )
  const groups = model.groups.flatMap(({ label, bars }): LevelsRow[] => {
    const shown = bars.filter((bar) => wanted.has(bar))
    if (shown.length === 0) return []
    return [
      groupHead(look, label),
      ...shown.map((bar) => barRow({ bar, model, look, words: even })),
    ]
  })
  const several = model.several.filter((bar) => wanted.has(bar))
  return [
    systemsLegend(model, look),
    ...groups,
    ...(several.length === 0 ? [] : [severalHead(look)]),
    ...several.map((bar) => severalRow({ bar, model, look })),
    sentences(look, [...restWords(model, most), ...uncountedWords(model)]),
    weakKey(model, look),
  ].filter(({ height }) => height > 0)
}

/** Which marker is which system, where no names stand beside them. */
function systemsLegend({ systems }: LevelsModel, look: LevelsLook): Block {
  if (look.members !== 'marked' || !look.keyed) return NOTHING
  const { marker: r, measure, size } = look
  const items = systems.map(({ id, name, slot }) => ({
    key: id,
    text: name,
    sign: 2 * r,
    draw: ({ x, middle }: { x: number; middle: number }) => [
      marker({ slot, x: x + r, y: middle, r, look: 'filled' }),
    ],
  }))
  const flow = { x: look.x, width: look.width, size: size.key, measure }
  return below([flowBlock(items, flow), space(look.pad)])
}

/** The name of a group over a hairline. */
function groupHead(look: LevelsLook, label: string): Block {
  return look.groups ? headed(look, label) : NOTHING
}

function severalHead(look: LevelsLook): Block {
  return headed(look, 'Several values at once: counts may overlap')
}

function headed({ x, width, size, measure, pad }: LevelsLook, text: string): Block {
  return below([
    space(pad),
    words({ text, x, width, size: size.group, face: 'body', fill: 'ink2', measure }),
    space(2),
    rule(x, width, { stroke: 'edge', strokeWidth: 1 }),
    space(pad / 2),
  ])
}

function restWords(model: LevelsModel, most: number): string[] {
  const rest = barsOf(model).slice(most)
  if (rest.length === 0) return []
  return [`Not on this sheet: ${listWords(rest.map(({ label }) => label))}.`]
}

function sentences({ x, width, size, measure, pad }: LevelsLook, said: readonly string[]): Block {
  if (said.length === 0) return NOTHING
  const text = said.join(' ')
  const set = { text, x, width, size: size.key, face: 'body', fill: 'ink2', measure } as const
  return below([space(pad), words({ ...set, leading: 1.35 })])
}

/** What the ring in a marker says, where one is drawn. */
function weakKey(
  { weak }: LevelsModel,
  { members, x, width, talk, measure, pad }: LevelsLook,
): Block {
  if (weak === 0 || members === 'none') return NOTHING
  const key = (y: number) =>
    stateKey({
      ...{ states: ['weak'], look: 'radar', x, y, width, measure },
      density: talk ? 'talk' : 'screen',
    })
  return { height: key(0).height + pad, draw: (top) => key(top + pad).nodes }
}
