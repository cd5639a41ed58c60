import { late } from '@/components/ui/late'

export type MenuInsides = typeof import('./menu-insides').MENU_INSIDES

/** The insides of all menus, in one piece: who opens one menu opens others. */
export const menuInsides = late(() => import('./menu-insides').then((all) => all.MENU_INSIDES))
