import { late } from '@/components/ui/late'

/** The list of files for pages without script: what the server sent of it stays until it is wanted. */
export const lateLinks = late(() =>
  import('@/components/chart/download-menu').then(({ DownloadMenu }) => ({ DownloadMenu })),
)
