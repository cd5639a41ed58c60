export const THEME_COOKIE = 'outcrop-theme'
export const PAGE_THEMES = ['system', 'light', 'dark'] as const
export type PageTheme = (typeof PAGE_THEMES)[number]

/** The theme a cookie names; `system` for anything else. */
export function readTheme(value: string | undefined): PageTheme {
  return PAGE_THEMES.find((theme) => theme === value) ?? 'system'
}
