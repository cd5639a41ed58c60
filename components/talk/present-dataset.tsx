import { MOST_PRESENTED } from '@/lib/talk/talk-links'

type Props = {
  dataset: string
  /** All of the dataset, shown or not. */
  systems: number
}

/** The way to a talk that is written from a whole dataset. */
export function PresentDataset({ dataset, systems }: Props) {
  if (systems > MOST_PRESENTED) {
    return (
      <p className="quiet">
        A talk of a whole dataset has at most {MOST_PRESENTED} systems: present a picture of some.
      </p>
    )
  }
  return <a href={`/talks/present?of=${dataset}#stage`}>Present this dataset</a>
}
