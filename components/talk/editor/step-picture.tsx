import type { Step } from '@/lib/talk/build-steps'
import { useEdit } from './use-edit'
import { usePicture } from './use-picture'

/** The picture of a step as the talk shows it; its words stand beside it. */
export function StepPicture({ step }: { step: Step | undefined }) {
  const { sheet } = useEdit()
  const { holder, can } = usePicture(step)
  return (
    <span className={`talk-picture talk-picture-${sheet.aspect}`} aria-hidden="true">
      <span ref={holder} />
      {!can && <span className="talk-no-picture">No picture</span>}
    </span>
  )
}
