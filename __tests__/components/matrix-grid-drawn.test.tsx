/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom'
import { writtenMark } from '../../components/matrix/grid/cell-mark'
import { drawCells } from '../../components/matrix/grid/draw-cells'
import { gridModel } from '../../components/matrix/grid/grid-model'
import { gridOptions } from '../../components/matrix/grid/grid-options'
import { resolved } from '../../components/matrix/grid/use-cell-canvas'
import { makeDataset } from '../support/make-dataset'
import { gridOf } from '../support/open-grid'

const dataset = makeDataset({ systems: 200, dimensions: 12, seed: 5 })
type Call = { name: string; at: unknown[]; style: unknown; alpha: number }

beforeAll(() => {
  Object.assign(globalThis, { Path2D: class {} })
})

/** A context that remembers what was drawn, and how. */
function recorder() {
  const calls: Call[] = []
  const state = { fillStyle: '', strokeStyle: '', lineWidth: 1, globalAlpha: 1, font: '' }
  const context = new Proxy(state as unknown as CanvasRenderingContext2D, {
    get(target, name: string) {
      if (name in target) return target[name as keyof typeof target]
      return (...at: unknown[]) => {
        calls.push({ name, at, style: state.fillStyle, alpha: state.globalAlpha })
        return { width: 10 }
      }
    },
  })
  return { calls, context }
}

function draw(search: string, selectedKey = '') {
  const { view, rowsAt } = gridOf(search, { dataset })
  const options = gridOptions(search)
  const model = gridModel({ view, rowsAt, search, options })
  const { calls, context } = recorder()
  const glyphs: { mark: unknown }[] = []
  const atlas = {
    of: (mark: unknown) => {
      glyphs.push({ mark })
      return document.createElement('canvas')
    },
  }
  const side = { start: 0, length: 0, pool: 1 }
  const count = model.columns.count - model.columns.pinned
  drawCells(
    { context, atlas, colour: (role) => role, font: 'x' },
    {
      model,
      windows: { rows: { from: 0, to: 20, ...side }, columns: { from: 0, to: count, ...side } },
      systemAt: (at) => view && rowsAt(at, at + 1)[0],
      selectedKey,
    },
  )
  const rows = rowsAt(model.rows.pinned, model.rows.pinned + 20)
  return { calls, glyphs, model, rows, view }
}

const named = (calls: Call[], name: string) => calls.filter((call) => call.name === name)

describe('the cells of a large table, drawn', () => {
  it('are as many as there are in sight: a glyph, or letters, for each', () => {
    const { calls, model } = draw('show=glyphs')
    const drawn = named(calls, 'drawImage').length + named(calls, 'fillText').length
    expect(drawn).toBe(20 * model.columns.count)
    expect(named(calls, 'fillText').length).toBeGreaterThan(0)
  })

  it('leave out the one that draws itself, and those of columns that stay at the left', () => {
    const all = draw('show=glyphs')
    const key = `${all.rows[0]?.id}/${all.view.columns[0]?.dimension.id}`
    const drawn = ({ calls }: { calls: Call[] }) =>
      named(calls, 'drawImage').length + named(calls, 'fillText').length
    expect(drawn(draw('show=glyphs', key))).toBe(drawn(all) - 1)
    const pin = `pin=/${all.view.columns[0]?.dimension.id}`
    expect(drawn(draw(`show=glyphs&${pin}`))).toBe(drawn(all) - 20)
  })

  it('stand out where a search finds them, and are faint where it does not', () => {
    const { calls, rows } = draw('show=glyphs&q=no')
    const hits = rows.flatMap(({ cells }) => cells.filter(({ hit }) => hit)).length
    const washes = named(calls, 'fillRect').filter(({ style }) => style === 'tagSoft')
    expect(hits).toBeGreaterThan(0)
    expect(washes.length).toBe(hits)
    const faint = named(calls, 'drawImage').filter(({ alpha }) => alpha < 1)
    expect(faint.length).toBeGreaterThan(0)
    expect(named(calls, 'fillText').every(({ alpha }) => alpha === 1)).toBe(true)
  })

  it('say with a sign how they stand against the reference', () => {
    const [first] = draw('show=glyphs').rows
    const { calls, rows } = draw(`show=glyphs&ref=${first?.id}`)
    const compared = rows.flatMap(({ cells }) =>
      cells.filter(({ versus }) => versus !== null && versus !== 'unknown'),
    )
    expect(compared.length).toBeGreaterThan(0)
    expect(named(calls, 'translate').length).toBeGreaterThanOrEqual(compared.length)
  })

  it('keep the sign of the reference off the letters in a narrow column', () => {
    const [first] = draw('show=dots').rows
    const { calls } = draw(`show=dots&ref=${first?.id}`)
    const letters = named(calls, 'fillText').map(({ at }) => ({
      x: Number(at[1]),
      y: Number(at[2]),
    }))
    const signs = named(calls, 'translate').map(({ at }) => ({
      x: Number(at[0]),
      y: Number(at[1]),
    }))
    const beside = signs.flatMap((sign) => {
      const in36 = (x: number) => Math.floor(x / 36)
      const near = letters.find(({ x, y }) => in36(x) === in36(sign.x) && Math.abs(y - sign.y) < 14)
      return near ? [{ sign, near }] : []
    })
    expect(beside.length).toBeGreaterThan(0)
    for (const { sign, near } of beside) expect(sign.y + 9).toBeLessThanOrEqual(near.y - 4)
  })

  it('have colours in numbers: a name of the system is another colour in an image', () => {
    const numbers: Record<string, string> = { CanvasText: '#ffffff' }
    let now = ''
    const context = {
      get fillStyle() {
        return now
      },
      set fillStyle(colour: string) {
        now = numbers[colour] ?? colour
      },
    }
    expect(resolved(context, 'CanvasText')).toBe('#ffffff')
    expect(resolved(context, '#123456')).toBe('#123456')
  })

  it('show a line where a row is not there yet, and nothing of a value', () => {
    const { view, search } = gridOf('show=glyphs', { dataset })
    const rowsAt = (from: number, to: number) => Array.from({ length: to - from }, () => undefined)
    const model = gridModel({ view, rowsAt, search, options: gridOptions(search) })
    const { calls, context } = recorder()
    const side = { from: 0, to: 3, start: 0, length: 0, pool: 1 }
    drawCells(
      {
        context,
        atlas: { of: () => document.createElement('canvas') },
        colour: (role) => role,
        font: 'x',
      },
      { model, windows: { rows: side, columns: side }, systemAt: () => undefined, selectedKey: '' },
    )
    expect(named(calls, 'fillRect')).toHaveLength(9)
    expect(new Set(calls.map(({ style, name }) => `${name} ${style}`))).toEqual(
      new Set(['fillRect rule']),
    )
  })
})

describe('letters of a cell', () => {
  const letters = ['Hu', 'Sc', 'Wo', 'Te']
  const mark = (count: number) =>
    ({ kind: 'letters', letters: letters.slice(0, count), weak: false }) as const
  it('are as many as there is room for, with the number of those left out', () => {
    expect(writtenMark(mark(3), 'glyphs')).toBe('Hu Sc Wo')
    expect(writtenMark(mark(4), 'glyphs')).toBe('Hu Sc +2')
    expect(writtenMark(mark(1), 'dots')).toBe('Hu')
    expect(writtenMark(mark(3), 'dots')).toBe('Hu+2')
  })
})
