import type { ReactNode } from 'react'

type Props = {
  className: string
  /** What stands in the box; undefined: not known here yet, and what the server sent stays. */
  children: ReactNode
}

/** A box whose inside is made by late code. */
export function LateBox({ className, children }: Props) {
  // an element of one text, even an empty one, keeps the nodes that the server put into it
  if (children === undefined) {
    return (
      <div key="sent" className={className} suppressHydrationWarning>
        {''}
      </div>
    )
  }
  return (
    <div key="made" className={className}>
      {children}
    </div>
  )
}
