/** A cursor of the same rows that goes on somewhere else among them. */
export function movedCursor(cursor: string, from: number): string {
  return cursor.replace(/^\d+/, String(from))
}
