import { editHref } from './own-place'

/** Why a talk cannot be shown, and where it can be mended. */
export function NotDrawn({ id, why }: { id: string; why: string }) {
  return (
    <>
      <h1>This talk cannot be shown</h1>
      <p className="notice alert">{why}</p>
      <p className="links">
        <a href={editHref(id)}>Change the talk</a>
        <a href="/talks/own">Talks of your own</a>
      </p>
    </>
  )
}
