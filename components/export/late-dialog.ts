import { late } from '@/components/ui/late'

/** The dialog is no part of a page's first code. */
export const lateDialog = late(() => import('./export-dialog'))
