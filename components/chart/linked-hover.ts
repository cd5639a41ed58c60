import { createContext } from 'react'

/** A thing that is pointed at or reached by keyboard, and where in the window a note may stand. */
export type Reached = { key: string; x: number; y: number }

/** The key of what is pointed at or reached by keyboard, here or in another picture. */
export const LitContext = createContext<string | null>(null)

/** Tells the linked area what was reached by keyboard; null when the picture is left. */
export const ReachContext = createContext<(reached: Reached | null) => void>(() => {})
