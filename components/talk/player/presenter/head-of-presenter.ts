import { logo } from '@/lib/scene/brand'
import { groundLine } from '@/lib/scene/ground'
import type { SceneNode } from '@/lib/scene/scene'
import type { StageAction } from '@/lib/talk/keys'
import { make, makeButton } from '../make'
import { drawnSvg } from '../svg-pen'
import type { PresenterInput } from './presenter'
import { hrefOf } from './windows-of-talk'

/** The name of the talk and what can be done, closed by the ground line. */
export function headOfPresenter(input: PresenterInput): HTMLElement {
  const { sheet, store } = input
  const send = (action: StageAction) => () => store.send({ type: 'do', action })
  const dot = makeButton('Light dot', send('dot'))
  const spot = makeButton('Spotlight', send('spot'))
  const black = makeButton('Black', send('black'))
  const draw = () => {
    const { pointing, screen } = store.state()
    dot.setAttribute('aria-pressed', String(pointing === 'dot'))
    spot.setAttribute('aria-pressed', String(pointing === 'spot'))
    black.setAttribute('aria-pressed', String(screen === 'black'))
  }
  store.listen(draw)
  draw()
  const end = makeButton('End', () => leave(input))
  end.classList.add('presenter-end')
  const actions = make('div', { class: 'presenter-actions' }, [
    ...[dot, spot, black, makeButton('Go to slide', send('go'))],
    ...[makeButton('Screens', send('presenter')), makeButton('Keys', send('help')), end],
  ])
  const brand = make('span', { class: 'presenter-brand' }, [
    sign('presenter-logo', { width: 26, height: 20, nodes: logo({ x: 0, y: 0, height: 20 }) }),
    make('span', {}, ['Outcrop']),
  ])
  const title = make('p', { class: 'presenter-talk' }, [sheet.talk.title])
  const ground = groundLine({ x: 0, width: 2560, y: 6 })
  return make('header', { class: 'presenter-head' }, [
    make('div', { class: 'presenter-row' }, [brand, title, actions]),
    sign('presenter-ground', { width: 2560, height: 16, nodes: ground }),
  ])
}

/** The picture is back for the audience, and this window is gone; one that may not close becomes the stage. */
function leave(input: PresenterInput): void {
  input.store.send({ type: 'wake' })
  window.close()
  if (!window.closed) window.location.assign(hrefOf(input, 'stage'))
}

type Sign = { width: number; height: number; nodes: SceneNode[] }

function sign(name: string, { width, height, nodes }: Sign): HTMLElement {
  const words = { language: 'en', title: '', description: '' }
  const svg = drawnSvg({ id: name, width, height, nodes, ...words })
  return make('span', { class: name, 'aria-hidden': 'true' }, [svg])
}
