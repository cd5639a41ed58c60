/** Themes of an embedded page. The first is used where none is named, whatever the reader prefers. */
export const EMBED_THEMES = ['light', 'dark', 'contrast'] as const
export type EmbedTheme = (typeof EMBED_THEMES)[number]

/** The theme that the proxy hands to the page of an embed; the site itself goes by the reader's cookie. */
export const THEME_HEADER = 'x-outcrop-theme'

export function readEmbedTheme(value: string | null): EmbedTheme {
  return EMBED_THEMES.find((theme) => theme === value) ?? EMBED_THEMES[0]
}

/** Whether a path belongs to the pages that any site may put in a frame. */
export function isEmbedPath(path: string): boolean {
  return path.startsWith('/embed/')
}
