'use client'

import { useEffect, useState } from 'react'
import { factsOf } from './facts'

/** What the picture is called; empty until that is known, and where it cannot be drawn. */
export function useTitle(address: string): string {
  const [title, setTitle] = useState('')
  useEffect(() => {
    let there = true
    factsOf(address).then(
      (facts) => there && setTitle(facts.title),
      () => there && setTitle(''),
    )
    return () => {
      there = false
    }
  }, [address])
  return title
}
