import { cssName } from '@/lib/scene/css-name'
import { ROLES, THEMES } from '@/lib/scene/theme'
import type { TalkTheme } from '@/lib/talk/talk-state'

/** Every role of the theme as a custom property: what is drawn already takes the new colours. */
export function paint(element: HTMLElement | SVGElement, theme: TalkTheme): void {
  for (const role of ROLES) element.style.setProperty(cssName(role), THEMES[theme][role])
  element.style.colorScheme = theme === 'dark' ? 'dark' : 'light'
}
