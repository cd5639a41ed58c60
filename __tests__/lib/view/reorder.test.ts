import {
  hideKey,
  type MoveEvent,
  type Moving,
  moveColumn,
  moved,
  moveRow,
  pinKey,
  unpin,
} from '../../../lib/view/reorder'
import type { TableView } from '../../../lib/view/table/table-view'

const what = { axis: 'columns', id: 'age', label: 'Age', from: 1, first: 0, last: 3 } as const

function sent(...events: MoveEvent[]) {
  let moving: Moving | null = null
  let last = moved(null, { type: 'cancel' })
  for (const event of events) {
    last = moved(moving, event)
    moving = last.moving
  }
  return last
}

describe('moved', () => {
  it('lifts, moves and drops, and says so', () => {
    expect(sent({ type: 'lift', what }).said).toMatch(/^Age lifted, column 2 of 4\./)
    expect(sent({ type: 'lift', what }, { type: 'step', by: 1 }).said).toBe('Moved to 3.')
    const done = sent({ type: 'lift', what }, { type: 'step', by: 1 }, { type: 'drop' })
    expect(done).toEqual({
      moving: null,
      said: 'Age dropped at 3.',
      dropped: { axis: 'columns', id: 'age', by: 1 },
    })
  })

  it('puts back what is given up', () => {
    const done = sent({ type: 'lift', what }, { type: 'over', place: 3 }, { type: 'cancel' })
    expect(done).toEqual({ moving: null, said: 'Age put back. Nothing moved.', dropped: null })
  })

  it('stays within its zone, and says nothing of a step that is none', () => {
    const end = sent({ type: 'lift', what }, { type: 'over', place: 9 })
    expect(end.moving?.to).toBe(3)
    expect(moved(end.moving, { type: 'step', by: 1 }).said).toBe('')
  })

  it('makes no move of a drop where it was', () => {
    expect(sent({ type: 'lift', what }, { type: 'drop' }).dropped).toBeNull()
  })

  it('takes no notice of keys while nothing is lifted', () => {
    expect(sent({ type: 'drop' })).toEqual({ moving: null, said: '', dropped: null })
  })
})

const IDS = ['a', 'b', 'c', 'd']

function viewOf({ shown = IDS, columns = 0, rows = 0, allRows = IDS as string[] | null } = {}) {
  return {
    columns: shown.map((id) => ({ dimension: { id } })),
    allColumns: IDS.map((id) => ({ id, label: id, group: '', shown: shown.includes(id) })),
    allRows,
    pinned: { rows, columns },
  } as unknown as TableView
}

describe('moveColumn', () => {
  it('writes the whole order', () => {
    expect(moveColumn({ view: viewOf(), search: 'q=x', id: 'c', by: -2 })).toBe('q=x&dims=c,a,b,d')
  })

  it('keeps the places of columns that are not shown', () => {
    const view = viewOf({ shown: ['a', 'c', 'd'] })
    expect(moveColumn({ view, search: '', id: 'd', by: -1 })).toBe('dims=a,b,d,c')
  })

  it('adds nothing to the dimensions chosen', () => {
    const view = viewOf({ shown: ['a', 'c'] })
    expect(moveColumn({ view, search: 'dims=a,c', id: 'a', by: 1 })).toBe('dims=c,a')
  })

  it('moves a pinned column among the pinned', () => {
    const view = viewOf({ shown: ['c', 'b', 'a', 'd'], columns: 2 })
    const search = 'pin=/c,x,/b'
    expect(moveColumn({ view, search, id: 'b', by: -1 })).toBe('pin=/b,x,/c')
    expect(moveColumn({ view, search, id: 'b', by: 1 })).toBeNull()
  })

  it('has nowhere to go at the ends, and none for what is not shown', () => {
    expect(moveColumn({ view: viewOf(), search: '', id: 'a', by: -1 })).toBeNull()
    expect(moveColumn({ view: viewOf(), search: '', id: 'z', by: 1 })).toBeNull()
  })
})

describe('moveRow', () => {
  it('writes the order and gives up the one sorted by', () => {
    const input = { view: viewOf(), search: 'order=up.x', id: 'a', by: 2, shown: IDS }
    expect(moveRow(input)).toBe('systems=b,c,a,d')
  })

  it('keeps the places of rows that a filter hides', () => {
    const input = { view: viewOf(), search: '', id: 'd', by: -1, shown: ['a', 'c', 'd'] }
    expect(moveRow(input)).toBe('systems=a,b,d,c')
  })

  it('moves nothing where there are too many rows', () => {
    const view = viewOf({ allRows: null })
    expect(moveRow({ view, search: '', id: 'a', by: 1, shown: IDS })).toBeNull()
  })
})

describe('hiding and pinning', () => {
  it('adds keys once', () => {
    expect(hideKey('q=x', '/a')).toBe('q=x&hide=/a')
    expect(hideKey('hide=/a', '/a')).toBe('hide=/a')
    expect(pinKey('pin=/a', 'bitcoin')).toBe('pin=/a,bitcoin')
    expect(pinKey('pin=/a', '/a')).toBe('pin=/a')
  })

  it('takes a pin away', () => {
    expect(unpin('pin=/a,b&q=x', '/a')).toBe('pin=b&q=x')
    expect(unpin('q=x', '/a')).toBe('q=x')
  })
})
