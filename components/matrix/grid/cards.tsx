import { Fragment, useState } from 'react'
import { count as counted } from '@/lib/words'
import { cellLines } from './cell-lines'
import { gridMark, markName, writtenMark } from './cell-mark'
import { drawnMarks, GlyphSprite, SpriteGlyph } from './glyph-sprite'
import { VersusSign } from './grid-cell'
import { cellAt, type GridCell, type GridModel, headKey, headLabel, headOf } from './grid-model'
import { layerLines } from './layer-lines'
import { MarkedText } from './marked-text'
import { marksOf } from './use-grid-marks'

/** Systems whose cards are there at one time. */
const CARDS = 20

export type CardsProps = {
  model: GridModel
  selectedKey: string
  /** Whether the glyphs are not there yet from the table. */
  sprite: boolean
}

/** A card for each system, with a line for each dimension. */
export function Cards({ model, selectedKey, sprite }: CardsProps) {
  const [first, setFirst] = useState(0)
  const { view } = model
  const all = view.size.systems
  const from = Math.min(first, Math.max(0, all - 1))
  const to = Math.min(all, from + CARDS)
  const rows = model.rowsAt(from, to)
  const systemAt = (index: number) => rows[index - from]
  const marks = drawnMarks(marksOf(model, { systemAt, span: { from, to } }), 'words')
  const places = Array.from({ length: to - from }, (_, place) => from + place)
  const turn = (by: number) => () => setFirst(Math.max(0, from + by))
  return (
    <>
      {sprite && <GlyphSprite marks={marks} look="words" />}
      {places.map((index) => (
        <Card
          key={index}
          index={index}
          model={model}
          row={systemAt(index)}
          selected={selectedKey}
        />
      ))}
      {all > CARDS && (
        <p className="cards-turn">
          {from > 0 && (
            <button type="button" onClick={turn(-CARDS)}>
              Earlier systems
            </button>
          )}
          <span className="quiet">
            {from + 1} to {to} of {counted(all, 'system')}
          </span>
          {to < all && (
            <button type="button" onClick={turn(CARDS)}>
              Later systems
            </button>
          )}
        </p>
      )}
    </>
  )
}

type CardProps = {
  index: number
  model: GridModel
  row: ReturnType<GridModel['rowsAt']>[number]
  selected: string
}

function Card({ index, model, row, selected }: CardProps) {
  if (!row) return <article className="card quiet">Row {index + 1} is on its way.</article>
  const { view, sought } = model
  const system = { kind: 'system', index, row } as const
  const count = (model.rows.kind === 'systems' ? model.columns : model.rows).count
  const heads = Array.from({ length: count }, (_, place) =>
    headOf(model, { kind: 'dimensions' }, { index: place, systemAt: () => undefined }),
  )
  return (
    <article className="card" aria-label={row.name}>
      <h2 data-key={row.id} data-selected={row.id === selected || undefined}>
        <a href={`/${view.dataset}/systems/${row.id}`}>
          <MarkedText text={row.name} sought={row.named ? sought : ''} />
        </a>
        {row.bracket !== null && <span className="quiet">, {row.bracket}</span>}
        {view.reference?.id === row.id && (
          <span className="head-note">the others against this</span>
        )}
      </h2>
      <dl>
        {heads.map((head) => {
          const grid = cellAt(system, head)
          return (
            <Fragment key={headKey(head) ?? '@layer'}>
              <dt>{headLabel(head)}</dt>
              {grid && <CardCell grid={grid} model={model} selected={grid.key === selected} />}
            </Fragment>
          )
        })}
      </dl>
    </article>
  )
}

type CellProps = { grid: GridCell; model: GridModel; selected: boolean }

function CardCell({ grid, model, selected }: CellProps) {
  const { view, sought } = model
  const mark = gridMark(grid, view)
  const name = markName(mark, 'words')
  const said =
    grid.kind === 'layer'
      ? layerLines(grid.row.sites, view.layers)
      : cellLines(grid.column.dimension, grid.cell, sought)
  const cell = grid.kind === 'cell' ? grid.cell : null
  const hit = view.hits === null || cell?.hit === true
  const classes = [!hit && 'quiet', cell?.said.unproved && 'unproved'].filter(Boolean).join(' ')
  return (
    <dd data-key={grid.key} data-selected={selected || undefined} className={classes || undefined}>
      <span className="card-glyph">
        {writtenMark(mark, 'words') === null && <SpriteGlyph name={name} look="words" />}
      </span>
      <span className="cell-words" data-tone={said.tone === 'word' ? undefined : said.tone}>
        {said.aside !== null && <i>{said.aside}: </i>}
        <MarkedText
          text={said.lines.join(said.aside === 'disputed' ? ' or ' : ', ')}
          sought={hit ? sought : ''}
        />
        {cell?.said.unproved && <span className="hidden-visually">, no evidence named</span>}
      </span>
      {cell?.versus && <VersusSign versus={cell.versus} model={model} />}
    </dd>
  )
}
