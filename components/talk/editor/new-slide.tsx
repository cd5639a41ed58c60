import { useEdit } from './use-edit'

/** Adds a slide after the one that is open: of words, or with the picture of the one before. */
export function NewSlide() {
  const { desk, draft, at } = useEdit()
  const place = Math.max(0, at.slide + 1)
  const before = draft.slides.slice(0, place).findLast(({ show }) => show !== undefined)
  const add = (content: { lines: string[] } | { show: string }) =>
    desk.change(
      { type: 'add-slide', at: place, content: { id: 'slide', title: 'A new slide', ...content } },
      { at: { slide: place, step: 0 }, said: `Slide ${place + 1} added.` },
    )
  return (
    <fieldset className="talk-new-slide" aria-label="Add a slide">
      <button
        type="button"
        className="plain-button"
        onClick={() => add({ show: before?.show ?? 'radar' })}
      >
        Add a picture
      </button>
      <button type="button" className="plain-button" onClick={() => add({ lines: [] })}>
        Add words
      </button>
    </fieldset>
  )
}
