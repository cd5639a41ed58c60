import { readSpan } from '@/lib/dimensions/span'
import { valuesOf, withKeys } from '@/lib/view/address'
import { isSpan, type SpanEnds, spanPick } from './span-pick'

export type PanelField = HTMLInputElement | HTMLSelectElement

const WORDS = '~'
const RANK = /^\d+$/

/**
 * The address after a field of the panel has changed; null: what it holds is no filter (yet). `data-role`
 * of a field says what it is (an end of a span of levels or numbers, words), `data-key` the key it is for;
 * one without is a checkbox of its name.
 */
export function panelSearch(
  search: string,
  form: HTMLFormElement,
  field: PanelField,
): string | null {
  const key = field.dataset.key ?? field.name
  const set = (picks: string[], isOurs: (pick: string) => boolean) => {
    const others = valuesOf(search, key).filter((pick) => !isOurs(pick))
    return withKeys(search, { [key]: [...picks, ...others] })
  }
  switch (field.dataset.role) {
    case 'words':
      return set(wordsPick(field.value), (pick) => pick.startsWith(WORDS))
    case 'level-from':
    case 'level-to': {
      const span = inOrder(endsIn(form, key), field.dataset.role === 'level-from')
      return set(spanPick(span), (pick) => RANK.test(pick) || isSpan(pick))
    }
    case 'number-from':
    case 'number-to':
      if (!checkEnds(form, key)) return null
      return set(spanPick(endsIn(form, key)), (pick) => readSpan(pick) !== null)
    default:
      return field instanceof HTMLInputElement ? boxSearch(search, form, field) : null
  }
}

/** Commas part the picks of an address, so that words cannot hold them. */
function wordsPick(typed: string): string[] {
  const words = typed.replace(/^~/, '').replaceAll(',', ' ').trim()
  return words === '' ? [] : [WORDS + words]
}

/** The fields of the ends of a key's span. */
function endFields(form: HTMLFormElement, key: string): PanelField[] {
  return [...form.elements]
    .filter((each) => each instanceof HTMLInputElement || each instanceof HTMLSelectElement)
    .filter(({ dataset }) => dataset.key === key && /-(from|to)$/.test(dataset.role ?? ''))
}

function endsIn(form: HTMLFormElement, key: string): SpanEnds {
  const [from, to] = endFields(form, key)
  return { from: from?.value ?? '', to: to?.value ?? '' }
}

/** An end that is moved past the other takes it along. */
function inOrder(ends: SpanEnds, movedFrom: boolean): SpanEnds {
  const { from, to } = ends
  if (from === '' || to === '' || Number(from) <= Number(to)) return ends
  return movedFrom ? { from, to: from } : { from: to, to }
}

/** Marks numbers that stand the wrong way round as invalid; false for those and for what is no number. */
function checkEnds(form: HTMLFormElement, key: string): boolean {
  const [from, to] = endFields(form, key)
  if (!from || !to) return false
  const turned = from.value !== '' && to.value !== '' && Number(from.value) > Number(to.value)
  to.setCustomValidity(turned ? 'The end is lower than the beginning.' : '')
  return from.validity.valid && to.validity.valid
}

/** A value is wanted, or not wanted, or neither: the box that is ticked unticks the other. */
function boxSearch(search: string, form: HTMLFormElement, box: HTMLInputElement): string {
  const { name, value } = box
  const boxes = [...form.elements]
    .filter((each) => each instanceof HTMLInputElement)
    .filter((each) => each.type === 'checkbox' && each.name === name)
  const offered = boxes.map((each) => each.value)
  const ticked = boxes.filter((each) => each.checked).map((each) => each.value)
  // a span of levels stands in the boxes as its levels; of numbers there are no boxes
  const isSpread = (pick: string) => isSpan(pick) && offered.some((each) => RANK.test(each))
  const kept = valuesOf(search, name).filter(
    (pick) => ticked.includes(pick) || (!offered.includes(pick) && !isSpread(pick)),
  )
  const picks = [...kept, ...ticked.filter((pick) => !kept.includes(pick))]
  const against = box.checked ? opposites(name) : []
  const without = against.map((key) => [key, valuesOf(search, key).filter((at) => at !== value)])
  return withKeys(search, { [name]: picks, ...Object.fromEntries(without) })
}

function opposites(name: string): string[] {
  const [, verb, id] = /^(is|all|not)\.(.*)$/.exec(name) ?? []
  if (verb === undefined) return []
  return verb === 'not' ? [`is.${id}`, `all.${id}`] : [`not.${id}`]
}
