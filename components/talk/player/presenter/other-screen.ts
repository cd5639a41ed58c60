type Place = { left: number; top: number; width: number; height: number }

/** Whether the browser knows of further screens and can place windows on them. */
export function otherScreens(): boolean {
  return Reflect.get(window.screen, 'isExtended') === true && typeof details() === 'function'
}

/** Opens an address on a screen that this window is not on; false, where reader or browser refuse. */
export async function openOnOtherScreen(href: string, name: string): Promise<boolean> {
  try {
    const place = await otherPlace()
    if (place === null) return false
    const { left, top, width, height } = place
    const at = `popup,left=${left},top=${top},width=${width},height=${height}`
    return window.open(href, name, at) !== null
  } catch {
    return false
  }
}

function details(): unknown {
  return Reflect.get(window, 'getScreenDetails')
}

async function otherPlace(): Promise<Place | null> {
  const ask = details()
  if (typeof ask !== 'function') return null
  const found: unknown = await ask.call(window)
  if (typeof found !== 'object' || found === null) return null
  const [screens, current]: unknown[] = [
    Reflect.get(found, 'screens'),
    Reflect.get(found, 'currentScreen'),
  ]
  if (!Array.isArray(screens)) return null
  const others: unknown[] = screens.filter((screen) => screen !== current)
  return placeOf(others[0])
}

function placeOf(screen: unknown): Place | null {
  if (typeof screen !== 'object' || screen === null) return null
  const read = (name: string) => {
    const value: unknown = Reflect.get(screen, name)
    return typeof value === 'number' ? value : 0
  }
  const [left, top] = [read('availLeft'), read('availTop')]
  return { left, top, width: read('availWidth'), height: read('availHeight') }
}
