import { capital } from '../../number-words'
import type { PlacementCell, View } from '../../view/view'
import { listWords, ROLE_WORDS, STATE_WORDS } from '../../words'
import type { CellText, Line } from './cell-text'
import type { LayerSign } from './mark'

/** Id of the column that says where each system sits; no dimension can have it. */
export const LAYER_COLUMN = '@layer'

/** What the last column says of a system: its place in the stack, from the surface down. */
export type LayerCell = { key: string; words: string; text: CellText; signs: LayerSign[] }

const NOT_STATED = 'placement not stated'
const SIGNS: Record<PlacementCell['state'], LayerSign> = {
  primary: 'home',
  secondary: 'reach',
  disputed: 'disputed',
  unknown: 'unknown',
}

type Place = { id: string; label: string; sign: LayerSign; home: boolean }

/** The layers of one system; its key is that of its uppermost home. */
export function layerCell(view: View, system: string): LayerCell {
  const places = [...view.layers].reverse().map(({ id, label }): Place => {
    const placement = view.placements.find((each) => each.system === system && each.layer === id)
    const home = placement?.claims.some((claim) => claim.role === 'primary') ?? false
    return { id, label, sign: placement ? SIGNS[placement.state] : 'none', home }
  })
  const placed = places.filter((place) => place.sign !== 'none')
  const first = placed.find((place) => place.home) ?? placed[0]
  return {
    key: first ? `${system}@${first.id}` : system,
    words: layerWords(placed),
    text: layerText(placed),
    signs: places.map((place) => place.sign),
  }
}

/** Every placement in words, for the table. */
function layerWords(placed: Place[]): string {
  const roles = [
    ['home', (place: Place) => place.sign === 'home'],
    [ROLE_WORDS.secondary, (place: Place) => place.sign === 'reach'],
    [STATE_WORDS.disputed, (place: Place) => place.sign === 'disputed'],
    [STATE_WORDS.unknown, (place: Place) => place.sign === 'unknown'],
  ] as const
  const parts = roles.flatMap(([role, belongs]) => {
    const labels = placed.filter(belongs).map((place) => place.label)
    return labels.length === 0 ? [] : [`${role}: ${listWords(labels)}`]
  })
  return parts.length === 0 ? NOT_STATED : parts.join('; ')
}

/** The home layers; without one, the layers it reaches into. */
function layerText(placed: Place[]): CellText {
  const homes = placed.filter((place) => place.home)
  const disputed = homes.some((place) => place.sign === 'disputed')
  if (homes.length > 0)
    return { aside: disputed ? STATE_WORDS.disputed : null, lines: lines(homes) }
  const reached = placed.filter((place) => place.sign === 'reach')
  const remark = (text: string): Line => ({ text: capital(text), tone: 'remark' })
  if (reached.length > 0)
    return { aside: null, lines: [remark(ROLE_WORDS.secondary), ...lines(reached)] }
  return { aside: null, lines: [remark(NOT_STATED)] }
}

function lines(places: Place[]): Line[] {
  return places.map(({ label }) => ({ text: capital(label), tone: 'word' }))
}
