import type { Problem } from '@/lib/errors'
import { TalkProblems } from './talk-problems'

type Props = {
  detail: string
  problems: readonly Problem[]
  /** Id of the dataset that it was to be made of; empty where it is a file. */
  of: string
}

/** A talk that is not to be had: why, and where one can go instead. */
export function TalkRefused({ detail, problems, of }: Props) {
  return (
    <>
      <h1>This talk cannot be shown</h1>
      <TalkProblems detail={detail} problems={problems} />
      <p className="links">
        {of !== '' && <a href={`/${of}/matrix`}>Choose in the matrix what to present</a>}
        <a href="/talks">All talks</a>
      </p>
    </>
  )
}
