import { createContext } from 'react'

/** Tells the linked area which key was reached by keyboard; null when the picture is left. */
export const ReachContext = createContext<(key: string | null) => void>(() => {})
