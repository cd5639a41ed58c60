import type { Role } from './scene'

/** The custom property that carries a role on the page: `tagSoft` is `--tag-soft`. */
export function cssName(role: Role): string {
  return `--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
