export type Memory<Value> = {
  /** The value of a key, made once; whoever asks while it is being made waits for the same one. */
  get(key: string, make: () => Promise<Value>): Promise<Value>
  /** Bytes held now. */
  size(): number
}

export type MemoryLimit<Value> = { bytes: number; sizeOf: (value: Value) => number }

/** Keeps what was made last, up to a number of bytes; what was used longest ago goes first. */
export function createMemory<Value>({ bytes, sizeOf }: MemoryLimit<Value>): Memory<Value> {
  // A Map keeps the order of insertion: taking out and putting back makes a key the youngest.
  const kept = new Map<string, Value>()
  const making = new Map<string, Promise<Value>>()
  let held = 0

  const drop = (key: string) => {
    const value = kept.get(key)
    if (value === undefined) return
    kept.delete(key)
    held -= sizeOf(value)
  }

  const keep = (key: string, value: Value) => {
    drop(key)
    if (sizeOf(value) > bytes) return
    kept.set(key, value)
    held += sizeOf(value)
    for (const oldest of kept.keys()) {
      if (held <= bytes) return
      drop(oldest)
    }
  }

  const makeOnce = (key: string, make: () => Promise<Value>) => {
    // `then(make)` runs make a moment later, so that even one that throws at once finds its key here.
    const waiting = Promise.resolve()
      .then(make)
      .then((value) => {
        keep(key, value)
        return value
      })
      .finally(() => making.delete(key))
    making.set(key, waiting)
    return waiting
  }

  return {
    size: () => held,
    get(key, make) {
      const value = kept.get(key)
      if (value !== undefined) {
        keep(key, value)
        return Promise.resolve(value)
      }
      return making.get(key) ?? makeOnce(key, make)
    },
  }
}
