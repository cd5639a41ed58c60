'use client'

import { useEffect, useRef, useState } from 'react'

type Question<Answer> = {
  /** What tells this question from others. */
  key: string
  ask: (signal: AbortSignal) => Promise<Answer>
  /** The answer, where it is known without asking. */
  given: Answer | undefined
  /** False: nobody needs to know. */
  wanted: boolean
}

/** `answer`: the one before stays until there is a new one. `late`: it is that of an earlier question. */
export type Answered<Answer> = { answer: Answer | undefined; late: boolean; failed: string }

/** So many answers are kept, then all are forgotten. */
const MOST_KEPT = 30
/** Milliseconds before a question that failed is asked once more. */
const SECOND_TRY = 1000
const NO_FAILURE = { key: '', message: '' }

/** The server's answer to a question that changes; what was answered once is not asked again. */
export function useAnswer<Answer>(question: Question<Answer>): Answered<Answer> {
  const { key, given, wanted } = question
  const [kept] = useState(() => new Map<string, Answer>())
  const [last, setLast] = useState({ answer: given })
  const [failure, setFailure] = useState(NO_FAILURE)
  const ask = useRef(question.ask)
  ask.current = question.ask
  const known = given === undefined ? kept.get(key) : given
  if (known !== undefined && known !== last.answer) setLast({ answer: known })
  const missing = wanted && known === undefined

  useEffect(() => {
    if (!missing) return
    const stop = new AbortController()
    const { signal } = stop
    const taken = (answer: Answer) => {
      if (signal.aborted) return
      if (kept.size >= MOST_KEPT) kept.clear()
      kept.set(key, answer)
      setFailure(NO_FAILURE)
      setLast({ answer })
    }
    const refused = ({ message }: Error) => {
      if (signal.aborted) return
      setFailure({ key, message })
      window.addEventListener('online', run, { once: true, signal })
    }
    const run = () => void askTwice(ask.current, signal).then(taken, refused)
    run()
    return () => stop.abort()
  }, [missing, key, kept])
  return {
    answer: known === undefined ? last.answer : known,
    late: missing,
    failed: missing && failure.key === key ? failure.message : '',
  }
}

async function askTwice<Answer>(
  ask: Question<Answer>['ask'],
  signal: AbortSignal,
): Promise<Answer> {
  try {
    return await ask(signal)
  } catch (error) {
    if (signal.aborted) throw error
    await new Promise((resolve) => setTimeout(resolve, SECOND_TRY))
    signal.throwIfAborted()
    return ask(signal)
  }
}
