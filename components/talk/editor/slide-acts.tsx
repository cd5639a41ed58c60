import { Icon, type IconName } from '@/components/ui/icon'
import { useEdit } from './use-edit'

/** What can be done with the slide that is open, as a whole. */
export function SlideActs() {
  const { desk, draft, at } = useEdit()
  const { slide } = at
  const last = draft.slides.length - 1
  const go = (to: number) => {
    const said = `Slide moved to ${to + 1} of ${last + 1}.`
    const moved = { at: { slide: to, step: at.step }, said }
    desk.change({ type: 'move-slide', from: slide, to }, moved)
  }
  const copy = () => {
    const copied = { at: { slide: slide + 1, step: 0 }, said: 'Slide copied.' }
    desk.change({ type: 'copy-slide', slide }, copied)
  }
  const drop = () => {
    const dropped = { at: { slide: Math.min(slide, last - 1), step: 0 } }
    const said = `Slide ${slide + 1} dropped. Undo brings it back.`
    desk.change({ type: 'drop-slide', slide }, { ...dropped, said })
  }
  return (
    <fieldset className="talk-acts" aria-label="This slide">
      <Act icon="up" label="Move the slide up" off={slide === 0} onDo={() => go(slide - 1)} />
      <Act
        icon="down"
        label="Move the slide down"
        off={slide === last}
        onDo={() => go(slide + 1)}
      />
      <button type="button" className="quiet-button" onClick={copy}>
        Copy
      </button>
      <button type="button" className="quiet-button" onClick={drop}>
        Drop
      </button>
    </fieldset>
  )
}

type ActProps = { icon: IconName; label: string; off: boolean; onDo: () => void }

/** A button of a sign; one that has no use now keeps the focus. */
export function Act({ icon, label, off, onDo }: ActProps) {
  return (
    <button
      type="button"
      className="talk-act"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => off || onDo()}
    >
      <Icon name={icon} />
    </button>
  )
}
