'use client'

import { startTransition, useEffect, useState } from 'react'
import { afterPaint } from './after-paint'

/** A value as it was last painted: a new one follows when the paint is over that it brought about. */
export function usePainted<Value>(value: Value): Value {
  const [painted, setPainted] = useState(() => value)
  useEffect(() => {
    if (painted === value) return
    return afterPaint(() => startTransition(() => setPainted(() => value)))
  }, [painted, value])
  return painted
}
